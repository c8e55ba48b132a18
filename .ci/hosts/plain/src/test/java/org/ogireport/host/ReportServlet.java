package org.ogireport.host;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.constraint.Objections;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.problem.HttpProblem;
import org.ogireport.serialization.problem.ReportReadException;

/** Takes a report in and gives it back. */
final class ReportServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            AnnualReport report = ReportJson.read(request.getInputStream());
            check(report, request.getLocale(), response);
        } catch (ReportReadException e) {
            HttpProblem problem = HttpProblem.unreadable(e, request.getLocale());
            response.setStatus(problem.status());
            response.setContentType(HttpProblem.MEDIA_TYPE);
            response.getOutputStream().write(problem.toJson().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void check(AnnualReport report, Locale locale, HttpServletResponse response) throws IOException {
        List<HttpProblem.Violation> violations = validator.validate(report).stream()
                .map(v -> new HttpProblem.Violation(v.getPropertyPath().toString(), Objections.of(v), v.getMessage()))
                .toList();
        if (!violations.isEmpty()) {
            HttpProblem problem = HttpProblem.refused(violations, locale);
            response.setStatus(problem.status());
            response.setContentType(HttpProblem.MEDIA_TYPE);
            response.getOutputStream().write(problem.toJson().getBytes(StandardCharsets.UTF_8));
            return;
        }
        response.setContentType("application/json");
        response.getOutputStream().write(ReportJson.write(report));
    }
}
