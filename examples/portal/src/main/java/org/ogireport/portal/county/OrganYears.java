package org.ogireport.portal.county;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ogireport.collection.overview.YearSeries;

/**
 * An organ's reports year by year, as a table whose rows are plots too.
 *
 * @param reports of each year the version that counts, else the latest, in order
 * @param series the rows
 */
record OrganYears(List<Submission> reports, List<YearSeries> series) {
    static OrganYears of(List<Submission> all) {
        Map<Integer, Submission> years = new TreeMap<>();
        for (Submission each : all) {
            years.merge(each.year(), each, (latest, earlier) -> counts(earlier) && !counts(latest) ? earlier : latest);
        }
        List<Submission> reports = List.copyOf(years.values());
        return new OrganYears(
                reports, YearSeries.of(reports.stream().map(Submission::draft).toList()));
    }

    private static boolean counts(Submission submission) {
        return submission.state() == SubmissionState.ACCEPTED;
    }
}
