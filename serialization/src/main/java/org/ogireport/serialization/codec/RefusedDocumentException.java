package org.ogireport.serialization.codec;

import java.util.List;
import org.ogireport.serialization.problem.Problem;
import org.ogireport.serialization.problem.ReportReadException;

/** The refusals of the codec, which alone makes any. */
final class RefusedDocumentException extends ReportReadException {
    private static final long serialVersionUID = 1;

    RefusedDocumentException(List<Problem> problems, boolean cut) {
        super(problems, cut);
    }
}
