package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ogireport.documents.OdfSample.OWN;
import static org.ogireport.documents.OdfSample.SPREADSHEET;
import static org.ogireport.documents.OdfSample.TEXT;
import static org.ogireport.documents.OdfSample.assertUnreadable;
import static org.ogireport.documents.OdfSample.styled;
import static org.ogireport.documents.OdfSample.value;
import static org.ogireport.documents.OdfSample.with;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark.Kind;

/** Texts and spreadsheets of OpenDocument: what is read of them, and what is shown otherwise than it is written. */
class OdfImporterTest {
    private static final String LOEXT =
            "xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\"";

    @Test
    void each_gives_every_figure_and_the_text_around_the_tables() {
        for (byte[] document : List.of(TEXT, SPREADSHEET)) {
            Draft draft = ReportImporters.read(document, "a").draft();
            assertEquals(List.of(), Sample.wrong(draft, Sample.DISTINCT));
            assertEquals(200, Sample.read(draft));
            assertEquals(Optional.of(WorkbookSample.TITLE), draft.title());
            assertEquals(2021, draft.year().orElseThrow());
        }
        assertSame(OdtImporter.INSTANCE, ReportImporters.recognize(TEXT).orElseThrow());
        assertSame(OdsImporter.INSTANCE, ReportImporters.recognize(SPREADSHEET).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "style:text-line-through-style=\"solid\"",
                "style:text-line-through-type=\"single\"",
                LOEXT + " loext:opacity=\"0%\"",
                "style:text-position=\"super 58%\"",
                "fo:color=\"#ffffff\"",
                "fo:color=\"#ffffff\" style:text-position=\"0% 100%\"",
                "fo:font-size=\"1pt\"",
                "style:font-name=\"Wingdings\"",
                "style:text-scale=\"1%\"",
                "style:unheard-of=\"1\"",
                "text:display=\"condition\""
            })
    void letters_that_are_not_plain_make_a_figure_unreadable(String properties) {
        String style = "<style:style style:name=\"t\" style:family=\"text\"><style:text-properties " + properties
                + "/></style:style>";
        for (byte[] document : List.of(TEXT, SPREADSHEET)) {
            String content = "<text:p><text:span text:style-name=\"t\">1006</text:span></text:p>";
            assertUnreadable(value(styled(document, style, content)), properties);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fo:font-weight=\"bold\"",
                "fo:color=\"#ff0000\"",
                "fo:font-size=\"16pt\"",
                LOEXT + " loext:opacity=\"100%\"",
                "style:use-window-font-color=\"true\" " + LOEXT + " loext:opacity=\"0%\""
            })
    void other_letters_are_read(String properties) {
        String style = "<style:style style:name=\"t\" style:family=\"text\"><style:text-properties " + properties
                + "/></style:style>";
        String content = "<text:p><text:span text:style-name=\"t\">1006</text:span></text:p>";
        assertEquals("1006", value(styled(TEXT, style, content)).toString());
    }

    @Test
    void hidden_letters_and_rows_are_not_there() {
        String style = "<style:style style:name=\"t\" style:family=\"text\">"
                + "<style:text-properties text:display=\"none\"/></style:style>";
        String content = "<text:p>1006<text:span text:style-name=\"t\">9</text:span></text:p>";
        assertEquals("1006", value(styled(TEXT, style, content)).toString());
        String row = "<table:table-row table:visibility=\"%s\"><table:table-cell><text:p>规章</text:p></table:table-cell>"
                + "<table:table-cell><text:p>9</text:p></table:table-cell></table:table-row>";
        for (String visibility : List.of("collapse", "filter")) {
            byte[] document = with(
                    SPREADSHEET, xml -> xml.replace("</table:table>", row.formatted(visibility) + "</table:table>"));
            assertEquals(200, Sample.read(ReportImporters.read(document, "a").draft()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<text:p>1006<draw:frame/></text:p>",
                "<text:p>1006<text:date>2</text:date></text:p>",
                "<text:p><text:conditional-text>1006</text:conditional-text></text:p>",
                "<text:p><text:span text:style-name=\"none\">1006</text:span></text:p>",
                "<text:p>1006<text:unheard-of/></text:p>",
                "<draw:rect/><text:p>1006</text:p>"
            })
    void what_its_characters_do_not_tell_is_unreadable(String content) {
        assertUnreadable(value(styled(TEXT, "", content)), content);
        assertUnreadable(value(styled(SPREADSHEET, "", content)), content);
    }

    @Test
    void what_was_deleted_is_not_there_and_what_was_inserted_is() {
        String content = "<text:p>10<text:change text:change-id=\"1\"/><text:change-start text:change-id=\"2\"/>06"
                + "<text:change-end text:change-id=\"2\"/><office:annotation><text:p>9</text:p></office:annotation></text:p>";
        assertEquals("1006", value(styled(TEXT, "", content)).toString());
    }

    @Test
    void a_number_is_read_only_where_the_sheet_shows_what_the_file_keeps() {
        assertUnreadable(value(styled(SPREADSHEET, "", "<text:p>1007</text:p>")), "another text");
        String style = "<number:number-style style:name=\"n\"><number:text>9</number:text>"
                + "<number:number number:min-integer-digits=\"1\" number:decimal-places=\"0\"/></number:number-style>"
                + "<style:style style:name=\"d\" style:family=\"table-cell\" style:data-style-name=\"n\"/>";
        byte[] document = with(
                SPREADSHEET,
                xml -> xml.replace(
                                "<table:table-cell table:style-name=\"c\" office:value-type=\"float\" office:value=\"1006\"",
                                "<table:table-cell table:style-name=\"d\" office:value-type=\"float\" office:value=\"1006\"")
                        .replace("</office:automatic-styles>", style + "</office:automatic-styles>"));
        assertUnreadable(value(document), "a format that adds a digit");
    }

    @Test
    void results_of_formulas_are_said_to_be() {
        byte[] document = with(
                SPREADSHEET,
                xml -> xml.replace("office:value=\"1006\"", "table:formula=\"of:=1000+6\" office:value=\"1006\""));
        ImportResult result = ReportImporters.read(document, "a");
        assertEquals(200, Sample.read(result.draft()));
        assertTrue(result.remarks().stream().anyMatch(remark -> remark.kind() == Kind.CALCULATED));
        assertUnreadable(
                value(with(
                        SPREADSHEET,
                        xml -> xml.replace(
                                "office:value=\"1006\"", "table:formula=\"of:=RAND()\" office:value=\"1006\""))),
                "RAND");
        assertUnreadable(
                value(with(
                        SPREADSHEET,
                        xml -> xml.replace(
                                        "office:value=\"1006\"", "table:formula=\"of:=[.B40]+1\" office:value=\"1006\"")
                                .replace(
                                        "</table:table>",
                                        "<table:table-row table:number-rows-repeated=\"9\"><table:table-cell"
                                                + " table:number-columns-repeated=\"9\" office:value-type=\"float\" office:value=\"3\" table:formula=\"of:=[.Z99]+RAND()\"><text:p>3</text:p>"
                                                + "</table:table-cell></table:table-row></table:table>"))),
                "what is calculated from RAND");
    }

    @Test
    void results_of_formulas_in_a_text_are_said_to_be_too() {
        byte[] document = with(
                TEXT,
                xml -> xml.replaceFirst(
                        "<table:table-cell ([^>]*)>" + OWN,
                        "<table:table-cell $1 table:formula=\"ooow:1000+6\">" + OWN));
        ImportResult result = ReportImporters.read(document, "a");
        assertEquals(200, Sample.read(result.draft()));
        assertTrue(result.remarks().stream().anyMatch(remark -> remark.kind() == Kind.CALCULATED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row>",
                "<table:table-row><table:table-cell table:number-columns-repeated=\"1000000\"><text:p>1</text:p></table:table-cell></table:table-row>",
                "<table:table-row><table:table-cell table:number-columns-spanned=\"1000000\"><text:p>1</text:p></table:table-cell></table:table-row>",
                "<table:table-row table:number-rows-repeated=\"99999999999\"/>"
            })
    void what_is_repeated_beyond_all_bounds_is_refused(String row) {
        byte[] document = with(SPREADSHEET, xml -> xml.replace("</table:table>", row + "</table:table>"));
        assertEquals(
                Reason.TOO_COMPLEX,
                assertThrows(ImportException.class, () -> ReportImporters.read(document, "a"))
                        .reason());
    }

    @Test
    void empty_rows_and_cells_may_be_repeated_to_the_end_of_the_sheet() {
        String rest = "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell"
                + " table:number-columns-repeated=\"16384\"/></table:table-row>";
        byte[] document = with(SPREADSHEET, xml -> xml.replace("</table:table>", rest + "</table:table>"));
        assertEquals(200, Sample.read(ReportImporters.read(document, "a").draft()));
    }

    @Test
    void damage_gives_no_wrong_number_and_no_other_failure() {
        Random random = new Random(1);
        for (int i = 0; i < Extent.of(60, 1_000); i++) {
            byte[] damaged = (i % 2 == 0 ? TEXT : SPREADSHEET).clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                Draft draft = ReportImporters.read(damaged, "a").draft();
                assertEquals(List.of(), Sample.wrong(draft, Sample.DISTINCT));
            } catch (ImportException e) {
                assertTrue(e.reason() != Reason.EMPTY, e::getMessage);
            }
        }
    }
}
