package org.ogireport.cli;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.ReportEntry;
import org.ogireport.serialization.problem.Problem;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.render.CheckedInput;
import org.ogireport.validation.render.CheckedReport;

/** Checks every report of a corpus, and sums up what was found. */
final class CorpusCheck {
    private final Checker checker;
    private final Circumstances circumstances;
    private final Console console;

    CorpusCheck(Checker checker, Circumstances circumstances, Console console) {
        this.checker = checker;
        this.circumstances = circumstances;
        this.console = console;
    }

    /** A report that was checked, or why it was not. */
    private record Outcome(
            String name,
            @Nullable CheckedReport report,
            @Nullable Throwable obstacle) {}

    /** Checks all that can be read; what cannot is told at once. */
    CorpusSummary check(Corpus corpus, Consumer<CheckedInput> each) throws InputException {
        CorpusSummary summary = new CorpusSummary(corpus.name());
        Progress progress = Progress.on(console.err());
        try (Stream<Outcome> outcomes = corpus.read(progress, console, entry -> check(corpus.name(), entry))) {
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
        } catch (UncheckedIOException e) {
            throw corpus.unreadable(e.getCause(), console);
        } finally {
            progress.done();
        }
        return summary;
    }

    private Outcome check(String file, ReportEntry entry) {
        String name = file + ":" + entry.line();
        try {
            Draft draft = entry.draft().orElseThrow(() -> unreadable(file, entry));
            return new Outcome(
                    name, new CheckedReport(name, draft, checker.check(draft, circumstances), List.of()), null);
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (InputException | RuntimeException | Error e) {
            return new Outcome(name, null, e);
        }
    }

    private InputException unreadable(String file, ReportEntry entry) {
        List<Problem> problems = entry.refusal().orElseThrow().problems();
        String more = problems.size() == 1 ? "" : " (+" + (problems.size() - 1) + ")";
        return new InputException(Input.INVALID, file + ": " + problems.get(0).message(console.locale()) + more);
    }
}
