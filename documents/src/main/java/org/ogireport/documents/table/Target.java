package org.ogireport.documents.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ogireport.core.form.Row;
import org.ogireport.core.form.Unit;
import org.ogireport.documents.page.FormLabels;

/**
 * A column to find.
 *
 * @param keys the labels it stands under, the outermost first
 * @param unit what its numbers are in
 */
record Target(List<String> keys, Unit unit) {
    private static final Map<Row, List<Target>> OF_ROWS = new EnumMap<>(Row.class);

    static {
        for (Row row : Row.values()) {
            OF_ROWS.put(
                    row,
                    row.cells().stream()
                            .map(cell -> new Target(FormLabels.of(cell.column()), cell.unit()))
                            .toList());
        }
    }

    static List<Target> of(Row row) {
        return OF_ROWS.getOrDefault(row, List.of());
    }

    /** The columns of rows that stand beside each other, each below its row's label. */
    static List<Target> ofBlocks(List<Row> rows) {
        List<Target> targets = new ArrayList<>();
        for (Row row : rows) {
            String block = FormLabels.own(row);
            row.cells().forEach(cell -> {
                List<String> keys = new ArrayList<>(List.of(block));
                keys.addAll(FormLabels.of(cell.column()));
                targets.add(new Target(List.copyOf(keys), cell.unit()));
            });
        }
        return List.copyOf(targets);
    }

    String leaf() {
        return keys.get(keys.size() - 1);
    }
}
