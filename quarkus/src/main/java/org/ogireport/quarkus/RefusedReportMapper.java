package org.ogireport.quarkus;

import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.annotation.Priority;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.ogireport.core.constraint.Objections;
import org.ogireport.core.constraint.ReportCheck.Objection;
import org.ogireport.serialization.problem.HttpProblem;
import org.ogireport.serialization.problem.HttpProblem.Violation;

/**
 * Answers a request whose report is refused with every violation. What is about no report, or about one that the host itself
 * returns, is left to the host or Quarkus.
 *
 * @since 0.1
 */
@Provider
@Priority(Answers.AFTER_THE_HOSTS)
public class RefusedReportMapper implements ExceptionMapper<ResteasyReactiveViolationException> {
    @Context
    HttpHeaders headers;

    @Context
    Providers providers;

    /** Made by Quarkus. */
    public RefusedReportMapper() {}

    @Override
    public Response toResponse(ResteasyReactiveViolationException failure) {
        List<Violation> violations = failure.getConstraintViolations().stream()
                .filter(violation -> !isOfAnswer(violation.getPropertyPath()))
                .map(RefusedReportMapper::violation)
                .toList();
        return violations.stream().anyMatch(violation -> violation.objection().isPresent())
                ? Answers.of(HttpProblem.refused(violations, Answers.language(headers)))
                : providers
                        .getExceptionMapper(ConstraintViolationException.class)
                        .toResponse(failure);
    }

    private static boolean isOfAnswer(Path path) {
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        Optional<Objection> objection = Objections.of(violation);
        Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
        String method = nodes.next().getName();
        String parameter = nodes.next().getName();
        String within = violation.getPropertyPath().toString().substring(method.length() + 1 + parameter.length());
        String path = within.startsWith(".") ? within.substring(1) : within;
        return new Violation(
                path.isEmpty() && objection.isEmpty() ? parameter : path, objection, violation.getMessage());
    }
}
