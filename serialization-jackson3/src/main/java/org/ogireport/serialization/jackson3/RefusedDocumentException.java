package org.ogireport.serialization.jackson3;

import org.ogireport.serialization.codec.host.HostCodec;
import org.ogireport.serialization.problem.Problem;
import org.ogireport.serialization.problem.ReportReadException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;

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

    private static TokenStreamLocation location(JsonParser parser, Problem problem) {
        TokenStreamLocation current = parser.currentTokenLocation();
        return problem.line() < 1
                ? current
                : new TokenStreamLocation(current.contentReference(), -1, problem.line(), problem.column());
    }

    @Override
    public synchronized Throwable getCause() {
        return refusal;
    }
}
