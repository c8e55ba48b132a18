package org.ogireport.portal.county;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ogireport.collection.Organ;
import org.ogireport.collection.Roster;

/**
 * Who has reported for which year: a row an organ, a column a year.
 *
 * @param years the years, the latest first
 * @param rows the organs of the roster in its order, then others that have reported
 */
record Matrix(List<Integer> years, List<Row> rows) {
    /**
     * An organ.
     *
     * @param organ its name of today
     * @param isExpected whether it is on the roster
     * @param cells the latest version of each year
     */
    record Row(String organ, boolean isExpected, List<Optional<Submission>> cells) {
        public boolean hasReported() {
            return cells.stream().anyMatch(Optional::isPresent);
        }
    }

    /**
     * How many of the organs expected have reported for a year.
     *
     * @param year the year
     * @param expected the organs on the roster
     * @param received those of them of which there is a report, in whatever state
     * @param accepted those of them whose report was accepted
     */
    record Count(int year, long expected, long received, long accepted) {}

    static Matrix of(Roster roster, List<Submission> latest, int lastYear) {
        SortedSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        years.add(lastYear);
        latest.forEach(submission -> years.add(submission.year()));
        Map<String, Submission> byKey =
                latest.stream().collect(Collectors.toMap(each -> key(each.organ(), each.year()), Function.identity()));
        List<String> expected = roster.organs().stream().map(Organ::name).toList();
        List<String> others = latest.stream()
                .map(Submission::organ)
                .filter(organ -> !expected.contains(organ))
                .distinct()
                .toList();
        List<Row> rows = Stream.concat(
                        expected.stream().map(organ -> row(organ, true, years, byKey)),
                        others.stream().map(organ -> row(organ, false, years, byKey)))
                .toList();
        return new Matrix(new ArrayList<>(years), rows);
    }

    private static String key(String organ, int year) {
        return year + organ;
    }

    private static Row row(String organ, boolean isExpected, SortedSet<Integer> years, Map<String, Submission> byKey) {
        return new Row(
                organ,
                isExpected,
                years.stream()
                        .map(year -> Optional.ofNullable(byKey.get(key(organ, year))))
                        .toList());
    }

    /** How many have reported, for each year. */
    public List<Count> counts() {
        return IntStream.range(0, years.size()).mapToObj(this::count).toList();
    }

    private Count count(int column) {
        List<Optional<Submission>> cells = rows.stream()
                .filter(Row::isExpected)
                .map(row -> row.cells().get(column))
                .toList();
        return new Count(
                years.get(column),
                cells.size(),
                cells.stream().filter(Optional::isPresent).count(),
                cells.stream()
                        .flatMap(Optional::stream)
                        .filter(each -> each.state() == SubmissionState.ACCEPTED)
                        .count());
    }
}
