package org.ogireport.validation;

import java.util.List;
import java.util.Objects;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;

/**
 * The fewest changes of cells that clear a group of findings of one cause, and break no other rule. A suggestion: whether
 * it is right only the organ's own records can tell.
 *
 * @param sets the changes, in print order
 * @param clears the findings that the changes clear
 * @param alternatives how many other repairs of the same size clear the same findings
 */
public record Repair(List<Change> sets, List<Finding> clears, int alternatives) {
    /** Makes the lists unmodifiable. */
    public Repair {
        sets = List.copyOf(sets);
        clears = List.copyOf(clears);
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
    }

    /**
     * The ids of the rules whose findings are cleared, each once, in the order of the catalogue.
     *
     * @return the ids
     */
    public List<String> clearedRules() {
        return clears.stream().map(finding -> finding.rule().id()).distinct().toList();
    }

    /**
     * A draft with the changes made. The library never does this on its own.
     *
     * @param draft the draft that was checked
     * @return a new draft
     * @throws IllegalStateException if a cell does not hold the number that the repair was made for
     */
    public Draft applyTo(Draft draft) {
        Draft.Builder builder = draft.toBuilder();
        for (Change change : sets) {
            if (!draft.value(change.cell()).toString().equals(Long.toString(change.from()))) {
                throw new IllegalStateException(
                        change.cell().path() + ": holds " + draft.value(change.cell()) + ", not " + change.from());
            }
            builder.set(change.cell(), change.to());
        }
        return builder.build();
    }
}
