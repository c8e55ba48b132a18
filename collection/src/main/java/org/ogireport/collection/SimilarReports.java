package org.ogireport.collection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which reports of one year have their text in common. Every report is compared with every other one by what is kept of its
 * text, and no more than the most similar few are remembered, so that ten thousand take seconds. Immutable.
 *
 * @since 0.1
 */
public final class SimilarReports {
    /** How many are remembered of each report. */
    private static final int MOST = 2;

    private final Map<GatheredReport, List<Match>> matches;

    private SimilarReports(Map<GatheredReport, List<Match>> matches) {
        this.matches = Map.copyOf(matches);
    }

    /**
     * A report that has much of another one's text.
     *
     * @param other the report
     * @param share what share of parts one and five of the other one stands in it too, from 0 to 1: an estimate, in tests
     *     within 13 hundredths
     */
    public record Match(GatheredReport other, double share) {
        /** Refuses nulls. */
        public Match {
            Objects.requireNonNull(other, "other: must not be null");
        }
    }

    /**
     * Compares all reports of each year.
     *
     * @param gathering the reports
     * @param least the least share that is told, from 0 to 1; none at all is never told
     * @return what was found
     */
    public static SimilarReports of(Gathering gathering, double least) {
        Objects.requireNonNull(gathering, "gathering: must not be null");
        Map<Integer, List<GatheredReport>> byYear = gathering.reports().stream()
                .filter(report -> report.signature().isPresent())
                .collect(Collectors.groupingBy(GatheredReport::year));
        Map<GatheredReport, List<Match>> all = new HashMap<>();
        byYear.values().forEach(year -> {
            List<TextSignature> signatures = year.stream()
                    .map(report -> report.signature().orElseThrow())
                    .toList();
            CommonBins bins = new CommonBins(signatures);
            all.putAll(IntStream.range(0, year.size())
                    .parallel()
                    .boxed()
                    .map(i -> Map.entry(year.get(i), matches(i, year, signatures, bins, least)))
                    .filter(entry -> !entry.getValue().isEmpty())
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        });
        return new SimilarReports(all);
    }

    private static List<Match> matches(
            int report, List<GatheredReport> year, List<TextSignature> signatures, CommonBins bins, double least) {
        TextSignature own = signatures.get(report);
        int[] same = bins.with(own);
        List<Match> best = new ArrayList<>(MOST + 1);
        for (int other = 0; other < same.length; other++) {
            double share = same[other] == 0 || other == report ? 0 : own.shareIn(signatures.get(other), same[other]);
            if (share > 0
                    && share >= least
                    && (best.size() < MOST || share > best.get(MOST - 1).share())) {
                best.add(new Match(year.get(other), share));
                best.sort(Comparator.comparing(Match::share).reversed());
                if (best.size() > MOST) {
                    best.remove(MOST);
                }
            }
        }
        return List.copyOf(best);
    }

    /**
     * The reports that have the most of a report's text.
     *
     * @param report a report of the gathering
     * @return at most two, the most similar first
     */
    public List<Match> of(GatheredReport report) {
        Objects.requireNonNull(report, "report: must not be null");
        return matches.getOrDefault(report, List.of());
    }
}
