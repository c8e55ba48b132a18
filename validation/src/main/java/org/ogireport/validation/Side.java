package org.ogireport.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of the two sides that a rule compares.
 *
 * @param places the cells it is made of; none where it was read elsewhere, as a number in prose is
 * @param number what it comes to; null where a cell is missing, or there is nothing to sum up
 */
public record Side(List<Place> places, @Nullable BigDecimal number) {
    /** A side of which nothing is known. */
    static final Side NONE = new Side(List.of(), null);

    /** Makes the list unmodifiable. */
    public Side {
        places = List.copyOf(places);
    }

    /**
     * What the side comes to.
     *
     * @return the sum, or the number read; empty where it is not known
     */
    public Optional<BigDecimal> value() {
        return Optional.ofNullable(number);
    }

    /** The sum of cells; not known where one is missing. */
    static Side sum(List<Place> places) {
        boolean complete = places.stream().allMatch(place -> place.value().isNumber());
        return new Side(
                places,
                complete
                        ? places.stream()
                                .map(place -> place.value().number().orElseThrow())
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                        : null);
    }
}
