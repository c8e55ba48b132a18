package org.ogireport.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Sends the answers of {@link ReportProblems}, before any handler that would say no more than "Bad Request"; every other
 * failure is left to those. Written by the host's mapper, as any {@link ProblemDetail} is.
 */
final class ReportProblemResolver implements HandlerExceptionResolver {
    private final ReportProblems problems;
    private final ObjectProvider<RequestMappingHandlerAdapter> adapters;

    ReportProblemResolver(ReportProblems problems, ObjectProvider<RequestMappingHandlerAdapter> adapters) {
        this.problems = problems;
        this.adapters = adapters;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        return problems.of(failure, LocaleContextHolder.getLocale())
                .filter(problem -> isSent(problem, response))
                .map(problem -> new ModelAndView())
                .orElse(null);
    }

    private boolean isSent(ProblemDetail problem, HttpServletResponse response) {
        for (HttpMessageConverter<?> converter : adapters.getObject().getMessageConverters()) {
            if (converter.canWrite(ProblemDetail.class, MediaType.APPLICATION_PROBLEM_JSON)) {
                send(problem, converter, response);
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked") // it has just said that it can
    private static void send(ProblemDetail problem, HttpMessageConverter<?> converter, HttpServletResponse response) {
        try (ServletServerHttpResponse message = new ServletServerHttpResponse(response)) {
            message.getServletResponse().setStatus(problem.getStatus());
            ((HttpMessageConverter<Object>) converter).write(problem, MediaType.APPLICATION_PROBLEM_JSON, message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
