package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ogireport.documents.OfdSample.assertNoNumber;
import static org.ogireport.documents.OfdSample.figure;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.documents.pdf.FontTables;

/** A figure is doubted where the tables of an embedded font give its glyphs to other digits, and nowhere else. */
class EmbeddedFontsTest {
    /** An OFD document whose figure is set in an embedded font, in glyphs by number if there are any. */
    private static byte[] ofd(byte[] font, String glyphs) {
        String transform = "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"4\" GlyphCount=\"4\"><ofd:Glyphs>" + glyphs
                + "</ofd:Glyphs></ofd:CGTransform><ofd:TextCode";
        String set = figure("").replace("Font=\"2\"", "Font=\"7\"");
        byte[] document = OfdSample.document(glyphs.isEmpty() ? set : set.replace("<ofd:TextCode", transform), "");
        byte[] named = WorkbookSample.with(
                document,
                "Doc_0/Res.xml",
                xml -> xml.replace("<ofd:Res ", "<ofd:Res BaseLoc=\"Fonts\" ")
                        .replace(
                                "</ofd:Fonts>",
                                "<ofd:Font ID=\"7\" FontName=\"Own\"><ofd:FontFile>Own.ttf</ofd:FontFile></ofd:Font></ofd:Fonts>"));
        return WorkbookSample.and(named, "Doc_0/Fonts/Own.ttf", font);
    }

    private static void assertRead(byte[] document) {
        assertEquals("1006", OfdSample.value(document).toString());
    }

    private static Map<Integer, Integer> digits(int first) {
        Map<Integer, Integer> glyphs = new HashMap<>();
        for (int digit = 0; digit < 10; digit++) {
            glyphs.put('0' + digit, first + digit);
        }
        return glyphs;
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 6, 12})
    void glyphs_of_ofd_are_those_of_the_font_s_table_of_characters(int kind) {
        byte[] font = FontSample.ofCharacters(kind, digits(40));
        assertRead(ofd(font, "41 40 40 46"));
        assertRead(ofd(font, "11 10 10 16"));
        assertRead(ofd(font, ""));
        assertNoNumber(ofd(font, "42 40 40 46"));
        assertNoNumber(ofd(font, "41 40 40 49"));
        assertNoNumber(ofd(font, "41 49 49 46"));
    }

    @Test
    void glyphs_of_ofd_are_those_of_the_font_s_names() {
        List<String> names = List.of(".notdef", "zero", "one", "two", "g36", "six", "uni0036", "nine.tnum", "six.sups");
        byte[] font = FontSample.ofNames(names);
        assertRead(ofd(font, "2 1 1 5"));
        assertRead(ofd(font, "2 1 1 6"));
        assertRead(ofd(font, "2 1 1 4"));
        assertRead(ofd(font, ""));
        assertNoNumber(ofd(font, "3 1 1 5"));
        assertNoNumber(ofd(font, "2 1 1 7"));
        assertNoNumber(ofd(font, "2 1 1 8"));
        byte[] compact = FontSample.compact("0126");
        assertRead(ofd(compact, "2 1 1 4"));
        assertNoNumber(ofd(compact, "3 1 1 4"));
    }

    @Test
    void a_font_of_ofd_has_each_digit_that_it_prints_once() {
        Map<Integer, Integer> glyphs = digits(40);
        glyphs.put((int) '6', 49);
        assertNoNumber(ofd(FontSample.ofCharacters(12, glyphs), ""));
        assertNoNumber(ofd(FontSample.ofCharacters(12, glyphs), "41 40 40 49"));
        glyphs.remove((int) '6');
        assertNoNumber(ofd(FontSample.ofCharacters(12, glyphs), ""));
        assertRead(ofd(FontSample.ofCharacters(12, glyphs), "41 40 40 12"));
        glyphs.put(0xFF16, 46);
        glyphs.put(0xE001, 12);
        assertRead(ofd(FontSample.ofCharacters(12, glyphs), "41 40 40 46"));
        assertRead(ofd(FontSample.ofCharacters(12, glyphs), "41 40 40 12"));
    }

    @Test
    void a_font_that_is_not_understood_says_nothing() {
        assertRead(ofd("none".getBytes(StandardCharsets.UTF_8), "41 40 40 46"));
        byte[] font = FontSample.ofCharacters(4, digits(40));
        font[50] = 99;
        assertRead(ofd(font, "11 10 10 16"));
    }

    @Test
    void a_table_of_more_characters_than_any_font_has_is_not_gone_through() {
        byte[] font = FontSample.ofCharacters(12, Map.of(0, 1, 0x10000, 1));
        // the second group reaches from the first character to the last
        font[font.length - 12] = 0;
        font[font.length - 8] = 0x7F;
        assertNoNumber(ofd(font, ""));
    }

    /** What is read of 51, in the glyphs of two digits of an embedded font. */
    private static String pdf(byte[] font, String glyphs, String entries) {
        RawPdf pdf = new RawPdf();
        String program = pdf.stream("/Length1 " + font.length, new String(font, StandardCharsets.ISO_8859_1));
        FontTables tables = FontTables.of(FontSample.whole());
        StringBuilder text = new StringBuilder();
        glyphs.chars().forEach(digit -> text.append(String.format("%04X", tables.glyph(digit))));
        String map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <FFFF> "
                + "endcodespacerange 2 beginbfchar <" + text.substring(0, 4) + "> <0035> <" + text.substring(4)
                + "> <0031> endbfchar endcmap end end";
        pdf.resource(
                "Font",
                "Own",
                "<</Type/Font/Subtype/Type0/BaseFont/Own/Encoding/Identity-H/ToUnicode " + pdf.stream("", map)
                        + "/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/Own/DW 556/CIDSystemInfo<</Registry(Adobe)"
                        + "/Ordering(Identity)/Supplement 0>>" + entries.replace("$", pdf.stream("", twice(tables)))
                        + "/FontDescriptor<</Type/FontDescriptor/FontName/Own/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0"
                        + "/Ascent 900/Descent -200/CapHeight 700/StemV 80/FontFile2 " + program + ">>>>]>>");
        return pdf.print("BT /Own 8 Tf 310 606 Td <" + text + "> Tj ET").read();
    }

    /** A list of glyphs in which each is its own, but that of 5 the one of 1. */
    private static String twice(FontTables tables) {
        StringBuilder list = new StringBuilder();
        for (int glyph = 0; glyph < 99; glyph++) {
            list.append('\0').append((char) (glyph == tables.glyph('5') ? tables.glyph('1') : glyph));
        }
        return list.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "none, 51, 51",
        "none, 61, unreadable",
        "none, 81, unreadable",
        "cmap, 51, 51",
        "cmap, 61, unreadable",
        "post, 51, 51",
        "post, 81, unreadable"
    })
    void glyphs_of_pdf_are_those_of_the_font_s_tables(String without, String glyphs, String read) {
        assertEquals(read, pdf(FontSample.without(FontSample.whole(), without), glyphs, "/CIDToGIDMap/Identity"));
    }

    @Test
    void two_digits_of_pdf_are_not_one_glyph() {
        byte[] silent = FontSample.without(FontSample.without(FontSample.whole(), "cmap"), "post");
        assertEquals("51", pdf(silent, "51", "/CIDToGIDMap/Identity"));
        assertEquals("unreadable", pdf(silent, "51", "/CIDToGIDMap $"));
    }

    @ParameterizedTest
    @CsvSource({"51, 51", "61, unreadable", "15, unreadable"})
    void the_names_of_a_compact_font_count_where_its_glyphs_are_told_by_number(String names, String read) {
        RawPdf pdf = new RawPdf();
        String program = pdf.stream(
                "/Subtype/CIDFontType0C", new String(FontSample.compact(names), StandardCharsets.ISO_8859_1));
        String map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <FFFF> "
                + "endcodespacerange 2 beginbfchar <0001> <0035> <0002> <0031> endbfchar endcmap end end";
        pdf.resource(
                "Font",
                "Own",
                "<</Type/Font/Subtype/Type0/BaseFont/Own/Encoding/Identity-H/ToUnicode " + pdf.stream("", map)
                        + "/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/Own/DW 556/CIDSystemInfo<</Registry(Adobe)"
                        + "/Ordering(Identity)/Supplement 0>>/FontDescriptor<</Type/FontDescriptor/FontName/Own/Flags 4"
                        + "/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 700/StemV 80/FontFile3 "
                        + program + ">>>>]>>");
        assertEquals(read, pdf.print("BT /Own 8 Tf 310 606 Td <00010002> Tj ET").read());
    }

    @Test
    void a_font_that_does_not_come_along_has_no_digits_as_wide_as_no_font_has_them() {
        for (String width : List.of("556", "1556")) {
            RawPdf pdf = new RawPdf();
            String widths = "[556 556 556 556 " + width + "]";
            pdf.resource(
                    "Font",
                    "Other",
                    "<</Type/Font/Subtype/TrueType/BaseFont/Other/Encoding/WinAnsiEncoding/FirstChar 49/LastChar 53/Widths"
                            + widths + ">>");
            String read = pdf.print("BT /Other 8 Tf 310 606 Td (51) Tj ET").read();
            assertEquals(width.equals("556") ? "51" : "unreadable", read);
        }
    }

    @Test
    void a_raised_digit_by_its_name_is_none_of_the_number() {
        String font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Differences[49/%s]>>/ToUnicode ";
        String map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <FF> "
                + "endcodespacerange 1 beginbfchar <31> <0031> endbfchar endcmap end end";
        for (String name : List.of("one", "onesuperior", "one.sups")) {
            RawPdf pdf = new RawPdf();
            pdf.resource("Font", "Own", String.format(font, name) + pdf.stream("", map) + ">>");
            String read = pdf.print("BT /Own 8 Tf 310 606 Td (1) Tj ET").read();
            assertEquals(name.equals("one") ? "1" : "unreadable", read);
        }
    }
}
