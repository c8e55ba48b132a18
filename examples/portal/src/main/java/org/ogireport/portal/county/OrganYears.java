package org.ogireport.portal.county;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ogireport.collection.metric.Metric;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Row;

/**
 * An organ's reports year by year, as a table whose rows are plots too.
 *
 * @param reports of each year the version that counts, else the latest, in order
 * @param measures the rows
 */
record OrganYears(List<Submission> reports, List<Measure> measures) {
    /** How high and how wide a column of a plot is, in pixels. */
    private static final int HEIGHT = 32;

    private static final int WIDTH = 14;

    private static final List<Cell> CELLS = List.of(
            Row.NEWLY_RECEIVED.cell(Column.APPLICANTS_TOTAL),
            Row.HANDLED_TOTAL.cell(Column.APPLICANTS_TOTAL),
            Row.DISCLOSED.cell(Column.APPLICANTS_TOTAL),
            Row.PARTIALLY_DISCLOSED.cell(Column.APPLICANTS_TOTAL),
            Row.CARRIED_FORWARD.cell(Column.APPLICANTS_TOTAL),
            Row.RECONSIDERATION.cell(Column.RESULTS_TOTAL),
            Row.DIRECT_LITIGATION.cell(Column.RESULTS_TOTAL),
            Row.LITIGATION_AFTER_RECONSIDERATION.cell(Column.RESULTS_TOTAL));

    /**
     * A row.
     *
     * @param words what is measured
     * @param numbers the number of each year, where there is one
     */
    record Measure(Words words, List<Optional<BigDecimal>> numbers) {
        /** A column of the plot for each year: from where, and how high. */
        public List<Bar> bars() {
            BigDecimal largest = numbers.stream().flatMap(Optional::stream).reduce(BigDecimal.ONE, BigDecimal::max);
            return IntStream.range(0, numbers.size())
                    .mapToObj(i ->
                            Bar.of(i, numbers.get(i).orElse(BigDecimal.ZERO).doubleValue() / largest.doubleValue()))
                    .toList();
        }

        public int width() {
            return numbers.size() * WIDTH;
        }
    }

    /** A column of a plot, in pixels. */
    record Bar(int left, int top, int width, int height) {
        private static Bar of(int place, double share) {
            int height = (int) Math.round(share * HEIGHT);
            return new Bar(place * WIDTH, HEIGHT - height, WIDTH - 2, height);
        }
    }

    static OrganYears of(List<Submission> all) {
        Map<Integer, Submission> years = new TreeMap<>();
        for (Submission each : all) {
            years.merge(each.year(), each, (latest, earlier) -> counts(earlier) && !counts(latest) ? earlier : latest);
        }
        List<Submission> reports = List.copyOf(years.values());
        List<Draft> drafts = reports.stream().map(Submission::draft).toList();
        List<Measure> measures = new ArrayList<>();
        CELLS.forEach(cell -> measures.add(measure(cell.row().words(), drafts, draft -> number(draft, cell))));
        for (Metric metric : Metric.values()) {
            Measure measure = measure(
                    metric.words()
                            .plus(new Words("（", " ("))
                            .plus(metric.scale().unit())
                            .plus(new Words("）", ")")),
                    drafts,
                    draft -> Optional.ofNullable(metric.in(draft, null).value()));
            if (measure.numbers().stream().anyMatch(Optional::isPresent)) {
                measures.add(measure);
            }
        }
        return new OrganYears(reports, measures);
    }

    private static boolean counts(Submission submission) {
        return submission.state() == SubmissionState.ACCEPTED;
    }

    private static Measure measure(Words words, List<Draft> drafts, Function<Draft, Optional<BigDecimal>> number) {
        return new Measure(words, drafts.stream().map(number).toList());
    }

    private static Optional<BigDecimal> number(Draft draft, Cell cell) {
        return draft.layout().indexOf(cell).isPresent() ? draft.value(cell).number() : Optional.empty();
    }
}
