package org.ogireport.documents.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document as a file. The same content gives the same bytes. */
public final class DocxFile {
    /** A fixed time for all entries, so that bytes do not depend on when they were written. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private DocxFile() {}

    /**
     * Writes a document.
     *
     * @param out where to write; it is flushed, not closed
     * @param title what it is called
     * @param properties its custom properties
     * @param document its main part
     * @throws IOException if it cannot be written
     */
    public static void write(OutputStream out, String title, Map<String, String> properties, String document)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        add(zip, "[Content_Types].xml", DocxParts.CONTENT_TYPES);
        add(zip, "_rels/.rels", DocxParts.PACKAGE_RELATIONSHIPS);
        add(zip, "docProps/app.xml", DocxParts.APPLICATION);
        add(zip, "docProps/core.xml", DocxParts.core(title));
        add(zip, "docProps/custom.xml", DocxParts.custom(properties));
        add(zip, "word/_rels/document.xml.rels", DocxParts.DOCUMENT_RELATIONSHIPS);
        add(zip, "word/document.xml", document);
        add(zip, "word/settings.xml", DocxParts.SETTINGS);
        add(zip, "word/styles.xml", DocxParts.STYLES);
        zip.finish();
        out.flush();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
