package org.ogireport.cli;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.collection.reading.ReadInput;
import org.ogireport.collection.reading.ReadReport;
import org.ogireport.collection.reading.RefusedInput;
import org.ogireport.core.draft.Draft;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.render.CheckedInput;
import org.ogireport.validation.render.CheckedReport;

/** Checks every report of a corpus, with the one for the year before where that is there too, and sums up what was found. */
final class CorpusCheck {
    private final Checker checker;
    private final Circumstances circumstances;
    private final CorpusYears years;
    private final Console console;

    CorpusCheck(Checker checker, Circumstances circumstances, CorpusYears years, Console console) {
        this.checker = checker;
        this.circumstances = circumstances;
        this.years = years;
        this.console = console;
    }

    /** A report that was checked, or why it was not. */
    private record Outcome(
            String name,
            @Nullable CheckedReport report,
            @Nullable Throwable obstacle) {}

    /** Checks all that can be read; what cannot is told at once. */
    CorpusSummary check(Corpus corpus, Consumer<CheckedInput> each) {
        CorpusSummary summary = new CorpusSummary(corpus.name());
        Progress progress = Progress.on(console.err());
        console.beginMany();
        try (Stream<Outcome> outcomes = corpus.read(progress, input -> check(corpus, input))) {
            outcomes.forEach(outcome -> {
                if (outcome.report() != null) {
                    summary.add(outcome.report());
                    each.accept(outcome.report());
                } else if (outcome.obstacle() != null) {
                    progress.done();
                    console.begin(outcome.name());
                    Failure failure = console.fail(outcome.obstacle());
                    summary.addUnchecked(failure.status());
                    each.accept(failure.of(outcome.name(), console));
                    console.begin(corpus.name());
                }
            });
        } finally {
            progress.done();
            console.endMany(corpus.name());
        }
        return summary;
    }

    private Outcome check(Corpus corpus, ReadInput input) {
        if (input instanceof RefusedInput refused) {
            return new Outcome(refused.name(), null, corpus.refusal(refused, console));
        }
        try {
            Draft draft = ((ReadReport) input).draft();
            return new Outcome(
                    input.name(),
                    new CheckedReport(
                            input.name(), draft, checker.check(draft, years.with(draft, circumstances)), List.of()),
                    null);
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (RuntimeException | Error e) {
            return new Outcome(input.name(), null, e);
        }
    }
}
