package org.ogireport.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ogireport.collection.reading.InputKind;
import org.ogireport.collection.reading.ReadInput;
import org.ogireport.collection.reading.RefusedInput;
import org.ogireport.collection.reading.ReportReader;

/**
 * A file of many reports: lines of JSON or an XML collection.
 *
 * @param name the file's name as it was given
 * @param path the file
 */
record Corpus(String name, Path path) {
    /** Whether the file is one of many reports; a file that cannot be looked at is not. */
    static boolean is(String name) {
        InputKind kind = Input.kind(name);
        return kind == InputKind.LINES || kind == InputKind.COLLECTION;
    }

    /** The file, which {@link #is} one of many reports. */
    static Corpus of(String name) {
        return new Corpus(name, Path.of(name));
    }

    /** What a function makes of each report, in the order of the file, while the progress is shown. */
    <T> Stream<T> read(Progress progress, Function<ReadInput, T> each) {
        return ReportReader.<T>readAll(path, (file, stream) -> progress.counting(stream, Files.size(file)), each)
                .peek(made -> progress.step());
    }

    /** The refusal of a report of this file, whose reason tells the line. */
    InputException refusal(RefusedInput refused, Console console) {
        return new InputException(refused.code(), name + ": " + refused.reason().in(console.locale()));
    }
}
