package org.ogireport.validation.equation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One of the two sides that a rule compares.
 *
 * @param operands the cells it is made of; none where it was read elsewhere, as a number in prose is
 * @param value what it comes to; empty where a cell is missing, or there is nothing to sum up
 * @since 0.1
 */
public record Side(List<Operand> operands, Optional<BigDecimal> value) {
    /** A side of which nothing is known. */
    public static final Side NONE = new Side(List.of(), Optional.empty());

    /** Makes the list unmodifiable. */
    public Side {
        Objects.requireNonNull(operands, "operands: must not be null");
        Objects.requireNonNull(value, "value: must not be null");
        operands = List.copyOf(operands);
    }

    /**
     * A sum of cells.
     *
     * @param operands the cells
     * @return the side; what it comes to is not known where a cell is missing
     */
    public static Side sum(List<Operand> operands) {
        Objects.requireNonNull(operands, "operands: must not be null");
        boolean complete = operands.stream().allMatch(operand -> operand.value().isNumber());
        return new Side(
                operands,
                complete
                        ? operands.stream()
                                .map(operand -> operand.value().number().orElseThrow())
                                .reduce(BigDecimal::add)
                        : Optional.empty());
    }
}
