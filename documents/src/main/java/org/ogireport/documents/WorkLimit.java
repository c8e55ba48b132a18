package org.ogireport.documents;

import java.util.function.IntConsumer;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;

/** Counts what is done for one document with printed pages: no report asks for so much. */
final class WorkLimit implements IntConsumer {
    private static final int MOST = 3_000_000;

    private final String document;
    private int done;

    WorkLimit(String document) {
        this.document = document;
    }

    @Override
    public void accept(int more) {
        done += more;
        if (done > MOST) {
            throw new ImportException(document, Reason.TOO_COMPLEX);
        }
    }
}
