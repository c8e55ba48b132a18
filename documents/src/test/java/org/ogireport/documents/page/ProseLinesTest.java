package org.ogireport.documents.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ogireport.core.Narrative;
import org.ogireport.core.Text;
import org.ogireport.core.form.Part;
import org.ogireport.documents.result.Remark;
import org.ogireport.documents.result.Remark.Kind;

class ProseLinesTest {
    private static final String LABELS = "规章行政规范性文件行政许可行政处罚行政强制行政事业性收费1.属于国家秘密";

    private static Line row(int number, String... cells) {
        return new Line(number, String.join(" | ", cells), List.of(cells), true);
    }

    private final List<Line> lines =
            List.of(Line.paragraph(1, "全年共三件。"), row(2, "", ""), row(3, "规章", "5"), Line.paragraph(4, "完。"));

    private List<Integer> numbers(List<Line> some) {
        return some.stream().map(Line::number).toList();
    }

    @Test
    void the_prose_of_a_section_ends_where_a_table_begins_that_can_stand_in_it() {
        Section with = new Section(Part.OVERVIEW, "", lines, List.of(Part.DISCLOSURE));
        assertEquals(List.of(1, 2), numbers(ProseLines.prose(with)));
        assertEquals(List.of(3, 4), numbers(ProseLines.afterProse(with)));
        Section without = new Section(null, "", lines, List.of());
        assertEquals(List.of(1, 2, 3, 4), numbers(ProseLines.prose(without)));
        Section table = new Section(Part.DISCLOSURE, "", lines, List.of(Part.DISCLOSURE));
        assertEquals(List.of(), numbers(ProseLines.prose(table)));
        Section none = new Section(Part.OVERVIEW, "", lines.subList(0, 2), List.of(Part.DISCLOSURE));
        assertEquals(List.of(1, 2), numbers(ProseLines.prose(none)));
    }

    @Test
    void a_table_begins_with_a_label() {
        assertTrue(ProseLines.beginsTable(row(1, "", "规　章")));
        assertFalse(ProseLines.beginsTable(row(1, "", "")));
        assertFalse(ProseLines.beginsTable(row(1, "规定", "5")));
        assertTrue(ProseLines.beginsTable(row(1, "规章" + " ".repeat(98))));
        assertFalse(ProseLines.beginsTable(row(1, "规章" + " ".repeat(99))));
    }

    @Test
    void a_frame_around_text_leaves_it_text() {
        Remarks remarks = new Remarks(true);
        Narrative narrative = ProseLines.narrative(
                List.of(Line.paragraph(1, "全年共三件。"), row(2, "无。"), row(3, "收费0元。"), Line.paragraph(4, "完。")), remarks);
        assertEquals(List.of("全年共三件。", "无。", "收费0元。", "完。"), narrative.paragraphs());
        assertEquals(List.of(), remarks.list());
    }

    @Test
    void a_line_across_a_table_is_no_text_in_a_frame() {
        Remarks remarks = new Remarks(true);
        Narrative narrative = ProseLines.narrative(List.of(row(1, "收费"), row(2, "类别", "件"), row(3, "合计")), remarks);
        assertEquals(List.of(), narrative.paragraphs());
        assertEquals(3, remarks.list().size());
    }

    @Test
    void cells_among_prose_are_left_out_and_told() {
        Remarks remarks = new Remarks(true);
        Narrative narrative = ProseLines.narrative(
                List.of(Line.paragraph(1, " 全年共三件。 "), row(2, "", ""), row(3, "规章", "5"), Line.paragraph(4, "\u200B")),
                remarks);
        assertEquals(List.of("全年共三件。"), narrative.paragraphs());
        assertEquals(List.of(new Remark(Kind.UNPLACED_TEXT, 3, "规章 | 5")), remarks.list());
    }

    @Test
    void a_paragraph_longer_than_a_text_can_be_is_cut() {
        Remarks remarks = new Remarks(true);
        String longest = "字".repeat(Text.MAX_LENGTH);
        Narrative narrative =
                ProseLines.narrative(List.of(Line.paragraph(1, longest), Line.paragraph(2, longest + "尾")), remarks);
        assertEquals(List.of(longest, longest), narrative.paragraphs());
        assertEquals(1, remarks.list().size());
        assertEquals(2, remarks.list().get(0).line());
    }

    @Test
    void paragraphs_beyond_those_that_a_text_can_have_are_left_out_and_told() {
        Remarks remarks = new Remarks(true);
        List<Line> paragraphs = IntStream.rangeClosed(1, Narrative.MAX_PARAGRAPHS + 1)
                .mapToObj(number -> Line.paragraph(number, "第" + number + "段"))
                .toList();
        Narrative narrative = ProseLines.narrative(paragraphs, remarks);
        assertEquals(Narrative.MAX_PARAGRAPHS, narrative.paragraphs().size());
        assertEquals(List.of(new Remark(Kind.TEXT_LEFT_OUT, 10_001, "第10001段")), remarks.list());
    }

    @Test
    void a_line_of_many_labels_is_a_table_run_together() {
        String nine = LABELS + "3.其他";
        String filled = nine + "0".repeat(60 - nine.length());
        assertTrue(ProseLines.isTableRunTogether(Line.paragraph(1, filled)));
        assertFalse(ProseLines.isTableRunTogether(Line.paragraph(1, filled.substring(0, 59))));
        assertFalse(ProseLines.isTableRunTogether(Line.paragraph(1, LABELS + "0".repeat(60))));
        assertEquals(8, ProseLines.labelsIn(List.of(Line.paragraph(1, LABELS))));
        assertEquals(
                2,
                ProseLines.labelsIn(Stream.of("规章", "行政", "许可", "行政处罚")
                        .map(text -> Line.paragraph(1, text))
                        .toList()));
    }
}
