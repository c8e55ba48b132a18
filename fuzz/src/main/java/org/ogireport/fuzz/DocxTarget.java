package org.ogireport.fuzz;

import org.ogireport.documents.DocxImporter;

/** Published Word documents: the bytes as the file, and as the main part of one. */
public final class DocxTarget {
    private DocxTarget() {}

    /**
     * Tries a document.
     *
     * @param document any bytes
     */
    public static void fuzzerTestOneInput(byte[] document) {
        Promises.holdImport(DocxImporter.INSTANCE, document);
        if (document.length > 0 && document[0] == '<') {
            Promises.holdImport(DocxImporter.INSTANCE, Page.word(document));
        }
    }
}
