package org.ogireport.validation;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that was found in one document, in the order of the rules and, within a rule, of print: a value, equal to others that
 * say the same. Immutable and safe for use by several threads.
 */
public final class Findings implements Iterable<Finding> {
    private final List<Finding> list;
    private final Supplier<List<Cause>> search;
    private @Nullable List<Cause> causes;

    Findings(List<Finding> list, Supplier<List<Cause>> search) {
        this.list = List.copyOf(list);
        this.search = search;
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
     * The findings, one by one.
     *
     * @return a stream of all of them
     */
    public Stream<Finding> stream() {
        return list.stream();
    }

    /**
     * Whether all rules hold.
     *
     * @return true if there is no finding
     */
    public boolean isEmpty() {
        return list.isEmpty();
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
     * are missing are in no group. The search takes far longer than the check; it is made when first asked for, and once.
     *
     * @return the causes, in the order of their first findings
     */
    public synchronized List<Cause> causes() {
        if (causes == null) {
            causes = List.copyOf(search.get());
        }
        return causes;
    }

    @Override
    public Iterator<Finding> iterator() {
        return list.iterator();
    }

    /** Whether the other are findings, the same and with the same causes, which are searched for where the lists agree. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Findings that && list.equals(that.list) && causes().equals(that.causes());
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    /** The findings in their order, each as {@link Finding#toString} has it. */
    @Override
    public String toString() {
        return list.toString();
    }
}
