package org.ogireport.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.Problem;
import org.ogireport.serialization.ReportEntry;
import org.ogireport.validation.CheckedReport;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;

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
        try (Stream<Outcome> outcomes = corpus.read(progress, entry -> check(corpus.name(), entry))) {
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
        } catch (NoSuchFileException e) {
            throw new InputException(corpus.name() + ": " + language.choose("没有这个文件", "no such file"));
        } catch (UncheckedIOException e) {
            throw unreadable(corpus, e.getCause());
        } catch (IOException e) {
            throw unreadable(corpus, e);
        } finally {
            progress.done();
        }
        return summary;
    }

    private InputException unreadable(Corpus corpus, IOException e) {
        return new InputException(
                corpus.name() + ": " + language.choose("不能读取", "cannot be read") + " (" + Input.reason(e) + ")");
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
