package org.ogireport.fuzz;

import org.ogireport.documents.HtmlImporter;

/** Published pages. */
public final class HtmlTarget {
    private HtmlTarget() {}

    /**
     * Tries a document.
     *
     * @param document any bytes
     */
    public static void fuzzerTestOneInput(byte[] document) {
        Promises.holdImport(HtmlImporter.INSTANCE, document);
    }
}
