package org.ogireport.documents.table;

import java.util.ArrayList;
import java.util.List;
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
    static List<Target> of(Row row) {
        return row.cells().stream()
                .map(cell -> new Target(FormLabels.of(cell.column()), cell.unit()))
                .toList();
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
