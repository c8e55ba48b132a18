package org.ogireport.fuzz;

import java.util.Optional;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.ReportJson;

/** Documents in JSON. */
public final class JsonTarget {
    private JsonTarget() {}

    /**
     * Tries a document.
     *
     * @param document any bytes
     */
    public static void fuzzerTestOneInput(byte[] document) {
        Optional<Draft> draft = Promises.read(() -> ReportJson.readDraft(document));
        draft.ifPresent(Promises::holdRoundTrips);
        Promises.read(() -> Draft.of(ReportJson.read(document)))
                .ifPresent(report -> Promises.hold(draft.equals(Optional.of(report)), "a report is a draft"));
    }
}
