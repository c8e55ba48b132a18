package org.ogireport.serialization.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.ogireport.serialization.codec.host.HostCodec;
import org.ogireport.serialization.problem.Problem;
import org.ogireport.serialization.problem.ReportReadException;

/** The host's exception for a document that is refused, located where the first problem is. */
final class RefusedDocumentException extends MismatchedInputException {
    private static final long serialVersionUID = 1;

    private final ReportReadException refusal;

    RefusedDocumentException(JsonParser parser, Class<?> type, ReportReadException refusal) {
        super(
                parser,
                HostCodec.message(refusal),
                location(parser, refusal.problems().get(0)));
        this.refusal = refusal;
        _targetType = type;
    }

    private static JsonLocation location(JsonParser parser, Problem problem) {
        JsonLocation current = parser.currentTokenLocation();
        return problem.line() < 1
                ? current
                : new JsonLocation(current.contentReference(), -1, problem.line(), problem.column());
    }

    @Override
    public synchronized Throwable getCause() {
        return refusal;
    }
}
