package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;
import org.ogireport.documents.result.ImportResult;

class ReportImportersTest {
    private static final HtmlSample SAMPLE = new HtmlSample(Layout.of(Form.CURRENT_2021), Sample.DISTINCT);

    private static final Map<ReportImporter, byte[]> DOCUMENTS = Map.of(
            HtmlImporter.INSTANCE, SAMPLE.html().getBytes(Charset.forName("GB18030")),
            DocxImporter.INSTANCE, DocxSample.of(SAMPLE),
            PdfImporter.INSTANCE, PdfSample.of(SAMPLE),
            TextImporter.INSTANCE, Sample.rowByRow(Sample.DISTINCT).getBytes(StandardCharsets.UTF_8));

    @Test
    void each_format_is_told_by_its_content_and_comes_to_the_same_figures() {
        DOCUMENTS.forEach((importer, document) -> {
            assertSame(importer, ReportImporters.recognize(document).orElseThrow());
            ImportResult result = ReportImporters.read(document, "report.bin");
            assertEquals(200, Sample.read(result.draft()));
            assertEquals(List.of(), Sample.wrong(result.draft(), Sample.DISTINCT));
            result.draft()
                    .cells()
                    .forEach(cell -> assertEquals(
                            "report.bin",
                            result.draft().source(cell).orElseThrow().document()));
        });
    }

    @Test
    void published_documents_are_told_by_their_content() {
        Map<String, ReportImporter> files = Map.of(
                "hongze-2023.pdf", PdfImporter.INSTANCE,
                "hongze-2023.txt", TextImporter.INSTANCE,
                "pingtan-2019.html", HtmlImporter.INSTANCE,
                "blank-form.docx", DocxImporter.INSTANCE);
        files.forEach((name, importer) -> assertSame(
                importer,
                ReportImporters.recognize(PublishedReports.bytes(name)).orElseThrow(),
                name));
    }

    @Test
    void every_reason_has_words_in_both_languages() {
        for (Reason reason : Reason.values()) {
            ImportException refusal = new ImportException("a", reason);
            assertEquals(refusal.getMessage(), refusal.message(Locale.ENGLISH));
            assertEquals("a：", refusal.message(Locale.CHINESE).substring(0, 2));
        }
    }
}
