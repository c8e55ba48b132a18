package org.ogireport.spring;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/**
 * Sends the answers of {@link ReportProblems} in WebFlux, where no handler of the host's own has answered; every other failure
 * is left to what comes behind. Written by the host's mapper, as any {@link ProblemDetail} is.
 */
final class ReportProblemHandler implements WebExceptionHandler {
    private final ReportProblems problems;
    private final ServerResponse.Context context;

    ReportProblemHandler(ReportProblems problems, ServerCodecConfigurer codecs) {
        this.problems = problems;
        this.context = new ServerResponse.Context() {
            @Override
            public List<HttpMessageWriter<?>> messageWriters() {
                return codecs.getWriters();
            }

            @Override
            public List<ViewResolver> viewResolvers() {
                return List.of();
            }
        };
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        Locale asked = exchange.getLocaleContext().getLocale();
        Locale locale = asked == null ? Locale.getDefault() : asked;
        Optional<ProblemDetail> problem =
                failure instanceof Exception told && !exchange.getResponse().isCommitted()
                        ? problems.of(told, locale)
                        : Optional.empty();
        return problem.map(detail -> answer(detail, exchange)).orElseGet(() -> Mono.error(failure));
    }

    private Mono<Void> answer(ProblemDetail problem, ServerWebExchange exchange) {
        return ServerResponse.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyValue(problem)
                .flatMap(response -> response.writeTo(exchange, context));
    }
}
