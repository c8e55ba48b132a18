package org.ogireport.fuzz;

import java.io.ByteArrayInputStream;
import org.ogireport.serialization.ReportLines;

/** Lines of JSON, compressed or not. */
public final class LinesTarget {
    private LinesTarget() {}

    /**
     * Tries a document.
     *
     * @param document any bytes
     */
    public static void fuzzerTestOneInput(byte[] document) {
        Promises.holdEntries(ReportLines.read(new ByteArrayInputStream(document)));
    }
}
