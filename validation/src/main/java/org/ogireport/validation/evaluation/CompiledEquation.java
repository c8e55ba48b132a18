package org.ogireport.validation.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.ogireport.core.form.Layout;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Equation;
import org.ogireport.validation.equation.Relation;
import org.ogireport.validation.equation.Term;
import org.ogireport.validation.equation.Verdict;

/** An equation as indexes of the cells of its documents. */
public final class CompiledEquation {
    private final Equation source;
    private final CompiledTerm[] left;
    private final CompiledTerm[] right;
    private final boolean whole;

    private record CompiledTerm(DocumentRole document, int index, boolean signed) {}

    /** An equation for documents of certain tables. */
    public CompiledEquation(Equation equation, Layout report, Layout other) {
        this.source = equation;
        this.left = compile(equation.left(), report, other);
        this.right = compile(equation.right(), report, other);
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
    public Verdict evaluate(ComparedFigures figures) {
        int difference = whole
                ? Long.compare(count(figures, left), count(figures, right))
                : number(figures, left).compareTo(number(figures, right));
        boolean leftCanGrow = canChange(figures, left, false) || canChange(figures, right, true);
        boolean rightCanGrow = canChange(figures, right, false) || canChange(figures, left, true);
        boolean tooMuch = difference > 0 && !rightCanGrow;
        boolean tooLittle = source.relation() == Relation.EQUAL && difference < 0 && !leftCanGrow;
        if (tooMuch || tooLittle) {
            return Verdict.VIOLATED;
        }
        return leftCanGrow || rightCanGrow ? Verdict.UNDETERMINED : Verdict.HOLDS;
    }

    private static boolean canChange(ComparedFigures figures, CompiledTerm[] side, boolean signedOnly) {
        for (CompiledTerm term : side) {
            if ((term.signed() || !signedOnly) && figures.array(term.document()).isMissing(term.index())) {
                return true;
            }
        }
        return false;
    }

    private static long count(ComparedFigures figures, CompiledTerm[] side) {
        long sum = 0;
        for (CompiledTerm term : side) {
            sum = Math.addExact(sum, figures.array(term.document()).count(term.index()));
        }
        return sum;
    }

    private static BigDecimal number(ComparedFigures figures, CompiledTerm[] side) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CompiledTerm term : side) {
            sum = sum.add(figures.array(term.document()).number(term.index()));
        }
        return sum;
    }

    private static CompiledTerm[] compile(List<Term> side, Layout report, Layout other) {
        return side.stream()
                .map(term -> new CompiledTerm(
                        term.document(),
                        (term.document() == DocumentRole.REPORT ? report : other)
                                .indexOf(term.cell())
                                .orElseThrow(),
                        term.cell().kind().isSigned()))
                .toArray(CompiledTerm[]::new);
    }
}
