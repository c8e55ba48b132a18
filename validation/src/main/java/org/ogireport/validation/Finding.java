package org.ogireport.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ogireport.core.Words;
import org.ogireport.core.form.Cell;
import org.ogireport.validation.equation.Equation;
import org.ogireport.validation.equation.Operand;
import org.ogireport.validation.equation.Side;
import org.ogireport.validation.equation.Term;
import org.ogireport.validation.equation.Verdict;
import org.ogireport.validation.evaluation.ComparedFigures;

/**
 * What a rule found in a document: facts, of which a sentence is made at the end (see
 * {@code org.ogireport.validation.render}).
 *
 * @param rule the rule
 * @param severity what the finding weighs
 * @param verdict {@link Verdict#VIOLATED} or {@link Verdict#UNDETERMINED}
 * @param left the equation's left side; of another rule, what was found
 * @param right the equation's right side; of another rule, what it was compared with
 * @param detail what a rule that is not an equation has to add
 * @param quote the sentence it was found in; empty where it was not found in prose
 * @param waiver the waiver that excuses it; empty where there is none
 */
public record Finding(
        Rule rule,
        Severity severity,
        Verdict verdict,
        Side left,
        Side right,
        Words detail,
        Optional<Quote> quote,
        Optional<Waiver> waiver) {
    /** Refuses nulls. */
    public Finding {
        Objects.requireNonNull(rule, "rule: must not be null");
        Objects.requireNonNull(severity, "severity: must not be null");
        Objects.requireNonNull(verdict, "verdict: must not be null");
        Objects.requireNonNull(left, "left: must not be null");
        Objects.requireNonNull(right, "right: must not be null");
        Objects.requireNonNull(detail, "detail: must not be null");
    }

    /** A violated or undetermined equation. */
    static Finding of(Rule rule, Verdict verdict, Equation equation, ComparedFigures figures) {
        return new Finding(
                rule,
                verdict == Verdict.VIOLATED ? rule.severity() : Severity.INFO,
                verdict,
                Side.sum(equation.left().stream().map(figures::operand).toList()),
                Side.sum(equation.right().stream().map(figures::operand).toList()),
                Words.NONE,
                Optional.empty(),
                Optional.empty());
    }

    /** A violation that certain cells show. */
    static Finding about(Rule rule, Severity severity, List<Operand> operands, Words detail) {
        return new Finding(
                rule,
                severity,
                Verdict.VIOLATED,
                new Side(operands, Optional.empty()),
                Side.NONE,
                detail,
                Optional.empty(),
                Optional.empty());
    }

    /** The same finding with another weight. */
    Finding withSeverity(Severity other) {
        return new Finding(rule, other, verdict, left, right, detail, quote, waiver);
    }

    /** The same finding, excused. */
    Finding waivedBy(Waiver by) {
        return new Finding(rule, severity, verdict, left, right, detail, quote, Optional.of(by));
    }

    /**
     * Everything the rule looked at.
     *
     * @return the left side's operands, then the right side's
     */
    public List<Operand> operands() {
        return Stream.concat(left.operands().stream(), right.operands().stream())
                .toList();
    }

    /**
     * The cells in question: all the rule looked at, or, where it could not be decided, those that are missing.
     *
     * @return the cells in print order of each side
     */
    public List<Cell> cells() {
        return operands().stream()
                .filter(operand ->
                        verdict != Verdict.UNDETERMINED || !operand.value().isNumber())
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
        return left.value().flatMap(l -> right.value().map(l::subtract));
    }

    /** The terms of the equation that it is about; of another rule, the cells. */
    List<Term> terms() {
        return operands().stream()
                .map(operand -> new Term(operand.document(), operand.cell()))
                .toList();
    }
}
