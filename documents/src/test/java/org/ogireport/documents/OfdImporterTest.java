package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.CellValue;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;

/** Documents of the national fixed layout: what is read of them, and what is printed otherwise than it is written. */
class OfdImporterTest {
    private static final Path REPORTS = Path.of("../../shared/reports");
    private static final String CELL = "disclosure.licensing.decisions";

    /** A table of two columns, drawn with lines, in which one text can be another. */
    private static byte[] document(String figure, String after) {
        StringBuilder page = new StringBuilder();
        page.append(text(20, 20, "青山县人民政府2021年政府信息公开工作年度报告", ""));
        page.append(text(20, 30, "二、主动公开政府信息情况", ""));
        String[][] rows = {
            {"第二十条第（五）项", ""},
            {"信息内容", "本年处理决定数量"},
            {"行政许可", null},
            {"第二十条第（六）项", ""},
            {"信息内容", "本年处理决定数量"},
            {"行政处罚", "51"},
            {"行政强制", "62"}
        };
        for (int i = 0; i < rows.length; i++) {
            double y = 40 + 8 * i;
            page.append(text(22, y + 5, rows[i][0], ""));
            page.append(rows[i][1] == null ? figure : text(82, y + 5, rows[i][1], ""));
            page.append(line(20, y, 140, y));
            page.append(line(20, y, 20, y + 8));
            page.append(rows[i][1] == null || !rows[i][1].isEmpty() ? line(80, y, 80, y + 8) : "");
            page.append(line(140, y, 140, y + 8));
        }
        page.append(line(20, 96, 140, 96));
        Map<String, String> parts = new LinkedHashMap<>();
        String space = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
        parts.put(
                "OFD.xml",
                "<ofd:OFD" + space
                        + "><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
        parts.put(
                "Doc_0/Document.xml",
                "<ofd:Document" + space + "><ofd:CommonData><ofd:PublicRes>Res.xml</ofd:PublicRes></ofd:CommonData>"
                        + "<ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"Page.xml\"/></ofd:Pages></ofd:Document>");
        parts.put(
                "Doc_0/Res.xml",
                "<ofd:Res" + space + "><ofd:Fonts><ofd:Font ID=\"2\" FontName=\"宋体\"/>"
                        + "<ofd:Font ID=\"3\" FontName=\"Wingdings\"/></ofd:Fonts></ofd:Res>");
        parts.put(
                "Doc_0/Page.xml",
                "<ofd:Page" + space + "><ofd:Content><ofd:Layer>" + page + after
                        + "</ofd:Layer></ofd:Content></ofd:Page>");
        return packed(parts);
    }

    private static byte[] packed(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String text(double x, double base, String text, String attributes) {
        List<String> steps = new ArrayList<>();
        text.codePoints().forEach(c -> steps.add(c > 255 ? "4" : "2"));
        return "<ofd:TextObject Boundary=\"" + x + " " + (base - 4) + " 150 5\" Font=\"2\" Size=\"4\" " + attributes
                + "><ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"" + String.join(" ", steps) + "\">" + text
                + "</ofd:TextCode></ofd:TextObject>";
    }

    private static String line(double x1, double y1, double x2, double y2) {
        return "<ofd:PathObject Boundary=\"0 0 210 297\"><ofd:AbbreviatedData>M " + x1 + " " + y1 + " L " + x2 + " "
                + y2 + "</ofd:AbbreviatedData></ofd:PathObject>";
    }

    private static String figure(String attributes) {
        return text(82, 61, "1006", attributes);
    }

    private static CellValue value(byte[] document) {
        Draft draft = ReportImporters.read(document, "a.ofd").draft();
        assertEquals(
                "51",
                draft.value(draft.layout()
                                .cell("disclosure.penalties.decisions")
                                .orElseThrow())
                        .toString());
        return draft.value(draft.layout().cell(CELL).orElseThrow());
    }

    @Test
    void a_table_drawn_with_lines_is_read_by_them() {
        byte[] document = document(figure(""), "");
        assertSame(OfdImporter.INSTANCE, ReportImporters.recognize(document).orElseThrow());
        assertEquals("1006", value(document).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fill=\"false\" Stroke=\"true\"",
                "CTM=\"0 1 -1 0 0 0\"",
                "CTM=\"-1 0 0 1 8 0\"",
                "HScale=\"0.2\"",
                "CharDirection=\"180\"",
                "Alpha=\"20\"",
                "Unheard=\"1\"",
                "DrawParam=\"9\" ReadDirection=\"90\""
            })
    void a_figure_that_is_not_printed_plainly_is_unreadable(String attributes) {
        assertUnreadable(value(document(figure(attributes), "")));
    }

    private static void assertUnreadable(CellValue value) {
        assertFalse(value.isNumber() || value.isBlank(), value::toString);
    }

    @Test
    void what_is_printed_over_a_figure_hides_it_or_makes_it_unreadable() {
        String line = line(80, 59, 100, 59.5);
        String picture = "<ofd:ImageObject Boundary=\"84 57 4 4\" ResourceID=\"7\"/>";
        String unheard = "<ofd:Unheard Boundary=\"84 57 4 4\"/>";
        for (String over : List.of(line, picture, unheard)) {
            assertUnreadable(value(document(figure(""), over)));
        }
    }

    @Test
    void what_is_not_printed_is_not_there() {
        assertTrue(value(document(figure("Visible=\"false\""), "")).isBlank());
        assertTrue(value(document(figure("Fill=\"false\""), "")).isBlank());
    }

    @Test
    void letters_of_the_colour_of_paper_are_no_figure() {
        String white = figure("").replace("><ofd:TextCode", "><ofd:FillColor Value=\"255 255 255\"/><ofd:TextCode");
        assertFalse(value(document(white, "")).isNumber());
        assertUnreadable(value(document(figure("").replace("Font=\"2\"", "Font=\"3\""), "")));
    }

    @Test
    void a_published_report_gives_the_figures_that_were_printed() throws IOException {
        Path file = REPORTS.resolve("hongze-2023.ofd");
        assumeTrue(Files.exists(file), "the reports are not beside the project");
        Draft draft = ReportImporters.read(Files.readAllBytes(file), "hongze-2023.ofd")
                .draft();
        List<String> figures = Files.readAllLines(REPORTS.resolve("hongze-2023.figures.csv"));
        for (String line : figures.subList(1, figures.size())) {
            String[] columns = line.split(",");
            CellValue value = draft.value(draft.layout().cell(columns[0]).orElseThrow());
            assertTrue(value.isNumber(), columns[0]);
            assertEquals(0, new BigDecimal(columns[1]).compareTo(new BigDecimal(value.toString())), columns[0]);
        }
    }

    @Test
    void damage_gives_no_wrong_number_and_no_other_failure() {
        byte[] document = document(figure(""), "");
        Random random = new Random(1);
        for (int i = 0; i < Extent.of(200, 1_000); i++) {
            byte[] damaged = document.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertEquals("1006", value(damaged).toString());
            } catch (ImportException e) {
                assertTrue(e.reason() != Reason.EMPTY, e::getMessage);
            }
        }
    }

    @Test
    void more_than_any_report_prints_is_refused() {
        byte[] document = document(figure(""), figure("").repeat(20_000));
        try {
            ReportImporters.read(document, "a.ofd");
            throw new AssertionError("it was read");
        } catch (ImportException e) {
            assertEquals(Reason.TOO_COMPLEX, e.reason());
        }
    }
}
