package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.form.CellValue;
import org.ogireport.documents.page.Typefaces;

/** Properties hold for a figure wherever a Word document states them: in defaults, in styles, or beside it. */
class ShownWordStylesTest {
    private static final CellValue FIGURE = CellValue.of(1006);

    private static String style(String kind, String id, String more) {
        return "<w:style w:type='" + kind + "' w:styleId='" + id + "'><w:name w:val='" + id + "'/>" + more
                + "</w:style>";
    }

    private static void assertUnreadable(WordSample sample) {
        CellValue value = sample.value();
        assertFalse(value.isNumber() || value.isBlank(), value::toString);
    }

    private static void assertRead(WordSample sample) {
        assertEquals(FIGURE, sample.value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:strike/>",
                "<w:vanish/>",
                "<w:vertAlign w:val='superscript'/>",
                "<w:color w:val='FFFFFF'/>",
                "<w:sz w:val='2'/>",
                "<w:rtl/>",
                "<w:nonesuch/>"
            })
    void a_property_counts_wherever_a_style_states_it(String property) {
        String run = "<w:rPr>" + property + "</w:rPr>";
        String base = style("character", "Base", run) + style("character", "Over", "<w:basedOn w:val='Base'/>");
        assertUnreadable(new WordSample().styles(base).run("<w:rStyle w:val='Over'/>"));
        String paragraph = style("paragraph", "Base", run) + style("paragraph", "Over", "<w:basedOn w:val='Base'/>");
        assertUnreadable(new WordSample().styles(paragraph).paragraph("<w:pStyle w:val='Over'/>"));
        String normal = "<w:style w:type='paragraph' w:default='1' w:styleId='a'>" + run + "</w:style>";
        assertFalse(number(new WordSample().styles(normal)));
        String table = style("table", "T", run);
        assertFalse(number(new WordSample().styles(table).table("<w:tblStyle w:val='T'/>")));
        String rows = style("table", "T", "<w:tblStylePr w:type='band1Horz'>" + run + "</w:tblStylePr>");
        assertFalse(number(new WordSample().styles(rows).table("<w:tblStyle w:val='T'/>")));
        String defaults = "<w:docDefaults><w:rPrDefault>" + run + "</w:rPrDefault></w:docDefaults>";
        assertFalse(number(new WordSample().styles(defaults)));
    }

    /** Whether a number is read; where labels are not seen either, nothing may be. */
    private static boolean number(WordSample sample) {
        try {
            return sample.value().isNumber();
        } catch (org.ogireport.documents.result.ImportException e) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({"strike,0", "vanish,false", "dstrike,off"})
    void what_a_style_turns_on_its_run_can_turn_off(String property, String off) {
        String on = style("character", "On", "<w:rPr><w:" + property + "/></w:rPr>");
        assertRead(new WordSample().styles(on).run("<w:rStyle w:val='On'/><w:" + property + " w:val='" + off + "'/>"));
    }

    @Test
    void what_a_later_style_says_holds() {
        String styles = style("paragraph", "White", "<w:rPr><w:color w:val='FFFFFF'/><w:sz w:val='2'/></w:rPr>")
                + style(
                        "paragraph",
                        "Black",
                        "<w:basedOn w:val='White'/><w:rPr><w:color w:val='000000'/><w:sz w:val='24'/></w:rPr>")
                + style("character", "Blue", "<w:rPr><w:color w:val='0000FF'/><w:sz w:val='24'/></w:rPr>");
        assertUnreadable(new WordSample().styles(styles).paragraph("<w:pStyle w:val='White'/>"));
        assertRead(new WordSample().styles(styles).paragraph("<w:pStyle w:val='Black'/>"));
        assertRead(new WordSample()
                .styles(styles)
                .paragraph("<w:pStyle w:val='White'/>")
                .run("<w:rStyle w:val='Blue'/>"));
    }

    @Test
    void toggles_that_styles_of_two_kinds_turn_on_are_doubtful() {
        String on = "<w:rPr><w:strike/></w:rPr>";
        assertUnreadable(new WordSample()
                .styles(style("paragraph", "P", on) + style("character", "C", on))
                .paragraph("<w:pStyle w:val='P'/>")
                .run("<w:rStyle w:val='C'/>"));
    }

    @Test
    void two_styles_of_one_name_and_low_rows_of_a_part_of_a_table_are_doubtful() {
        String twice = style("character", "C", "") + style("character", "C", "<w:rPr><w:strike/></w:rPr>");
        assertUnreadable(new WordSample().styles(twice).run("<w:rStyle w:val='C'/>"));
        String low =
                "<w:tblStylePr w:type='band1Horz'><w:trPr><w:trHeight w:val='10' w:hRule='exact'/></w:trPr></w:tblStylePr>";
        assertUnreadable(new WordSample().styles(style("table", "T", low)).table("<w:tblStyle w:val='T'/>"));
    }

    @Test
    void styles_that_are_based_on_each_other_end_somewhere() {
        String styles =
                style("character", "A", "<w:basedOn w:val='B'/>") + style("character", "B", "<w:basedOn w:val='A'/>");
        assertUnreadable(new WordSample().styles(styles).run("<w:rStyle w:val='A'/>"));
    }

    @Test
    void tables_with_dark_headers_and_striped_rows_are_plain() {
        String styles = style(
                "table",
                "Grid",
                "<w:rPr><w:color w:val='1F1F1F'/></w:rPr><w:tblPr><w:tblStyleRowBandSize w:val='1'/></w:tblPr>"
                        + "<w:tblStylePr w:type='firstRow'><w:rPr><w:b/><w:color w:val='FFFFFF' w:themeColor='background1'/></w:rPr>"
                        + "<w:tcPr><w:shd w:val='clear' w:color='auto' w:fill='4472C4'/></w:tcPr></w:tblStylePr>"
                        + "<w:tblStylePr w:type='firstCol'><w:rPr><w:b/></w:rPr></w:tblStylePr>"
                        + "<w:tblStylePr w:type='band1Horz'><w:tcPr><w:shd w:val='clear' w:color='auto' w:fill='D9E2F3'/></w:tcPr></w:tblStylePr>");
        WordSample sample =
                new WordSample().styles(styles).table("<w:tblStyle w:val='Grid'/><w:tblLook w:val='04A0'/>");
        assertEquals(200, Sample.read(sample.read().draft()));
        assertEquals(List.of(), sample.read().remarks());
    }

    @Test
    void colours_and_fonts_of_the_theme_are_those_that_it_names() {
        String theme =
                "<a:theme xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><a:themeElements><a:clrScheme>"
                        + "<a:dk1><a:sysClr val='windowText' lastClr='000000'/></a:dk1><a:accent1><a:srgbClr val='FFFFFE'/></a:accent1>"
                        + "<a:accent2><a:srgbClr val='C00000'/></a:accent2></a:clrScheme><a:fontScheme><a:minorFont><a:latin typeface='Webdings'/>"
                        + "</a:minorFont></a:fontScheme></a:themeElements></a:theme>";
        assertUnreadable(new WordSample().part("theme", theme).run("<w:color w:val='000000' w:themeColor='accent1'/>"));
        assertRead(new WordSample().part("theme", theme).run("<w:color w:val='000000' w:themeColor='accent2'/>"));
        assertUnreadable(new WordSample()
                .part("theme", theme)
                .run("<w:color w:val='000000' w:themeColor='accent2' w:themeTint='08'/>"));
        assertUnreadable(new WordSample().part("theme", theme).run("<w:rFonts w:asciiTheme='minorHAnsi'/>"));
        assertUnreadable(new WordSample()
                .part(
                        "settings",
                        "<w:settings xmlns:w=''><w:clrSchemeMapping w:bg1='dark1' w:t1='light1'/></w:settings>")
                .run("<w:color w:val='000000' w:themeColor='text1'/>"));
    }

    @Test
    void a_font_that_the_document_calls_one_of_symbols_draws_no_digits() {
        String fonts = "<w:fonts xmlns:w=''><w:font w:name='Odd'><w:charset w:val='02'/></w:font>"
                + "<w:font w:name='Other'><w:altName w:val='Wingdings 2'/></w:font></w:fonts>";
        assertUnreadable(new WordSample().part("fontTable", fonts).run("<w:rFonts w:ascii='odd'/>"));
        assertUnreadable(new WordSample().part("fontTable", fonts).run("<w:rFonts w:ascii='Other'/>"));
        assertRead(new WordSample().part("fontTable", fonts).run("<w:rFonts w:ascii='宋体'/>"));
    }

    @ParameterizedTest
    @CsvSource({
        "Wingdings-Regular, true",
        "ABCDEF+SymbolMT, true",
        "MT Extra, true",
        "MTExtra, true",
        "Bookshelf Symbol 7, true",
        "IDAutomationHC39M, true",
        "3 of 9 Barcode, true",
        "Free3of9, true",
        "Code-128, true",
        "仿宋_GB2312, false",
        "Segoe UI Symbol, false",
        "ABCDEF+SegoeUISymbol, false",
        "Noto Sans Symbols, false"
    })
    void a_font_of_pictures_is_told_by_its_name_however_that_is_spelt(String name, boolean pictures) {
        assertEquals(pictures, Typefaces.drawPictures(name));
    }

    @Test
    void a_number_that_a_list_puts_before_a_figure_makes_it_doubtful() {
        String numbering =
                "<w:numbering xmlns:w=''><w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:numFmt w:val='$'/>"
                        + "<w:lvlText w:val='%1'/></w:lvl></w:abstractNum><w:num w:numId='7'><w:abstractNumId w:val='1'/></w:num></w:numbering>";
        String list = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='7'/></w:numPr>";
        assertUnreadable(new WordSample()
                .part("numbering", numbering.replace("$", "decimal"))
                .paragraph(list));
        assertRead(new WordSample()
                .part("numbering", numbering.replace("$", "none"))
                .paragraph(list));
    }

    @Test
    void a_paragraph_that_states_the_level_alone_is_in_the_list_of_its_style() {
        String list = "<w:pPr><w:numPr><w:numId w:val='7'/></w:numPr></w:pPr>";
        String level = "<w:numPr><w:ilvl w:val='1'/></w:numPr>";
        String styles = style("paragraph", "List", list)
                + style("paragraph", "Second", "<w:basedOn w:val='List'/><w:pPr>" + level + "</w:pPr>");
        String none = "<w:numPr><w:numId w:val='0'/></w:numPr>";
        assertUnreadable(new WordSample().styles(styles).paragraph("<w:pStyle w:val='Second'/>"));
        assertUnreadable(new WordSample().styles(styles).paragraph("<w:pStyle w:val='List'/>" + level));
        assertUnreadable(new WordSample().styles(styles).content("").paragraph("<w:pStyle w:val='List'/>" + level));
        assertRead(new WordSample().styles(styles).paragraph("<w:pStyle w:val='Second'/>" + none));
        assertRead(new WordSample().styles(styles).paragraph(level));
    }

    @Test
    void fields_that_are_made_anew_on_opening_show_nobody_knows_what() {
        String field = "<w:fldSimple w:instr='=SUM(ABOVE)'><w:r><w:t>1006</w:t></w:r></w:fldSimple>";
        assertRead(new WordSample().content(field));
        assertUnreadable(new WordSample()
                .part("settings", "<w:settings xmlns:w=''><w:updateFields w:val='true'/></w:settings>")
                .content(field));
    }

    @Test
    void text_of_no_colour_is_seen_on_a_dark_cell_and_text_of_its_colour_is_not() {
        String dark = "<w:shd w:val='clear' w:color='auto' w:fill='000000'/>";
        assertRead(new WordSample().cell(dark));
        assertRead(new WordSample().cell(dark).run("<w:color w:val='FFFFFF'/>"));
        assertUnreadable(new WordSample().cell(dark).run("<w:color w:val='000000'/>"));
        assertUnreadable(new WordSample().paragraph(dark).run("<w:color w:val='111111'/>"));
        assertUnreadable(new WordSample()
                .body("<w:body>", "<w:background w:color='FF0000'/><w:body>")
                .run("<w:color w:val='FF0000'/>"));
    }
}
