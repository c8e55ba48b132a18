package org.ogireport.validation;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All that was found in one document, in the order of the rules and, within a rule, of print. Immutable. */
public final class Findings implements Iterable<Finding> {
    private final List<Finding> list;
    private final Supplier<List<Cause>> causes;

    Findings(List<Finding> list, Supplier<List<Cause>> causes) {
        this.list = List.copyOf(list);
        this.causes = causes;
    }

    /**
     * The findings.
     *
     * @return all of them; none where all rules hold
     */
    public List<Finding> list() {
        return list;
    }

    /**
     * Whether the document passes: no finding is an {@link Severity#ERROR}, but for those that are waived.
     *
     * @return true if it passes
     */
    public boolean passes() {
        return of(Severity.ERROR).stream().allMatch(finding -> finding.waiver().isPresent());
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

    /**
     * The violations of arithmetic rules grouped by common cause, each with the smallest repair. Violations in which cells
     * are missing are in no group. The search is made anew at every call.
     *
     * @return the causes, in the order of their first findings
     */
    public List<Cause> causes() {
        return causes.get();
    }

    @Override
    public Iterator<Finding> iterator() {
        return list.iterator();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Findings that && list.equals(that.list);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    /** The findings in English. */
    @Override
    public String toString() {
        return list.toString();
    }
}
