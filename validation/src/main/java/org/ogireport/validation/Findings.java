package org.ogireport.validation;

import java.util.Iterator;
import java.util.List;

/**
 * All that was found in one document, in the order of the rules and, within a rule, of print.
 *
 * @param list the findings; none where all rules hold
 */
public record Findings(List<Finding> list) implements Iterable<Finding> {
    /** Makes the list unmodifiable. */
    public Findings {
        list = List.copyOf(list);
    }

    /**
     * Whether the document passes: no finding is an {@link Severity#ERROR}.
     *
     * @return true if it passes
     */
    public boolean passes() {
        return of(Severity.ERROR).isEmpty();
    }

    /**
     * The findings of one severity.
     *
     * @param severity the severity
     * @return the findings, in the same order
     */
    public List<Finding> of(Severity severity) {
        return list.stream().filter(finding -> finding.severity() == severity).toList();
    }

    @Override
    public Iterator<Finding> iterator() {
        return list.iterator();
    }
}
