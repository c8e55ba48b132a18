package org.ogireport.collection.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;

/**
 * A cell in which two reports differ.
 *
 * @param cell the cell
 * @param first what stands in the first report; empty where its tables have no such cell
 * @param second what stands in the second report; empty where its tables have no such cell
 * @since 0.1
 */
public record CellDifference(Cell cell, Optional<CellValue> first, Optional<CellValue> second) {
    /** Refuses nulls. */
    public CellDifference {
        Objects.requireNonNull(cell, "cell: must not be null");
        Objects.requireNonNull(first, "first: must not be null");
        Objects.requireNonNull(second, "second: must not be null");
    }

    /**
     * How much more there is in the second.
     *
     * @return the difference, or empty where a number is missing
     */
    public Optional<BigDecimal> difference() {
        return first.flatMap(CellValue::number)
                .flatMap(from -> second.flatMap(CellValue::number).map(to -> to.subtract(from)));
    }

    /**
     * The difference in hundredths of the first.
     *
     * @return the rate to one digit behind the point, or empty where a number is missing or the first is zero
     */
    public Optional<BigDecimal> percent() {
        return first.flatMap(CellValue::number)
                .filter(from -> from.signum() != 0)
                .flatMap(from -> difference()
                        .map(more ->
                                more.multiply(BigDecimal.valueOf(100)).divide(from.abs(), 1, RoundingMode.HALF_UP)));
    }
}
