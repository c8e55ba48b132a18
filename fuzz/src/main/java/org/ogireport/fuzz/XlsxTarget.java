package org.ogireport.fuzz;

import org.ogireport.documents.XlsxImporter;

/** Workbooks: the bytes as the file, and as the part of one that holds its sheet. */
public final class XlsxTarget {
    private XlsxTarget() {}

    /**
     * Tries a document.
     *
     * @param document any bytes
     */
    public static void fuzzerTestOneInput(byte[] document) {
        Promises.holdImport(XlsxImporter.INSTANCE, document);
        if (document.length > 0 && document[0] == '<') {
            Promises.holdImport(XlsxImporter.INSTANCE, SheetPages.workbook(document));
        }
    }
}
