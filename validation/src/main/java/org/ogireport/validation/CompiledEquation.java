package org.ogireport.validation;

import java.math.BigDecimal;
import java.util.List;
import org.ogireport.core.form.Layout;

/** An equation as places in the cells of its documents. */
final class CompiledEquation {
    private final Equation source;
    private final CompiledTerm[] left;
    private final CompiledTerm[] right;
    private final boolean whole;

    private record CompiledTerm(Document document, int index, boolean signed) {}

    CompiledEquation(Equation equation, Layout report, Layout other) {
        this.source = equation;
        this.left = compile(equation.left(), report, other);
        this.right = compile(equation.right(), report, other);
        this.whole = equation.terms().stream()
                .allMatch(term -> term.document() != Document.CHILDREN
                        && term.cell().kind().isWhole());
    }

    Equation source() {
        return source;
    }

    /**
     * Decides the equation. A missing number may be anything from zero up, a missing signed one anything at all; so missing
     * cells on the left can make up for a right side that is larger, and the other way round.
     */
    Verdict evaluate(Dossier dossier) {
        int difference = whole
                ? Long.compare(count(dossier, left), count(dossier, right))
                : number(dossier, left).compareTo(number(dossier, right));
        boolean leftCanGrow = canChange(dossier, left, false) || canChange(dossier, right, true);
        boolean rightCanGrow = canChange(dossier, right, false) || canChange(dossier, left, true);
        boolean tooMuch = difference > 0 && !rightCanGrow;
        boolean tooLittle = source.relation() == Relation.EQUAL && difference < 0 && !leftCanGrow;
        if (tooMuch || tooLittle) {
            return Verdict.VIOLATED;
        }
        return leftCanGrow || rightCanGrow ? Verdict.UNDETERMINED : Verdict.HOLDS;
    }

    private static boolean canChange(Dossier dossier, CompiledTerm[] side, boolean signedOnly) {
        for (CompiledTerm term : side) {
            if ((term.signed() || !signedOnly)
                    && dossier.numbers(term.document()).isMissing(term.index())) {
                return true;
            }
        }
        return false;
    }

    private static long count(Dossier dossier, CompiledTerm[] side) {
        long sum = 0;
        for (CompiledTerm term : side) {
            sum = Math.addExact(sum, dossier.numbers(term.document()).count(term.index()));
        }
        return sum;
    }

    private static BigDecimal number(Dossier dossier, CompiledTerm[] side) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CompiledTerm term : side) {
            sum = sum.add(dossier.numbers(term.document()).number(term.index()));
        }
        return sum;
    }

    private static CompiledTerm[] compile(List<Term> side, Layout report, Layout other) {
        return side.stream()
                .map(term -> new CompiledTerm(
                        term.document(),
                        (term.document() == Document.REPORT ? report : other)
                                .indexOf(term.cell())
                                .orElseThrow(
                                        () -> new IllegalArgumentException(term + ": the tables have no such cell")),
                        term.cell().kind().isSigned()))
                .toArray(CompiledTerm[]::new);
    }
}
