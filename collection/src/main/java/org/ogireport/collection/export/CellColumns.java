package org.ogireport.collection.export;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ogireport.core.Words;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;

/** A column for every cell that some report has, in print order; where two forms print one name, each tells its form. */
final class CellColumns {
    private final Map<Cell, TableColumn> columns = new LinkedHashMap<>();

    CellColumns(Collection<Layout> layouts) {
        Set<Cell> cells = new LinkedHashSet<>();
        // the newer forms first, whatever the order of the reports
        layouts.stream()
                .sorted((one, other) -> order(other) - order(one))
                .forEach(layout -> cells.addAll(layout.cells()));
        Map<String, Long> named = cells.stream()
                .collect(Collectors.groupingBy(cell -> cell.words().chinese(), Collectors.counting()));
        Set<String> paths = new HashSet<>();
        for (Cell cell : cells) {
            boolean isAmbiguous = named.getOrDefault(cell.words().chinese(), 0L) > 1 || !paths.add(cell.path());
            columns.put(cell, column(cell, isAmbiguous));
        }
    }

    private static int order(Layout layout) {
        return Layout.values().indexOf(layout);
    }

    private static TableColumn column(Cell cell, boolean isAmbiguous) {
        Words form = isAmbiguous ? new Words("（%s年格式）", " (form of %s)").with(formOf(cell)) : Words.NONE;
        String article = cell.legalBasis().orElse("");
        return new TableColumn(
                isAmbiguous ? cell.path() + "@" + formOf(cell) : cell.path(),
                cell.words().plus(form),
                cell.unit().words(),
                new Words(article, article));
    }

    private static String formOf(Cell cell) {
        return List.of(Form.values()).stream()
                .filter(form -> form.cells().contains(cell))
                .map(Form::code)
                .collect(Collectors.joining(", "));
    }

    List<Cell> cells() {
        return List.copyOf(columns.keySet());
    }

    List<TableColumn> columns() {
        return List.copyOf(columns.values());
    }

    TableColumn of(Cell cell) {
        return Objects.requireNonNull(columns.get(cell));
    }
}
