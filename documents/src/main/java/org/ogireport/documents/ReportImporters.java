package org.ogireport.documents;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ogireport.core.Text;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;
import org.ogireport.documents.result.ImportResult;

/** The importers for all formats, chosen by what a document is rather than by what it is called. */
public final class ReportImporters {
    private static final int HEAD = 4096;
    private static final Pattern MARKUP = Pattern.compile(
            "<!DOCTYPE\\s+html|<(?:html|head|meta|body|div|table|tbody|tr|td|p|span|article)[\\s>/]",
            Pattern.CASE_INSENSITIVE);

    private ReportImporters() {}

    /**
     * Tells which importer reads a document. Whether it can make anything of it is seen by reading only.
     *
     * @param document the document's bytes
     * @return the importer, or empty for an archive or binary file of another kind
     */
    public static Optional<ReportImporter> recognize(byte[] document) {
        Objects.requireNonNull(document, "document: must not be null");
        String head = new String(document, 0, Math.min(document.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.substring(0, Math.min(head.length(), 1024)).contains("%PDF-")) {
            return Optional.of(PdfImporter.INSTANCE);
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return isWord(document) ? Optional.of(DocxImporter.INSTANCE) : Optional.empty();
        }
        boolean wide = head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE");
        String plain = wide ? head.replace("\0", "") : head;
        if (MARKUP.matcher(plain).find()) {
            return Optional.of(HtmlImporter.INSTANCE);
        }
        boolean binary = plain.indexOf('\0') >= 0 || head.startsWith("\u00D0\u00CF\u0011\u00E0");
        return binary ? Optional.empty() : Optional.of(TextImporter.INSTANCE);
    }

    /** Whether an archive names the part that holds the text of a Word document. */
    private static boolean isWord(byte[] document) {
        return new String(document, StandardCharsets.ISO_8859_1).contains("word/document.xml");
    }

    /**
     * Reads a document of any format.
     *
     * @param document the document's bytes
     * @param documentName what the sources of the cells call the document, such as its file name; may be empty
     * @return the draft, and what the reader has to say about it
     * @throws ImportException if no draft can be made of it at all
     */
    public static ImportResult read(byte[] document, String documentName) {
        Objects.requireNonNull(documentName, "documentName: must not be null");
        return recognize(document)
                .orElseThrow(
                        () -> new ImportException(Text.repair(documentName).replace('\n', ' '), Reason.UNKNOWN_FORMAT))
                .read(document, documentName);
    }
}
