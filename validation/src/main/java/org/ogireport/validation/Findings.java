package org.ogireport.validation;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.form.Cell;

/**
 * All that was found in one document, in the order of the rules and, within a rule, of print: a value, equal to others that
 * say the same. Immutable and safe for use by several threads.
 *
 * @since 0.1
 */
public final class Findings implements Iterable<Finding> {
    private final List<Finding> list;
    private final boolean isWhole;
    private final Supplier<List<Cause>> search;
    private @Nullable List<Cause> causes;

    /**
     * What was found.
     *
     * @param isWhole whether all that stands in the document was read and is certain, and all of a place's own errors are
     *     decided
     * @param search finds what the violations have in common
     */
    Findings(List<Finding> list, boolean isWhole, Supplier<List<Cause>> search) {
        this.list = List.copyOf(list);
        this.isWhole = isWhole;
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
     * What is concluded. An {@link Severity#ERROR} that is not waived fails a document; without one, it passes only where all
     * that stands in it was read, and every rule of a place's own that is an error could be decided: no policy makes good what
     * was not.
     *
     * @return the conclusion
     */
    public Conclusion conclusion() {
        boolean fails =
                of(Severity.ERROR).stream().anyMatch(finding -> finding.waiver().isEmpty());
        return fails ? Conclusion.FAIL : isWhole ? Conclusion.PASS : Conclusion.UNDETERMINED;
    }

    /**
     * Whether the document passes.
     *
     * @return true if {@link Conclusion#PASS} is concluded
     */
    public boolean passes() {
        return conclusion() == Conclusion.PASS;
    }

    /**
     * The findings of one severity.
     *
     * @param severity the severity
     * @return the findings, in the same order
     */
    public List<Finding> of(Severity severity) {
        Objects.requireNonNull(severity, "severity: must not be null");
        return list.stream().filter(finding -> finding.severity() == severity).toList();
    }

    /**
     * The findings in which a cell is in question, as a form page tells them beside it.
     *
     * @param cell the cell
     * @return the findings, in the same order
     * @see Finding#cells
     */
    public List<Finding> about(Cell cell) {
        Objects.requireNonNull(cell, "cell: must not be null");
        return list.stream().filter(finding -> finding.cells().contains(cell)).toList();
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
        return other instanceof Findings that
                && list.equals(that.list)
                && isWhole == that.isWhole
                && causes().equals(that.causes());
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
