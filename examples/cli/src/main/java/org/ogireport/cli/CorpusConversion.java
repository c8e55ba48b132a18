package org.ogireport.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.Problem;
import org.ogireport.serialization.ReportCollection;
import org.ogireport.serialization.ReportEntry;
import org.ogireport.serialization.ReportLines;
import org.ogireport.serialization.ReportWriteException;
import org.ogireport.serialization.ReportWriter;

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
        try (OutputStream target = target(output);
                ReportWriter writer = toXml ? ReportCollection.write(target) : ReportLines.write(target)) {
            for (String file : files) {
                convert(file, writer);
            }
        } catch (IOException | InvalidPathException e) {
            refuse((output == null ? "" : output + ": ") + language.choose("不能写入", "cannot be written") + " ("
                    + Input.reason(e) + ")");
        }
        return status;
    }

    private OutputStream target(@Nullable String output) throws IOException {
        if (output == null) {
            return new FilterOutputStream(out) {
                @Override
                public void write(byte[] bytes, int offset, int length) {
                    CorpusConversion.this.out.write(bytes, offset, length);
                }

                @Override
                public void close() throws IOException {
                    flush();
                }
            };
        }
        OutputStream file = Files.newOutputStream(Path.of(output));
        return output.toLowerCase(Locale.ROOT).endsWith(".gz") ? new GZIPOutputStream(file, 1 << 16) : file;
    }

    private void convert(String file, ReportWriter writer) throws IOException {
        try {
            if (Corpus.is(file)) {
                convert(Corpus.of(file), writer);
            } else {
                write(file, Input.read(file, language).draft(), writer);
            }
        } catch (InputException e) {
            refuse(e.getMessage());
        }
    }

    private void convert(Corpus corpus, ReportWriter writer) throws InputException, IOException {
        Progress progress = Progress.on(err);
        try (Stream<ReportEntry> entries = corpus.read(progress, language, entry -> entry)) {
            for (ReportEntry entry : (Iterable<ReportEntry>) entries::iterator) {
                if (entry.draft().isPresent()) {
                    write(corpus.name() + ":" + entry.line(), entry.orElseThrow(), writer);
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

    private void write(String name, Draft draft, ReportWriter writer) throws IOException {
        try {
            Optional<AnnualReport> report = draft.toReport(BlankPolicy.REFUSE).report();
            if (report.isPresent()) {
                writer.write(report.get());
            } else {
                writer.write(draft);
            }
        } catch (ReportWriteException e) {
            refuse(name + ": " + e.getMessage());
        }
    }

    private void refuse(String message) {
        err.println(message);
        status = OgiReport.REFUSED;
    }
}
