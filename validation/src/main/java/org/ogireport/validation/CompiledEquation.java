package org.ogireport.validation;

import java.util.List;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Layout;

/** An equation as places in a layout's cells. */
final class CompiledEquation {
    private final Equation source;
    private final int[] left;
    private final int[] right;
    private final boolean[] leftSigned;
    private final boolean[] rightSigned;

    CompiledEquation(Equation equation, Layout layout) {
        this.source = equation;
        this.left = indexes(equation.left(), layout);
        this.right = indexes(equation.right(), layout);
        this.leftSigned = signed(equation.left());
        this.rightSigned = signed(equation.right());
    }

    Equation source() {
        return source;
    }

    /**
     * Decides the equation. A missing count may be anything from zero up, a missing signed count anything at all; so
     * missing cells on the left can make up for a right side that is larger, and the other way round.
     */
    Verdict evaluate(Numbers numbers) {
        long difference = sum(numbers, left) - sum(numbers, right);
        boolean leftCanGrow = false;
        boolean rightCanGrow = false;
        for (int i = 0; i < left.length; i++) {
            boolean missing = numbers.isMissing(left[i]);
            leftCanGrow |= missing;
            rightCanGrow |= missing && leftSigned[i];
        }
        for (int i = 0; i < right.length; i++) {
            boolean missing = numbers.isMissing(right[i]);
            rightCanGrow |= missing;
            leftCanGrow |= missing && rightSigned[i];
        }
        if (difference > 0 && !rightCanGrow || difference < 0 && !leftCanGrow) {
            return Verdict.VIOLATED;
        }
        return leftCanGrow || rightCanGrow ? Verdict.UNDETERMINED : Verdict.HOLDS;
    }

    private static long sum(Numbers numbers, int[] side) {
        long sum = 0;
        for (int index : side) {
            sum += numbers.count(index);
        }
        return sum;
    }

    private static int[] indexes(List<Cell> side, Layout layout) {
        return side.stream()
                .mapToInt(cell -> layout.indexOf(cell)
                        .orElseThrow(() -> new IllegalArgumentException(
                                cell.path() + ": the tables of form " + layout + " have no such cell")))
                .toArray();
    }

    private static boolean[] signed(List<Cell> side) {
        boolean[] signed = new boolean[side.size()];
        for (int i = 0; i < signed.length; i++) {
            signed[i] = side.get(i).kind().isSigned();
        }
        return signed;
    }
}
