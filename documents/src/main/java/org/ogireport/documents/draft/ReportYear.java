package org.ogireport.documents.draft;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Preface;
import org.ogireport.core.draft.Draft;
import org.ogireport.documents.page.Remarks;
import org.ogireport.documents.result.Remark.Kind;

/** The year that a report is of, which nothing that tells it contradicts. */
final class ReportYear {
    private ReportYear() {}

    /**
     * Reads the year.
     *
     * @param stated the year as a line of its own, or the preface, states it; null where there is none
     * @param titled the years of the titles, each of which names one
     */
    static void read(
            Draft.Builder draft,
            @Nullable Integer stated,
            @Nullable Title title,
            Collection<Integer> titled,
            Preface preface,
            Remarks remarks) {
        Set<Integer> years = new LinkedHashSet<>();
        if (stated != null) {
            years.add(stated);
        }
        years.addAll(titled);
        Integer period = ofPeriod(preface);
        if (period != null) {
            years.add(period);
        }
        if (years.size() > 1) {
            String all = years.stream().map(year -> year.toString()).collect(Collectors.joining(", "));
            remarks.add(Kind.YEAR_CONTRADICTORY, 0, all);
        } else if (years.size() == 1) {
            years.forEach(draft::year);
        } else {
            remarks.add(Kind.YEAR_NOT_FOUND, 0, title == null ? "" : title.text());
        }
    }

    /** The year that a title alone names; none where it names two. */
    static List<Integer> of(@Nullable Title title) {
        return title != null && title.years().size() == 1 ? title.years() : List.of();
    }

    /** The year that the whole statistics period lies in. */
    static @Nullable Integer ofPeriod(Preface preface) {
        LocalDate start = preface.periodStart();
        LocalDate end = preface.periodEnd();
        return start != null && end != null && start.getYear() == end.getYear()
                ? Integer.valueOf(start.getYear())
                : null;
    }
}
