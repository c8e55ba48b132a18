package org.ogireport.fuzz;

import org.ogireport.documents.PdfImporter;

/** Published PDF documents. */
public final class PdfTarget {
    private PdfTarget() {}

    /**
     * Tries a document.
     *
     * @param document any bytes
     */
    public static void fuzzerTestOneInput(byte[] document) {
        Promises.holdImport(PdfImporter.INSTANCE, document);
    }
}
