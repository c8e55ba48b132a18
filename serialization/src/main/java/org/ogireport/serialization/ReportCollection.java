package org.ogireport.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ogireport.serialization.codec.collection.CollectionSplitter;

/**
 * Reads and writes any number of reports and drafts as one XML document, in which each stands below the root {@code
 * annualReports} as {@link ReportXml} writes it. Holds one document at a time, or, with several threads, some
 * that take 20 MB together. A stream that is compressed by gzip is told by its first bytes.
 *
 * <p>An element that is neither a report nor a draft is one entry with a refusal, and the reading goes on with the next;
 * so it is with one of more than 4 MiB, which is passed over. The reading ends with such an entry where
 * the document is not well-formed or not a collection, where a compressed stream is damaged, where an element has more than
 * 256 million characters, and where one tag, name or comment has more than 4 million or an element more depth or attributes
 * than any parser should hold. Columns are counted in UTF-16 units up to where a document begins.
 *
 * @since 0.1
 */
public final class ReportCollection {
    private ReportCollection() {}

    /**
     * The documents in their order, read as they are asked for.
     *
     * @param collection XML in UTF-8, possibly compressed; closed with the stream that is returned
     * @return an entry a document; its methods throw {@link java.io.UncheckedIOException} if the collection cannot be read
     */
    public static Stream<ReportEntry> read(InputStream collection) {
        return EntryStreams.inTurn(new CollectionSplitter(present(collection)));
    }

    /**
     * What a function makes of each document, in their order; the documents are read, and the function is applied, by the
     * threads of the common pool.
     *
     * @param collection XML in UTF-8, possibly compressed; closed with the stream that is returned
     * @param each a function that may be applied by several threads at a time, and to documents that are never asked for;
     *     not after the stream was closed
     * @param <T> what it gives
     * @return the same as {@code read(collection).map(each)}
     */
    public static <T> Stream<T> readInParallel(
            InputStream collection, Function<? super ReportEntry, ? extends T> each) {
        Objects.requireNonNull(each, "each: must not be null");
        return EntryStreams.sideBySide(new CollectionSplitter(present(collection)), each);
    }

    /**
     * Writes documents into a collection.
     *
     * @param collection where to write; closed with the writer, which completes it
     * @return a writer
     * @throws IOException if it cannot be written to
     */
    public static ReportWriter write(OutputStream collection) throws IOException {
        return new ReportWriter.Collection(Objects.requireNonNull(collection, "collection: must not be null"));
    }

    private static InputStream present(InputStream collection) {
        return Objects.requireNonNull(collection, "collection: must not be null");
    }
}
