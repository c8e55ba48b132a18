package org.ogireport.collection.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.ogireport.collection.metric.Metric;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;

/**
 * What one organ's reports have of one thing, year by year: a row of a table, and a plot.
 *
 * @param words what is counted or measured
 * @param numbers the number of each report, where it has one
 * @since 0.1
 */
public record YearSeries(Words words, List<Optional<BigDecimal>> numbers) {
    /** Refuses nulls, and makes the list unmodifiable. */
    public YearSeries {
        Objects.requireNonNull(words, "words: must not be null");
        Objects.requireNonNull(numbers, "numbers: must not be null");
        numbers = List.copyOf(numbers);
    }

    /**
     * The cells that a reader asks for first, then the measures of which some report has a number.
     *
     * @param reports the reports of an organ, one a year, in order
     * @return the rows of a table with a column for each report
     */
    public static List<YearSeries> of(List<Draft> reports) {
        Objects.requireNonNull(reports, "reports: must not be null");
        List<YearSeries> all = new ArrayList<>();
        YearTotals.FIGURES.stream()
                .map(YearTotals.Figure::cell)
                .forEach(cell -> all.add(of(cell.row().words(), reports, draft -> YearTotals.number(draft, cell))));
        for (Metric metric : Metric.values()) {
            Words unit = new Words("（", " (").plus(metric.scale().unit()).plus(new Words("）", ")"));
            YearSeries measured = of(
                    metric.words().plus(unit),
                    reports,
                    draft -> metric.in(draft).value());
            if (measured.numbers.stream().anyMatch(Optional::isPresent)) {
                all.add(measured);
            }
        }
        return all;
    }

    private static YearSeries of(Words words, List<Draft> reports, Function<Draft, Optional<BigDecimal>> number) {
        return new YearSeries(words, reports.stream().map(number).toList());
    }

    /**
     * The numbers as columns side by side, to stand beside them. It has neither style nor script within itself, and is not read
     * out.
     *
     * @return SVG: a rectangle for each number, one of no height where there is none
     */
    public String plot() {
        return Plot.columns(numbers);
    }
}
