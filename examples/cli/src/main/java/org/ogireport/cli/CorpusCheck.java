package org.ogireport.cli;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.Problem;
import org.ogireport.serialization.ReportEntry;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.render.CheckedReport;

/** Checks every report of a corpus, and sums up what was found. */
final class CorpusCheck {
    private final Checker checker;
    private final Circumstances circumstances;
    private final LanguageOption language;
    private final PrintStream err;

    CorpusCheck(Checker checker, Circumstances circumstances, LanguageOption language, PrintStream err) {
        this.checker = checker;
        this.circumstances = circumstances;
        this.language = language;
        this.err = err;
    }

    /** A report that was checked, or the message of what could not be read. */
    private record Outcome(Optional<CheckedReport> report, String message) {}

    /** Checks all that can be read; what cannot is told at once. */
    CorpusSummary check(Corpus corpus, Consumer<CheckedReport> each) throws InputException {
        CorpusSummary summary = new CorpusSummary(corpus.name());
        Progress progress = Progress.on(err);
        try (Stream<Outcome> outcomes = corpus.read(progress, language, entry -> check(corpus.name(), entry))) {
            outcomes.forEach(outcome -> outcome.report()
                    .ifPresentOrElse(
                            report -> {
                                summary.add(report);
                                each.accept(report);
                            },
                            () -> {
                                summary.addUnreadable();
                                progress.done();
                                err.println(outcome.message());
                            }));
        } catch (UncheckedIOException e) {
            throw corpus.unreadable(e.getCause(), language);
        } finally {
            progress.done();
        }
        return summary;
    }

    private Outcome check(String name, ReportEntry entry) {
        if (entry.draft().isEmpty()) {
            List<Problem> problems = entry.refusal().orElseThrow().problems();
            String more = problems.size() == 1 ? "" : " (+" + (problems.size() - 1) + ")";
            return new Outcome(Optional.empty(), name + ": " + problems.get(0).message(language.locale()) + more);
        }
        Draft draft = entry.orElseThrow();
        return new Outcome(
                Optional.of(new CheckedReport(
                        name + ":" + entry.line(), draft, checker.check(draft, circumstances), List.of())),
                "");
    }
}
