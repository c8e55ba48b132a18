package org.ogireport.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.NumberKind;

class ReportSumTest {
    private static final String CELL = "requests.newlyReceived.naturalPersons";
    private static final Draft EDUCATION = Drafts.of("安化县教育局", 2023, 2);
    private static final Draft FINANCE = Drafts.of("安化县财政局", 2023, 5);

    @Test
    void a_cell_that_some_organ_leaves_blank_stays_blank_and_names_the_organ() {
        Draft blank = Drafts.blank(FINANCE, CELL);
        ReportSum sum = ReportSum.ZERO.add(EDUCATION).add(blank);
        Draft parent = sum.toDraft();
        assertEquals(CellValue.BLANK, parent.value(Drafts.cell(parent, CELL)));
        assertEquals(CellValue.of(7), parent.value(Drafts.cell(parent, "requests.newlyReceived.total")));
        assertEquals(List.of(new ReportSum.LeftBlank(Drafts.cell(parent, CELL), List.of("安化县财政局"))), sum.leftBlank());
        assertTrue(sum.leftBlank().get(0).reason().chinese().contains("安化县财政局"));
    }

    @Test
    void amounts_are_added_exactly() {
        String fees = "disclosure.fees.amount";
        Draft tenth = EDUCATION.with(Drafts.cell(EDUCATION, fees), CellValue.of(new BigDecimal("0.1")));
        Draft fifth = FINANCE.with(Drafts.cell(FINANCE, fees), CellValue.of(new BigDecimal("0.2")));
        Draft parent = ReportSum.ZERO.add(tenth).add(fifth).toDraft();
        assertEquals(CellValue.of(new BigDecimal("0.3")), parent.value(Drafts.cell(parent, fees)));
    }

    @Test
    void matters_that_organs_share_are_never_added() {
        Draft one = Drafts.of("甲局", 2019, 1);
        ReportSum sum = ReportSum.ZERO.add(one).add(Drafts.of("乙局", 2019, 2));
        String matters = "disclosure.licensing.previousItems";
        assertEquals(CellValue.BLANK, sum.toDraft().value(Drafts.cell(one, matters)));
        assertTrue(sum.leftBlank().contains(new ReportSum.LeftBlank(Drafts.cell(one, matters), List.of())));
    }

    @Test
    void a_sum_that_no_report_can_hold_stays_blank_and_says_so() {
        Draft most = EDUCATION.with(Drafts.cell(EDUCATION, CELL), CellValue.of(NumberKind.MAX_COUNT));
        ReportSum sum = ReportSum.ZERO.add(most).add(FINANCE);
        assertEquals(CellValue.BLANK, sum.toDraft().value(Drafts.cell(most, CELL)));
        assertTrue(sum.leftBlank().get(0).reason().english().contains("more than a report can hold"));
    }

    @Test
    void parts_may_be_summed_up_anywhere() throws IOException, ClassNotFoundException {
        ReportSum part = ReportSum.ZERO.add(Drafts.blank(FINANCE, CELL));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(part);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            ReportSum sum = ReportSum.ZERO.add(EDUCATION).merge((ReportSum) in.readObject());
            assertEquals(part.add(EDUCATION), sum);
        }
    }

    @Test
    void reports_of_several_years_make_no_report() {
        ReportSum sum = ReportSum.ZERO.add(EDUCATION).add(Drafts.of("安化县教育局", 2022, 1));
        assertEquals(List.of(2022, 2023), sum.years());
        assertEquals(List.of("安化县教育局"), sum.twice());
        assertThrows(IllegalStateException.class, sum::toDraft);
        assertThrows(IllegalStateException.class, ReportSum.ZERO::toDraft);
    }
}
