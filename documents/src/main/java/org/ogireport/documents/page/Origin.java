package org.ogireport.documents.page;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Source;

/**
 * The document that cells come from, as their sources tell it.
 *
 * @param name its name
 * @param sha256 the digest of its bytes; null where they are not known
 * @param numbered whether it has lines that can be counted
 * @param spots where its lines stand on pages, by their numbers; empty where it has no pages
 */
public record Origin(String name, @Nullable String sha256, boolean numbered, Map<Integer, Spot> spots) {
    private static final int LONGEST_NAME = 1000;

    /** A document without lines of its own. */
    public static Origin of(byte[] document, String name) {
        return new Origin(name, digest(document), false, Map.of());
    }

    /** The same document, with lines that stand on pages. */
    public Origin at(Map<Integer, Spot> places) {
        return new Origin(name, sha256, numbered, places);
    }

    public static String digest(byte[] document) {
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
