package org.ogireport.spring;

import jakarta.validation.ConstraintViolation;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.server.WebExceptionHandler;

/** In WebFlux: reports as bodies of requests and responses, and the answers to those that are not taken. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass({WebFluxConfigurer.class, ConstraintViolation.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
class WebFluxConfiguration {
    /** Before the handler of Spring Boot, which is at -1. */
    private static final int BEFORE_LAST = -2;

    @Bean
    WebFluxConfigurer ogiReportCodecs() {
        return new WebFluxConfigurer() {
            @Override
            public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
                for (ReportFormat format : ReportFormat.values()) {
                    codecs.customCodecs().registerWithDefaultConfig(new ReportDecoder(format));
                    codecs.customCodecs().register(new ReportEncoder(format));
                }
            }
        };
    }

    @Bean
    @ConditionalOnMissingBean
    ReportProblems ogiReportProblems() {
        return new ReportProblems();
    }

    @Bean
    @Order(BEFORE_LAST)
    @ConditionalOnProperty(name = "ogireport.problems.enabled", matchIfMissing = true)
    WebExceptionHandler ogiReportProblemHandler(ReportProblems problems, ServerCodecConfigurer codecs) {
        return new ReportProblemHandler(problems, codecs);
    }
}
