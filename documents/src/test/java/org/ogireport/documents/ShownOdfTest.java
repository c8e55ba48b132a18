package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.ogireport.documents.OdfSample.CELL;
import static org.ogireport.documents.OdfSample.OWN;
import static org.ogireport.documents.OdfSample.SPREADSHEET;
import static org.ogireport.documents.OdfSample.TEXT;
import static org.ogireport.documents.OdfSample.assertUnreadable;
import static org.ogireport.documents.OdfSample.styled;
import static org.ogireport.documents.OdfSample.value;
import static org.ogireport.documents.OdfSample.with;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.form.CellValue;
import org.ogireport.documents.result.ImportException;

/** Texts and spreadsheets of OpenDocument whose styles and shapes show a figure otherwise than it is written. */
class ShownOdfTest {
    private static String style(String family, String attributes, String properties) {
        return "<style:style style:name=\"" + family.charAt(0) + "\" style:family=\"" + family + "\" " + attributes
                + ">" + properties + "</style:style>";
    }

    private static final String SPAN =
            "<text:p text:style-name=\"p\"><text:span text:style-name=\"t\">1006</text:span></text:p>";

    /** What is styled: t letters, p the paragraph around them, each by its properties. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            fo:color="#000000" fo:background-color="#000000"    ~                                                   ~ ?
            fo:background-color="#ff0000" fo:color="#fe0000"     ~                                                   ~ ?
            fo:color="#ffffff"                                  ~ fo:background-color="#ffffff"                     ~ ?
            fo:color="#000000"                                  ~ fo:background-color="#000000"                     ~ ?
            fo:color="#000000"                                  ~ fo:background-color="#101010"                     ~ ?
            fo:color="#ffffff"                                  ~ fo:background-color="#000000" style:background-transparency="99%" ~ ?
            fo:color="#cfcfcf"                                  ~ fo:background-color="#ffffff"                     ~ ?
            fo:color="#c8c8c8"                                  ~ fo:background-color="#ffffff"                     ~ 1006
            fo:color="#ffffff"                                  ~ fo:background-color="#0000aa"                     ~ 1006
            fo:color="#ffffff" fo:background-color="#0000aa"    ~                                                   ~ 1006
            fo:background-color="#ffff00"                       ~ fo:background-color="#dddddd"                     ~ 1006
            fo:font-weight="bold"                               ~ fo:background-color="#000000"                     ~ 1006
            style:use-window-font-color="true"                  ~ fo:background-color="#000000"                     ~ 1006
            fo:border="0.5pt solid #000000"                     ~                                                   ~ ?
            fo:border="none"                                    ~                                                   ~ 1006
            style:text-overline-style="solid"                   ~                                                   ~ ?
            style:font-name="F1"                                ~                                                   ~ ?
            style:font-name="F2"                                ~                                                   ~ ?
            style:font-name="F3"                                ~                                                   ~ 1006
            fo:font-weight="bold"                               ~ fo:text-indent="-9cm"                             ~ ?
            fo:font-weight="bold"                               ~ fo:text-indent="-1cm" fo:margin-left="1cm"        ~ 1006
            fo:font-weight="bold"                               ~ fo:line-height="1pt"                              ~ ?
            fo:font-weight="bold"                               ~ style:unheard-of="1"                              ~ ?
            fo:font-weight="bold"                               ~ fo:margin-left="30cm"                             ~ ?
            fo:font-weight="bold"                               ~ fo:margin-right="30cm"                            ~ ?
            fo:font-weight="bold"                               ~ fo:margin-right="-3cm"                            ~ ?
            fo:font-weight="bold"                               ~ style:line-spacing="-1cm"                         ~ ?
            fo:font-weight="bold"                               ~ fo:margin-left="1cm" fo:margin-right="1cm"        ~ 1006
            fo:font-weight="bold"                               ~ fo:margin-left="-0.4cm" fo:margin-right="-0.4cm"  ~ 1006
            fo:font-weight="bold"                               ~ fo:margin-left="-0.5cm"                           ~ ?
            fo:font-weight="bold"                               ~ fo:margin-right="-0.5cm"                          ~ ?
            fo:font-weight="bold"                               ~ css3t:text-justify="auto"                         ~ 1006
            fo:font-weight="bold"                               ~ css3t:text-justify="distribute"                   ~ ?
            fo:font-weight="bold"                               ~ fo:text-align="end" fo:keep-with-next="always"    ~ 1006
            """)
    void letters_are_seen_on_what_is_behind_them(String letters, String paragraph, String shown) {
        String styles = style("text", "", "<style:text-properties " + letters + "/>")
                + style("paragraph", "", "<style:paragraph-properties " + (paragraph == null ? "" : paragraph) + "/>");
        String faces =
                "<office:font-face-decls><style:font-face style:name=\"F1\" xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" svg:font-family=\"'Wingdings 2'\"/>"
                        + "<style:font-face style:name=\"F2\" style:font-charset=\"x-symbol\"/>"
                        + "<style:font-face style:name=\"F3\" xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" svg:font-family=\"宋体\"/></office:font-face-decls>";
        byte[] document = with(
                styled(TEXT, styles, SPAN),
                xml -> xml.replace("<office:automatic-styles>", faces + "<office:automatic-styles>"));
        CellValue value = value(document);
        if (shown.equals("?")) {
            assertUnreadable(value, letters + " " + paragraph);
        } else {
            assertEquals(shown, value.toString(), letters + " " + paragraph);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style:style style:name=\"t\" style:family=\"text\" style:parent-style-name=\"u\"><style:text-properties fo:color=\"#ffffff\"/></style:style>"
                        + "<style:style style:name=\"u\" style:family=\"text\"><style:text-properties style:use-window-font-color=\"true\"/></style:style>",
                "<style:style style:name=\"t\" style:family=\"text\"/><style:style style:name=\"t\" style:family=\"text\"/>",
                "<style:style style:name=\"t\" style:family=\"text\"><style:map style:condition=\"x\"/></style:style>"
            })
    void a_style_says_what_the_ones_around_it_and_the_usual_ones_do(String styles) {
        String content = "<text:p><text:span text:style-name=\"t\">1006</text:span></text:p>";
        byte[] document = styled(TEXT, styles, content);
        assertFalse(Sample.value(ReportImporters.read(document, "a"), CELL).isNumber(), styles);
        String link = "<text:p><text:a text:style-name=\"t\">1006</text:a></text:p>";
        byte[] linked = styled(TEXT, styles, link);
        assertFalse(Sample.value(ReportImporters.read(linked, "a"), CELL).isNumber(), styles);
    }

    @Test
    void a_share_in_per_cent_is_no_figure_whatever_text_was_kept_of_it() {
        byte[] document = with(
                SPREADSHEET,
                xml -> xml.replace(
                        "office:value-type=\"float\" office:value=\"1006\"",
                        "office:value-type=\"percentage\" office:value=\"1006\""));
        assertUnreadable(Sample.value(ReportImporters.read(document, "a"), CELL), "a share in per cent");
    }

    @Test
    void what_names_no_style_has_the_usual_one() {
        String struck = "<style:style style:name=\"%s\" style:family=\"%s\"><style:text-properties"
                + " style:text-line-through-style=\"solid\"/></style:style>";
        byte[] text = styled(TEXT, struck.formatted("Standard", "paragraph"), OWN);
        assertThrows(ImportException.class, () -> ReportImporters.read(text, "a"));
        byte[] spreadsheet = with(
                styled(SPREADSHEET, struck.formatted("Default", "table-cell"), OWN),
                xml -> xml.replaceFirst(
                        "<table:table-cell table:style-name=\"c\"([^>]*office:value=\"1006\")", "<table:table-cell$1"));
        assertUnreadable(Sample.value(ReportImporters.read(spreadsheet, "a"), CELL), "a struck cell");
    }

    /** What is said of the row, the cell or the table in which the figure stands. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            table-row  ~ fo:background-color="#000000"
            table-row  ~ style:row-height="0.1cm"
            table-row  ~ style:unheard-of="1"
            table-row  ~ fo:margin-top="-2cm"
            table-cell ~ fo:background-color="#000000"
            table-cell ~ style:unheard-of="1"
            table-cell ~ style:rotation-angle="90"
            table-cell ~ style:diagonal-bl-tr="1pt solid #000000"
            table      ~ fo:background-color="#000000"
            table      ~ style:unheard-of="1"
            table      ~ fo:margin-top="-2cm"
            table      ~ fo:margin-left="-3cm"
            table      ~ fo:margin-right="-3cm"
            table      ~ style:writing-mode="rl-tb"
            """)
    void what_is_around_a_figure_makes_it_unreadable(String family, String properties) {
        assertUnreadable(valueWithin(family, properties), family + " " + properties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            table-row  ~ fo:background-color="#ffff00" style:min-row-height="1cm" fo:keep-together="always"
            table-cell ~ fo:padding="0.1cm" style:vertical-align="middle"
            table      ~ style:width="16cm" table:align="left" fo:margin-left="-0.19cm" fo:margin-right="-0.2cm"
            """)
    void what_is_usual_around_a_figure_leaves_it_plain(String family, String properties) {
        assertEquals("1006", valueWithin(family, properties).toString());
    }

    private static CellValue valueWithin(String family, String properties) {
        String styles =
                "<style:style style:name=\"x\" style:family=\"" + family + "\"><style:" + family + "-properties "
                        + properties + "/></style:style>"
                        + style("text", "", "<style:text-properties fo:color=\"#000000\"/>");
        byte[] document = styled(TEXT, styles, "<text:p><text:span text:style-name=\"t\">1006</text:span></text:p>");
        byte[] used = with(document, xml -> {
            int at = xml.indexOf(">1006<");
            int from = xml.lastIndexOf("<table:" + family + (family.equals("table") ? ">" : ""), at);
            int to = xml.indexOf('>', from);
            String tag = xml.substring(from, to).replace("table:style-name=\"c\"", "");
            return xml.substring(0, from)
                    + tag.replaceFirst("^<[a-z:-]+", "$0 table:style-name=\"x\"")
                    + xml.substring(to);
        });
        return Sample.value(ReportImporters.read(used, "a"), CELL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style:table-cell-properties><style:background-image xlink:href=\"a.png\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"/></style:table-cell-properties>",
                "<style:paragraph-properties><style:drop-cap style:length=\"1\" style:lines=\"3\"/></style:paragraph-properties>"
            })
    void pictures_behind_a_figure_and_large_first_letters_make_it_unreadable(String properties) {
        String family = properties.contains("paragraph") ? "paragraph" : "table-cell";
        String styles =
                "<style:style style:name=\"x\" style:family=\"" + family + "\">" + properties + "</style:style>";
        String content = family.equals("paragraph") ? "<text:p text:style-name=\"x\">1006</text:p>" : OWN;
        byte[] document = with(
                styled(TEXT, styles, content),
                xml -> family.equals("paragraph")
                        ? xml
                        : xml.replaceFirst("table:style-name=\"c\"([^>]*>" + OWN + ")", "table:style-name=\"x\"$1"));
        assertUnreadable(value(document), properties);
    }

    @Test
    void a_row_gives_its_cells_the_style_they_do_not_name() {
        String struck = style("table-cell", "", "<style:text-properties style:text-line-through-style=\"solid\"/>");
        byte[] document = with(styled(SPREADSHEET, struck, OWN), xml -> {
            String plain = xml.replaceFirst(
                    "<table:table-cell table:style-name=\"c\"([^>]*office:value=\"1006\")", "<table:table-cell$1");
            int row = plain.lastIndexOf("<table:table-row>", plain.indexOf("office:value=\"1006\""));
            return plain.substring(0, row) + "<table:table-row table:default-cell-style-name=\"t\">"
                    + plain.substring(row + "<table:table-row>".length());
        });
        assertUnreadable(value(document), "a row of struck letters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<draw:rect table:end-cell-address=\"年报.Z99\"/>",
                "<draw:rect/>",
                "<draw:rect svg:x=\"-1cm\" table:end-cell-address=\"年报.A9\" xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\"/>",
                "<office:annotation office:display=\"true\"/>"
            })
    void a_shape_that_is_anchored_to_another_cell_may_lie_over_a_figure(String shape) {
        byte[] document = with(
                SPREADSHEET, xml -> xml.replaceFirst("<table:table-cell office:value-type=\"string\">", "$0" + shape));
        assertUnreadable(Sample.value(ReportImporters.read(document, "a"), CELL), shape);
        byte[] empty = with(
                document,
                xml -> xml.replaceFirst("office:value-type=\"float\" office:value=\"1006\"([^>]*)>" + OWN, "$1>"));
        assertUnreadable(Sample.value(ReportImporters.read(empty, "a"), CELL), "a blank cell under " + shape);
    }

    @Test
    void a_shape_elsewhere_covers_nothing() {
        byte[] document = with(
                SPREADSHEET,
                xml -> xml.replaceFirst(
                        "<table:table-cell office:value-type=\"string\">",
                        "$0<draw:rect table:end-cell-address=\"年报.D1\"/>"));
        assertEquals(200, Sample.read(ReportImporters.read(document, "a").draft()));
    }

    private static String frame(String attributes) {
        return "<draw:frame draw:style-name=\"g\" xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" "
                + attributes + "><draw:text-box><text:p>更正为1007</text:p></draw:text-box></draw:frame>";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            text:anchor-type="page"                                              ~ run-through ~ false
            text:anchor-type="paragraph" svg:y="1cm" svg:height="1cm"            ~ run-through ~ false
            text:anchor-type="char" svg:y="1cm"                                  ~ run-through ~ false
            text:anchor-type="as-char"                                           ~ run-through ~ true
            text:anchor-type="paragraph" svg:y="1cm" svg:height="1cm"            ~ parallel    ~ true
            """)
    void what_floats_over_a_text_makes_the_tables_below_it_unreadable(String anchor, String wrap, boolean read) {
        String styles = style("graphic", "", "<style:graphic-properties style:wrap=\"" + wrap + "\"/>");
        byte[] document = with(
                styled(TEXT, styles, OWN),
                xml -> xml.replaceFirst("<table:table>", "<text:p>" + frame(anchor) + "</text:p><table:table>"));
        CellValue value = Sample.value(ReportImporters.read(document, "a"), CELL);
        assertEquals(read, value.isNumber(), anchor);
        byte[] within = styled(TEXT, styles, "<text:p>1006</text:p><text:p>" + frame(anchor) + "</text:p>");
        assertUnreadable(Sample.value(ReportImporters.read(within, "a"), CELL), anchor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style:style style:name=\"x\" style:family=\"section\"><style:section-properties fo:background-color=\"#000000\"/></style:style>"
                        + "~<text:section text:style-name=\"x\">~</text:section>",
                "<style:style style:name=\"x\" style:family=\"table-cell\"><style:table-cell-properties fo:background-color=\"#000000\"/></style:style>"
                        + "~<table:table><table:table-row><table:table-cell table:style-name=\"x\">~</table:table-cell></table:table-row></table:table>",
                "<style:style style:name=\"x\" style:family=\"table-row\"><style:table-row-properties style:unheard-of=\"1\"/></style:style>"
                        + "~<table:table><table:table-row table:style-name=\"x\"><table:table-cell>~</table:table-cell></table:table-row></table:table>",
                "~<table:table><table:table-column table:visibility=\"collapse\"/><table:table-row><table:table-cell>~</table:table-cell></table:table-row></table:table>"
            })
    void what_a_table_stands_in_counts_too(String around) {
        String[] parts = around.split("~");
        String black = style("text", "", "<style:text-properties fo:color=\"#000000\"/>");
        byte[] document = with(
                styled(TEXT, parts[0] + black, "<text:p><text:span text:style-name=\"t\">1006</text:span></text:p>"),
                xml -> {
                    int table = xml.lastIndexOf("<table:table>", xml.indexOf(">1006<"));
                    int end = xml.indexOf("</table:table>", table) + "</table:table>".length();
                    return xml.substring(0, table)
                            + parts[1]
                            + xml.substring(table, end)
                            + parts[2]
                            + xml.substring(end);
                });
        assertUnreadable(Sample.value(ReportImporters.read(document, "a"), CELL), around);
    }

    @Test
    void a_covered_cell_is_seen_where_nothing_covers_it() {
        byte[] document = with(TEXT, xml -> {
            int at = xml.lastIndexOf("<table:table-cell", xml.indexOf(OWN));
            String cell = xml.substring(at, xml.indexOf("</table:table-cell>", at));
            return xml.replace(
                    cell + "</table:table-cell>", "<table:covered-table-cell>" + OWN + "</table:covered-table-cell>");
        });
        assertUnreadable(value(document), "a covered cell");
    }

    @Test
    void a_number_before_a_heading_or_of_a_style_is_not_left_out() {
        String numbered =
                "<text:outline-style style:name=\"o\"><text:outline-level-style text:level=\"1\" style:num-format=\"1\"/></text:outline-style>";
        assertUnreadable(value(styled(TEXT, numbered, "<text:h text:outline-level=\"1\">1006</text:h>")), numbered);
        assertEquals(
                "1006",
                value(styled(TEXT, "", "<text:h text:outline-level=\"1\">1006</text:h>"))
                        .toString());
        String listed = style("paragraph", "style:list-style-name=\"L1\"", "");
        assertUnreadable(value(styled(TEXT, listed, "<text:p text:style-name=\"p\">1006</text:p>")), listed);
    }

    @ParameterizedTest
    @CsvSource({"office:string-value=\"1007\", ?", "office:string-value=\"1006\", 1006"})
    void what_a_cell_holds_for_programs_is_what_it_shows(String attribute, String shown) {
        for (byte[] sample : List.of(TEXT, SPREADSHEET)) {
            byte[] document = with(sample, xml -> {
                int end = xml.indexOf('>', xml.lastIndexOf("<table:table-cell", xml.indexOf(OWN)));
                String cell = xml.substring(0, end)
                        .replaceFirst(
                                "office:value-type=\"float\" office:value=\"1006\"(?!.*office:value=\"1006\")",
                                "office:value-type=\"string\"");
                return cell + " " + attribute + xml.substring(end);
            });
            assertEquals(shown.equals("1006"), value(document).isNumber(), attribute);
        }
        byte[] document = with(TEXT, xml -> {
            int end = xml.indexOf('>', xml.lastIndexOf("<table:table-cell", xml.indexOf(OWN)));
            return xml.substring(0, end) + " office:value=\"" + shown.replace('?', '7') + "\"" + xml.substring(end);
        });
        assertEquals(shown.equals("1006"), value(document).isNumber());
    }

    @Test
    void properties_that_no_list_names_make_a_figure_unreadable() {
        Random random = new Random(7);
        String[][] kinds = {
            {"text", "text"},
            {"paragraph", "paragraph"},
            {"table-cell", "table-cell"},
            {"table-row", "table-row"},
            {"table", "table"}
        };
        for (int i = 0; i < Extent.of(25, 300); i++) {
            String[] kind = kinds[i % kinds.length];
            String name = List.of("style:", "fo:", "text:", "draw:", "table:").get(random.nextInt(5))
                    + random.ints(9, 'a', 'z' + 1)
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
            assertDoubted(kind[0], name);
        }
    }

    private static void assertDoubted(String family, String name) {
        String styles = "<style:style style:name=\"x\" style:family=\"" + family + "\"><style:" + family
                + "-properties " + name + "=\"1\"/></style:style>";
        String content = switch (family) {
            case "text" -> "<text:p><text:span text:style-name=\"x\">1006</text:span></text:p>";
            case "paragraph" -> "<text:p text:style-name=\"x\">1006</text:p>";
            default -> OWN;
        };
        byte[] document = with(styled(TEXT, styles, content), xml -> {
            int at = xml.indexOf("1006<");
            int from = family.startsWith("table") ? xml.lastIndexOf("<table:" + family, at) : -1;
            while (family.equals("table") && from >= 0 && xml.charAt(from + 12) != '>') {
                from = xml.lastIndexOf("<table:table", from - 1);
            }
            int to = from < 0 ? 0 : xml.indexOf('>', from);
            return from < 0
                    ? xml
                    : xml.substring(0, from)
                            + xml.substring(from, to)
                                    .replace("table:style-name=\"c\"", "")
                                    .replaceFirst("^<[a-z:-]+", "$0 table:style-name=\"x\"")
                            + xml.substring(to);
        });
        assertUnreadable(Sample.value(ReportImporters.read(document, "a"), CELL), family + " " + name);
    }
}
