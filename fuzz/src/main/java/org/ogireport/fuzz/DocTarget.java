package org.ogireport.fuzz;

import org.ogireport.documents.ReportImporters;

/** Documents of Word 97 to 2003, as far as the bytes still begin like one. */
public final class DocTarget {
    private DocTarget() {}

    /**
     * Tries a document.
     *
     * @param document any bytes
     */
    public static void fuzzerTestOneInput(byte[] document) {
        Promises.holdImport(ReportImporters::read, document);
    }
}
