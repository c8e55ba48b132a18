package org.ogireport.spring;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** In Spring MVC: reports as bodies of requests and responses, and the answers to those that are not taken. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass({WebMvcConfigurer.class, ConstraintViolation.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class WebMvcConfiguration {
    /** JSON before XML, where a client takes both. */
    @Bean
    @Order(0)
    @ConditionalOnMissingBean(name = "ogiReportJsonConverter")
    HttpMessageConverter<Object> ogiReportJsonConverter() {
        return new ReportConverter(ReportFormat.JSON);
    }

    @Bean
    @Order(1)
    @ConditionalOnMissingBean(name = "ogiReportXmlConverter")
    HttpMessageConverter<Object> ogiReportXmlConverter() {
        return new ReportConverter(ReportFormat.XML);
    }

    @Bean
    @ConditionalOnMissingBean
    ReportProblems ogiReportProblems() {
        return new ReportProblems();
    }

    @Bean
    @ConditionalOnProperty(name = "ogireport.problems.enabled", matchIfMissing = true)
    WebMvcConfigurer ogiReportProblemResolver(
            ReportProblems problems, ObjectProvider<RequestMappingHandlerAdapter> adapters) {
        return new WebMvcConfigurer() {
            @Override
            public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
                resolvers.add(0, new ReportProblemResolver(problems, adapters));
            }
        };
    }
}
