package org.ogireport.validation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Figures;

/**
 * The fewest changes of cells that clear a group of findings of one cause, and break no other rule. A suggestion: whether
 * it is right only the organ's own records can tell.
 *
 * @param changes the changes, in print order
 * @param alternatives how many other repairs of the same size clear the same findings
 * @since 0.1
 */
public record Repair(List<Change> changes, int alternatives) {
    /** Makes the list unmodifiable. */
    public Repair {
        Objects.requireNonNull(changes, "changes: must not be null");
        changes = List.copyOf(changes);
    }

    /** The repair of a report that puts numbers into cells; empty where there are none. */
    static Optional<Repair> of(Map<Cell, Long> numbers, int alternatives, Figures report) {
        List<Change> changes = numbers.entrySet().stream()
                .map(set -> new Change(
                        set.getKey(),
                        report.value(set.getKey()).number().orElseThrow().longValueExact(),
                        set.getValue()))
                .toList();
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Repair(changes, alternatives));
    }

    /**
     * One cell changed.
     *
     * @param cell the cell
     * @param from the number that stands in it
     * @param to the number it would hold
     */
    public record Change(Cell cell, long from, long to) {
        /** Refuses a null cell. */
        public Change {
            Objects.requireNonNull(cell, "cell: must not be null");
        }

        /**
         * Whether the change is one of a draft's numbers.
         *
         * @param draft any draft
         * @return true where it has the cell, and the number stands there that the change is from
         */
        public boolean isOf(Draft draft) {
            Objects.requireNonNull(draft, "draft: must not be null");
            return draft.layout().indexOf(cell).isPresent() && draft.value(cell).equals(CellValue.of(from));
        }
    }

    /**
     * A draft with the changes made. The library never does this on its own.
     *
     * @param draft the draft that was checked
     * @return a new draft
     * @throws IllegalStateException if a cell does not hold the number that the repair was made for
     */
    public Draft applyTo(Draft draft) {
        Objects.requireNonNull(draft, "draft: must not be null");
        Draft.Builder builder = draft.toBuilder();
        for (Change change : changes) {
            if (!change.isOf(draft)) {
                throw new IllegalStateException(
                        change.cell().path() + ": holds " + draft.value(change.cell()) + ", not " + change.from());
            }
            builder.set(change.cell(), change.to());
        }
        return builder.build();
    }
}
