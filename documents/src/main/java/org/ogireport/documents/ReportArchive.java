package org.ogireport.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.container.ZipDirectory;
import org.ogireport.documents.container.ZipDirectory.Entry;
import org.ogireport.documents.container.ZipDirectory.TooManyFilesException;
import org.ogireport.documents.page.Origin;
import org.ogireport.documents.result.DocumentFormat;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;
import org.ogireport.documents.result.ImportResult;

/**
 * A zip archive of documents, such as all that the offices of a county have sent, archives within it included. Each document
 * is read, or refused, by itself. Names in the encoding of Chinese systems are told.
 *
 * @since 0.1
 */
public final class ReportArchive {
    /** The largest archive that is read, in bytes. */
    public static final int MAX_BYTES = 1 << 26;

    private static final int MOST_DOCUMENTS = 2000;
    private static final int MOST_FILES = 10_000;
    private static final int DEEPEST = 3;
    private static final long LARGEST_ARCHIVES = 1 << 26;
    private static final String WITHIN = "!";

    /** What programs put beside documents. */
    private static final Pattern NO_DOCUMENT = Pattern.compile(
            "(?i)(?:.*[/\\\\])?(?:__MACOSX[/\\\\].*|\\.[^/\\\\]*|Thumbs\\.db|desktop\\.ini|~\\$[^/\\\\]*)");

    private final List<Document> documents = new ArrayList<>();
    private long unpacked;

    private ReportArchive(ZipDirectory archive, String name) {
        add(archive, name, 1);
    }

    /** A document in an archive. */
    public static final class Document {
        private final String name;
        private final ZipDirectory archive;
        private final Entry entry;

        private Document(String name, ZipDirectory archive, Entry entry) {
            this.name = name;
            this.archive = archive;
            this.entry = entry;
        }

        /**
         * What the document is called: the archive's name and its own, such as {@code 2021.zip!县政府办/年报.docx}.
         *
         * @return the name
         */
        public String name() {
            return name;
        }

        /**
         * The document itself.
         *
         * @return its bytes
         * @throws ImportException if it is encrypted, damaged or too long
         */
        public byte[] bytes() {
            return unpack(archive, entry, name);
        }

        /**
         * Reads the document by the importer of its format.
         *
         * @return the draft, and what the reader has to say about it
         * @throws ImportException if no draft can be made of it at all
         */
        public ImportResult read() {
            return ReportImporters.read(bytes(), name);
        }
    }

    /**
     * Opens an archive.
     *
     * @param archive the archive's bytes
     * @param archiveName what the archive is called, such as its file name; may be empty
     * @return the archive
     * @throws ImportException if it is damaged, or holds more than all reports of a province
     */
    public static ReportArchive of(byte[] archive, String archiveName) {
        Objects.requireNonNull(archive, "archive: must not be null");
        String name = Origin.nameOf(Objects.requireNonNull(archiveName, "archiveName: must not be null"));
        if (archive.length > MAX_BYTES) {
            throw new ImportException(name, Reason.TOO_LONG);
        }
        return new ReportArchive(ParsingLibrary.read(name, () -> directory(archive, name)), name);
    }

    /**
     * Whether a file may be a document, by its name, and not one of those that systems and programs put beside documents.
     *
     * @param name the file's name, with its folders or without
     * @return false for names such as {@code Thumbs.db} and {@code ~$年报.docx}
     */
    public static boolean mayBeDocument(String name) {
        Objects.requireNonNull(name, "name: must not be null");
        return !NO_DOCUMENT.matcher(name).matches();
    }

    /**
     * The documents, in the order of the archive, without what systems put beside them.
     *
     * @return the documents; unmodifiable
     */
    public List<Document> documents() {
        return List.copyOf(documents);
    }

    private static ZipDirectory directory(byte[] archive, String name) throws IOException {
        try {
            return ZipDirectory.of(archive, MOST_FILES);
        } catch (TooManyFilesException e) {
            throw new ImportException(name, Reason.TOO_COMPLEX, e);
        }
    }

    private void add(ZipDirectory archive, String name, int depth) {
        for (Entry entry : archive.entries()) {
            String own = name + WITHIN + Origin.nameOf(entry.name());
            if (entry.isFolder() || !mayBeDocument(entry.name())) {
                continue;
            }
            ZipDirectory within = archiveIn(archive, entry, own);
            if (within == null) {
                documents.add(new Document(own, archive, entry));
            } else if (depth < DEEPEST) {
                add(within, own, depth + 1);
            } else {
                throw new ImportException(own, Reason.TOO_COMPLEX);
            }
            if (documents.size() > MOST_DOCUMENTS) {
                throw new ImportException(name, Reason.TOO_COMPLEX);
            }
        }
    }

    /** An archive within the archive; null where a file is none, or cannot be opened. */
    private @Nullable ZipDirectory archiveIn(ZipDirectory archive, Entry entry, String name) {
        if (!entry.name().toLowerCase(Locale.ROOT).endsWith(".zip")
                || entry.isEncrypted()
                || entry.size() > Origin.MOST_BYTES) {
            return null;
        }
        unpacked += entry.size();
        if (unpacked > LARGEST_ARCHIVES) {
            throw new ImportException(name, Reason.TOO_COMPLEX);
        }
        try {
            byte[] bytes = archive.read(entry, Origin.MOST_BYTES);
            return ReportImporters.format(bytes) == DocumentFormat.ZIP ? ZipDirectory.of(bytes, MOST_FILES) : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static byte[] unpack(ZipDirectory archive, Entry entry, String name) {
        if (entry.isEncrypted()) {
            throw new ImportException(name, Reason.ENCRYPTED);
        }
        if (entry.size() > Origin.MOST_BYTES) {
            throw new ImportException(name, Reason.TOO_LONG);
        }
        try {
            return archive.read(entry, Origin.MOST_BYTES);
        } catch (IOException e) {
            throw new ImportException(name, Reason.DAMAGED, e);
        }
    }
}
