package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Row;

/** D4: the figures of parts two and four are plausible. */
class PlausibilityTest {
    private static Draft.Builder fees(Draft.Builder draft, String amount) {
        return draft.set(Row.FEES.cell(Column.FEE_AMOUNT), CellValue.of(new BigDecimal(amount)));
    }

    private static String compared(Draft.Builder report, Draft.Builder previous) {
        return SoundReport.of("D4", report.build(), previous.build());
    }

    @Test
    void less_in_force_than_was_issued_and_not_repealed_is_a_warning() {
        Draft.Builder draft = SoundReport.builder().set(Row.NORMATIVE_DOCUMENTS.cell(Column.IN_FORCE), 1);
        assertEquals("WARNING", SoundReport.of("D4", draft.build()));
        assertEquals(
                "",
                SoundReport.of(
                        "D4",
                        draft.set(Row.NORMATIVE_DOCUMENTS.cell(Column.IN_FORCE), 2)
                                .build()));
    }

    @Test
    void an_amount_in_another_unit_than_last_years_is_a_warning() {
        assertEquals("WARNING", compared(fees(SoundReport.builder(), "251000"), fees(SoundReport.lastYear(), "24.3")));
        assertEquals("WARNING", compared(fees(SoundReport.builder(), "24.3"), fees(SoundReport.lastYear(), "251000")));
        assertEquals("", compared(fees(SoundReport.builder(), "251"), fees(SoundReport.lastYear(), "24.3")));
        assertEquals("", compared(fees(SoundReport.builder(), "251000"), fees(SoundReport.lastYear(), "0")));
    }

    @Test
    void a_part_two_that_is_last_years_is_told_unless_it_is_zero() {
        Draft.Builder same = SoundReport.lastYear().set(Row.NORMATIVE_DOCUMENTS.cell(Column.IN_FORCE), 20);
        assertEquals("INFO", compared(SoundReport.builder(), same));
        assertEquals("", compared(SoundReport.builder(), SoundReport.lastYear()));
        Draft.Builder zeros = Drafts.zeros(Drafts.CURRENT).toBuilder().year(2023);
        Draft.Builder before = Drafts.zeros(Drafts.CURRENT).toBuilder().year(2022);
        assertEquals("", compared(zeros, before));
    }

    @Test
    void suits_after_a_reconsideration_that_neither_year_has_are_told() {
        Draft.Builder suits = SoundReport.builder()
                .set(Row.LITIGATION_AFTER_RECONSIDERATION.cell(Column.UPHELD), 1)
                .set(Row.LITIGATION_AFTER_RECONSIDERATION.cell(Column.RESULTS_TOTAL), 1);
        assertEquals("", compared(suits, SoundReport.lastYear()));
        suits.set(Row.RECONSIDERATION.cell(Column.PENDING), 0).set(Row.RECONSIDERATION.cell(Column.RESULTS_TOTAL), 0);
        assertEquals("", compared(suits, SoundReport.lastYear()));
        Draft.Builder before = SoundReport.lastYear()
                .set(Row.RECONSIDERATION.cell(Column.PENDING), 0)
                .set(Row.RECONSIDERATION.cell(Column.RESULTS_TOTAL), 0);
        assertEquals("INFO", compared(suits, before));
        assertEquals("", SoundReport.of("D4", suits.build()));
    }
}
