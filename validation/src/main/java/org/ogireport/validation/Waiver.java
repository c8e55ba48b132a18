package org.ogireport.validation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.ogireport.core.Text;
import org.ogireport.core.form.Cell;

/**
 * Somebody's word that a rule's findings in certain cells are known and excused until a day.
 *
 * @param rule the id of the rule
 * @param cells the cells; a finding is excused if all its cells are among them; none for findings about
 *     no cell
 * @param reason why, one line
 * @param until the last day on which it excuses
 * @since 0.1
 */
public record Waiver(String rule, Set<Cell> cells, String reason, LocalDate until) {
    /**
     * Refuses a waiver without a reason.
     *
     * @throws IllegalArgumentException if the reason is blank or not one line
     */
    public Waiver {
        Objects.requireNonNull(cells, "cells: must not be null");
        Objects.requireNonNull(rule, "rule: must not be null");
        Objects.requireNonNull(until, "until: must not be null");
        Text.requireLine("reason", reason);
        cells = Set.copyOf(cells);
    }

    /**
     * A waiver of one finding, and of others of its rule in the same cells.
     *
     * @param finding the finding
     * @param reason why it is excused, one line
     * @param until the last day on which it is
     * @return a new waiver
     * @throws IllegalArgumentException if the reason is blank or not one line
     */
    public static Waiver of(Finding finding, String reason, LocalDate until) {
        Objects.requireNonNull(finding, "finding: must not be null");
        return new Waiver(finding.rule().id(), Set.copyOf(finding.cells()), reason, until);
    }

    boolean excuses(Finding finding, LocalDate today) {
        return !today.isAfter(until)
                && rule.equals(finding.rule().id())
                && finding.cells().isEmpty() == cells.isEmpty()
                && cells.containsAll(finding.cells());
    }
}
