package org.ogireport.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Text;
import org.ogireport.documents.docx.DocxLines;
import org.ogireport.documents.docx.PublishedDocx;
import org.ogireport.documents.draft.DraftReader;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.Origin;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;
import org.ogireport.documents.result.ImportResult;
import org.w3c.dom.Node;

/**
 * Reads a Word document (.docx). Its tables are read by row and column, merged cells resolved either way; headers,
 * footers, notes and text boxes are left out. A document that {@link DocxPublisher} wrote is read back exactly but for
 * where each figure stood.
 */
public final class DocxImporter implements ReportImporter {
    /** The importer; it has no state. */
    public static final DocxImporter INSTANCE = new DocxImporter();

    private static final int LARGEST = 1 << 24;
    private static final long LARGEST_INFLATED = 1 << 26;
    private static final long LARGEST_XML = 1 << 23;
    private static final int MOST_ENTRIES = 2000;
    private static final int DEEPEST = 256;

    private DocxImporter() {}

    @Override
    public ImportResult read(byte[] document, String documentName) {
        Objects.requireNonNull(documentName, "documentName: must not be null");
        String name = Text.repair(documentName).replace('\n', ' ');
        if (document.length > LARGEST) {
            throw new ImportException(name, Reason.TOO_LONG);
        }
        Origin origin = Origin.of(document, name);
        return Library.read(name, () -> {
            byte[] unpacked = unpacked(document, name);
            try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(unpacked))) {
                checkDepth(word.getDocument().getDomNode(), name);
                ImportResult published = PublishedDocx.read(word, origin);
                return published != null
                        ? published
                        : DraftReader.readPage(DocxLines.of(word.getBodyElements(), new Grid.Limit(name)), origin);
            }
        });
    }

    /**
     * The same file without compression, so that no small one can grow beyond all bounds. POI would tell such files by how
     * much smaller than their content they are, but prose that repeats itself is as small.
     */
    private static byte[] unpacked(byte[] document, String name) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long all = 0;
        int entries = 0;
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream(2 * document.length);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document));
                ZipOutputStream copy = new ZipOutputStream(unpacked)) {
            copy.setLevel(Deflater.NO_COMPRESSION);
            for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
                if (++entries > MOST_ENTRIES) {
                    throw new ImportException(name, Reason.TOO_COMPLEX);
                }
                copy.putNextEntry(new ZipEntry(entry.getName()));
                String entryName = entry.getName().toLowerCase(Locale.ROOT);
                boolean xml = entryName.endsWith(".xml") || entryName.endsWith(".rels");
                long size = 0;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    size += read;
                    if (all + size > LARGEST_INFLATED || xml && size > LARGEST_XML) {
                        throw new ImportException(name, Reason.TOO_COMPLEX);
                    }
                    copy.write(buffer, 0, read);
                }
                all += size;
            }
        }
        if (entries == 0) {
            throw new ImportException(name, Reason.DAMAGED);
        }
        return unpacked.toByteArray();
    }

    private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException e) {
            // what Java 17 says of a name that is not UTF-8
            throw new ZipException(e.getMessage());
        }
    }

    /** Refuses elements that stand deeper within each other than any word processor puts them, for all who walk down. */
    private static void checkDepth(Node document, String name) {
        int depth = 0;
        Node node = document;
        while (node != null) {
            Node next = node.getFirstChild();
            if (next != null && ++depth > DEEPEST) {
                throw new ImportException(name, Reason.TOO_COMPLEX);
            }
            while (next == null && node != document) {
                next = node.getNextSibling();
                if (next == null) {
                    node = node.getParentNode();
                    depth--;
                }
            }
            node = next;
        }
    }
}
