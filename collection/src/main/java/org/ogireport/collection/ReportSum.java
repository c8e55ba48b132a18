package org.ogireport.collection;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.RefusedValueException;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.validation.RollUp;

/**
 * The reports of many organs summed up into a draft of the report above them, which need not exist. Exact, and the same
 * whatever the order in which reports are added and sums are merged. A cell stays blank, and says so, where numbers of several
 * organs cannot be added or an organ has none: nothing is taken for zero. Immutable.
 *
 * @since 0.1
 */
public final class ReportSum implements Serializable {
    private static final long serialVersionUID = 1;

    /** The sum of no reports. */
    public static final ReportSum ZERO = new ReportSum(RollUp.ZERO, new HashMap<>(), new HashMap<>());

    private final RollUp sum;
    private final HashMap<Cell, Set<String>> lacking;
    private final HashMap<Layout, Set<String>> byLayout;

    private ReportSum(RollUp sum, HashMap<Cell, Set<String>> lacking, HashMap<Layout, Set<String>> byLayout) {
        this.sum = sum;
        this.lacking = lacking;
        this.byLayout = byLayout;
    }

    /**
     * A cell of the sum that stays blank.
     *
     * @param cell the cell
     * @param organs the organs that have no number in it; none where it is of a kind that cannot be added
     */
    public record LeftBlank(Cell cell, List<String> organs) {
        /** Makes the list unmodifiable. */
        public LeftBlank {
            Objects.requireNonNull(cell, "cell: must not be null");
            Objects.requireNonNull(organs, "organs: must not be null");
            organs = List.copyOf(organs);
        }

        /**
         * Why it stays blank.
         *
         * @return one sentence
         */
        public Words reason() {
            if (!cell.isAdditive()) {
                return new Words("各机关的数不能相加", "numbers of several organs cannot be added");
            }
            return organs.isEmpty()
                    ? new Words("合计超过一份报告所能填的数", "the sum is more than a report can hold")
                    : new Words("以下机关没有数：%s", "organs without a number: %s").with(String.join("、", organs));
        }
    }

    /**
     * With one more report.
     *
     * @param report a report, complete or not
     * @return the sum
     * @throws IllegalArgumentException if neither its organ nor its title is known, or its year is not
     */
    public ReportSum add(Draft report) {
        Objects.requireNonNull(report, "report: must not be null");
        if (report.year().isEmpty()) {
            throw RefusedValueException.of("year", new Words("没有年度的报告不能相加", "a report without a year cannot be added"));
        }
        RollUp one = RollUp.ZERO.add(report);
        String name = one.organs().get(0);
        HashMap<Cell, Set<String>> blank = new HashMap<>();
        for (Cell cell : report.cells()) {
            if (cell.isAdditive() && !report.value(cell).isNumber()) {
                blank.put(cell, Set.of(name));
            }
        }
        return merge(new ReportSum(one, blank, new HashMap<>(Map.of(report.layout(), Set.of(name)))));
    }

    /**
     * The sum of this and another sum.
     *
     * @param other the other sum
     * @return the sum of both
     */
    public ReportSum merge(ReportSum other) {
        Objects.requireNonNull(other, "other: must not be null");
        return new ReportSum(sum.merge(other.sum), both(lacking, other.lacking), both(byLayout, other.byLayout));
    }

    private static <K> HashMap<K, Set<String>> both(Map<K, Set<String>> one, Map<K, Set<String>> other) {
        HashMap<K, Set<String>> both = new HashMap<>(one);
        other.forEach((key, names) -> both.merge(key, names, (own, others) -> {
            Set<String> all = new TreeSet<>(own);
            all.addAll(others);
            return all;
        }));
        return both;
    }

    /**
     * How many reports were added.
     *
     * @return the number, one added twice included
     */
    public int size() {
        return sum.size();
    }

    /**
     * The years of the reports.
     *
     * @return the years in order
     */
    public List<Integer> years() {
        return sum.years();
    }

    /**
     * The organs of which more than one report was added.
     *
     * @return their names
     */
    public List<String> twice() {
        return sum.twice();
    }

    /**
     * The draft of the report above: the sums in the cells that can be added, the year, and nothing else.
     *
     * @return the draft
     * @throws IllegalStateException if no report was added, or reports of several years
     */
    public Draft toDraft() {
        Draft.Builder draft = Draft.builder(layout()).year(years().get(0));
        for (Cell cell : layout().cells()) {
            draft.set(cell, value(cell).map(number -> of(cell, number)).orElse(CellValue.BLANK));
        }
        return draft.build();
    }

    private static CellValue of(Cell cell, BigDecimal number) {
        return cell.kind().isWhole() ? CellValue.of(number.longValueExact()) : CellValue.of(number);
    }

    /** The sum of a cell, if it can be told and no report could hold more. */
    private Optional<BigDecimal> value(Cell cell) {
        return sum.sum(cell).filter(number -> cell.kind().admits(number));
    }

    /**
     * The cells of the draft that stay blank, and those that only some of the reports have.
     *
     * @return the cells in print order, each with the reason
     * @throws IllegalStateException if no report was added, or reports of several years
     */
    public List<LeftBlank> leftBlank() {
        List<LeftBlank> blank = new ArrayList<>();
        Layout layout = layout();
        for (Cell cell : layout.cells()) {
            if (value(cell).isEmpty()) {
                blank.add(new LeftBlank(cell, without(cell)));
            }
        }
        byLayout.keySet().stream()
                .flatMap(other -> other.cells().stream())
                .filter(cell -> layout.indexOf(cell).isEmpty())
                .distinct()
                .sorted(Comparator.comparing(Cell::path))
                .forEach(cell -> blank.add(new LeftBlank(cell, without(cell))));
        return blank;
    }

    private List<String> without(Cell cell) {
        if (!cell.isAdditive()) {
            return List.of();
        }
        Set<String> names = new TreeSet<>(lacking.getOrDefault(cell, Set.of()));
        byLayout.forEach((layout, organs) -> {
            if (layout.indexOf(cell).isEmpty()) {
                names.addAll(organs);
            }
        });
        return List.copyOf(names);
    }

    /** The tables that all have, or those of the year's form. */
    private Layout layout() {
        if (years().size() != 1) {
            throw new IllegalStateException("years: " + years() + " cannot be summed up into one report");
        }
        if (byLayout.size() == 1) {
            return byLayout.keySet().iterator().next();
        }
        int year = years().get(0);
        return Form.expectedFor(year)
                .map(Layout::of)
                .orElseThrow(
                        () -> new IllegalStateException(Form.noFormFor(year).english()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportSum that
                && sum.equals(that.sum)
                && lacking.equals(that.lacking)
                && byLayout.equals(that.byLayout);
    }

    @Override
    public int hashCode() {
        return sum.hashCode();
    }

    /** How many reports were added, and of which years. */
    @Override
    public String toString() {
        return "ReportSum of " + size() + " reports for " + years();
    }
}
