package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import org.junit.jupiter.params.provider.CsvSource;
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
        assertTrue(value(document(figure("Visible=\"0\""), "")).isBlank());
        assertTrue(value(document(figure("Fill=\"false\""), "")).isBlank());
        assertTrue(value(document("", text(300, 61, "1006", ""))).isBlank());
        assertTrue(value(document("", text(82, 461, "1006", ""))).isBlank());
    }

    /** The document with one of its parts changed. */
    private static byte[] with(String part, String before, String after) {
        return WorkbookSample.with(document(figure(""), ""), "Doc_0/" + part, xml -> {
            assertTrue(xml.contains(before), before);
            return xml.replace(before, after);
        });
    }

    private static byte[] page(String before, String after) {
        return with("Page.xml", before, after);
    }

    private static byte[] resources(String more, String attributes) {
        byte[] document = with("Res.xml", "</ofd:Res>", more + "</ofd:Res>");
        return WorkbookSample.with(
                document, "Doc_0/Page.xml", xml -> xml.replace(figure(""), figure(attributes)));
    }

    private static final String WHITE = "<ofd:FillColor Value=\"255 255 255\"/>";

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <ofd:DrawParam ID="9"><ofd:FillColor Value="255 255 255"/></ofd:DrawParam>                ~ DrawParam="9"
            <ofd:DrawParam ID="9"><ofd:FillColor Value="0 0 0" Alpha="9"/></ofd:DrawParam>            ~ DrawParam="9"
            <ofd:DrawParam ID="9"><ofd:FillColor Value="0 0 0" Alpha="none"/></ofd:DrawParam>         ~ DrawParam="9"
            <ofd:DrawParam ID="9" Relative="8"/><ofd:DrawParam ID="8"><ofd:FillColor Value="250 250 250"/></ofd:DrawParam> ~ DrawParam="9"
            <ofd:DrawParam ID="9" Relative="9"/>                                                      ~ DrawParam="9"
            <ofd:DrawParam ID="8"/>                                                                   ~ DrawParam="9"
            <ofd:DrawParam ID="9"><ofd:FillColor><ofd:Pattern/></ofd:FillColor></ofd:DrawParam>       ~ DrawParam="9"
            <ofd:Font ID="2" FontName="黑体"/>                                                          ~ ''
            <ofd:Font ID="5" FontName="黑体" Charset="symbol"/>                                         ~ Font="5"
            """)
    void a_figure_is_drawn_as_its_parameters_and_its_font_say(String resources, String attributes) {
        byte[] document = resources("<ofd:More>" + resources + "</ofd:More>", attributes);
        byte[] own = attributes.startsWith("Font")
                ? WorkbookSample.with(
                        document, "Doc_0/Page.xml", xml -> xml.replace("Font=\"2\" Size=\"4\" Font", "Size=\"4\" Font"))
                : document;
        assertNoNumber(own);
    }

    @Test
    void parameters_that_change_nothing_that_matters_are_read() {
        String dark = "<ofd:DrawParams><ofd:DrawParam ID=\"9\" LineWidth=\"0.4\"><ofd:FillColor Value=\"9 9 9\"/></ofd:DrawParam></ofd:DrawParams>";
        assertEquals("1006", value(resources(dark, "DrawParam=\"9\"")).toString());
        byte[] white = resources(dark.replace("9 9 9", "255 255 255"), "");
        byte[] layer = WorkbookSample.with(
                white, "Doc_0/Page.xml", xml -> xml.replace("<ofd:Layer>", "<ofd:Layer DrawParam=\"9\">"));
        assertThrows(ImportException.class, () -> ReportImporters.read(layer, "a.ofd"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ofd:ImageObject Boundary=\"84 57 4 4\"/>",
                "<ofd:PathObject Boundary=\"80 56 20 8\" Fill=\"true\"><ofd:FillColor Value=\"255 255 255\" Alpha=\"128\"/>"
                        + "<ofd:AbbreviatedData>M 0 0 L 20 0 L 20 8 L 0 8 C</ofd:AbbreviatedData></ofd:PathObject>",
                "<ofd:PathObject Boundary=\"80 56 20 8\" DrawParam=\"7\"><ofd:AbbreviatedData>M 0 0 L 20 0</ofd:AbbreviatedData></ofd:PathObject>",
                "<ofd:PathObject Boundary=\"80 56 20 8\" LineWidth=\"9\"><ofd:AbbreviatedData>M 0 0 L 20 0</ofd:AbbreviatedData></ofd:PathObject>",
                "<ofd:PathObject Boundary=\"80 56 20 8\" LineWidth=\"9 9\"><ofd:AbbreviatedData>M 0 0 L 20 0</ofd:AbbreviatedData></ofd:PathObject>",
                "<ofd:PathObject Boundary=\"80 56 20 8\" Unheard=\"9\"><ofd:AbbreviatedData>M 0 0 L 20 0</ofd:AbbreviatedData></ofd:PathObject>",
                "<ofd:TextObject Boundary=\"82 57 150 5\" Font=\"2\" Size=\"4\"><ofd:TextCode Y=\"4\">9</ofd:TextCode></ofd:TextObject>",
                "<ofd:TextObject Boundary=\"82 57 150 5\" Font=\"2\" Size=\"4\"><ofd:TextCode X=\"9\" Y=\"4\">9<ofd:x/>8</ofd:TextCode></ofd:TextObject>",
                "<ofd:TextObject Boundary=\"90 57 150 5\" Font=\"2\" Size=\"4\" Visible=\"perhaps\"><ofd:TextCode X=\"0\" Y=\"4\">9</ofd:TextCode></ofd:TextObject>",
                "<ofd:PathObject Boundary=\"80 56 20 8\"><ofd:Clips><ofd:Clip/></ofd:Clips><ofd:AbbreviatedData>M 0 0 L 20 0</ofd:AbbreviatedData></ofd:PathObject>"
            })
    void what_lies_over_a_figure_counts_however_deep_and_in_whatever_layer_it_stands(String object) {
        String deep = "<ofd:PageBlock>".repeat(60) + object + "</ofd:PageBlock>".repeat(60);
        assertUnreadable(value(page("</ofd:Layer>", deep + "</ofd:Layer>")));
        for (String type : List.of("Background", "Foreground")) {
            String layer = "<ofd:Layer Type=\"" + type + "\">" + object + "</ofd:Layer>";
            assertUnreadable(value(page("<ofd:Content>", "<ofd:Content>" + layer)));
            assertUnreadable(value(page("</ofd:Content>", layer + "</ofd:Content>")));
        }
    }

    @Test
    void text_that_stands_deep_in_blocks_is_read() {
        String block = "<ofd:PageBlock>".repeat(60) + figure("") + "</ofd:PageBlock>".repeat(60);
        assertEquals("1006", value(page(figure(""), block)).toString());
    }

    private static String box(int value) {
        return "<ofd:PathObject Boundary=\"81 56 20 7\" Fill=\"true\" Stroke=\"false\"><ofd:FillColor Value=\"" + value + " " + value
                + " " + value + "\"/><ofd:AbbreviatedData>M 0 0 L 20 0 L 20 7 L 0 7 C</ofd:AbbreviatedData></ofd:PathObject>";
    }

    @Test
    void layers_are_printed_in_the_order_of_their_kinds() {
        String covered = "<ofd:Layer Type=\"Foreground\">" + box(255) + figure("").replace("1006", "1007")
                + "</ofd:Layer><ofd:Layer>";
        assertEquals("1007", value(page("<ofd:Layer>", covered)).toString());
        String below = "</ofd:Layer><ofd:Layer Type=\"Background\">" + figure("").replace("1006", "1007") + box(255)
                + "</ofd:Layer>";
        assertEquals("1006", value(page("</ofd:Layer>", below)).toString());
        for (String unheard : List.of("Type=\"Middle\"", "Visible=\"false\"", "Opacity=\"0\"")) {
            byte[] document = page("<ofd:Layer>", "<ofd:Layer " + unheard + ">");
            assertThrows(ImportException.class, () -> ReportImporters.read(document, "a.ofd"), unheard);
        }
    }

    /** The document with a template that its page refers to. */
    private static byte[] template(String order, String content) {
        byte[] document = with(
                "Document.xml",
                "</ofd:CommonData>",
                "<ofd:TemplatePage ID=\"40\" BaseLoc=\"Template.xml\"/></ofd:CommonData>");
        byte[] page = WorkbookSample.with(
                document,
                "Doc_0/Page.xml",
                xml -> xml.replace(
                        "<ofd:Content>", "<ofd:Template TemplateID=\"40\" ZOrder=\"" + order + "\"/><ofd:Content>"));
        return WorkbookSample.and(
                page,
                "Doc_0/Template.xml",
                "<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Content><ofd:Layer>" + content
                        + "</ofd:Layer></ofd:Content></ofd:Page>");
    }

    @Test
    void a_template_is_printed_below_or_above_the_page() {
        assertEquals("1006", value(template("Background", box(240))).toString());
        assertEquals("1006", value(template("Body", box(240))).toString());
        assertTrue(value(template("Foreground", box(255))).isBlank());
        assertUnreadable(value(template("Foreground", box(0))));
        assertUnreadable(value(template("Background", figure("").replace("1006", "7"))));
        byte[] document = template("Beside", box(240));
        assertThrows(ImportException.class, () -> ReportImporters.read(document, "a.ofd"));
    }

    private static String glyphs(String list) {
        return "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"4\" GlyphCount=\"4\"><ofd:Glyphs>" + list
                + "</ofd:Glyphs></ofd:CGTransform><ofd:TextCode";
    }

    @Test
    void a_font_in_which_glyphs_contradict_letters_gives_no_figure() {
        String font = "<ofd:Font ID=\"2\" FontName=\"宋体\"/>";
        String embedded = "<ofd:Font ID=\"2\" FontName=\"宋体\"><ofd:FontFile>a.ttf</ofd:FontFile></ofd:Font>";
        String figure = figure("").replace("<ofd:TextCode", glyphs("11 10 10 16"));
        byte[] plain = document(figure, "");
        assertNoNumber(plain);
        byte[] document = WorkbookSample.with(plain, "Doc_0/Res.xml", xml -> xml.replace(font, embedded));
        assertEquals("1006", value(document).toString());
        for (String other : List.of("11 10 12 16", "11 10 10 10", "11 10 10", "11 10 10 16 17")) {
            String lying = figure("").replace("<ofd:TextCode", glyphs(other));
            byte[] changed = WorkbookSample.with(
                    document(lying, ""), "Doc_0/Res.xml", xml -> xml.replace(font, embedded));
            assertNoNumber(changed);
        }
        byte[] template = WorkbookSample.with(
                template("Background", text(300, 20, "6789", "").replace("<ofd:TextCode", glyphs("11 12 13 14"))),
                "Doc_0/Res.xml",
                xml -> xml.replace(font, embedded));
        byte[] changed = WorkbookSample.with(
                template, "Doc_0/Page.xml", xml -> xml.replace(figure(""), figure));
        assertNoNumber(changed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Boundary=\"82 57 6 5\"",
                "Boundary=\"82 57 150 3\"",
                "Boundary=\"82 57 5 5\"",
                "Size=\"1\"",
                "Size=\"-4\"",
                "Size=\"4pt\"",
                "CTM=\"1 0 0 1 0 2\"",
                "DeltaX=\"2 2\"",
                "DeltaX=\"0 0 0\"",
                "DeltaX=\"2 2 0.2\"",
                "DeltaX=\"-2 -2 -2\"",
                "DeltaX=\"2 6 2\"",
                "DeltaX=\"2 2 2\" DeltaY=\"0 0 -1\"",
                "X=\"none\"",
                "X=\"-3\"",
                "Y=\"2\""
            })
    void letters_that_are_cut_off_or_stand_otherwise_than_they_are_written_are_no_figure(String changed) {
        String name = changed.substring(0, changed.indexOf('='));
        String before = figure("").replaceAll(" " + name + "=\"[^\"]*\"", "");
        boolean code = name.startsWith("Delta") || name.length() == 1;
        String figure = before.replaceFirst(code ? "<ofd:TextCode" : "<ofd:TextObject", "$0 " + changed);
        CellValue value = Sample.value(ReportImporters.read(document(figure, ""), "a.ofd"), CELL);
        assertFalse(value.isNumber() && !value.toString().equals("6001"), value::toString);
        assertFalse(value.isBlank());
    }

    @Test
    void a_line_that_its_object_does_not_show_parts_no_cells() {
        String wall = "<ofd:PathObject Boundary=\"10 10 2 2\"><ofd:AbbreviatedData>M 76 46 L 76 54</ofd:AbbreviatedData></ofd:PathObject>";
        assertEquals("1006", value(document(figure(""), wall)).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"84 57 4 4", "84 57 4", "", "84 57 -4 -4", "here"})
    void a_stamp_or_note_covers_what_it_lies_on_or_the_whole_page(String boundary) {
        byte[] signed = WorkbookSample.with(
                document(figure(""), ""),
                "OFD.xml",
                xml -> xml.replace("</ofd:DocBody>", "<ofd:Signatures>Signs.xml</ofd:Signatures></ofd:DocBody>"));
        String space = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
        byte[] listed = WorkbookSample.and(
                signed,
                "Signs.xml",
                "<ofd:Signatures" + space + "><ofd:Signature ID=\"1\" BaseLoc=\"Sign.xml\"/></ofd:Signatures>");
        byte[] stamped = WorkbookSample.and(
                listed,
                "Sign.xml",
                "<ofd:Signature" + space + "><ofd:SignedInfo><ofd:StampAnnot ID=\"2\" PageRef=\"1\" Boundary=\"" + boundary
                        + "\"/></ofd:SignedInfo></ofd:Signature>");
        assertNoNumber(stamped);
        byte[] noted = with("Document.xml", "</ofd:Document>", "<ofd:Annotations>Notes.xml</ofd:Annotations></ofd:Document>");
        byte[] notes = WorkbookSample.and(
                noted,
                "Doc_0/Notes.xml",
                "<ofd:Annotations" + space + "><ofd:Page PageID=\"1\"><ofd:FileLoc>Note.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>");
        assertNoNumber(WorkbookSample.and(
                notes,
                "Doc_0/Note.xml",
                "<ofd:PageAnnot" + space + "><ofd:Annot Type=\"Stamp\"><ofd:Appearance Boundary=\"" + boundary
                        + "\"/></ofd:Annot></ofd:PageAnnot>"));
    }

    private static void assertNoNumber(byte[] document) {
        try {
            assertFalse(Sample.value(ReportImporters.read(document, "a.ofd"), CELL).isNumber());
        } catch (ImportException e) {
            assertEquals(Reason.NOTHING_RECOGNIZED, e.reason());
        }
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

    /** Damages of the XML within: where the figure itself is damaged, another digit is no damage that anybody could see. */
    @Test
    void damage_within_gives_no_wrong_number_and_no_other_failure() {
        byte[] document = document(figure(""), box(255).replace("81 56", "150 56"));
        Random random = new Random(1);
        int refused = 0;
        List<String> names = List.of("Doc_0/Page.xml", "Doc_0/Page.xml", "Doc_0/Res.xml", "Doc_0/Document.xml", "OFD.xml");
        for (int i = 0; i < Extent.of(100, 5_000); i++) {
            byte[] damaged = WorkbookSample.with(document, names.get(random.nextInt(names.size())), xml -> {
                int at = random.nextInt(xml.length());
                boolean text = xml.lastIndexOf('>', at) > xml.lastIndexOf('<', at);
                String change = List.of("", "<", "\"", "x", " ", "0", "9", "-").get(random.nextInt(text ? 1 : 8));
                return text ? xml : xml.substring(0, at) + change + xml.substring(at + random.nextInt(2));
            });
            try {
                CellValue value = Sample.value(ReportImporters.read(damaged, "a.ofd"), CELL);
                assertTrue(!value.isNumber() || value.toString().equals("1006"), value::toString);
            } catch (ImportException e) {
                refused++;
            }
        }
        assertTrue(refused > 0 && refused < Extent.of(100, 5_000), "what is damaged is sometimes refused");
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
