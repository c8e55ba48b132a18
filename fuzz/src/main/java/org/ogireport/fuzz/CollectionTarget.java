package org.ogireport.fuzz;

import java.io.ByteArrayInputStream;
import org.ogireport.serialization.ReportCollection;

/** Collections in XML, compressed or not. */
public final class CollectionTarget {
    private CollectionTarget() {}

    /**
     * Tries a document.
     *
     * @param document any bytes
     */
    public static void fuzzerTestOneInput(byte[] document) {
        Promises.holdEntries(ReportCollection.read(new ByteArrayInputStream(document)));
    }
}
