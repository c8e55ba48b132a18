package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ogireport.documents.OfdSample.CELL;
import static org.ogireport.documents.OfdSample.assertNoNumber;
import static org.ogireport.documents.OfdSample.assertUnreadable;
import static org.ogireport.documents.OfdSample.box;
import static org.ogireport.documents.OfdSample.document;
import static org.ogireport.documents.OfdSample.figure;
import static org.ogireport.documents.OfdSample.text;
import static org.ogireport.documents.OfdSample.value;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.form.CellValue;
import org.ogireport.documents.result.ImportException;

/** Documents of the national fixed layout whose resources, layers and rectangles show a figure otherwise than it is written. */
class ShownOfdTest {
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
        return WorkbookSample.with(document, "Doc_0/Page.xml", xml -> xml.replace(figure(""), figure(attributes)));
    }

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
        String dark =
                "<ofd:DrawParams><ofd:DrawParam ID=\"9\" LineWidth=\"0.4\"><ofd:FillColor Value=\"9 9 9\"/></ofd:DrawParam></ofd:DrawParams>";
        assertEquals("1006", value(resources(dark, "DrawParam=\"9\"")).toString());
        byte[] white = resources(dark.replace("9 9 9", "255 255 255"), "");
        byte[] layer = WorkbookSample.with(
                white, "Doc_0/Page.xml", xml -> xml.replace("<ofd:Layer>", "<ofd:Layer DrawParam=\"9\">"));
        assertThrows(ImportException.class, () -> ReportImporters.read(layer, "a.ofd"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Value="0 0 0"                         ~ Type="RGB"                        ~ 1006
            Value="0 0 0"                         ~ Type="RGB" BitsPerComponent="8"   ~ 1006
            Value="0 0 0"                         ~ Type="RGB" BitsPerComponent="4"   ~ ?
            Value="255 255 255"                   ~ Type="RGB"                        ~ ''
            Value="0"                             ~ Type="GRAY"                       ~ 1006
            Value="255"                           ~ Type="GRAY"                       ~ ''
            Value="0 0 0"                         ~ Type="GRAY"                       ~ ?
            Value="0 0 0 255"                     ~ Type="CMYK"                       ~ 1006
            Value="255 255 0 0"                   ~ Type="CMYK"                       ~ 1006
            Value="0 0 0 0"                       ~ Type="CMYK"                       ~ ''
            Value="0 0 0 300"                     ~ Type="CMYK"                       ~ ?
            Value="0 0 0"                         ~ Type="Lab"                        ~ ?
            Value="0 0 0" Index="1"               ~ Type="RGB"                        ~ ?
            Value="0 0 0" ColorSpace="51"         ~ Type="RGB"                        ~ ?
            """)
    void a_colour_is_the_one_of_its_space(String colour, String space, String shown) {
        String resources = "<ofd:ColorSpaces><ofd:ColorSpace ID=\"50\" " + space + "/></ofd:ColorSpaces>";
        for (boolean usual : new boolean[] {false, true}) {
            String own = usual || colour.contains("ColorSpace") ? colour : colour + " ColorSpace=\"50\"";
            String figure = figure("").replace("<ofd:TextCode", "<ofd:FillColor " + own + "/><ofd:TextCode");
            byte[] named = WorkbookSample.with(
                    document(figure, ""), "Doc_0/Res.xml", xml -> xml.replace("</ofd:Res>", resources + "</ofd:Res>"));
            byte[] document = WorkbookSample.with(
                    named,
                    "Doc_0/Document.xml",
                    xml -> usual
                            ? xml.replace("</ofd:CommonData>", "<ofd:DefaultCS>50</ofd:DefaultCS></ofd:CommonData>")
                            : xml);
            CellValue value = value(document);
            if (shown.equals("?")) {
                assertUnreadable(value);
            } else {
                assertEquals(shown, value.toString());
            }
        }
    }

    @Test
    void two_spaces_of_colours_of_one_number_are_damage() {
        String space = "<ofd:ColorSpace ID=\"50\" Type=\"RGB\"/>";
        byte[] document = with("Res.xml", "</ofd:Res>", "<ofd:More>" + space + space + "</ofd:More></ofd:Res>");
        assertThrows(ImportException.class, () -> ReportImporters.read(document, "a.ofd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 0 0 -1 0 297", "-1 0 0 1 210 0", "0 1 1 0 0 0", "0 -1 1 0 0 210", "2 0 0 2 0 0"})
    void lines_are_drawn_where_a_matrix_puts_them(String matrix) {
        double[] m =
                Stream.of(matrix.split(" ")).mapToDouble(Double::parseDouble).toArray();
        double determinant = m[0] * m[3] - m[1] * m[2];
        byte[] document = WorkbookSample.with(
                document(figure(""), ""),
                "Doc_0/Page.xml",
                xml -> Pattern.compile("297\"><ofd:AbbreviatedData>M (\\S+) (\\S+) L (\\S+) ([^<]+)<")
                        .matcher(xml)
                        .replaceAll(found -> {
                            StringBuilder data =
                                    new StringBuilder("297\" CTM=\"" + matrix + "\"><ofd:AbbreviatedData>");
                            for (int i = 1; i < 5; i += 2) {
                                double x = Double.parseDouble(found.group(i)) - m[4];
                                double y = Double.parseDouble(found.group(i + 1)) - m[5];
                                data.append(i == 1 ? "M " : " L ")
                                        .append((m[3] * x - m[2] * y) / determinant)
                                        .append(' ')
                                        .append((m[0] * y - m[1] * x) / determinant);
                            }
                            return data.append('<').toString();
                        }));
        assertEquals("1006", value(document).toString());
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

    @Test
    void layers_are_printed_in_the_order_of_their_kinds() {
        String covered = "<ofd:Layer Type=\"Foreground\">" + box(255)
                + figure("").replace("1006", "1007") + "</ofd:Layer><ofd:Layer>";
        assertEquals("1007", value(page("<ofd:Layer>", covered)).toString());
        String below = "</ofd:Layer><ofd:Layer Type=\"Background\">"
                + figure("").replace("1006", "1007") + box(255) + "</ofd:Layer>";
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
        assertNoNumber(document);
        assertEquals(
                "1006",
                value(WorkbookSample.and(document, "Doc_0/a.ttf", "a font")).toString());
        for (String other : List.of("11 10 12 16", "11 10 10 10", "11 10 10", "11 10 10 16 17")) {
            String lying = figure("").replace("<ofd:TextCode", glyphs(other));
            byte[] changed =
                    WorkbookSample.with(document(lying, ""), "Doc_0/Res.xml", xml -> xml.replace(font, embedded));
            assertNoNumber(WorkbookSample.and(changed, "Doc_0/a.ttf", "a font"));
        }
        byte[] template = WorkbookSample.with(
                template("Background", text(300, 20, "6789", "").replace("<ofd:TextCode", glyphs("11 12 13 14"))),
                "Doc_0/Res.xml",
                xml -> xml.replace(font, embedded));
        byte[] changed = WorkbookSample.with(template, "Doc_0/Page.xml", xml -> xml.replace(figure(""), figure));
        assertNoNumber(WorkbookSample.and(changed, "Doc_0/a.ttf", "a font"));
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
        String wall =
                "<ofd:PathObject Boundary=\"10 10 2 2\"><ofd:AbbreviatedData>M 76 46 L 76 54</ofd:AbbreviatedData></ofd:PathObject>";
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
                "<ofd:Signature" + space + "><ofd:SignedInfo><ofd:StampAnnot ID=\"2\" PageRef=\"1\" Boundary=\""
                        + boundary + "\"/></ofd:SignedInfo></ofd:Signature>");
        assertNoNumber(stamped);
        byte[] noted =
                with("Document.xml", "</ofd:Document>", "<ofd:Annotations>Notes.xml</ofd:Annotations></ofd:Document>");
        byte[] notes = WorkbookSample.and(
                noted,
                "Doc_0/Notes.xml",
                "<ofd:Annotations" + space
                        + "><ofd:Page PageID=\"1\"><ofd:FileLoc>Note.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>");
        assertNoNumber(WorkbookSample.and(
                notes,
                "Doc_0/Note.xml",
                "<ofd:PageAnnot" + space + "><ofd:Annot Type=\"Stamp\"><ofd:Appearance Boundary=\"" + boundary
                        + "\"><ofd:ImageObject/></ofd:Appearance></ofd:Annot></ofd:PageAnnot>"));
    }
}
