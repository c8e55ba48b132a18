package org.ogireport.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ogireport.core.form.Cell;
import org.ogireport.validation.equation.Operand;
import org.ogireport.validation.equation.Term;
import org.ogireport.validation.equation.Verdict;

/**
 * What a rule found in a document: facts, of which a sentence is made at the end (see
 * {@code org.ogireport.validation.render}).
 *
 * @param rule the rule
 * @param severity what the finding weighs
 * @param verdict {@link Verdict#VIOLATED} or {@link Verdict#UNDETERMINED}
 * @param detail what was found
 * @param waiver the waiver that excuses it; empty where there is none
 * @since 0.1
 */
public record Finding(Rule rule, Severity severity, Verdict verdict, Detail detail, Optional<Waiver> waiver) {
    /** Refuses nulls. */
    public Finding {
        Objects.requireNonNull(rule, "rule: must not be null");
        Objects.requireNonNull(severity, "severity: must not be null");
        Objects.requireNonNull(verdict, "verdict: must not be null");
        Objects.requireNonNull(detail, "detail: must not be null");
        Objects.requireNonNull(waiver, "waiver: must not be null");
    }

    /**
     * A violation.
     *
     * @param rule the rule that is broken
     * @param severity what it weighs
     * @param detail what was found
     * @return a finding that nothing excuses
     */
    public static Finding of(Rule rule, Severity severity, Detail detail) {
        return new Finding(rule, severity, Verdict.VIOLATED, detail, Optional.empty());
    }

    /** The same finding with another weight. */
    Finding withSeverity(Severity other) {
        return new Finding(rule, other, verdict, detail, waiver);
    }

    /** The same finding of other facts. */
    Finding with(Detail other) {
        return new Finding(rule, severity, verdict, other, waiver);
    }

    /** The same finding, excused. */
    Finding waivedBy(Waiver by) {
        return new Finding(rule, severity, verdict, detail, Optional.of(by));
    }

    /**
     * Every cell the rule looked at.
     *
     * @return the left side's operands, then the right side's
     */
    public List<Operand> operands() {
        return Stream.of(detail.left(), detail.right())
                .flatMap(side -> side.operands().stream())
                .toList();
    }

    /**
     * The cells in question: all the rule looked at, or, where it could not be decided, those that are missing.
     *
     * @return the cells in print order of each side
     */
    public List<Cell> cells() {
        return operands().stream()
                .filter(operand -> verdict != Verdict.UNDETERMINED || operand.isMissing())
                .map(Operand::cell)
                .distinct()
                .toList();
    }

    /**
     * How much more the left side is than the right side.
     *
     * @return the difference, or empty where a side is not known
     */
    public Optional<BigDecimal> difference() {
        return detail.left().value().flatMap(left -> detail.right().value().map(left::subtract));
    }

    /** The terms of the equation that it is about; of another rule, the cells. */
    List<Term> terms() {
        return operands().stream()
                .map(operand -> new Term(operand.document(), operand.cell()))
                .toList();
    }

    /** Such as {@code R4 ERROR VIOLATED [disputes.reconsideration.upheld, disputes.reconsideration.total]}. */
    @Override
    public String toString() {
        return rule + " " + severity + " " + verdict + " " + cells();
    }
}
