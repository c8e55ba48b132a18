package org.ogireport.quarkus;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.ogireport.serialization.problem.HttpProblem;
import org.ogireport.serialization.problem.ReportReadException;

/**
 * Answers a report that cannot be read with every problem.
 *
 * @since 0.1
 */
@Provider
@Priority(Answers.AFTER_THE_HOSTS)
public class UnreadableReportMapper implements ExceptionMapper<ReportReadException> {
    @Context
    HttpHeaders headers;

    /** Made by Quarkus. */
    public UnreadableReportMapper() {}

    @Override
    public Response toResponse(ReportReadException refusal) {
        return Answers.of(HttpProblem.unreadable(refusal, Answers.language(headers)));
    }
}
