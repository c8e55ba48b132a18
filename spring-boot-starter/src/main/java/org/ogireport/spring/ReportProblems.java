package org.ogireport.spring;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.constraint.Objections;
import org.ogireport.core.constraint.ReportCheck.Objection;
import org.ogireport.serialization.problem.HttpProblem;
import org.ogireport.serialization.problem.HttpProblem.Violation;
import org.ogireport.serialization.problem.ReportReadException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.ServerWebInputException;

/**
 * The answers to requests whose report is not taken, for the starter and for an exception handler of the host's own. A host
 * that wants other answers has a bean of this type that overrides {@link #of}.
 *
 * @since 0.1
 */
public class ReportProblems {
    /** Made by the starter, or by a host. */
    public ReportProblems() {}

    /**
     * The answer to a failed request.
     *
     * @param failure what Spring MVC or WebFlux has thrown
     * @param locale the language of the request
     * @return 400 for a body that is no report, 422 for a report that is refused; empty where the failure is about no report
     */
    public Optional<ProblemDetail> of(Exception failure, Locale locale) {
        boolean isOfBody =
                failure instanceof HttpMessageNotReadableException || failure instanceof ServerWebInputException;
        Optional<ReportReadException> refusal = isOfBody ? refusal(failure) : Optional.empty();
        if (refusal.isPresent()) {
            return Optional.of(detail(HttpProblem.unreadable(refusal.get(), locale)));
        }
        List<Violation> violations = violations(failure);
        return violations.stream().anyMatch(violation -> violation.objection().isPresent())
                ? Optional.of(detail(HttpProblem.refused(violations, locale)))
                : Optional.empty();
    }

    private static Optional<ReportReadException> refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ReportReadException refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    private static List<Violation> violations(Exception failure) {
        if (failure instanceof BindingResult bound) {
            return bound.getAllErrors().stream()
                    .map(error -> violation(
                            error,
                            error.contains(ConstraintViolation.class) ? error.unwrap(ConstraintViolation.class) : null))
                    .toList();
        }
        if (failure instanceof HandlerMethodValidationException handled && !handled.isForReturnValue()) {
            List<Violation> violations = new ArrayList<>();
            for (ParameterValidationResult result : handled.getParameterValidationResults()) {
                for (MessageSourceResolvable error : result.getResolvableErrors()) {
                    violations.add(violation(error, result.unwrap(error, ConstraintViolation.class)));
                }
            }
            return violations;
        }
        return failure instanceof ConstraintViolationException thrown
                ? thrown.getConstraintViolations().stream()
                        .map(violation -> new Violation(
                                violation.getPropertyPath().toString(),
                                Objections.of(violation),
                                violation.getMessage()))
                        .toList()
                : List.of();
    }

    private static Violation violation(MessageSourceResolvable error, @Nullable ConstraintViolation<?> violation) {
        Optional<Objection> objection = violation == null ? Optional.empty() : Objections.of(violation);
        String path = error instanceof FieldError field
                ? field.getField()
                : error instanceof ObjectError || violation == null
                        ? ""
                        : violation.getPropertyPath().toString();
        return new Violation(path, objection, String.valueOf(error.getDefaultMessage()));
    }

    private static ProblemDetail detail(HttpProblem problem) {
        ProblemDetail detail = ProblemDetail.forStatus(problem.status());
        detail.setType(URI.create(problem.type()));
        detail.setTitle(problem.title());
        detail.setDetail(problem.detail());
        problem.extensions().forEach(detail::setProperty);
        return detail;
    }
}
