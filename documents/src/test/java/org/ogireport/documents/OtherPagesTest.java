package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source.Unread;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.documents.HtmlSample.Td;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.GridCell;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark.Kind;

/** The sample page as other publishers and editors would have it. */
class OtherPagesTest {
    private static final int CELLS = 200;
    private static final Layout CURRENT = Layout.values().stream()
            .filter(layout -> layout.cells().size() == CELLS)
            .findFirst()
            .orElseThrow();

    private static final List<String> RESULTS = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
    private static final List<String> BLOCKS = List.of("行政复议", "行政诉讼（未经复议直接起诉）", "行政诉讼（复议后起诉）");

    private final HtmlSample page = new HtmlSample(CURRENT, Sample.DISTINCT);

    private static ImportResult read(String html) {
        return HtmlImporter.INSTANCE.read(html.getBytes(StandardCharsets.UTF_8), "a.html");
    }

    /** Asserts that nothing is wrong, and gives how many cells hold their number. */
    private static long right(String html) {
        Draft draft = read(html).draft();
        assertEquals(List.of(), Sample.wrong(draft, Sample.DISTINCT));
        return Sample.read(draft);
    }

    private static List<Td> with(List<Td> row, int at, Td cell) {
        List<Td> wider = new ArrayList<>(row);
        wider.add(at, cell);
        return wider;
    }

    private static boolean hasNumbers(List<Td> row) {
        return row.stream().anyMatch(Td::isNumber);
    }

    private void changeLabels(UnaryOperator<String> change) {
        page.tables()
                .forEach(table -> table.replaceAll(row -> row.stream()
                        .map(cell -> cell.isNumber() ? cell : cell.with(change.apply(cell.text())))
                        .toList()));
    }

    /** Puts 总计 of part three before the other columns. */
    private void putTotalsInFront() {
        page.requests.set(
                1,
                List.of(
                        page.requests.get(1).get(2),
                        page.requests.get(1).get(0),
                        page.requests.get(1).get(1)));
        for (int i = 3; i < page.requests.size(); i++) {
            List<Td> row = new ArrayList<>(page.requests.get(i));
            row.add(row.size() - 7, row.remove(row.size() - 1));
            page.requests.set(i, row);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<input type=checkbox value=5>",
                "<input type=radio value=5 checked>",
                "<select><option>5</select>",
                "<button>5</button>",
                "<svg><text>5</text></svg>",
                "<canvas></canvas>",
                "<iframe src=5.html></iframe>"
            })
    void what_shows_something_else_than_text_is_neither_a_number_nor_blank(String shown) {
        Draft draft =
                read(page.html().replace("<p>1006</p>", "<p>" + shown + "</p>")).draft();
        CellValue value = draft.value(
                draft.layout().cell("disclosure.licensing.decisions").orElseThrow());
        assertFalse(value.isNumber() || value.isBlank(), value::toString);
        assertEquals(CELLS - 1, Sample.read(draft));
    }

    @Test
    void a_field_and_what_is_hidden_are_read_as_they_are_shown() {
        String field =
                "<input type=TEXT value=1006><select style='display:none'><option>5</select><input type=hidden value=5>";
        assertEquals(CELLS, right(page.html().replace("<p>1006</p>", "<p>" + field + "</p>")));
    }

    @Test
    void the_head_of_a_table_stands_above_its_rows_wherever_it_is_written() {
        putTotalsInFront();
        String html = page.html();
        int body = html.indexOf("<tr><td colspan=3 rowspan=1><p>一、本年新收");
        int table = html.lastIndexOf("<table", body);
        int end = html.indexOf("</tbody></table>", body);
        String head = html.substring(html.indexOf("<tr>", table), body);
        String written = html.substring(0, table) + "<table><tfoot></tfoot><tbody>" + html.substring(body, end)
                + "</tbody><thead>" + head + "</thead></table>" + html.substring(end + 16);
        assertEquals(CELLS, right(html));
        assertEquals(CELLS, right(written));
    }

    @Test
    void a_table_going_on_without_its_header_is_in_the_forms_order_only_if_its_beginning_is() {
        String next = "<tr><td colspan=3 rowspan=1><p>二、上年结转";
        String parted = "</tbody></table><p>- 3 -</p><table><tbody>";
        assertEquals(CELLS, right(page.html().replace(next, parted + next)));
        putTotalsInFront();
        assertEquals(CELLS - 24 * 7, right(page.html().replace(next, parted + next)));
    }

    @Test
    void a_table_going_on_below_columns_that_are_not_the_forms_is_not_read_by_order() {
        List<Td> header = page.requests.get(1);
        page.requests.set(1, List.of(header.get(0), header.get(1), header.get(2).with("其中代理")));
        String next = "<tr><td colspan=3 rowspan=1><p>二、上年结转";
        String html = page.html().replace(next, "</tbody></table><table><tbody>" + next);
        assertEquals(CELLS - 24 * 7 - 1, right(html));
    }

    @Test
    void numbers_before_the_labels_of_rows_count_them() {
        int[] number = {0};
        page.requests.replaceAll(row -> hasNumbers(row) ? with(row, 0, new Td("" + ++number[0], 1, 1)) : row);
        page.requests.set(0, with(page.requests.get(0), 0, new Td("序号", 1, 3)));
        assertEquals(CELLS, right(page.html()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "（七）总计", "2.重复申请", "规章"})
    void a_column_of_notes_takes_nothing_from_the_others(String note) {
        page.requests.replaceAll(row -> hasNumbers(row) ? with(row, row.size(), new Td(note, 1, 1)) : row);
        page.requests.set(0, with(page.requests.get(0), 2, new Td("备注", 1, 3)));
        assertEquals(CELLS, right(page.html()));
    }

    @Test
    void a_note_that_spans_rows_takes_nothing_from_them() {
        page.requests.set(3, with(page.requests.get(3), 8, new Td("含上年结转", 1, 40)));
        page.requests.set(0, with(page.requests.get(0), 2, new Td("备注", 1, 3)));
        assertEquals(CELLS, right(page.html()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202C", "\u2066", "\u180E", "\uFE0F", "\u200B"})
    void characters_that_are_not_seen_do_not_matter(String unseen) {
        assertEquals(CELLS, right(page.html().replace("<p>", "<p>" + unseen).replace("</p>", unseen + "</p>")));
    }

    @Test
    void radicals_are_read_as_the_characters_they_look_like() {
        changeLabels(label ->
                label.replace('一', '⼀').replace('二', '⼆').replace('行', '⾏').replace('人', '⼈'));
        ImportResult result = read(page.html());
        assertEquals(CELLS, Sample.read(result.draft()));
        assertEquals(read(new HtmlSample(CURRENT, Sample.DISTINCT).html()).remarks(), result.remarks());
    }

    @ParameterizedTest
    @CsvSource({"①②③④⑤⑥⑦⑧", "⑴⑵⑶⑷⑸⑹⑺⑻", "⒈⒉⒊⒋⒌⒍⒎⒏"})
    void rows_may_be_numbered_in_another_style(String numbers) {
        changeLabels(label -> IntStream.rangeClosed(1, 8)
                .filter(i -> label.startsWith(i + "."))
                .mapToObj(i -> numbers.charAt(i - 1) + label.substring(2))
                .findFirst()
                .orElse(label));
        assertEquals(CELLS, right(page.html()));
    }

    @ParameterizedTest
    @CsvSource({"($1)", "$1)", "$1、"})
    void rows_may_be_numbered_with_other_signs(String style) {
        changeLabels(label -> label.replaceFirst("^([1-8])\\.", style));
        assertEquals(CELLS, right(page.html()));
    }

    @Test
    void rows_may_have_lost_their_numbers() {
        changeLabels(label -> label.length() > 12 ? label : label.replaceFirst("^(?:（.）|[0-9]\\.|.、)", ""));
        assertEquals(CELLS, right(page.html()));
    }

    @Test
    void a_row_may_have_lost_the_note_at_the_end_of_its_label() {
        changeLabels(label -> label.replaceFirst("（区分处理的.*", ""));
        assertEquals(CELLS, right(page.html()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", " / ", "：", "<br>"})
    void the_labels_of_a_row_may_stand_in_one_cell(String joint) {
        assertEquals(
                CELLS,
                right(new LayoutSample(Sample.DISTINCT).joined(joint).html().html()));
    }

    /** The page with a row cut in two: what each value becomes above and below the cut. */
    private String broken(UnaryOperator<String> above, UnaryOperator<String> below) {
        String label = "（二）部分公开（区分处理的，只计这一情形，不计其他情形）";
        String html = page.html();
        int from = html.lastIndexOf("<tr>", html.indexOf(label));
        int to = html.indexOf("</tr>", from) + 5;
        String row = html.substring(from, to);
        return html.substring(0, from)
                + above.apply(row.replace(label, label.substring(0, 12)))
                + "</tbody></table><p>- 3 -</p><table><tbody>"
                + below.apply(row.replace(label, label.substring(12))).replace("<tr>", "<tr><td rowspan=30></td>")
                + html.substring(to);
    }

    @Test
    void a_row_in_the_middle_of_which_a_page_ends_is_read_where_its_values_stand() {
        UnaryOperator<String> blank = row -> row.replaceAll(">1[0-9]{3}<", "><");
        assertEquals(CELLS, right(broken(row -> row, blank)));
        assertEquals(CELLS, right(broken(blank, row -> row)));
        String blanks = broken(blank, blank);
        assertEquals(CELLS - 7, right(blanks));
        assertTrue(Sample.value(read(blanks), "requests.outcomes.partiallyDisclosed.total")
                .isBlank());
    }

    @Test
    void a_row_in_the_middle_of_which_a_page_ends_is_not_read_where_values_stand_on_both_pages() {
        String html = broken(row -> row.replaceAll(">103[1-3]<", "><"), row -> row.replaceAll(">103[4-7]<", "><"));
        assertEquals(CELLS - 7, right(html));
        assertFalse(Sample.value(read(html), "requests.outcomes.partiallyDisclosed.total")
                .isBlank());
    }

    @Test
    void blank_cells_beside_the_rest_of_an_unknown_label_are_not_a_rows() {
        String html = broken(row -> row.replace("（二）部分公开", "部分"), row -> row.replaceAll(">1[0-9]{3}<", "><"));
        assertEquals(CELLS - 7, right(html));
        assertFalse(Sample.value(read(html), "requests.outcomes.partiallyDisclosed.total")
                .isBlank());
    }

    @Test
    void tables_that_stand_side_by_side_in_one_are_read_one_after_the_other() {
        List<List<Td>> left = page.disclosure.subList(0, 4);
        List<List<Td>> right = page.disclosure.subList(4, page.disclosure.size());
        List<List<Td>> beside = new ArrayList<>();
        for (int i = 0; i < right.size(); i++) {
            List<Td> row = new ArrayList<>(i < left.size() ? left.get(i) : List.of(new Td("", 7, 1)));
            row.addAll(right.get(i));
            beside.add(row);
        }
        page.disclosure.clear();
        page.disclosure.addAll(beside);
        assertEquals(CELLS, right(page.html()));
        page.disclosure.add(0, List.of(new Td("主动公开情况", 14, 1)));
        assertEquals(CELLS, right(page.html()));
        page.disclosure.add(1, List.of(new Td("", 1, 1), new Td("各项", 12, 1), new Td("", 1, 1)));
        assertTrue(right(page.html()) < CELLS);
    }

    @Test
    void a_number_over_several_lines_is_not_read_and_no_fault_of_the_report() {
        for (String lines : List.of("10<br>06", "1<br>,<br>006", "1<br>0<br>0<br>6")) {
            Draft draft = read(page.html().replace("<p>1006</p>", "<p>" + lines + "</p>"))
                    .draft();
            assertEquals(CELLS - 1, Sample.read(draft), lines);
            assertEquals(
                    Unread.VALUES,
                    draft.source(draft.layout()
                                    .cell("disclosure.licensing.decisions")
                                    .orElseThrow())
                            .orElseThrow()
                            .unread());
        }
    }

    private static void assertUnread(Draft draft, Cell cell) {
        assertFalse(draft.value(cell).isNumber() || draft.value(cell).isBlank(), cell.path());
        assertEquals(Unread.VALUES, draft.source(cell).orElseThrow().unread(), cell.path());
    }

    @Test
    void a_figure_in_two_rows_is_of_neither() {
        HtmlSample.merge(page.requests, 3, 7);
        assertEquals(CELLS - 8, right(page.html()));
        Draft draft = read(page.html()).draft();
        List.of(Row.NEWLY_RECEIVED, Row.CARRIED_OVER)
                .forEach(row -> assertUnread(draft, row.cells().get(0)));
    }

    @Test
    void a_figure_in_two_rows_of_part_four_is_of_neither() {
        List<Td> values = page.disputes.get(3);
        page.disputes.clear();
        page.disputes.add(row("类型", RESULTS));
        for (int i = 0; i < 3; i++) {
            page.disputes.add(row(
                    BLOCKS.get(i),
                    values.subList(5 * i, 5 * i + 5).stream().map(Td::text).toList()));
        }
        assertEquals(CELLS, right(page.html()));
        HtmlSample.merge(page.disputes, 2, 5);
        assertEquals(CELLS - 2, right(page.html()));
        assertUnreadInLastBlocks();
    }

    /** Sets part four with a column for each of its blocks. */
    private void turnDisputes() {
        List<Td> values = page.disputes.get(3);
        page.disputes.clear();
        page.disputes.add(row("结果", BLOCKS));
        for (int i = 0; i < RESULTS.size(); i++) {
            page.disputes.add(row(
                    RESULTS.get(i),
                    IntStream.of(i, i + 5, i + 10)
                            .mapToObj(values::get)
                            .map(Td::text)
                            .toList()));
        }
    }

    @Test
    void a_figure_over_two_columns_of_a_turned_table_is_of_neither() {
        turnDisputes();
        assertEquals(CELLS, right(page.html()));
        List<Td> first = page.disputes.get(1);
        page.disputes.set(
                1, List.of(first.get(0), first.get(1), new Td(first.get(2).text(), 2, 1)));
        assertEquals(CELLS - 2, right(page.html()));
        assertUnreadInLastBlocks();
    }

    private void assertUnreadInLastBlocks() {
        Draft draft = read(page.html()).draft();
        CURRENT.rows().stream()
                .filter(row -> row.part() == Part.DISPUTES)
                .skip(1)
                .forEach(row -> assertUnread(draft, row.cells().get(0)));
    }

    private static List<Td> row(String label, List<String> texts) {
        return Stream.concat(Stream.of(label), texts.stream())
                .map(text -> new Td(text, 1, 1))
                .toList();
    }

    @Test
    void a_table_that_is_turned_keeps_its_number() {
        turnDisputes();
        assertEquals(CELLS, right(page.html()));
        Draft draft = read(page.html()).draft();
        Set<Integer> tables = draft.cells().stream()
                .filter(cell -> cell.part() == Part.DISPUTES)
                .map(cell -> draft.source(cell).orElseThrow().table())
                .collect(Collectors.toSet());
        Cell request = Row.NEWLY_RECEIVED.cells().get(0);
        assertEquals(Set.of(draft.source(request).orElseThrow().table() + 1), tables);
    }

    @Test
    void a_row_in_which_no_cell_begins_is_no_other_row() {
        page.disputes.replaceAll(row -> hasNumbers(row)
                ? row.stream()
                        .map(cell -> new Td(cell.text(), cell.columns(), 2))
                        .toList()
                : row);
        page.disputes.add(List.of());
        assertEquals(CELLS, right(page.html()));
    }

    @Test
    void cells_that_span_may_have_come_apart_into_blank_ones() {
        page.tables().forEach(table -> {
            Grid grid = new Grid(new Grid.Limit(""));
            for (List<Td> row : table) {
                grid.addRow();
                row.forEach(cell -> grid.add(cell.text(), 0, cell.columns(), cell.rows()));
            }
            for (int row = 0; row < grid.size(); row++) {
                List<Td> apart = new ArrayList<>();
                for (int column = 0; column < grid.width(row); column++) {
                    GridCell cell = grid.at(row, column);
                    boolean begins = cell != null && cell.top() == row && cell.left() == column;
                    apart.add(new Td(begins ? cell.text() : "", 1, 1));
                }
                table.set(row, apart);
            }
        });
        assertEquals(CELLS, right(page.html()));
    }

    @Test
    void a_unit_with_a_character_doubled_is_doubtful() {
        ImportResult result = read(page.html().replace("（单位：万元）", "（单位：万万元）"));
        assertEquals(CELLS - 1, Sample.read(result.draft()));
        assertEquals(List.of(), Sample.wrong(result.draft(), Sample.DISTINCT));
        assertTrue(result.remarks().stream().anyMatch(remark -> remark.kind() == Kind.UNIT_DOUBTFUL));
    }
}
