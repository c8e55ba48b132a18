package org.ogireport.documents.page;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Text;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;

/**
 * The document that cells come from, as their sources tell it.
 *
 * @param name its name
 * @param sha256 the digest of its bytes; null where they are not known
 * @param numbered whether it has lines that can be counted
 * @param spots where its lines stand on pages, by their numbers; empty where it has no pages
 * @param told is told where cells stand
 */
public record Origin(String name, @Nullable String sha256, boolean numbered, Map<Integer, Spot> spots, Listener told) {
    /** How long a document can be, in bytes. */
    public static final int MOST_BYTES = 1 << 24;

    private static final int LONGEST_NAME = 1000;

    private static final Listener NOBODY = (cell, spot, own) -> {};

    /** Is told where cells of the form stand in the document, as far as that is known. */
    public interface Listener {
        /**
         * Takes a place.
         *
         * @param own whether the cell stands there; otherwise its row does
         */
        void stands(Cell cell, Spot spot, boolean own);
    }

    /**
     * A document without lines of its own.
     *
     * @param documentName what it is called, in whatever characters
     * @throws ImportException if it is longer than any report
     */
    public static Origin of(byte[] document, String documentName) {
        String name = nameOf(documentName);
        if (document.length > MOST_BYTES) {
            throw new ImportException(name, Reason.TOO_LONG);
        }
        return new Origin(name, digest(document), false, Map.of(), NOBODY);
    }

    /** What a document is called, in one line of characters that its sources can carry. */
    public static String nameOf(String documentName) {
        Objects.requireNonNull(documentName, "documentName: must not be null");
        return Text.repair(documentName).replace('\n', ' ');
    }

    /** A text whose bytes are not known. */
    public static Origin ofText(String documentName) {
        return new Origin(nameOf(documentName), null, true, Map.of(), NOBODY);
    }

    /** The same document, with lines that can be counted. */
    public Origin withLines() {
        return new Origin(name, sha256, true, spots, told);
    }

    /** The same document, with lines that stand on pages. */
    public Origin at(Map<Integer, Spot> places) {
        return new Origin(name, sha256, numbered, places, told);
    }

    /** The same document, of which somebody is told where its cells stand. */
    public Origin telling(Listener listener) {
        return new Origin(name, sha256, numbered, spots, listener);
    }

    private static String digest(byte[] document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A source that names the document. */
    public Source.Builder source() {
        return Source.builder()
                .document(TextNormalizer.shorten(name, LONGEST_NAME))
                .sha256(sha256);
    }
}
