package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.documents.result.DocumentFormat;
import org.ogireport.documents.result.ImportResult;

/** Word documents and pages as programs other than Word and browsers write them: each has all its figures. */
class WrappedDocumentsTest {
    private static final String PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage";

    private static void assertWhole(byte[] document, DocumentFormat format) {
        assertEquals(format, ReportImporters.format(document));
        ImportResult result = ReportImporters.read(document, "report");
        assertEquals(200, Sample.read(result.draft()));
        assertEquals(List.of(), Sample.wrong(result.draft(), Sample.DISTINCT));
    }

    private static Map<String, String> parts() {
        return new TreeMap<>(WordSample.unzip(new WordSample().bytes()));
    }

    @Test
    void strict_office_open_xml_is_read() {
        Map<String, String> parts = parts();
        parts.replaceAll((name, xml) -> xml.replace(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main")
                .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships"));
        assertWhole(WordSample.zip(parts), DocumentFormat.DOCX);
    }

    @Test
    void parts_are_found_by_relations_whatever_they_are_called() {
        Map<String, String> parts = parts();
        Map<String, String> renamed = new TreeMap<>();
        parts.forEach((name, xml) -> renamed.put(
                name.replace("word/", "w/").replace("document.xml", "document2.xml"),
                xml.replace("word/document.xml", "w/document2.xml")));
        assertTrue(renamed.containsKey("w/document2.xml"));
        renamed.computeIfPresent("[Content_Types].xml", (name, xml) -> xml.replace("/word/", "/w/"));
        assertWhole(WordSample.zip(renamed), DocumentFormat.DOCX);
    }

    @Test
    void a_document_that_is_one_xml_file_is_read() {
        String parts = parts().entrySet().stream()
                .filter(part -> !part.getKey().startsWith("[Content"))
                .map(part -> "<pkg:part pkg:name='/" + part.getKey() + "' pkg:contentType='x'><pkg:xmlData>"
                        + part.getValue().replaceFirst("<\\?[^>]*\\?>", "") + "</pkg:xmlData></pkg:part>")
                .collect(Collectors.joining());
        String flat = "<?xml version='1.0' encoding='UTF-8'?><?mso-application progid=\"Word.Document\"?>"
                + "<pkg:package xmlns:pkg='" + PACKAGE + "'>" + parts
                + "<pkg:part pkg:name='/word/media/a.png'><pkg:binaryData>AAAA</pkg:binaryData></pkg:part></pkg:package>";
        assertWhole(flat.getBytes(StandardCharsets.UTF_8), DocumentFormat.DOCX);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:sz w:val='10.5pt'/>                        | 1006",
                "<w:sz w:val='2pt'/>                           | ",
                "<w:position w:val='6pt'/>                     | ",
                "<w:position w:val='1pt'/>                     | 1006",
                "<w:spacing w:val='0.5pt'/>                    | 1006",
                "<w:spacing w:val='-1cm'/>                     | ",
                "<w:w w:val='90%'/>                            | 1006",
                "<w:w w:val='10%'/>                            | ",
                "<w:sz w:val='1km'/>                           | ",
            })
    void lengths_with_units_count_as_those_without(String property, String figure) {
        assertEquals(
                figure == null ? "" : figure,
                new WordSample().run(property).value().isNumber() ? "1006" : "",
                property);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$;", " $", "+$", "$px", "00$", "$.9", "\t$ \n", "$%"})
    void spans_are_read_as_browsers_read_them(String form) {
        String html = new HtmlSample(Layout.of(Form.CURRENT_2021), Sample.DISTINCT).html();
        String changed = html.replaceAll("(colspan|rowspan)=([0-9]+)", "$1=\"" + form.replace("$", "$2") + "\"");
        assertTrue(changed.contains("colspan=\"" + form.replace("$", "3") + "\""));
        assertWhole(changed.getBytes(StandardCharsets.UTF_8), DocumentFormat.HTML);
    }
}
