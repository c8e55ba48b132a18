package org.ogireport.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Authority;
import org.ogireport.core.RefusedValueException;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Figures;

/**
 * One organ's reports over the years, in order, of whatever forms. Years may be missing. An immutable value.
 *
 * @since 0.1
 */
public final class ReportSeries {
    private final SortedMap<Integer, Draft> byYear = new TreeMap<>();

    private ReportSeries(Collection<Draft> reports) {
        for (Draft report : reports) {
            int year = report.year()
                    .orElseThrow(() -> RefusedValueException.of(
                            "year", new Words("没有年度的报告不能排成系列", "a report without a year is in no series")));
            if (byYear.put(year, report) != null) {
                throw RefusedValueException.of("year", new Words("%s 年有两份报告", "two reports for %s").with(year));
            }
        }
        if (byYear.isEmpty()) {
            throw new RefusedValueException(new Words("系列至少有一份报告", "a series has at least one report"));
        }
    }

    /**
     * A series of reports, given in any order.
     *
     * @param reports one organ's reports, each a draft or an {@link AnnualReport}
     * @return the series
     * @throws IllegalArgumentException if there is none, a year is not known, two are for one year, or one is neither
     */
    public static ReportSeries of(Collection<? extends Figures> reports) {
        return new ReportSeries(Reports.drafts(reports));
    }

    /**
     * The series of many organs, whose reports are given in any order. An organ is known by its name.
     *
     * @param reports the reports, each a draft or an {@link AnnualReport}
     * @return the series by the names of the organs, in the order of their first reports; unmodifiable
     * @throws IllegalArgumentException if an organ or a year is not known, an organ has two for one year, or one is neither
     */
    public static Map<String, ReportSeries> group(Collection<? extends Figures> reports) {
        Map<String, List<Draft>> byOrgan = new LinkedHashMap<>();
        for (Draft report : Reports.drafts(reports)) {
            String organ = report.authority()
                    .map(Authority::name)
                    .orElseThrow(() -> RefusedValueException.of(
                            "authority",
                            new Words("不知道是哪个机关的报告：%s", "a report of an unknown organ is in no series: %s")
                                    .with(report)));
            byOrgan.computeIfAbsent(organ, each -> new ArrayList<>()).add(report);
        }
        Map<String, ReportSeries> series = new LinkedHashMap<>();
        byOrgan.forEach((organ, own) -> {
            try {
                series.put(organ, new ReportSeries(own));
            } catch (RefusedValueException e) {
                throw RefusedValueException.of(organ, e.reason());
            }
        });
        return Collections.unmodifiableMap(series);
    }

    /**
     * The reports in the order of their years.
     *
     * @return the reports; unmodifiable
     */
    public List<Draft> reports() {
        return List.copyOf(byYear.values());
    }

    /**
     * The years between the first and the last for which there is no report.
     *
     * @return the years in order
     */
    public List<Integer> gaps() {
        return IntStream.range(byYear.firstKey(), byYear.lastKey())
                .filter(year -> !byYear.containsKey(year))
                .boxed()
                .toList();
    }

    /**
     * Checks every report, and compares it with that for the year before where there is one.
     *
     * @param checker the rules
     * @return what was found, in the order of the years
     */
    public List<YearFindings> check(Checker checker) {
        Objects.requireNonNull(checker, "checker: must not be null");
        List<YearFindings> all = new ArrayList<>();
        byYear.forEach((year, report) -> {
            @Nullable Draft previous = byYear.get(year - 1);
            Circumstances circumstances =
                    previous == null ? Circumstances.NONE : Circumstances.NONE.withPrevious(previous);
            all.add(new YearFindings(year, checker.check(report, circumstances)));
        });
        return List.copyOf(all);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportSeries that && byYear.equals(that.byYear);
    }

    @Override
    public int hashCode() {
        return byYear.hashCode();
    }

    /** The years, and the report for each. */
    @Override
    public String toString() {
        return "ReportSeries" + byYear;
    }

    /**
     * What was found in the report for one year.
     *
     * @param year the year
     * @param findings what was found
     */
    public record YearFindings(int year, Findings findings) {
        /** Refuses nulls. */
        public YearFindings {
            Objects.requireNonNull(findings, "findings: must not be null");
        }
    }
}
