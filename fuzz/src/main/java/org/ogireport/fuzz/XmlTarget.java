package org.ogireport.fuzz;

import java.util.Optional;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.ReportXml;

/** Documents in XML. */
public final class XmlTarget {
    private XmlTarget() {}

    /**
     * Tries a document.
     *
     * @param document any bytes
     */
    public static void fuzzerTestOneInput(byte[] document) {
        Optional<Draft> draft = Promises.read(() -> ReportXml.readDraft(document));
        draft.ifPresent(Promises::holdRoundTrips);
        Promises.read(() -> Draft.of(ReportXml.read(document)))
                .ifPresent(report -> Promises.hold(draft.equals(Optional.of(report)), "a report is a draft"));
    }
}
