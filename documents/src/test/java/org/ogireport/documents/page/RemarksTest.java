package org.ogireport.documents.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ogireport.documents.result.Remark;
import org.ogireport.documents.result.Remark.Kind;

class RemarksTest {
    @Test
    void of_each_kind_no_more_than_a_hundred_are_told() {
        Remarks remarks = new Remarks(true);
        for (int i = 1; i <= Remarks.MOST_OF_A_KIND; i++) {
            remarks.add(Kind.UNPLACED_TEXT, i, "");
        }
        assertEquals(100, remarks.list().size());
        remarks.add(Kind.AMBIGUOUS_ROW, 1, "");
        remarks.add(Kind.UNPLACED_TEXT, 101, "");
        remarks.add(Kind.UNPLACED_TEXT, 102, "");
        assertEquals(102, remarks.list().size());
        assertEquals(new Remark(Kind.REMARKS_LEFT_OUT, 0, "2"), remarks.list().get(101));
        Remarks all = new Remarks(true);
        all.addAll(remarks);
        all.addAll(remarks);
        assertEquals(new Remark(Kind.REMARKS_LEFT_OUT, 0, "104"), all.list().get(102));
    }

    @Test
    void lines_are_told_where_they_can_be_counted_and_texts_as_far_as_they_are_short() {
        Remarks numbered = new Remarks(true);
        numbered.add(Kind.UNPLACED_TEXT, 3, "字".repeat(60));
        numbered.add(Kind.UNPLACED_TEXT, 4, "字".repeat(61));
        assertEquals(
                List.of(
                        new Remark(Kind.UNPLACED_TEXT, 3, "字".repeat(60)),
                        new Remark(Kind.UNPLACED_TEXT, 4, "字".repeat(59) + "…")),
                numbered.list());
        Remarks uncounted = new Remarks(false);
        uncounted.add(Kind.UNPLACED_TEXT, 3, "字");
        assertEquals(List.of(new Remark(Kind.UNPLACED_TEXT, 0, "字")), uncounted.list());
    }

    @Test
    void what_concerns_the_whole_document_is_said_once() {
        Remarks remarks = new Remarks(true);
        remarks.addOnce(Kind.STYLE_NOT_SEEN);
        remarks.addOnce(Kind.STYLE_NOT_SEEN);
        assertEquals(List.of(new Remark(Kind.STYLE_NOT_SEEN, 0, "")), remarks.list());
    }
}
