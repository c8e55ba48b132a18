package org.ogireport.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ogireport.core.Authority;
import org.ogireport.core.draft.Draft;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.Conclusion;
import org.ogireport.validation.Deduction;
import org.ogireport.validation.Findings;

/**
 * All reports of a gathering checked, each with the same organ's report for the year before where that is there too, and
 * with the reports of its year that are most like it. Holds what was found and nothing of the reports. Immutable.
 *
 * @since 0.1
 */
public final class Inspection {
    private static final int BATCH = 64;

    /** An estimate below which no rule finds a copy; the rule compares the texts themselves. */
    private static final double LEAST_SHARE = 0.35;

    private final List<InspectedReport> reports;

    private Inspection(List<InspectedReport> reports) {
        this.reports = List.copyOf(reports);
    }

    /**
     * Checks the reports of a gathering.
     *
     * @param gathering the reports
     * @param checker the rules
     * @param circumstances what is known besides, such as the day of the check
     * @return what was found
     */
    public static Inspection of(Gathering gathering, Checker checker, Circumstances circumstances) {
        Objects.requireNonNull(gathering, "gathering: must not be null");
        return of(gathering, gathering, checker, circumstances);
    }

    /**
     * Checks the reports of a gathering, and finds those of the year before in another one where the gathering lacks them.
     *
     * @param gathering the reports
     * @param earlier the reports of earlier years
     * @param checker the rules
     * @param circumstances what is known besides, such as the day of the check
     * @return what was found
     */
    public static Inspection of(Gathering gathering, Gathering earlier, Checker checker, Circumstances circumstances) {
        Objects.requireNonNull(gathering, "gathering: must not be null");
        Objects.requireNonNull(earlier, "earlier: must not be null");
        Objects.requireNonNull(checker, "checker: must not be null");
        Objects.requireNonNull(circumstances, "circumstances: must not be null");
        List<GatheredReport> all = gathering.reports();
        SimilarReports similar = SimilarReports.of(gathering, LEAST_SHARE);
        List<InspectedReport> inspected = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i += BATCH) {
            inspected.addAll(all.subList(i, Math.min(all.size(), i + BATCH)).parallelStream()
                    .map(report -> inspect(
                            report,
                            before(report, gathering, earlier),
                            checker,
                            besides(circumstances, similar.of(report))))
                    .toList());
        }
        return new Inspection(inspected);
    }

    private static Optional<GatheredReport> before(GatheredReport report, Gathering gathering, Gathering earlier) {
        return gathering
                .report(report.organ(), report.year() - 1)
                .or(() -> earlier.report(report.organ(), report.year() - 1));
    }

    private static Circumstances besides(Circumstances circumstances, List<SimilarReports.Match> similar) {
        return similar.isEmpty()
                ? circumstances
                : circumstances.withSiblings(
                        similar.stream().map(match -> match.other().draft()).toList());
    }

    private static InspectedReport inspect(
            GatheredReport report, Optional<GatheredReport> before, Checker checker, Circumstances circumstances) {
        Draft draft = Deduction.in(report.draft());
        Circumstances known = before.map(GatheredReport::draft)
                .map(earlier -> circumstances.withPrevious(underOneName(earlier, draft)))
                .orElse(circumstances);
        Findings findings = checker.check(draft, known);
        return new InspectedReport(
                report,
                before.isPresent(),
                findings.conclusion(),
                findings.list(),
                findings.conclusion() == Conclusion.FAIL ? findings.causes() : List.of());
    }

    /** The earlier report under the organ's later name: the roster has said that it is the same organ. */
    private static Draft underOneName(Draft earlier, Draft later) {
        Optional<Authority> name = later.authority();
        return name.isEmpty() || earlier.authority().equals(name)
                ? earlier
                : earlier.toBuilder().authority(name.get()).build();
    }

    /**
     * The reports, in the order of the gathering.
     *
     * @return each with what was found; unmodifiable
     */
    public List<InspectedReport> reports() {
        return reports;
    }
}
