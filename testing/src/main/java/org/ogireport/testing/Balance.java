package org.ogireport.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.NumberKind;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;

/**
 * Keeps the books of a report: from its details follow its totals and what was newly received. Knows the tables only, and
 * nothing of the rules that reports are tested by.
 */
final class Balance {
    private Balance() {}

    /** The cells that can be chosen freely, in print order; the other cells follow from them. */
    static List<Cell> details(Layout layout) {
        return layout.cells().stream()
                .filter(cell ->
                        !cell.column().isTotal() && cell.row() != Row.HANDLED_TOTAL && cell.row() != Row.NEWLY_RECEIVED)
                .toList();
    }

    /** The draft with its totals, and what was newly received, set anew; empty where a cell cannot hold its number. */
    static Optional<Draft> restore(Draft draft) {
        Map<Cell, Long> counts = new HashMap<>();
        for (Cell cell : draft.cells()) {
            if (cell.part() != Part.DISCLOSURE) {
                counts.put(cell, count(draft, cell));
            }
        }
        settle(draft.layout(), counts);
        if (!counts.values().stream().allMatch(NumberKind.COUNT::admits)) {
            return Optional.empty();
        }
        Draft.Builder builder = draft.toBuilder();
        counts.forEach((cell, count) -> {
            if (!draft.value(cell).equals(CellValue.of(count))) {
                builder.set(cell, count);
            }
        });
        return Optional.of(builder.build());
    }

    /** The draft with as much more carried forward as was carried over beyond what was handled and carried forward. */
    static Draft covered(Draft draft) {
        Draft.Builder builder = draft.toBuilder();
        for (Column kind : Column.APPLICANT_KINDS) {
            long due = draft.layout().rows().stream()
                    .filter(row -> row.isOutcome() || row == Row.CARRIED_FORWARD)
                    .mapToLong(row -> count(draft, row.cell(kind)))
                    .sum();
            long missing = count(draft, Row.CARRIED_OVER.cell(kind)) - due;
            if (missing > 0) {
                Cell forward = Row.CARRIED_FORWARD.cell(kind);
                builder.set(forward, count(draft, forward) + missing);
            }
        }
        return builder.build();
    }

    private static long count(Draft draft, Cell cell) {
        return draft.value(cell).number().map(number -> number.longValueExact()).orElse(0L);
    }

    /** Sets what follows from the details of parts three and four; a count that is not there is 0. */
    static void settle(Layout layout, Map<Cell, Long> counts) {
        for (Column kind : Column.APPLICANT_KINDS) {
            long handled = 0;
            for (Row row : layout.rows()) {
                if (row.isOutcome()) {
                    handled += counts.getOrDefault(row.cell(kind), 0L);
                }
            }
            counts.put(Row.HANDLED_TOTAL.cell(kind), handled);
            counts.put(
                    Row.NEWLY_RECEIVED.cell(kind),
                    handled
                            + counts.getOrDefault(Row.CARRIED_FORWARD.cell(kind), 0L)
                            - counts.getOrDefault(Row.CARRIED_OVER.cell(kind), 0L));
        }
        for (Row row : layout.rows()) {
            if (row.part() == Part.REQUESTS) {
                total(counts, row, Column.APPLICANT_KINDS, Column.APPLICANTS_TOTAL);
            } else if (row.part() == Part.DISPUTES) {
                total(counts, row, Column.RESULT_KINDS, Column.RESULTS_TOTAL);
            }
        }
    }

    private static void total(Map<Cell, Long> counts, Row row, List<Column> parts, Column total) {
        counts.put(
                row.cell(total),
                parts.stream()
                        .mapToLong(part -> counts.getOrDefault(row.cell(part), 0L))
                        .sum());
    }
}
