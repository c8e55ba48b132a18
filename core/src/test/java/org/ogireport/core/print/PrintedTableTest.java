package org.ogireport.core.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.print.PrintedCell.Role;

class PrintedTableTest {
    private final List<PrintedTable> current = PrintedTable.of(Layout.of(Form.CURRENT_2021));

    static List<Layout> layouts() {
        return Layout.values();
    }

    private static Stream<PrintedCell> cells(PrintedTable table) {
        return table.groups().stream().flatMap(group -> group.rows().stream()).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void every_cell_of_a_document_is_printed_once_and_in_print_order(Layout layout) {
        List<Cell> printed = PrintedTable.of(layout).stream()
                .flatMap(PrintedTableTest::cells)
                .flatMap(cell -> cell.cell().stream())
                .toList();
        assertEquals(layout.cells(), printed);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void the_cells_of_a_table_fill_it_without_a_gap_and_without_overlap(Layout layout) {
        for (PrintedTable table : PrintedTable.of(layout)) {
            List<List<PrintedCell>> rows = table.groups().stream()
                    .flatMap(group -> group.rows().stream())
                    .toList();
            boolean[][] filled = new boolean[rows.size()][table.widths().size()];
            for (int row = 0; row < rows.size(); row++) {
                for (PrintedCell cell : rows.get(row)) {
                    for (int down = row; down < row + cell.rows(); down++) {
                        for (int across = cell.left(); across < cell.left() + cell.columns(); across++) {
                            assertFalse(filled[down][across], table.part() + " " + down + " " + across);
                            filled[down][across] = true;
                        }
                    }
                }
            }
            for (boolean[] row : filled) {
                assertTrue(
                        IntStream.range(0, row.length).allMatch(i -> row[i]),
                        table.part().path());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void a_figure_stands_under_all_labels_of_its_column_and_beside_all_of_its_row(Layout layout) {
        for (PrintedTable table : PrintedTable.of(layout)) {
            cells(table).filter(cell -> cell.cell().isPresent()).forEach(figure -> {
                Cell cell = figure.cell().orElseThrow();
                List<String> heads = new ArrayList<>(
                        figure.heads().stream().map(PrintedCell::text).toList());
                List<String> labels = new ArrayList<>(cell.row().labels());
                labels.addAll(cell.column().labels());
                table.part().columnsHeader().ifPresent(labels::add);
                labels.forEach(label -> assertTrue(heads.remove(label), cell + " lacks " + label));
                assertEquals(List.of(), heads, cell.path());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void the_headers_of_a_table_are_numbered_in_reading_order(Layout layout) {
        for (PrintedTable table : PrintedTable.of(layout)) {
            List<Integer> numbers = cells(table)
                    .filter(cell -> cell.role() != Role.FIGURE && cell.role() != Role.CORNER)
                    .map(PrintedCell::number)
                    .toList();
            assertEquals(IntStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers);
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void the_columns_of_a_table_have_the_whole_width(Layout layout) {
        for (PrintedTable table : PrintedTable.of(layout)) {
            assertEquals(
                    1000,
                    table.widths().stream().mapToInt(width -> width).sum(),
                    table.part().path());
        }
    }

    @Test
    void a_layout_has_a_table_for_parts_two_three_and_four() {
        assertEquals(
                List.of(Part.DISCLOSURE, Part.REQUESTS, Part.DISPUTES),
                current.stream().map(PrintedTable::part).toList());
    }

    @Test
    void above_the_labels_of_the_rows_stands_what_the_form_says_of_them() {
        assertEquals("信息内容", current.get(0).groups().get(0).rows().get(1).get(0).text());
        PrintedCell corner = current.get(1).groups().get(0).rows().get(0).get(0);
        assertEquals(Role.CORNER, corner.role());
        assertEquals("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", corner.text());
        assertTrue(Part.DISPUTES.rowsHeader().isEmpty());
    }

    @Test
    void each_item_of_article_20_is_a_group_with_columns_of_its_own() {
        List<String> items = current.get(0).groups().stream()
                .map(group -> group.rows().get(0).get(0))
                .peek(head -> assertEquals(Role.ROW_GROUP, head.role()))
                .map(PrintedCell::text)
                .toList();
        assertEquals(List.of("第二十条第（一）项", "第二十条第（五）项", "第二十条第（六）项", "第二十条第（八）项"), items);
    }

    @Test
    void the_outcomes_of_part_three_are_one_group_beside_their_common_label() {
        PrintedTable table = current.get(1);
        assertEquals(
                List.of(3, 1, 1, 22, 1),
                table.groups().stream().map(group -> group.rows().size()).toList());
        PrintedCell outcomes = table.groups().get(3).rows().get(0).get(0);
        assertEquals("三、本年度办理结果", outcomes.text());
        assertEquals(22, outcomes.rows());
        assertEquals(1, outcomes.columns());
        PrintedCell denied = table.groups().get(3).rows().get(2).get(0);
        assertEquals("（三）不予公开", denied.text());
        assertEquals(8, denied.rows());
    }

    @Test
    void what_the_trial_form_prints_as_one_row_has_the_place_of_group_and_row() {
        PrintedCell other = cells(PrintedTable.of(Layout.of(Form.TRIAL_2019)).get(1))
                .filter(cell -> cell.text().equals("（六）其他处理"))
                .findFirst()
                .orElseThrow();
        assertEquals(Role.ROW, other.role());
        assertEquals(2, other.columns());
        assertEquals(1, other.rows());
    }

    @Test
    void part_four_is_one_line_of_figures_below_three_blocks() {
        PrintedTable table = current.get(2);
        assertEquals(2, table.groups().size());
        assertTrue(table.groups().get(0).isHeader());
        assertEquals(
                List.of(15),
                table.groups().get(1).rows().stream().map(List::size).toList());
        assertEquals(
                List.of("行政复议", "行政诉讼"),
                table.groups().get(0).rows().get(0).stream()
                        .map(PrintedCell::text)
                        .toList());
    }

    @Test
    void a_header_says_whether_it_heads_one_column_or_several() {
        PrintedTable table = current.get(1);
        List<PrintedCell> columns =
                cells(table).filter(cell -> cell.role() == Role.COLUMN).toList();
        assertEquals(
                List.of("colgroup", "col"),
                columns.stream().map(PrintedCell::scope).distinct().toList());
        columns.forEach(cell -> assertEquals(cell.columns() > 1, cell.scope().equals("colgroup"), cell.text()));
    }
}
