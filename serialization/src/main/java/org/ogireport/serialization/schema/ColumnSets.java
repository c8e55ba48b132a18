package org.ogireport.serialization.schema;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Row;

/** The sets of columns that rows of a form share, each by its name: cells of the first such row. */
final class ColumnSets {
    private ColumnSets() {}

    /** The paths of all cells that documents of a form can have. */
    static List<String> cellPaths(Form form) {
        return rows(form).flatMap(row -> row.cells().stream()).map(Cell::path).toList();
    }

    /** All rows that documents of a form can have, each once; those of its own layout first. */
    private static Stream<Row> rows(Form form) {
        return Layout.values().stream()
                .filter(layout -> layout.form() == form)
                .flatMap(layout -> layout.rows().stream())
                .distinct();
    }

    static Map<String, List<Cell>> of(Form form) {
        Map<String, List<Cell>> sets = new TreeMap<>();
        rows(form).forEach(row -> {
            List<Cell> known = sets.putIfAbsent(name(row), row.cells());
            if (known != null && !columns(known).equals(columns(row.cells()))) {
                throw new IllegalStateException(name(row) + ": two sets of columns of one name");
            }
        });
        return sets;
    }

    /** The name of the columns of a row: the record's that has them. */
    static String name(Row row) {
        return TypeNames.of(row.cells().get(0).column().record());
    }

    private static List<Column> columns(List<Cell> cells) {
        return cells.stream().map(Cell::column).toList();
    }
}
