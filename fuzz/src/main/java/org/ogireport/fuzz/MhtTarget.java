package org.ogireport.fuzz;

import org.ogireport.documents.MhtImporter;

/** Saved web pages and mails. */
public final class MhtTarget {
    private MhtTarget() {}

    /**
     * Tries a document.
     *
     * @param document any bytes
     */
    public static void fuzzerTestOneInput(byte[] document) {
        Promises.holdImport(MhtImporter.INSTANCE, document);
    }
}
