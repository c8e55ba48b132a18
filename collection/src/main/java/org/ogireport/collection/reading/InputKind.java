package org.ogireport.collection.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.ogireport.core.form.XmlVocabulary;
import org.ogireport.documents.ReportArchive;
import org.ogireport.documents.ReportImporters;
import org.ogireport.documents.result.DocumentFormat;

/**
 * How many reports a path may hold, and how they are got at.
 *
 * @since 0.1
 */
public enum InputKind {
    /** One document of any format, or what will be refused as one. */
    DOCUMENT,
    /** A folder of files and folders. */
    FOLDER,
    /** A zip archive of documents. */
    ARCHIVE,
    /** A JSON document a line, possibly compressed; told by the file's name. */
    LINES,
    /** This library's XML for many reports, possibly compressed; told by its root. */
    COLLECTION;

    private static final int SNIFFED_BYTES = 4096;
    private static final Pattern LINES_NAME = Pattern.compile("(?i).*\\.(ndjson|jsonl)(\\.gz)?");
    private static final Pattern COLLECTION_ROOT = Pattern.compile("<([\\w.-]+:)?" + XmlVocabulary.ROOT + "s[\\s/>]");

    /**
     * Tells what a path is.
     *
     * @param path the path; a pipe is not looked into, as it can be read once only
     * @return its kind, {@link #DOCUMENT} for what cannot be looked at
     */
    public static InputKind of(Path path) {
        Objects.requireNonNull(path, "path: must not be null");
        if (Files.isDirectory(path)) {
            return FOLDER;
        }
        if (LINES_NAME.matcher(path.toString()).matches()) {
            return LINES;
        }
        try {
            if (!Files.isRegularFile(path)) {
                return DOCUMENT;
            }
            String start = start(path);
            if (start.startsWith("PK") && isArchive(path)) {
                return ARCHIVE;
            }
            return COLLECTION_ROOT.matcher(start).find() ? COLLECTION : DOCUMENT;
        } catch (IOException e) {
            return DOCUMENT;
        }
    }

    private static String start(Path file) throws IOException {
        boolean isCompressed = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
        try (InputStream stream = Files.newInputStream(file);
                InputStream plain = isCompressed ? new GZIPInputStream(stream) : stream) {
            return new String(plain.readNBytes(SNIFFED_BYTES), StandardCharsets.UTF_8);
        }
    }

    private static boolean isArchive(Path file) throws IOException {
        return Files.size(file) <= ReportArchive.MAX_BYTES
                && ReportImporters.format(Files.readAllBytes(file)) == DocumentFormat.ZIP;
    }

    /**
     * Whether there may be any number of reports.
     *
     * @return false for one document
     */
    public boolean isOfMany() {
        return this != DOCUMENT;
    }
}
