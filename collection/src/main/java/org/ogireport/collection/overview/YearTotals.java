package org.ogireport.collection.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ogireport.collection.GatheredReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Row;

/**
 * What the reports of a year come to together, of the cells that a reader asks for first.
 *
 * @param reports how many reports there are
 * @param sums the sum of each of {@link #FIGURES}
 * @param lacking of how many reports the cell has no number
 */
record YearTotals(int reports, List<BigDecimal> sums, List<Integer> lacking) {
    static final List<Figure> FIGURES = List.of(
            new Figure("本年新收", Row.NEWLY_RECEIVED.cell(Column.APPLICANTS_TOTAL)),
            new Figure("办结", Row.HANDLED_TOTAL.cell(Column.APPLICANTS_TOTAL)),
            new Figure("予以公开", Row.DISCLOSED.cell(Column.APPLICANTS_TOTAL)),
            new Figure("部分公开", Row.PARTIALLY_DISCLOSED.cell(Column.APPLICANTS_TOTAL)),
            new Figure("结转下年", Row.CARRIED_FORWARD.cell(Column.APPLICANTS_TOTAL)),
            new Figure("复议案件", Row.RECONSIDERATION.cell(Column.RESULTS_TOTAL)),
            new Figure("直接诉讼案件", Row.DIRECT_LITIGATION.cell(Column.RESULTS_TOTAL)),
            new Figure("复议后诉讼案件", Row.LITIGATION_AFTER_RECONSIDERATION.cell(Column.RESULTS_TOTAL)));

    /** A cell, and the head of its column. */
    record Figure(String name, Cell cell) {}

    /** The totals by year. */
    static Map<Integer, YearTotals> of(List<GatheredReport> reports) {
        Map<Integer, YearTotals> years = new TreeMap<>();
        for (GatheredReport report : reports) {
            Draft draft = report.draft();
            years.merge(report.year(), of(draft), YearTotals::plus);
        }
        return years;
    }

    private static YearTotals of(Draft draft) {
        List<BigDecimal> numbers = new ArrayList<>();
        List<Integer> lacking = new ArrayList<>();
        for (Figure figure : FIGURES) {
            Optional<BigDecimal> number = number(draft, figure.cell());
            numbers.add(number.orElse(BigDecimal.ZERO));
            lacking.add(number.isPresent() ? 0 : 1);
        }
        return new YearTotals(1, numbers, lacking);
    }

    static Optional<BigDecimal> number(Draft draft, Cell cell) {
        return draft.layout().indexOf(cell).isPresent() ? draft.value(cell).number() : Optional.empty();
    }

    private YearTotals plus(YearTotals other) {
        List<BigDecimal> both = new ArrayList<>();
        List<Integer> none = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            both.add(sums.get(i).add(other.sums.get(i)));
            none.add(lacking.get(i) + other.lacking.get(i));
        }
        return new YearTotals(reports + other.reports, both, none);
    }
}
