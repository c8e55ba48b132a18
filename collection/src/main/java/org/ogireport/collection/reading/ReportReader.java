package org.ogireport.collection.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ogireport.documents.page.Origin;
import org.ogireport.documents.result.ImportException;
import org.ogireport.serialization.ReportCollection;
import org.ogireport.serialization.ReportEntry;
import org.ogireport.serialization.ReportLines;

/**
 * Reads anything that may be a report. It is told by what it is rather than by what it is called. Every input becomes one
 * {@link ReadInput}; what is wrong with one keeps no other from being read, and nothing is thrown for bad data.
 *
 * @since 0.1
 */
public final class ReportReader {
    /** The largest document that is read, in bytes; the readers of JSON and XML set themselves a lower limit. */
    public static final int MAX_BYTES = Origin.MOST_BYTES;

    private ReportReader() {}

    /** Looks at the bytes of a file of many reports as they are read, such as to show how far the reading is. */
    @FunctionalInterface
    public interface Watch {
        /** Looks at nothing. */
        Watch NONE = (file, stream) -> stream;

        /**
         * Begins to watch.
         *
         * @param file the file
         * @param stream its bytes
         * @return the same bytes
         * @throws IOException if the file cannot be looked at
         */
        InputStream over(Path file, InputStream stream) throws IOException;
    }

    /**
     * Reads one document.
     *
     * @param document its bytes
     * @param name what it is called
     * @return what became of it
     */
    public static ReadInput read(byte[] document, String name) {
        return Documents.read(
                Objects.requireNonNull(document, "document: must not be null"),
                Objects.requireNonNull(name, "name: must not be null"));
    }

    /**
     * Reads one document from a stream, such as a pipe.
     *
     * @param document its bytes; not closed
     * @param name what it is called
     * @return what became of it
     */
    public static ReadInput read(InputStream document, String name) {
        Objects.requireNonNull(document, "document: must not be null");
        Objects.requireNonNull(name, "name: must not be null");
        try {
            // not the size that the system tells: a pipe has none, and a file can grow
            byte[] bytes = document.readNBytes(MAX_BYTES + 1);
            return bytes.length > MAX_BYTES
                    ? RefusedInput.of(name, ImportException.Reason.TOO_LONG)
                    : Documents.read(bytes, name);
        } catch (IOException e) {
            return RefusedInput.of(name, e);
        }
    }

    /**
     * Reads a file as one document.
     *
     * @param file the file
     * @return what became of it; refused where it holds many
     */
    public static ReadInput read(Path file) {
        Objects.requireNonNull(file, "file: must not be null");
        String name = FileName.of(file);
        if (Files.isDirectory(file)) {
            return Documents.folder(name);
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream, name);
        } catch (IOException e) {
            return RefusedInput.of(name, e);
        }
    }

    /**
     * Reads all that a path holds, document by document.
     *
     * @param path a file, a folder, an archive, or a file of many
     * @return an input each, in a fixed order; to be closed
     */
    public static Stream<ReadInput> readAll(Path path) {
        Objects.requireNonNull(path, "path: must not be null");
        return readAll(path, Watch.NONE, input -> input);
    }

    /**
     * What a function makes of each input that a path holds, in a fixed order. The function is applied, and of most kinds the
     * documents are read, by the threads of the common pool; only some documents are held at a time.
     *
     * @param path a file, a folder, an archive, or a file of many
     * @param watch looks at the bytes of a file of lines or a collection
     * @param each a function that may be applied by several threads at a time
     * @param <T> what it gives
     * @return what it gave; to be closed
     */
    public static <T> Stream<T> readAll(Path path, Watch watch, Function<? super ReadInput, ? extends T> each) {
        Objects.requireNonNull(path, "path: must not be null");
        Objects.requireNonNull(watch, "watch: must not be null");
        Objects.requireNonNull(each, "each: must not be null");
        InputKind kind = InputKind.of(path);
        if (kind == InputKind.LINES || kind == InputKind.COLLECTION) {
            return ofMany(path, kind, watch, each);
        }
        InputWalk walk = new InputWalk(path, kind);
        return StreamSupport.stream(new Batches<T>(walk, each), false).onClose(walk::close);
    }

    private static <T> Stream<T> ofMany(
            Path path, InputKind kind, Watch watch, Function<? super ReadInput, ? extends T> each) {
        String name = FileName.of(path);
        try {
            InputStream stream = watch.over(path, Files.newInputStream(path));
            Function<ReportEntry, T> read = entry -> each.apply(Documents.read(entry, name));
            return UntilUnreadable.of(
                    kind == InputKind.COLLECTION
                            ? ReportCollection.readInParallel(stream, read)
                            : ReportLines.readInParallel(stream, read),
                    e -> each.apply(RefusedInput.of(name, e)));
        } catch (IOException e) {
            return Stream.of(each.apply(RefusedInput.of(name, e)));
        }
    }
}
