package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.form.CellValue;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportResult;

/** Reports in unusual wrappings, where they lie beside the project: each is read right or refused. */
class SharedFormatsTest {
    private static byte[] bytes(String file) throws IOException {
        Path path = PublishedReports.folder("formats").resolve(file);
        assumeTrue(Files.exists(path), () -> path + " is not there");
        return Files.readAllBytes(path);
    }

    @ParameterizedTest
    @CsvSource({
        "docx-cell-in-sdt.docx, 1",
        "docx-document2.docx, 1",
        "docx-row-deleted.docx, 1",
        "docx-row-in-sdt.docx, 1",
        "docx-strict.docx, 1",
        "docx-table-in-sdt.docx, 1",
        "html-colspan-junk.html, 1",
        "pdf-watermark-30deg.pdf, 1",
        "b64-mht.doc, 200",
    })
    void a_wrapping_costs_no_figure(String file, long figures) throws IOException {
        ImportResult result = ReportImporters.read(bytes(file), file);
        assertEquals(figures, Sample.read(result.draft()));
        if (figures == 1) {
            assertEquals(CellValue.of(51), Sample.value(result, "disclosure.penalties.decisions"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ole2-word.doc", "r.rtf"})
    void what_holds_no_report_is_refused(String file) throws IOException {
        byte[] document = bytes(file);
        assertThrows(ImportException.class, () -> ReportImporters.read(document, file));
    }
}
