package org.ogireport.cli;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.ogireport.serialization.ReportCollection;
import org.ogireport.serialization.ReportEntry;
import org.ogireport.serialization.ReportLines;

/**
 * A file of many reports: NDJSON by its name, or an XML collection by its root; either may be compressed.
 *
 * @param name the file's name as it was given
 * @param path the file
 * @param isXml whether it is an XML collection
 */
record Corpus(String name, Path path, boolean isXml) {
    private static final int SNIFFED_BYTES = 4096;
    private static final Pattern LINES = Pattern.compile("(?i).*\\.(ndjson|jsonl)(\\.gz)?");
    private static final Pattern COLLECTION = Pattern.compile("<([\\w.-]+:)?annualReports[\\s/>]");

    /** Whether the file is one of many reports; a file that cannot be looked at is not. */
    static boolean is(String name) {
        try {
            return LINES.matcher(name).matches() || isCollection(Path.of(name));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    /** The file, which {@link #is} one of many reports. */
    static Corpus of(String name) {
        return new Corpus(name, Path.of(name), !LINES.matcher(name).matches());
    }

    private static boolean isCollection(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            // a pipe can be read once only
            return false;
        }
        try (InputStream file = new BufferedInputStream(new FileInputStream(path.toFile()))) {
            boolean compressed = path.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
            byte[] start = (compressed ? new GZIPInputStream(file) : file).readNBytes(SNIFFED_BYTES);
            return COLLECTION.matcher(new String(start, StandardCharsets.UTF_8)).find();
        }
    }

    /** What a function makes of each report, in the order of the file, while the progress is shown. */
    <T> Stream<T> read(Progress progress, Console console, Function<ReportEntry, T> each) throws InputException {
        try {
            InputStream file = progress.counting(Files.newInputStream(path), Files.size(path));
            return (isXml ? ReportCollection.readInParallel(file, each) : ReportLines.readInParallel(file, each))
                    .peek(made -> progress.step());
        } catch (IOException e) {
            throw unreadable(e, console);
        }
    }

    /** Says that the file cannot be read, or no further. */
    InputException unreadable(IOException e, Console console) {
        return new InputException(
                "UNREADABLE",
                name + ": "
                        + (e instanceof NoSuchFileException
                                ? console.choose("没有这个文件", "no such file")
                                : console.choose("不能读取", "cannot be read") + " (" + Input.reason(e, console) + ")"));
    }
}
