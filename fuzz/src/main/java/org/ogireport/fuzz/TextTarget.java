package org.ogireport.fuzz;

import org.ogireport.documents.TextImporter;

/** Published text. */
public final class TextTarget {
    private TextTarget() {}

    /**
     * Tries a document.
     *
     * @param document any bytes
     */
    public static void fuzzerTestOneInput(byte[] document) {
        Promises.holdImport(TextImporter.INSTANCE, document);
    }
}
