package org.ogireport.quarkus;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ogireport.serialization.problem.HttpProblem;

/** Problems as responses. */
final class Answers {
    /** The priority of a mapper that gives way to one of the host's for the same exception. */
    static final int AFTER_THE_HOSTS = Priorities.USER + 100;

    private Answers() {}

    static Response of(HttpProblem problem) {
        return Response.status(problem.status())
                .type(HttpProblem.MEDIA_TYPE)
                .entity(problem.toJson().getBytes(StandardCharsets.UTF_8))
                .build();
    }

    /** The first language that the client asks for. */
    static Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream().findFirst().orElse(Locale.ROOT);
    }
}
