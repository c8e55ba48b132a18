package org.ogireport.fuzz;

import java.nio.charset.StandardCharsets;
import org.ogireport.documents.OdtImporter;

/** Texts of OpenDocument: the bytes as the file, and as the part of one that holds its content or its styles. */
public final class OdtTarget {
    private static final byte[] CONTENT = OdfPages.text(Page.sample()).getBytes(StandardCharsets.UTF_8);
    private static final byte[] STYLES = OdfPages.STYLES.getBytes(StandardCharsets.UTF_8);

    private OdtTarget() {}

    /**
     * Tries a document.
     *
     * @param document any bytes
     */
    public static void fuzzerTestOneInput(byte[] document) {
        Promises.holdImport(OdtImporter.INSTANCE, document);
        if (document.length > 0 && document[0] == '<') {
            boolean styles = new String(document, StandardCharsets.UTF_8).contains("document-styles");
            Promises.holdImport(
                    OdtImporter.INSTANCE,
                    OdfPages.document("text", styles ? CONTENT : document, styles ? document : STYLES));
        }
    }
}
