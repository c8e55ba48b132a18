package org.ogireport.validation;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ogireport.core.Words;
import org.ogireport.core.draft.CellValue;
import org.ogireport.core.form.Layout;

/**
 * One check an auditor makes: a permanent id, how much it weighs, what it says and why it holds, and the data it is
 * evaluated from, which is equations between cells or a state that no cell may be in.
 *
 * <p>Immutable. Rules of one's own are further values of this type.
 */
public final class Rule {
    private final String id;
    private final Severity severity;
    private final Words statement;
    private final Words because;
    private final Function<Layout, List<Equation>> equations;
    private final Predicate<CellValue> refusedState;

    private Rule(
            String id,
            Severity severity,
            Words statement,
            Words because,
            Function<Layout, List<Equation>> equations,
            Predicate<CellValue> refusedState) {
        this.id = Objects.requireNonNull(id, "id: must not be null");
        this.severity = Objects.requireNonNull(severity, "severity: must not be null");
        this.statement = Objects.requireNonNull(statement, "statement: must not be null");
        this.because = Objects.requireNonNull(because, "because: must not be null");
        this.equations = equations;
        this.refusedState = refusedState;
    }

    /**
     * A rule that certain sums are equal.
     *
     * @param id its permanent id
     * @param severity what a violation weighs
     * @param statement what it says
     * @param because why it holds: printed on the form, implied by its layout, or an article or notice
     * @param equations its equations over the tables of a document; none where it does not apply
     * @return the rule
     */
    public static Rule arithmetic(
            String id, Severity severity, Words statement, Words because, Function<Layout, List<Equation>> equations) {
        return new Rule(
                id,
                severity,
                statement,
                because,
                Objects.requireNonNull(equations, "equations: must not be null"),
                state -> false);
    }

    /** A rule that no cell is in a certain state. */
    static Rule noCellIs(
            Predicate<CellValue> refusedState, String id, Severity severity, Words statement, Words because) {
        return new Rule(id, severity, statement, because, layout -> List.of(), refusedState);
    }

    /**
     * The rule's permanent name, such as {@code R1}. An id is never reused.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * What a violation weighs. A rule that cannot be decided gives an {@link Severity#INFO}, whatever its severity.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * What the rule says.
     *
     * @return the statement in Chinese and English
     */
    public Words statement() {
        return statement;
    }

    /**
     * Why the rule holds.
     *
     * @return the reason, with its source, in Chinese and English
     */
    public Words because() {
        return because;
    }

    /**
     * The rule's equations over the tables of a document.
     *
     * @param layout the tables
     * @return the equations; none where the rule does not apply, or is not arithmetic
     */
    public List<Equation> equations(Layout layout) {
        return equations.apply(layout);
    }

    boolean refuses(CellValue state) {
        return refusedState.test(state);
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
