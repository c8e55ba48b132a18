package org.ogireport.fuzz;

import java.nio.charset.StandardCharsets;
import org.ogireport.documents.OfdImporter;

/** Documents of the national fixed layout: the bytes as the file, and as one of its parts. */
public final class OfdTarget {
    private static final byte[] DOCUMENT = OfdPages.DOCUMENT.getBytes(StandardCharsets.UTF_8);
    private static final byte[] RESOURCES = OfdPages.RESOURCES.getBytes(StandardCharsets.UTF_8);
    private static final byte[] PAGE = OfdPages.part(Page.sample()).getBytes(StandardCharsets.UTF_8);

    private OfdTarget() {}

    /**
     * Tries a document.
     *
     * @param document any bytes
     */
    public static void fuzzerTestOneInput(byte[] document) {
        Promises.holdImport(OfdImporter.INSTANCE, document);
        if (document.length > 0 && document[0] == '<') {
            String xml = new String(document, StandardCharsets.UTF_8);
            boolean main = xml.contains("ofd:Document");
            boolean resources = xml.contains("ofd:Res");
            Promises.holdImport(
                    OfdImporter.INSTANCE,
                    OfdPages.document(
                            main ? document : DOCUMENT,
                            resources && !main ? document : RESOURCES,
                            main || resources ? PAGE : document));
        }
    }
}
