package org.ogireport.validation.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.ogireport.core.form.Layout;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Term;

/** One side of an equation over a report and one other document. */
final class CompiledSide {
    /** The indexes of the cells; of those of the other document the complement. */
    private final int[] places;

    private final boolean[] signed;

    CompiledSide(List<Term> terms, Layout report, Layout other) {
        places = new int[terms.size()];
        signed = new boolean[places.length];
        for (int i = 0; i < places.length; i++) {
            Term term = terms.get(i);
            places[i] = term.document() == DocumentRole.REPORT
                    ? report.indexOf(term.cell()).orElseThrow()
                    : ~other.indexOf(term.cell()).orElseThrow();
            signed[i] = term.cell().kind().isSigned();
        }
    }

    /** The sum of whole numbers, a missing one taken for zero: of counts, no tables have enough for it to overflow. */
    long count(FigureArray report, FigureArray other) {
        long sum = 0;
        for (int place : places) {
            sum += place >= 0 ? report.count(place) : other.count(~place);
        }
        return sum;
    }

    /** The sum, a missing number taken for zero. */
    BigDecimal number(FigureArray report, FigureArray other) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int place : places) {
            sum = sum.add(place >= 0 ? report.number(place) : other.number(~place));
        }
        return sum;
    }

    /** Whether a number is missing, so that the sum may be more; of signed ones, also less. */
    boolean isMissing(FigureArray report, FigureArray other, boolean signedOnly) {
        for (int i = 0; i < places.length; i++) {
            boolean missing = places[i] >= 0 ? report.isMissing(places[i]) : other.isMissing(~places[i]);
            if (missing && (signed[i] || !signedOnly)) {
                return true;
            }
        }
        return false;
    }
}
