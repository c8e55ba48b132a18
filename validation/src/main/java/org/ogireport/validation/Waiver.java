package org.ogireport.validation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Text;
import org.ogireport.core.form.Cell;

/**
 * Somebody's word that a rule's findings in certain cells are known and excused until a day.
 *
 * @param rule the id of the rule
 * @param cells the cells; a finding is excused if all its cells are among them
 * @param reason why, one line
 * @param until the last day on which it excuses
 */
public record Waiver(String rule, Set<Cell> cells, String reason, LocalDate until) {
    /**
     * Refuses a waiver without cells or reason.
     *
     * @throws IllegalArgumentException if there is no cell, or the reason is blank or not one line
     */
    public Waiver {
        Objects.requireNonNull(rule, "rule: must not be null");
        Objects.requireNonNull(until, "until: must not be null");
        Text.requireLine("reason", reason);
        cells = Set.copyOf(cells);
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("cells: a waiver names the cells it is for");
        }
    }

    boolean excuses(Finding finding, @Nullable LocalDate today) {
        return today != null
                && !today.isAfter(until)
                && rule.equals(finding.rule().id())
                && !finding.cells().isEmpty()
                && cells.containsAll(finding.cells());
    }
}
