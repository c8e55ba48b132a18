package org.ogireport.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.CellValue;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Layout;
import org.ogireport.validation.Rule;
import org.ogireport.validation.RuleCatalogue;

/** Holds a producer to the contract: valid reports of every profile, drafts with blanks, and a report broken for each rule. */
public final class Conformance {
    /** The seed that is used where none is given. */
    public static final long SEED = 20211;

    private static final int DRAFTS = 3;

    private final Producer producer;
    private final long seed;

    private Conformance(Producer producer, long seed) {
        this.producer = producer;
        this.seed = seed;
    }

    /**
     * A run that is the same each time.
     *
     * @param producer the system under test
     * @return a run with {@link #SEED}
     */
    public static Conformance of(Producer producer) {
        return new Conformance(Objects.requireNonNull(producer, "producer: must not be null"), SEED);
    }

    /**
     * The same with other reports.
     *
     * @param other any number
     * @return a run with that seed
     */
    public Conformance seed(long other) {
        return new Conformance(producer, other);
    }

    /**
     * Gives the producer every case.
     *
     * @return what came of it
     */
    public ConformanceReport run() {
        List<ProducerCase> cases = cases();
        List<ConformanceReport.Failure> failures = new ArrayList<>();
        cases.forEach(each -> failure(each).ifPresent(failures::add));
        return ConformanceReport.of(seed, cases, failures);
    }

    /** The case's failure, with the smallest report that shows it. */
    Optional<ConformanceReport.Failure> failure(ProducerCase each) {
        return each.check(producer).map(unmet -> {
            Draft smallest = each.smallest(producer, unmet.demand());
            String detail = each.check(producer, smallest)
                    .map(ProducerCase.Unmet::detail)
                    .orElse(unmet.detail());
            return new ConformanceReport.Failure(each.name(), unmet.demand(), detail, smallest);
        });
    }

    List<ProducerCase> cases() {
        List<ProducerCase> cases = new ArrayList<>();
        for (Layout layout : producer.layouts()) {
            ReportGenerator generator = ReportGenerator.seeded(seed);
            for (Profile profile : Profile.values()) {
                AnnualReport report = generator.report(layout, profile);
                cases.add(new ProducerCase(layout + " " + profile, ProducerCase.Kind.VALID, report.toDraft()));
            }
            for (int i = 1; i <= DRAFTS; i++) {
                cases.add(new ProducerCase(
                        layout + " draft " + i,
                        ProducerCase.Kind.DRAFT,
                        blanked(generator.report(layout, Profile.COUNTY).toDraft(), i)));
            }
            BrokenReports broken = BrokenReports.standard(seed);
            for (Rule rule : RuleCatalogue.standard().rules()) {
                List<AnnualReport> reports = broken.reports(rule, layout).stream()
                        .filter(report -> report.layout() == layout)
                        .toList();
                for (int i = 0; i < reports.size(); i++) {
                    cases.add(new ProducerCase(
                            layout + " breaking " + rule + (reports.size() > 1 ? " " + (i + 1) : ""),
                            ProducerCase.Kind.BROKEN,
                            reports.get(i).toDraft()));
                }
            }
        }
        return List.copyOf(cases);
    }

    /** The draft with every third cell blank, beginning with another one each time. */
    private static Draft blanked(Draft draft, int offset) {
        Draft.Builder builder = draft.toBuilder();
        List<Cell> cells = draft.cells();
        for (int i = offset % 3; i < cells.size(); i += 3) {
            builder.set(cells.get(i), CellValue.BLANK);
        }
        return builder.build();
    }
}
