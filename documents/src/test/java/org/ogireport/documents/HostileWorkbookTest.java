package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;

class HostileWorkbookTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final byte[] WORKBOOK =
            WorkbookSample.xlsx(new HtmlSample(Layout.of(Form.CURRENT_2021), Sample.DISTINCT), workbook -> {});

    private static byte[] withSheet(String before, String content) {
        return WorkbookSample.with(WORKBOOK, SHEET, xml -> xml.replace(before, content + before));
    }

    private static Reason refusal(byte[] document) {
        return assertThrows(ImportException.class, () -> read(document)).reason();
    }

    private static void read(byte[] document) {
        Duration begin = spent();
        try {
            ReportImporters.read(document, "a.xlsx");
        } finally {
            long taken = spent().minus(begin).toMillis();
            assertTrue(taken < 10_000, taken + " ms");
        }
    }

    private static Duration spent() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Test
    void a_million_cells_are_refused() {
        String row = "<row>" + "<c><v>1</v></c>".repeat(1000) + "</row>";
        assertEquals(Reason.TOO_COMPLEX, refusal(withSheet("</sheetData>", row.repeat(1000))));
        assertEquals(Reason.TOO_COMPLEX, refusal(withSheet("</sheetData>", "<row><c/></row>".repeat(1_000_000))));
    }

    @Test
    void a_sheet_that_inflates_beyond_all_bounds_is_refused() {
        assertEquals(Reason.TOO_COMPLEX, refusal(withSheet("</sheetData>", " ".repeat(20 << 20))));
    }

    @Test
    void merged_cells_and_columns_beyond_all_bounds_are_refused() {
        String rows = IntStream.range(200, 20_000)
                .mapToObj(row -> "<row r=\"" + row + "\"><c r=\"ZZ" + row + "\"><v>1</v></c></row>")
                .collect(Collectors.joining());
        byte[] wide = withSheet("</sheetData>", rows);
        String merged = IntStream.range(1, 500)
                .mapToObj(column -> "<mergeCell ref=\"A" + 200 * column + ":XFD" + (200 * column + 199) + "\"/>")
                .collect(Collectors.joining("", "<mergeCells>", "</mergeCells>"));
        read(WorkbookSample.with(wide, SHEET, xml -> xml.replace("</worksheet>", merged + "</worksheet>")));
        for (String more : List.of(
                "<mergeCells>" + "<mergeCell ref=\"A300:B301\"/>".repeat(100_000) + "</mergeCells>",
                "<cols>" + "<col min=\"1\" max=\"16384\" width=\"9\"/>".repeat(100_000) + "</cols>",
                "<conditionalFormatting sqref=\"" + "A1:B9 ".repeat(100_000)
                        + "\"><cfRule type=\"x\"/></conditionalFormatting>",
                ("<conditionalFormatting sqref=\"A1:B9\"><cfRule type=\"x\"/></conditionalFormatting>")
                        .repeat(50_000))) {
            byte[] document =
                    WorkbookSample.with(wide, SHEET, xml -> xml.replace("</worksheet>", more + "</worksheet>"));
            assertEquals(Reason.TOO_COMPLEX, refusal(document), more.substring(0, 40));
        }
    }

    @Test
    void elements_nested_beyond_all_bounds_are_refused() {
        assertEquals(
                Reason.TOO_COMPLEX, refusal(withSheet("</sheetData>", "<row>".repeat(300) + "</row>".repeat(300))));
    }

    @Test
    void entities_are_refused() {
        byte[] document = WorkbookSample.with(
                WORKBOOK,
                SHEET,
                xml -> xml.replaceFirst(
                        "<worksheet", "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet"));
        assertEquals(Reason.DAMAGED, refusal(document));
    }

    @Test
    void cells_and_rows_out_of_order_are_damage() {
        for (String row : List.of(
                "<row r=\"3\"/>",
                "<row r=\"900\"><c r=\"B900\"/><c r=\"A900\"/></row>",
                "<row r=\"900\"><c r=\"A9\"/></row>",
                "<row r=\"900\"><c r=\"A900\" s=\"99\"/></row>",
                "<row r=\"900\"><c r=\"A900\" t=\"s\"><v>9999</v></c></row>",
                "<row r=\"900\"><c r=\"A900\"><v>many</v></c></row>",
                "<row r=\"0\"/>",
                "<row r=\"9999999\"/>")) {
            assertEquals(Reason.DAMAGED, refusal(withSheet("</sheetData>", row)), row);
        }
    }

    @Test
    void a_damaged_file_gives_no_wrong_number_and_no_other_failure() {
        Random random = new Random(1);
        for (int i = 0; i < Extent.of(20, 500); i++) {
            byte[] damaged = WORKBOOK.clone();
            int at = random.nextInt(damaged.length);
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            try {
                assertEquals(
                        List.of(),
                        Sample.wrong(
                                XlsxImporter.INSTANCE.read(damaged, "a.xlsx").draft(), Sample.DISTINCT));
            } catch (ImportException e) {
                assertTrue(e.reason() != Reason.EMPTY, e::getMessage);
            }
        }
    }

    @Test
    void neither_does_one_whose_xml_is_damaged() {
        Random random = new Random(2);
        List<String> names = List.of(SHEET, "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml");
        for (int i = 0; i < Extent.of(20, 300); i++) {
            String part = names.get(random.nextInt(names.size()));
            byte[] damaged = WorkbookSample.with(WORKBOOK, part, xml -> {
                int at = random.nextInt(xml.length());
                // digits of a figure cannot be told from others
                boolean figure = Character.isDigit(xml.charAt(at)) || xml.charAt(at) == '.';
                String change = List.of("", "<", "\"", "x", "/>").get(random.nextInt(figure ? 4 : 5));
                return xml.substring(0, at) + (figure ? xml.substring(at, at + 1) : change) + xml.substring(at + 1);
            });
            try {
                assertEquals(
                        List.of(),
                        Sample.wrong(
                                XlsxImporter.INSTANCE.read(damaged, "a.xlsx").draft(), Sample.DISTINCT));
            } catch (ImportException e) {
                assertTrue(e.reason() != Reason.EMPTY, e::getMessage);
            }
        }
    }
}
