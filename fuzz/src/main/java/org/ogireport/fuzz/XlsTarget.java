package org.ogireport.fuzz;

import org.ogireport.documents.ReportImporter;
import org.ogireport.documents.ReportImporters;

/** Workbooks of Excel 97 to 2003, as far as the bytes still begin like one. */
public final class XlsTarget {
    private static final ReportImporter IMPORTER = ReportImporters::read;

    private XlsTarget() {}

    /**
     * Tries a document.
     *
     * @param document any bytes
     */
    public static void fuzzerTestOneInput(byte[] document) {
        Promises.holdImport(IMPORTER, document);
    }
}
