package org.ogireport.collection.slip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ogireport.collection.Drafts;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.documents.DocxImporter;
import org.ogireport.documents.DocxPublisher;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;

class AnnotatedReportTest {
    private static final Draft SENT = Drafts.blank(Drafts.of("某县教育局", 2022, 3), "requests.newlyReceived.enterprises");
    private static final byte[] WORD = DocxPublisher.write(SENT);
    private static final Cell BLANK = Drafts.cell(SENT, "requests.newlyReceived.enterprises");
    private static final Cell NUMBER = Drafts.cell(SENT, "requests.newlyReceived.naturalPersons");

    private static AnnotatedReport opened() {
        return AnnotatedReport.of(WORD, "年报.docx", Checker.standard(), Circumstances.NONE);
    }

    @Test
    void corrections_are_written_where_a_number_stands_and_told_where_none_does() {
        AnnotatedReport report = opened();
        Draft corrected = report.draft().with(NUMBER, 7).with(BLANK, 8);

        assertEquals(List.of(BLANK), report.correct(corrected));
        report.comment();
        Draft after = DocxImporter.INSTANCE.read(report.write(), "年报.docx").draft();
        for (Cell cell : SENT.cells()) {
            CellValue expected = cell == NUMBER ? CellValue.of(7) : SENT.value(cell);
            assertEquals(expected, after.value(cell), cell.path());
            assertEquals(expected, report.draft().value(cell), cell.path());
        }
    }

    @Test
    void what_is_said_of_a_corrected_document_is_of_the_document_as_it_now_is() {
        AnnotatedReport report = opened();
        Draft corrected = report.draft();
        for (Cell cell : corrected.cells()) {
            corrected = corrected.with(cell, 0);
        }
        int before = report.slip().entries().size();
        report.correct(corrected);

        assertTrue(report.slip().entries().size() < before);
        assertFalse(report.slip().entries().isEmpty(), "the cell that stays blank");
    }

    @Test
    void a_report_without_corrections_leaves_the_document_as_it_is() {
        AnnotatedReport report = opened();

        assertEquals(List.of(), report.correct(report.draft()));
        assertEquals(WORD.length, report.write().length);
    }
}
