package org.ogireport.collection.metric;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.ogireport.core.Words;

/**
 * A measure of a report, or why there is none.
 *
 * @param metric what was measured
 * @param state whether there is a number
 * @param numerator what is divided; empty where a cell has no number
 * @param denominator what it is divided by; empty where a cell has no number
 * @param value the measure, to two digits behind the point; empty where there is none
 * @since 0.1
 */
public record MetricValue(
        Metric metric,
        State state,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        Optional<BigDecimal> value) {
    /** Refuses nulls. */
    public MetricValue {
        Objects.requireNonNull(metric, "metric: must not be null");
        Objects.requireNonNull(state, "state: must not be null");
        Objects.requireNonNull(numerator, "numerator: must not be null");
        Objects.requireNonNull(denominator, "denominator: must not be null");
        Objects.requireNonNull(value, "value: must not be null");
    }

    /** Whether there is a number, and why not. */
    public enum State {
        /** There is a number. */
        MEASURED("", ""),
        /** The denominator is too small for the measure to mean anything. */
        TOO_FEW("分母过小，不计算", "the denominator is too small"),
        /** The denominator is zero. */
        NOTHING("分母为 0", "the denominator is 0"),
        /** A cell that is needed has no number, or the population is not stated. */
        UNKNOWN("所需的数不全", "a number is missing");

        private final Words words;

        State(String chinese, String english) {
            this.words = new Words(chinese, english);
        }

        /**
         * Why there is no number.
         *
         * @return the words; empty where there is one
         */
        public Words words() {
            return words;
        }
    }
}
