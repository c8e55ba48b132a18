package org.ogireport.fuzz;

import java.nio.charset.StandardCharsets;
import org.ogireport.documents.OdsImporter;

/** Spreadsheets of OpenDocument: the bytes as the file, and as the part of one that holds its content or its styles. */
public final class OdsTarget {
    private static final byte[] CONTENT = OdfPages.spreadsheet(Page.sample()).getBytes(StandardCharsets.UTF_8);
    private static final byte[] STYLES = OdfPages.STYLES.getBytes(StandardCharsets.UTF_8);

    private OdsTarget() {}

    /**
     * Tries a document.
     *
     * @param document any bytes
     */
    public static void fuzzerTestOneInput(byte[] document) {
        Promises.holdImport(OdsImporter.INSTANCE, document);
        if (document.length > 0 && document[0] == '<') {
            boolean styles = new String(document, StandardCharsets.UTF_8).contains("document-styles");
            Promises.holdImport(
                    OdsImporter.INSTANCE,
                    OdfPages.document("spreadsheet", styles ? CONTENT : document, styles ? document : STYLES));
        }
    }
}
