package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Layout;
import org.ogireport.documents.HtmlSample.Td;

/**
 * Pages with one thing wrong at a time, exhaustively at every second place and else at a few: a cell may
 * be lost, never given a wrong number.
 */
class DamagedHtmlTest {
    private record Example(Layout layout, IntFunction<String> numbers) {
        HtmlSample sample() {
            return new HtmlSample(layout, numbers);
        }

        @Override
        public String toString() {
            return layout.toString();
        }
    }

    /** A change of one cell of one row. */
    private interface Damage {
        void apply(List<List<Td>> table, int row, int cell);
    }

    static Stream<Example> examples() {
        return Layout.values().stream().map(layout -> new Example(layout, i -> Integer.toString(1000 + i)));
    }

    static Stream<Example> twoForms() {
        return examples().limit(2);
    }

    /** Asserts that nothing is wrong, and gives how many cells still hold their number. */
    private static long right(Example example, HtmlSample page, String what) {
        Draft draft = HtmlImporter.INSTANCE
                .read(page.html().getBytes(StandardCharsets.UTF_8), "sample.html")
                .draft();
        assertEquals(List.of(), wrong(draft, example), what);
        return Sample.read(draft);
    }

    private static List<String> wrong(Draft draft, Example example) {
        List<String> wrong = new ArrayList<>();
        draft.cells().forEach(cell -> {
            int position = example.layout.cells().indexOf(cell);
            String number = position < 0 ? "none" : example.numbers.apply(position);
            if (draft.value(cell).isNumber() && !draft.value(cell).toString().equals(number)) {
                wrong.add(cell + " = " + draft.value(cell) + " instead of " + number);
            }
        });
        return wrong;
    }

    /** Damages every label, and one number in thirty-one. */
    private static long everywhere(Example example, String what, Damage damage) {
        long least = Long.MAX_VALUE;
        int place = 0;
        HtmlSample whole = example.sample();
        for (int table = 0; table < 3; table++) {
            for (int row = 0; row < whole.tables().get(table).size(); row++) {
                int cells = whole.tables().get(table).get(row).size();
                for (int cell = 0; cell < cells; cell++) {
                    if (whole.tables().get(table).get(row).get(cell).isNumber() && (row * 3 + cell) % 31 != 0) {
                        continue;
                    }
                    if (place++ % Extent.of(193, 2) != 0) {
                        continue;
                    }
                    HtmlSample page = example.sample();
                    List<List<Td>> changed = page.tables().get(table);
                    changed.set(row, new ArrayList<>(changed.get(row)));
                    damage.apply(changed, row, cell);
                    String where = what + " at table " + table + ", row " + row + ", cell " + cell;
                    least = Math.min(least, right(example, page, where));
                }
            }
        }
        return least;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_number_of_the_undamaged_page_is_read(Example example) {
        assertEquals(example.layout.cells().size(), right(example, example.sample(), "undamaged"));
    }

    @ParameterizedTest
    @MethodSource("twoForms")
    void a_lost_cell_makes_no_number_wrong(Example example) {
        assertTrue(
                everywhere(example, "lost", (table, row, cell) -> table.get(row).remove(cell)) >= 20);
    }

    @ParameterizedTest
    @MethodSource("twoForms")
    void a_doubled_cell_makes_no_number_wrong(Example example) {
        everywhere(
                example,
                "doubled",
                (table, row, cell) -> table.get(row).add(cell, table.get(row).get(cell)));
    }

    @ParameterizedTest
    @MethodSource("twoForms")
    void a_blank_cell_too_many_makes_no_number_wrong(Example example) {
        everywhere(example, "blank", (table, row, cell) -> table.get(row).add(cell, new Td("&nbsp;", 1, 1)));
    }

    @ParameterizedTest
    @MethodSource("twoForms")
    void wrong_spans_make_no_number_wrong(Example example) {
        for (int change : new int[] {-1, 1}) {
            everywhere(example, "columns " + change, (table, row, cell) -> {
                Td td = table.get(row).get(cell);
                table.get(row).set(cell, new Td(td.text(), Math.max(1, td.columns() + change), td.rows()));
            });
            everywhere(example, "rows " + change, (table, row, cell) -> {
                Td td = table.get(row).get(cell);
                table.get(row).set(cell, new Td(td.text(), td.columns(), Math.max(1, td.rows() + change)));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("twoForms")
    void a_number_moved_to_another_row_makes_no_number_wrong(Example example) {
        everywhere(example, "moved", (table, row, cell) -> {
            if (row + 1 < table.size() && table.get(row).get(cell).isNumber()) {
                List<Td> next = new ArrayList<>(table.get(row + 1));
                next.add(Math.min(cell, next.size()), table.get(row).remove(cell));
                table.set(row + 1, next);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("twoForms")
    void a_lost_row_makes_no_number_wrong(Example example) {
        for (int table = 0; table < 3; table++) {
            for (int row = 0; row < example.sample().tables().get(table).size(); row += Extent.of(17, 2)) {
                HtmlSample page = example.sample();
                page.tables().get(table).remove(row);
                right(example, page, "without row " + row + " of table " + table);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("twoForms")
    void a_doubled_row_makes_no_number_wrong(Example example) {
        for (int table = 0; table < 3; table++) {
            for (int row = 0; row < example.sample().tables().get(table).size(); row += Extent.of(17, 2)) {
                HtmlSample page = example.sample();
                List<List<Td>> rows = page.tables().get(table);
                rows.add(row, rows.get(row));
                right(example, page, "doubled row " + row + " of table " + table);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("twoForms")
    void a_column_cut_leaves_the_others(Example example) {
        for (int column = 0; column < 7; column++) {
            HtmlSample page = example.sample();
            List<List<Td>> rows = page.requests;
            for (int row = 1; row < rows.size(); row++) {
                List<Td> cells = new ArrayList<>(rows.get(row));
                int cut = row > 2 ? cells.size() - 7 + column : row == 1 ? headed(column) : column - 1;
                if (row == 2 && (column == 0 || column == 6)) {
                    continue;
                }
                Td td = cells.get(cut);
                if (td.columns() > 1 && row == 1) {
                    cells.set(cut, new Td(td.text(), td.columns() - 1, td.rows()));
                } else {
                    cells.remove(cut);
                }
                rows.set(row, cells);
            }
            List<Td> top = new ArrayList<>(rows.get(0));
            top.set(1, new Td(top.get(1).text(), 6, 1));
            rows.set(0, top);
            long lost = example.layout.cells().stream()
                    .filter(cell -> cell.path().startsWith("requests.newlyReceived"))
                    .count();
            long all = example.layout.cells().size();
            assertEquals(all - (rows.size() - 3) * lost / 7, right(example, page, "without column " + column));
        }
    }

    private static int headed(int column) {
        return column == 0 ? 0 : column == 6 ? 2 : 1;
    }

    @Test
    void a_character_lost_or_changed_makes_no_number_wrong() {
        Example example = examples().toList().get(1);
        for (int at = 0; at < 24; at += Extent.of(23, 1)) {
            int place = at;
            HtmlSample whole = example.sample();
            for (int table = 0; table < 3; table++) {
                for (int row = 0; row < whole.tables().get(table).size(); row++) {
                    List<Td> cells = whole.tables().get(table).get(row);
                    for (int cell = 0; cell < cells.size(); cell++) {
                        String text = cells.get(cell).text();
                        if (cells.get(cell).isNumber() || place >= text.length() || (row + cell + place) % 3 == 1) {
                            continue;
                        }
                        for (String other : List.of(place % 2 == 0 ? "" : "某")) {
                            HtmlSample page = example.sample();
                            List<Td> changed = new ArrayList<>(cells);
                            String damaged = text.substring(0, place) + other + text.substring(place + 1);
                            changed.set(cell, cells.get(cell).with(damaged));
                            page.tables().get(table).set(row, changed);
                            right(example, page, damaged);
                        }
                    }
                }
            }
        }
    }
}
