package org.ogireport.documents.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;

class GridTest {
    private final Grid grid = new Grid(new Grid.Limit("a.html"));

    /** What stands in each column of a row; . where there is no cell. */
    private String row(int row) {
        return IntStream.range(0, grid.width(row))
                .mapToObj(column -> grid.at(row, column))
                .map(cell -> cell == null ? "." : cell.text().isEmpty() ? "_" : cell.text())
                .collect(Collectors.joining(" "));
    }

    private String cells(int row) {
        return grid.cells(row).stream().map(GridCell::text).collect(Collectors.joining(" "));
    }

    @Test
    void spans_take_the_places_of_other_cells() {
        grid.addRow();
        grid.add("a", 1, 2, 3);
        grid.add("b", 1, 1, 1);
        grid.add("c", 1, 1, 2);
        grid.addRow();
        grid.add("d", 2, 1, 1);
        grid.add("e", 2, 1, 1);
        grid.addRow();
        grid.add("f", 3, 3, 1);
        assertEquals(List.of("a a b c", "a a d c e", "a a f f f"), List.of(row(0), row(1), row(2)));
        assertEquals(List.of("a b c", "a d c e", "a f"), List.of(cells(0), cells(1), cells(2)));
        assertSame(grid.at(0, 0), grid.at(2, 1));
        assertEquals(3, grid.size());
        assertNull(grid.at(0, 4));
    }

    @Test
    void a_wide_cell_leaves_what_spans_from_above_in_its_place() {
        grid.addRow();
        grid.add("a", 1, 1, 1);
        grid.add("b", 1, 1, 2);
        grid.addRow();
        grid.add("c", 2, 3, 1);
        grid.add("d", 2, 1, 1);
        assertEquals("c b c d", row(1));
        assertEquals("c b c d", cells(1));
    }

    @Test
    void a_cell_below_a_span_that_has_ended_begins_where_it_stood() {
        grid.addRow();
        grid.add("a", 1, 1, 2);
        grid.add("b", 1, 1, 1);
        grid.addRow();
        grid.addRow();
        grid.add("c", 3, 1, 1);
        assertEquals("a", row(1));
        assertEquals("c", row(2));
    }

    @Test
    void cells_stand_where_they_are_put() {
        grid.addRow();
        grid.skip(1);
        grid.add("a", 1, 1, 1);
        grid.moveTo(4);
        grid.add("b", 1, 1, 1);
        grid.moveTo(0);
        grid.add("c", 1, 1, 1);
        grid.add("d", 1, 1, 1);
        assertEquals("c a d . b", row(0));
        assertEquals("c a d b", cells(0));
    }

    @Test
    void a_cell_goes_on_below_itself() {
        grid.addRow();
        grid.add("规章", 1, 1, 1);
        grid.add("5", 1, 2, 1);
        grid.addRow();
        grid.goOn(2, 1);
        grid.goOn(2, 2);
        assertEquals("规章 5 5", row(1));
        grid.addRow();
        grid.goOn(3, 2);
        assertEquals("_ _", row(2));
        assertEquals(3, grid.at(2, 0).line());
    }

    @Test
    void a_figure_goes_on_over_other_columns_and_a_label_does_not() {
        grid.addRow();
        grid.add("5", 1, 2, 1);
        grid.add("规章", 1, 2, 1);
        grid.addRow();
        grid.goOn(2, 1);
        grid.goOn(2, 1);
        grid.goOn(2, 1);
        assertEquals("5 _ _", row(1));
        Grid first = new Grid(new Grid.Limit(""));
        first.addRow();
        first.goOn(1, 1);
        assertEquals("", first.at(0, 0).text());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1001, 1", "1, 0", "1, 65535"})
    void spans_beyond_what_a_table_can_have_are_refused(int columns, int rows) {
        grid.addRow();
        ImportException refusal = assertThrows(ImportException.class, () -> grid.add("", 1, columns, rows));
        assertEquals(Reason.TOO_COMPLEX, refusal.reason());
        assertTrue(refusal.getMessage().startsWith("a.html: "));
    }

    @Test
    void the_widest_table_is_no_wider() {
        grid.addRow();
        grid.add("", 1, 1000, 65_534);
        assertThrows(ImportException.class, () -> grid.add("", 1, 1, 1));
        grid.addRow();
        assertEquals(1000, grid.width(1));
        Grid skipped = new Grid(new Grid.Limit(""));
        skipped.addRow();
        skipped.skip(1000);
        skipped.skip(0);
        assertThrows(ImportException.class, () -> skipped.skip(1));
        assertThrows(ImportException.class, () -> new Grid(new Grid.Limit("")).skip(-1));
    }

    @Test
    void all_tables_of_a_document_have_one_limit() {
        Grid.Limit limit = new Grid.Limit("a");
        Grid one = new Grid(limit);
        Grid other = new Grid(limit);
        assertEquals(
                List.of(1, 2, 2),
                List.of(one.number(), other.number(), other.anew().number()));
        for (int i = 0; i < 499; i++) {
            one.addRow();
            one.add("", 1, 999, 1);
        }
        other.addRow();
        other.add("", 1, 999, 1);
        assertThrows(ImportException.class, other::addRow);
        assertEquals(Reason.DAMAGED, limit.damaged().reason());
    }

    @Test
    void rows_are_lines_in_which_what_goes_on_from_above_is_empty() {
        grid.addRow();
        grid.add("a", 1, 1, 2);
        grid.add("b", 1, 1, 2);
        grid.addRow();
        grid.add("c", 2, 1, 1);
        grid.addRow();
        grid.addRow();
        grid.add("d", 4, 1, 1);
        List<Line> lines = grid.lines();
        assertEquals(
                List.of("a | b", " |  | c", "d"), lines.stream().map(Line::text).toList());
        assertEquals(List.of(1, 2, 4), lines.stream().map(Line::number).toList());
        assertEquals(List.of("", "", "c"), lines.get(1).cells());
        assertEquals(3, lines.get(2).row().index());
        assertTrue(lines.get(0).closed());
    }

    @Test
    void a_cell_is_shared_by_rows_in_each_of_which_one_begins() {
        grid.addRow();
        grid.add("5", 1, 1, 2);
        grid.add("a", 1, 1, 1);
        grid.addRow();
        grid.add("b", 2, 1, 1);
        grid.addRow();
        grid.add("6", 3, 1, 2);
        grid.add("7", 3, 1, 2);
        grid.addRow();
        GridCell shared = grid.at(0, 0);
        assertTrue(new GridRow(grid, 0).isShared(shared));
        assertTrue(new GridRow(grid, 1).isShared(shared));
        assertFalse(new GridRow(grid, 0).isShared(grid.at(0, 1)));
        assertFalse(new GridRow(grid, 2).isShared(grid.at(2, 0)));
        assertFalse(new GridRow(grid, 3).isShared(grid.at(3, 1)));
        assertTrue(new GridRow(grid, 0).hasFigure());
        assertFalse(new GridRow(new Grid(new Grid.Limit("")), 0).isBeside(new GridRow(grid, 0)));
        assertTrue(new GridRow(grid, 1).isBeside(new GridRow(grid, 0)));
    }

    @Test
    void cells_overlap_the_columns_that_they_stand_in() {
        GridCell cell = GridCell.of(" 5 ", 1, null, 0, 2, 4);
        assertEquals("5", cell.text());
        assertTrue(cell.overlaps(3, 5) && cell.overlaps(0, 3));
        assertFalse(cell.overlaps(4, 5) || cell.overlaps(0, 2));
        assertTrue(cell.isFigure() && !cell.isBlank());
        assertEquals(
                "规".repeat(200), GridCell.of("规".repeat(200), 1, null, 0, 0, 1).key());
        assertEquals("", GridCell.of("规".repeat(201), 1, null, 0, 0, 1).key());
        assertTrue(GridCell.of("/", 1, null, 0, 0, 1).isBlank());
        assertFalse(GridCell.of("/", 1, null, 0, 0, 1).isFigure());
    }
}
