package org.ogireport.validation;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.OptionalInt;
import org.ogireport.core.RefusedValueException;
import org.ogireport.core.Words;

/**
 * From where on what is measured in a report's words is told.
 *
 * @param similarity what share of parts one and five may stand in another report too, from 0 to 1
 * @param problemsLength how many characters part five has at least
 * @param overviewLength how many characters part one has at most; empty where that is not asked
 * @since 0.1
 */
public record Thresholds(BigDecimal similarity, int problemsLength, OptionalInt overviewLength) {
    /** Half of the text the same; part five of 20 characters; part one of any length. */
    public static final Thresholds STANDARD = new Thresholds(new BigDecimal("0.5"), 20, OptionalInt.empty());

    private static final Words NO_LENGTH = new Words("%s 不是长度", "%s is no length");

    /**
     * Refuses what cannot be reached.
     *
     * @throws IllegalArgumentException if the similarity is not from 0 to 1, or a length is negative
     */
    public Thresholds {
        Objects.requireNonNull(similarity, "similarity: must not be null");
        Objects.requireNonNull(overviewLength, "overviewLength: must not be null");
        if (similarity.signum() < 0 || similarity.compareTo(BigDecimal.ONE) > 0) {
            throw RefusedValueException.of(
                    "similarity",
                    new Words("%s 不在 0 至 1 之间", "%s is not from 0 to 1").with(similarity.toPlainString()));
        }
        if (problemsLength < 0) {
            throw RefusedValueException.of("problemsLength", NO_LENGTH.with(problemsLength));
        }
        if (overviewLength.orElse(1) < 1) {
            throw RefusedValueException.of("overviewLength", NO_LENGTH.with(overviewLength.getAsInt()));
        }
    }
}
