package org.ogireport.cli;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.ReportCollection;
import org.ogireport.serialization.ReportLines;
import org.ogireport.serialization.ReportWriter;

/**
 * Where many reports are written: the standard output, or a file, compressed if its name ends with {@code .gz}. A file takes
 * its place only when all is written, so that what stood there may be an input.
 */
final class CorpusOutput implements Closeable {
    private final ReportWriter writer;
    private final @Nullable Path file;
    private final @Nullable Path unfinished;
    private boolean finished;

    private CorpusOutput(ReportWriter writer, @Nullable Path file, @Nullable Path unfinished) {
        this.writer = writer;
        this.file = file;
        this.unfinished = unfinished;
    }

    static CorpusOutput open(boolean isXml, @Nullable String output, PrintStream out) throws IOException {
        if (output == null) {
            return new CorpusOutput(writer(isXml, unclosed(out)), null, null);
        }
        Path file = Path.of(output);
        boolean isPlainFile = !Files.exists(file) || Files.isRegularFile(file);
        Path written = isPlainFile ? file.resolveSibling(file.getFileName() + ".part") : file;
        OutputStream bytes = Files.newOutputStream(written);
        boolean compressed = output.toLowerCase(Locale.ROOT).endsWith(".gz");
        ReportWriter writer = writer(isXml, compressed ? new GZIPOutputStream(bytes, 1 << 16) : bytes);
        return new CorpusOutput(writer, isPlainFile ? file : null, isPlainFile ? written : null);
    }

    private static ReportWriter writer(boolean isXml, OutputStream stream) throws IOException {
        return isXml ? ReportCollection.write(stream) : ReportLines.write(stream);
    }

    private static OutputStream unclosed(PrintStream stream) {
        return new FilterOutputStream(stream) {
            @Override
            public void write(byte[] bytes, int offset, int length) {
                stream.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /** Writes a report, or a draft that is none yet. */
    void write(Draft draft) throws IOException {
        Optional<AnnualReport> report = draft.toReport(BlankPolicy.REFUSE).report();
        if (report.isPresent()) {
            writer.write(report.get());
        } else {
            writer.write(draft);
        }
    }

    /** Completes what was written and puts it in its place. */
    void finish() throws IOException {
        writer.close();
        if (file != null && unfinished != null) {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
        finished = true;
    }

    /** Takes away what was not finished. */
    @Override
    public void close() throws IOException {
        if (!finished) {
            writer.close();
            if (unfinished != null) {
                Files.deleteIfExists(unfinished);
            }
        }
    }
}
