package org.ogireport.fuzz;

import org.ogireport.documents.RtfImporter;

/** Texts of the Rich Text Format. */
public final class RtfTarget {
    private RtfTarget() {}

    /**
     * Tries a document.
     *
     * @param document any bytes
     */
    public static void fuzzerTestOneInput(byte[] document) {
        Promises.holdImport(RtfImporter.INSTANCE, document);
    }
}
