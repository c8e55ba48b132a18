package org.ogireport.spring;

import io.swagger.v3.core.converter.ModelConverter;
import jakarta.servlet.ServletContext;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where springdoc is: the published JSON Schemas, served by the host and named by its OpenAPI document. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass({ModelConverter.class, WebMvcConfigurer.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class OpenApiConfiguration {
    private static final String PATH = "/ogi-report/schema/";

    @Bean
    @ConditionalOnMissingBean
    ReportModelConverter ogiReportModelConverter(ServletContext context) {
        return new ReportModelConverter(context.getContextPath() + PATH);
    }

    @Bean
    WebMvcConfigurer ogiReportSchemas() {
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler(PATH + "*.schema.json").addResourceLocations("classpath:/META-INF/schema/");
            }
        };
    }
}
