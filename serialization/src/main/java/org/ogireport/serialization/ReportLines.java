package org.ogireport.serialization;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ogireport.serialization.codec.collection.LineSplitter;

/**
 * Reads and writes any number of reports and drafts as NDJSON: a JSON document a line, each in the canonical form of
 * {@link ReportJson} when written. Holds one document at a time, or, with several threads, some
 * that take 20 MB together. A stream that is compressed by gzip is told by its first bytes.
 *
 * <p>A line that is neither a report nor a draft is one entry with a refusal, and the reading goes on with the next line;
 * so it is with a line of more than 4 MiB, which is passed over. The reading ends with such an entry where a compressed
 * stream is damaged and where a line has more than 256 MB. Empty lines are no entries.
 *
 * @since 0.1
 */
public final class ReportLines {
    private ReportLines() {}

    /**
     * The documents in the order of the lines, read as they are asked for.
     *
     * @param lines NDJSON, possibly compressed; closed with the stream that is returned
     * @return an entry a line; its methods throw {@link java.io.UncheckedIOException} if the lines cannot be read
     */
    public static Stream<ReportEntry> read(InputStream lines) {
        return EntryStreams.inTurn(new LineSplitter(present(lines)));
    }

    /**
     * What a function makes of each document, in the order of the lines; the documents are read, and the function is
     * applied, by the threads of the common pool.
     *
     * @param lines NDJSON, possibly compressed; closed with the stream that is returned
     * @param each a function that may be applied by several threads at a time, and to documents that are never asked for;
     *     not after the stream was closed
     * @param <T> what it gives
     * @return the same as {@code read(lines).map(each)}
     */
    public static <T> Stream<T> readInParallel(InputStream lines, Function<? super ReportEntry, ? extends T> each) {
        Objects.requireNonNull(each, "each: must not be null");
        return EntryStreams.sideBySide(new LineSplitter(present(lines)), each);
    }

    /**
     * Writes documents, a line each.
     *
     * @param lines where to write; closed with the writer
     * @return a writer
     */
    public static ReportWriter write(OutputStream lines) {
        return new ReportWriter.Lines(Objects.requireNonNull(lines, "lines: must not be null"));
    }

    private static InputStream present(InputStream lines) {
        return Objects.requireNonNull(lines, "lines: must not be null");
    }
}
