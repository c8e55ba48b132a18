package org.ogireport.validation.equation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ogireport.core.RefusedValueException;
import org.ogireport.core.Words;
import org.ogireport.core.form.Cell;

/**
 * Two sums of cells that must relate.
 *
 * @param left the terms summed on the left side
 * @param relation how the sides must relate
 * @param right the terms summed on the right side
 * @since 0.1
 */
public record Equation(List<Term> left, Relation relation, List<Term> right) {
    /**
     * Refuses what cannot be an equation.
     *
     * @throws IllegalArgumentException if a side is empty or a term stands twice
     */
    public Equation {
        Objects.requireNonNull(relation, "relation: must not be null");
        Objects.requireNonNull(left, "left: must not be null");
        Objects.requireNonNull(right, "right: must not be null");
        left = List.copyOf(left);
        right = List.copyOf(right);
        if (left.isEmpty() || right.isEmpty()) {
            throw new RefusedValueException(new Words("等式两边都要有单元格", "an equation needs a cell on either side"));
        }
        List<Term> terms = Stream.concat(left.stream(), right.stream()).toList();
        if (terms.stream().distinct().count() < terms.size()) {
            throw new RefusedValueException(
                    new Words("有的单元格出现两次：%s 和 %s", "a cell stands twice in %s and %s").with(left, right));
        }
    }

    /**
     * An equation within a report.
     *
     * @param left the cells summed on the left side
     * @param right the cells summed on the right side
     * @return left = right
     * @throws IllegalArgumentException as the constructor does
     */
    public static Equation of(List<Cell> left, List<Cell> right) {
        Objects.requireNonNull(left, "left: must not be null");
        Objects.requireNonNull(right, "right: must not be null");
        return new Equation(terms(left), Relation.EQUAL, terms(right));
    }

    /**
     * All terms of the equation, the left side's first.
     *
     * @return the terms
     */
    public List<Term> terms() {
        return Stream.concat(left.stream(), right.stream()).toList();
    }

    /**
     * The cells of all terms, the left side's first.
     *
     * @return the cells
     */
    public List<Cell> cells() {
        return terms().stream().map(Term::cell).toList();
    }

    /** The paths, as a formula. */
    @Override
    public String toString() {
        return formula(left) + " " + relation.sign() + " " + formula(right);
    }

    private static List<Term> terms(List<Cell> cells) {
        return cells.stream().map(cell -> new Term(DocumentRole.REPORT, cell)).toList();
    }

    private static String formula(List<Term> side) {
        return String.join(" + ", side.stream().map(Term::toString).toList());
    }
}
