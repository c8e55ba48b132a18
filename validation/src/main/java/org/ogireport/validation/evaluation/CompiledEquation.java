package org.ogireport.validation.evaluation;

import org.ogireport.core.form.Layout;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Equation;
import org.ogireport.validation.equation.Relation;
import org.ogireport.validation.equation.Verdict;

/** An equation as indexes of the cells of its documents. */
public final class CompiledEquation {
    private final Equation source;
    private final CompiledSide left;
    private final CompiledSide right;
    private final boolean whole;

    /** An equation for documents of certain tables. */
    public CompiledEquation(Equation equation, Layout report, Layout other) {
        this.source = equation;
        this.left = new CompiledSide(equation.left(), report, other);
        this.right = new CompiledSide(equation.right(), report, other);
        this.whole = equation.terms().stream()
                .allMatch(term -> term.document() != DocumentRole.CHILDREN
                        && term.cell().kind().isWhole());
    }

    /** The equation itself. */
    public Equation source() {
        return source;
    }

    /**
     * Decides the equation. A missing number may be anything from zero up, a missing signed one anything at all; so missing
     * cells on the left can make up for a right side that is larger, and the other way round.
     */
    public Verdict evaluate(FigureArray report, FigureArray other) {
        int difference = whole
                ? Long.compare(left.count(report, other), right.count(report, other))
                : left.number(report, other).compareTo(right.number(report, other));
        boolean missing = !report.isComplete() || !other.isComplete();
        boolean leftCanGrow = missing && (left.isMissing(report, other, false) || right.isMissing(report, other, true));
        boolean rightCanGrow =
                missing && (right.isMissing(report, other, false) || left.isMissing(report, other, true));
        boolean tooMuch = difference > 0 && !rightCanGrow;
        boolean tooLittle = source.relation() == Relation.EQUAL && difference < 0 && !leftCanGrow;
        if (tooMuch || tooLittle) {
            return Verdict.VIOLATED;
        }
        return leftCanGrow || rightCanGrow ? Verdict.UNDETERMINED : Verdict.HOLDS;
    }
}
