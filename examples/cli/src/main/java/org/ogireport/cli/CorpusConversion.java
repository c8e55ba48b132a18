package org.ogireport.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.Problem;
import org.ogireport.serialization.ReportEntry;
import org.ogireport.serialization.ReportWriteException;

/** Writes the reports of many files, and of files of many reports, into one. */
final class CorpusConversion {
    private final boolean toXml;
    private final LanguageOption language;
    private final PrintStream out;
    private final PrintStream err;
    private int status = OgiReport.OK;

    CorpusConversion(boolean toXml, LanguageOption language, PrintStream out, PrintStream err) {
        this.toXml = toXml;
        this.language = language;
        this.out = out;
        this.err = err;
    }

    /** Writes all that can be read, and says what cannot; gives the exit status. */
    int convert(List<String> files, @Nullable String output) {
        try (CorpusOutput target = CorpusOutput.open(toXml, output, out)) {
            for (String file : files) {
                convert(file, target);
            }
            target.finish();
        } catch (IOException | InvalidPathException e) {
            refuse((output == null ? "" : output + ": ") + language.choose("不能写入", "cannot be written") + " ("
                    + Input.reason(e) + ")");
        }
        return status;
    }

    private void convert(String file, CorpusOutput target) throws IOException {
        try {
            if (Corpus.is(file)) {
                convert(Corpus.of(file), target);
            } else {
                write(file, Input.read(file, language).draft(), target);
            }
        } catch (InputException e) {
            refuse(e.getMessage());
        }
    }

    private void convert(Corpus corpus, CorpusOutput target) throws InputException, IOException {
        Progress progress = Progress.on(err);
        try (Stream<ReportEntry> entries = corpus.read(progress, language, entry -> entry)) {
            for (ReportEntry entry : (Iterable<ReportEntry>) entries::iterator) {
                if (entry.draft().isPresent()) {
                    write(corpus.name() + ":" + entry.line(), entry.orElseThrow(), target);
                } else {
                    Problem first = entry.refusal().orElseThrow().problems().get(0);
                    refuse(corpus.name() + ": " + first.message(language.locale()));
                }
            }
        } catch (UncheckedIOException e) {
            throw corpus.unreadable(e.getCause(), language);
        } finally {
            progress.done();
        }
    }

    private void write(String name, Draft draft, CorpusOutput target) throws IOException {
        try {
            target.write(draft);
        } catch (ReportWriteException e) {
            refuse(name + ": " + e.getMessage());
        }
    }

    private void refuse(String message) {
        err.println(message);
        status = OgiReport.REFUSED;
    }
}
