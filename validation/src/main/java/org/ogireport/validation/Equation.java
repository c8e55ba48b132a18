package org.ogireport.validation;

import java.util.List;
import java.util.stream.Stream;
import org.ogireport.core.form.Cell;

/**
 * Two sums of cells that must be equal.
 *
 * @param left the cells summed on the left side
 * @param right the cells summed on the right side
 */
public record Equation(List<Cell> left, List<Cell> right) {
    /**
     * Refuses what cannot be an equation between whole numbers.
     *
     * @throws IllegalArgumentException if a side is empty, a cell stands twice, or a cell's numbers are not whole
     */
    public Equation {
        left = List.copyOf(left);
        right = List.copyOf(right);
        if (left.isEmpty() || right.isEmpty()) {
            throw new IllegalArgumentException("an equation needs a cell on either side");
        }
        List<Cell> cells = Stream.concat(left.stream(), right.stream()).toList();
        if (cells.stream().distinct().count() < cells.size()) {
            throw new IllegalArgumentException("a cell stands twice in " + left + " = " + right);
        }
        cells.stream().filter(cell -> !cell.kind().isWhole()).findFirst().ifPresent(cell -> {
            throw new IllegalArgumentException(cell.path() + ": equations are between whole numbers");
        });
    }

    /**
     * All cells of the equation, the left side's first.
     *
     * @return the cells
     */
    public List<Cell> cells() {
        return Stream.concat(left.stream(), right.stream()).toList();
    }

    /** The paths, as a formula. */
    @Override
    public String toString() {
        return formula(left) + " = " + formula(right);
    }

    private static String formula(List<Cell> side) {
        return String.join(" + ", side.stream().map(Cell::path).toList());
    }
}
