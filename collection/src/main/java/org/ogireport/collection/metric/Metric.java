package org.ogireport.collection.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Words;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Figures;
import org.ogireport.core.form.Row;

/**
 * A measure of one report: a quotient of sums of cells. No notice defines these; the definitions are those in common use, and
 * are told with every figure by way of its name. What cannot be measured has no number, never zero.
 *
 * @since 0.1
 */
public enum Metric {
    /** The share of the requests handled that were granted in full. */
    DISCLOSURE_RATE(
            "disclosureRate",
            new Words("公开率", "rate of disclosure"),
            total(Row.DISCLOSED),
            handled(),
            Scale.PERCENT,
            10,
            new Words(
                    "予以公开的申请占办结申请的比重，不含部分公开",
                    "Requests granted in full among those handled; granted in part not counted")),

    /** The share of the requests handled that were granted in part. */
    PARTIAL_DISCLOSURE_RATE(
            "partialDisclosureRate",
            new Words("部分公开率", "rate of partial disclosure"),
            total(Row.PARTIALLY_DISCLOSED),
            handled(),
            Scale.PERCENT,
            10,
            new Words("部分公开的申请占办结申请的比重", "Requests granted in part among those handled")),

    /** The share of the requests on the desk that were carried forward. */
    CARRY_FORWARD_RATE(
            "carryForwardRate",
            new Words("结转率", "rate of carrying forward"),
            total(Row.CARRIED_FORWARD),
            List.of(
                    Term.plus(Row.NEWLY_RECEIVED, Column.APPLICANTS_TOTAL),
                    Term.plus(Row.CARRIED_OVER, Column.APPLICANTS_TOTAL)),
            Scale.PERCENT,
            10,
            new Words("结转下年度的申请占本年新收与上年结转之和的比重", "Requests carried forward among those received and carried over")),

    /** The share of the reconsiderations decided in which the organ was corrected. */
    RECONSIDERATION_CORRECTION_RATE(
            "reconsiderationCorrectionRate",
            new Words("复议纠错率", "rate of correction on reconsideration"),
            List.of(Term.plus(Row.RECONSIDERATION, Column.CORRECTED)),
            List.of(
                    Term.plus(Row.RECONSIDERATION, Column.RESULTS_TOTAL),
                    Term.minus(Row.RECONSIDERATION, Column.PENDING)),
            Scale.PERCENT,
            5,
            new Words("行政复议已审结案件中结果纠正的比重，尚未审结的不计", "Reconsiderations that corrected the organ among those decided")),

    /** The share of the suits decided in which the organ was corrected. */
    LITIGATION_LOSS_RATE(
            "litigationLossRate",
            new Words("诉讼败诉率", "rate of suits lost"),
            List.of(
                    Term.plus(Row.DIRECT_LITIGATION, Column.CORRECTED),
                    Term.plus(Row.LITIGATION_AFTER_RECONSIDERATION, Column.CORRECTED)),
            List.of(
                    Term.plus(Row.DIRECT_LITIGATION, Column.RESULTS_TOTAL),
                    Term.minus(Row.DIRECT_LITIGATION, Column.PENDING),
                    Term.plus(Row.LITIGATION_AFTER_RECONSIDERATION, Column.RESULTS_TOTAL),
                    Term.minus(Row.LITIGATION_AFTER_RECONSIDERATION, Column.PENDING)),
            Scale.PERCENT,
            5,
            new Words(
                    "行政诉讼已审结案件中结果纠正的比重，两类诉讼合计，尚未审结的不计",
                    "Suits of both kinds that corrected the organ among those decided")),

    /** How many requests were received for ten thousand people. */
    REQUESTS_PER_TEN_THOUSAND(
            "requestsPerTenThousand",
            new Words("每万人申请量", "requests for 10,000 people"),
            total(Row.NEWLY_RECEIVED),
            List.of(),
            Scale.PER_TEN_THOUSAND,
            1000,
            new Words("本年新收申请与名册所载人口之比，按每万人计", "Requests newly received for 10,000 people that the roster states"));

    private final String wireName;
    private final Words words;
    private final List<Term> numerator;
    private final List<Term> denominator;
    private final Scale scale;
    private final long least;
    private final Words meaning;

    Metric(
            String wireName,
            Words words,
            List<Term> numerator,
            List<Term> denominator,
            Scale scale,
            long least,
            Words meaning) {
        this.wireName = wireName;
        this.words = words;
        this.numerator = numerator;
        this.denominator = denominator;
        this.scale = scale;
        this.least = least;
        this.meaning = meaning;
    }

    /** What a quotient is multiplied by. */
    public enum Scale {
        /** A share in hundredths. */
        PERCENT(100, new Words("%", "%")),
        /** A number for ten thousand people. */
        PER_TEN_THOUSAND(10_000, new Words("件/万人", "items for 10,000 people"));

        private final int factor;
        private final Words unit;

        Scale(int factor, Words unit) {
            this.factor = factor;
            this.unit = unit;
        }

        /**
         * The unit of the measure.
         *
         * @return the words
         */
        public Words unit() {
            return unit;
        }

        /**
         * What the quotient is multiplied by.
         *
         * @return 100 for a percentage
         */
        public int factor() {
            return factor;
        }
    }

    /**
     * A cell that is added or taken away.
     *
     * @param cell the cell
     * @param isAdded false where it is taken away
     */
    public record Term(Cell cell, boolean isAdded) {
        /** Refuses nulls. */
        public Term {
            Objects.requireNonNull(cell, "cell: must not be null");
        }

        static Term plus(Row row, Column column) {
            return new Term(row.cell(column), true);
        }

        static Term minus(Row row, Column column) {
            return new Term(row.cell(column), false);
        }
    }

    private static List<Term> total(Row row) {
        return List.of(Term.plus(row, Column.APPLICANTS_TOTAL));
    }

    private static List<Term> handled() {
        return total(Row.HANDLED_TOTAL);
    }

    /**
     * The permanent name among programs.
     *
     * @return the name
     */
    public String wireName() {
        return wireName;
    }

    /**
     * What the measure is called.
     *
     * @return the words
     */
    public Words words() {
        return words;
    }

    /**
     * What the measure says.
     *
     * @return one sentence
     */
    public Words meaning() {
        return meaning;
    }

    /**
     * What is divided.
     *
     * @return the cells
     */
    public List<Term> numerator() {
        return numerator;
    }

    /**
     * What it is divided by.
     *
     * @return the cells; none where it is the number of people
     */
    public List<Term> denominator() {
        return denominator;
    }

    /**
     * The unit, and what the quotient is multiplied by.
     *
     * @return the scale
     */
    public Scale scale() {
        return scale;
    }

    /**
     * The least denominator at which the measure means something: below it one case more or less decides all.
     *
     * @return the number
     */
    public long leastDenominator() {
        return least;
    }

    /**
     * Measures a report of an area of which it is not known how many people live there.
     *
     * @param figures its figures
     * @return the measure, or why there is none
     */
    public MetricValue in(Figures figures) {
        return in(figures, null);
    }

    /**
     * Measures a report.
     *
     * @param figures its figures
     * @param population how many people live in the organ's area; null where that is not stated
     * @return the measure, or why there is none
     */
    public MetricValue in(Figures figures, @Nullable Long population) {
        Objects.requireNonNull(figures, "figures: must not be null");
        Optional<BigDecimal> above = sum(numerator, figures);
        Optional<BigDecimal> below = denominator.isEmpty()
                ? Optional.ofNullable(population).map(BigDecimal::valueOf)
                : sum(denominator, figures);
        if (above.isEmpty() || below.isEmpty() || below.get().signum() < 0) {
            return new MetricValue(
                    this, MetricValue.State.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty());
        }
        if (below.get().signum() == 0) {
            return new MetricValue(this, MetricValue.State.NOTHING, above, below, Optional.empty());
        }
        if (below.get().compareTo(BigDecimal.valueOf(least)) < 0) {
            return new MetricValue(this, MetricValue.State.TOO_FEW, above, below, Optional.empty());
        }
        BigDecimal value =
                above.get().multiply(BigDecimal.valueOf(scale.factor)).divide(below.get(), 2, RoundingMode.HALF_UP);
        return new MetricValue(this, MetricValue.State.MEASURED, above, below, Optional.of(value));
    }

    private static Optional<BigDecimal> sum(List<Term> terms, Figures figures) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : terms) {
            if (figures.layout().indexOf(term.cell()).isEmpty()) {
                return Optional.empty();
            }
            Optional<BigDecimal> number = figures.value(term.cell()).number();
            if (number.isEmpty()) {
                return Optional.empty();
            }
            sum = term.isAdded() ? sum.add(number.get()) : sum.subtract(number.get());
        }
        return Optional.of(sum);
    }
}
