package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.CellValue;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;

/** The rows, cells and merges of tables in Word documents, and what stands over them, are those that are seen. */
class ShownWordTablesTest {
    private static final String CELL =
            "<w:tc><w:tcPr><w:gridSpan w:val='%d'/>%s</w:tcPr><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
    private static final String FLOAT =
            "<w:p><w:r><w:drawing><wp:anchor behindDoc='%s'><wp:positionV relativeFrom='%s'>"
                    + "<wp:posOffset>%d</wp:posOffset></wp:positionV><wp:extent cx='900000' cy='200000'/><wp:%s/></wp:anchor></w:drawing></w:r></w:p>";
    private static final String HEADING = "<w:p><w:r><w:t>二、主动公开政府信息情况</w:t></w:r></w:p>";

    private static String cell(int columns, String properties, String text) {
        return String.format(CELL, columns, properties, text);
    }

    private static Draft read(WordSample sample) {
        Draft draft = sample.read().draft();
        assertEquals(List.of(), Sample.wrong(draft, Sample.DISTINCT));
        return draft;
    }

    private static void assertUnreadable(WordSample sample) {
        CellValue value = sample.value();
        assertFalse(value.isNumber() || value.isBlank(), value::toString);
    }

    @Test
    void a_frame_of_a_style_floats_as_one_of_a_paragraph_does() {
        String style =
                "<w:style w:type='paragraph' w:styleId='Framed'><w:pPr><w:framePr w:wrap='%s' w:vAnchor='page' w:y='5000'/></w:pPr></w:style>";
        String framed = "<w:p><w:pPr><w:pStyle w:val='Framed'/></w:pPr><w:r><w:t>1007</w:t></w:r></w:p>";
        assertUnreadable(
                new WordSample().styles(String.format(style, "through")).body(HEADING, framed + HEADING));
        assertEquals(
                200,
                Sample.read(read(
                        new WordSample().styles(String.format(style, "around")).body(HEADING, framed + HEADING))));
    }

    @Test
    void cells_merged_in_the_old_way_are_one() {
        String merged = cell(3, "<w:hMerge w:val='restart'/>", "1006") + cell(3, "<w:hMerge/>", "");
        assertEquals(200, Sample.read(read(new WordSample().around(merged))));
        assertUnreadable(new WordSample().around(merged.replace("<w:t></w:t>", "<w:t>5</w:t>")));
    }

    /** The sample whose first table has a grid; the lines behind the first column do not meet in all rows. */
    private static WordSample drawnByHand(String... widths) {
        WordSample sample = new WordSample();
        for (String[] cell : new String[][] {{"2", "3", "本年制发件数"}, {"1", "2", "规章"}, {"1", "2", "行政规范性文件"}}) {
            String before = "<w:gridSpan w:val=\"%s\"/></w:tcPr><w:p><w:r><w:t>" + cell[2];
            sample.body(before.formatted(cell[0]), before.formatted(cell[1]));
        }
        String columns =
                Stream.of(widths).map("<w:gridCol w:w='%s'/>"::formatted).collect(Collectors.joining());
        return sample.body("</w:tblPr>", "</w:tblPr><w:tblGrid>" + columns + "</w:tblGrid>");
    }

    @Test
    void lines_between_columns_that_are_hardly_apart_are_one() {
        assertEquals(200, Sample.read(read(drawnByHand("900", "40", "900", "900", "900", "900", "900", "900"))));
        assertEquals(194, Sample.read(read(drawnByHand("900", "41", "900", "900", "900", "900", "900", "900"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "20", "-900", ""})
    void columns_of_no_width_are_counted_where_a_cell_has_no_other(String width) {
        String grid = "</w:tblPr><w:tblGrid>"
                + "<w:gridCol w:w='%s'/>".formatted(width).repeat(7) + "</w:tblGrid>";
        assertEquals(200, Sample.read(read(new WordSample().body("</w:tblPr>", grid))));
    }

    @Test
    void what_stands_in_a_cell_that_goes_on_with_the_one_above_is_not_seen() {
        assertUnreadable(new WordSample().around(cell(6, "<w:vMerge w:val='continue'/>", "1006")));
    }

    @Test
    void a_figure_over_two_rows_is_of_neither() {
        WordSample sample = new WordSample()
                .around(cell(6, "<w:vMerge w:val='restart'/>", "1006") + "</w:tr><w:tr>" + cell(1, "", "行政处罚")
                        + cell(6, "<w:vMerge/>", ""));
        assertUnreadable(sample);
        assertUnreadable(sample.cell("<w:gridSpan w:val='6'/><w:vMerge/>", "<w:gridSpan w:val='3'/><w:vMerge/>"));
    }

    @Test
    void a_figure_over_a_row_that_is_not_seen_is_of_the_one_that_is() {
        WordSample sample = new WordSample()
                .around(cell(6, "<w:vMerge w:val='restart'/>", "1006") + "</w:tr><w:tr><w:trPr><w:hidden/></w:trPr>"
                        + cell(1, "", "行政处罚") + cell(6, "<w:vMerge/>", ""));
        assertEquals(200, Sample.read(read(sample)));
    }

    @Test
    void a_cell_that_goes_on_with_one_in_a_hidden_row_is_not_blank() {
        String hidden = "<w:tr><w:trPr><w:hidden/></w:trPr>" + cell(1, "", "其他")
                + cell(6, "<w:vMerge w:val='restart'/>", "5") + "</w:tr><w:tr>";
        WordSample sample = new WordSample().around(cell(6, "<w:vMerge/>", ""));
        assertUnreadable(sample.body(
                "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"1\"/></w:tcPr><w:p><w:r><w:t>行政许可",
                hidden + "<w:tc><w:tcPr><w:gridSpan w:val=\"1\"/></w:tcPr><w:p><w:r><w:t>行政许可"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:hidden/>", "<w:del w:id='1'/>"})
    void a_second_row_of_the_same_label_does_not_count_where_it_is_not_seen(String property) {
        String second = "</w:tr><w:tr><w:trPr>" + property + "</w:trPr>" + cell(1, "", "行政许可") + cell(6, "", "5");
        assertEquals(200, Sample.read(read(new WordSample().around("$" + second))));
        assertFalse(new WordSample()
                .around("$" + second.replace(property, ""))
                .value()
                .isNumber());
    }

    @Test
    void a_row_below_the_title_of_another_group_is_not_its_own() {
        WordSample swapped = new WordSample()
                .label("<w:r><w:t>行政处罚</w:t></w:r>")
                .body(
                        "<w:t>行政处罚</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"6\"/></w:tcPr><w:p><w:r><w:t>1007",
                        "<w:t>行政许可</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"6\"/></w:tcPr><w:p><w:r><w:t>1007");
        assertFalse(swapped.value().isNumber());
        assertFalse(
                Sample.value(swapped.read(), "disclosure.penalties.decisions").isNumber());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:drawing><wp:anchor><wp:wrapNone/></wp:anchor></w:drawing>",
                "<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor><wp:wrapNone/></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent>",
                "<w:pict><v:rect xmlns:v='urn:schemas-microsoft-com:vml' style='position:absolute;width:9pt'/></w:pict>"
            })
    void what_floats_from_one_cell_may_cover_the_others(String drawing) {
        WordSample sample = new WordSample().label("<w:r><w:t>行政许可</w:t></w:r><w:r>" + drawing + "</w:r>");
        assertFalse(sample.value().isNumber());
        assertFalse(
                Sample.value(sample.read(), "disclosure.penalties.decisions").isNumber());
    }

    @Test
    void what_floats_beside_a_table_may_cover_it() {
        for (String behind : List.of("0", "1")) {
            String near = String.format(FLOAT, behind, "paragraph", 900_000, "wrapNone");
            assertUnreadable(new WordSample().body(HEADING, near + HEADING));
            String onPage = String.format(FLOAT, behind, "page", 5_000_000, "wrapNone");
            assertUnreadable(new WordSample().body("<w:body>", "<w:body>" + onPage));
        }
        String flowed = String.format(FLOAT, "0", "paragraph", 900_000, "wrapTopAndBottom");
        assertEquals(200, Sample.read(read(new WordSample().body(HEADING, flowed + HEADING))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p><w:r><w:drawing><wp:anchor><wp:wrapNone/><w:txbxContent><w:p><w:r><w:t>更正为1007</w:t></w:r></w:p></w:txbxContent></wp:anchor></w:drawing></w:r></w:p>",
                "<w:p><w:r><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml' style='position:absolute;margin-top:20pt;height:12pt'><v:textbox><w:txbxContent><w:p><w:r><w:t>1007</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>",
                "<w:p><w:pPr><w:framePr w:wrap='none' w:vAnchor='page' w:y='5000'/></w:pPr><w:r><w:t>1007</w:t></w:r></w:p>",
                "<w:p><w:pPr><w:framePr w:wrap='through' w:vAnchor='text' w:y='900'/></w:pPr><w:r><w:t>1007</w:t></w:r></w:p>"
            })
    void under_a_text_box_a_figure_is_unreadable_and_no_cell_blank(String box) {
        assertUnreadable(new WordSample().body(HEADING, box + HEADING));
        CellValue empty = new WordSample()
                .cell("<w:t>1006</w:t>", "")
                .body(HEADING, box + HEADING)
                .value();
        assertFalse(empty.isBlank() || empty.isNumber(), box);
    }

    @Test
    void a_number_with_a_note_is_as_doubtful_as_one_without() {
        String near = String.format(FLOAT, "0", "paragraph", 900_000, "wrapNone");
        String noted = "<w:r><w:t>5，其中修订3件</w:t></w:r>";
        assertEquals(CellValue.of(5), new WordSample().content(noted).value());
        assertUnreadable(new WordSample().content(noted).body(HEADING, near + HEADING));
    }

    @Test
    void what_floats_over_another_page_does_not_matter() {
        String prose = "<w:p><w:r><w:t>" + "政务公开".repeat(800) + "。</w:t></w:r></w:p>";
        String onPage = String.format(FLOAT, "0", "page", 5_000_000, "wrapNone");
        assertEquals(200, Sample.read(read(new WordSample().body(HEADING, onPage + prose + prose + HEADING))));
        String near = String.format(FLOAT, "0", "paragraph", -300_000, "wrapNone");
        assertEquals(200, Sample.read(read(new WordSample().body("<w:body>", "<w:body>" + near + prose))));
    }

    @Test
    void a_table_below_a_folded_heading_or_in_the_text_of_a_field_is_not_plainly_seen() {
        assertUnreadable(new WordSample()
                .body(
                        HEADING,
                        HEADING.replace("<w:p>", "<w:p><w:pPr><w:outlineLvl w:val='0'/><w15:collapsed/></w:pPr>")));
        assertFalse(
                isRead(
                        new WordSample()
                                .body(
                                        HEADING,
                                        HEADING
                                                + "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>IF 1=2</w:instrText></w:r></w:p>")));
    }

    private static boolean isRead(WordSample sample) {
        try {
            return sample.value().isNumber();
        } catch (ImportException e) {
            return false;
        }
    }

    @Test
    void a_table_in_a_cell_of_another_one_is_read_and_what_hides_the_outer_one_hides_it() {
        String inner = "<w:tbl><w:tblPr/><w:tr><w:tc><w:p><w:r><w:t>1006</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>";
        String cell = "<w:tc><w:tcPr><w:gridSpan w:val='6'/>$</w:tcPr>" + inner + "</w:tc>";
        assertEquals(
                CellValue.of(1006),
                new WordSample().around(cell.replace("$", "")).value());
        assertUnreadable(new WordSample().around(cell.replace("$", "<w:nonesuch/>")));
        assertUnreadable(new WordSample().around(cell.replace("<w:tblPr/>", "<w:tblPr><w:nonesuch/></w:tblPr>")));
    }

    @Test
    void a_row_of_more_cells_than_any_table_has_is_refused_at_once() {
        WordSample sample = new WordSample().around("<w:tc><w:p/></w:tc>".repeat(120_000));
        assertTimeout(Duration.ofMinutes(2), () -> {
            assertEquals(
                    Reason.TOO_COMPLEX,
                    assertThrows(ImportException.class, sample::read).reason());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:r><w:t>1</w:t></w:r>",
                "<w:r><w:fldChar w:fldCharType='begin'/></w:r>",
                "<w:r><w:rPr><w:b/><w:color w:val='FF0000'/></w:rPr></w:r>",
                "<w:sdt><w:sdtContent/></w:sdt>"
            })
    void time_grows_with_the_length_of_a_cell_only(String piece) {
        WordSample sample = new WordSample().content(piece.repeat(Extent.of(7_000, 70_000)));
        assertTimeout(Duration.ofMinutes(2), () -> assertFalse(sample.value().isNumber()));
    }

    @Test
    void parts_that_the_list_at_the_end_of_the_file_does_not_name_are_not_read() {
        byte[] document = new WordSample().bytes();
        String raw = new String(document, StandardCharsets.ISO_8859_1);
        int listed = raw.lastIndexOf("word/document.xml");
        document[listed] = 'x';
        ImportException refusal =
                assertThrows(ImportException.class, () -> DocxImporter.INSTANCE.read(document, "a.docx"));
        assertTrue(refusal.reason() == Reason.DAMAGED);
    }
}
