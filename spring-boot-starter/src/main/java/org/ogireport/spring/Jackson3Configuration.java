package org.ogireport.spring;

import org.ogireport.serialization.jackson3.OgiReportModule;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JacksonModule;

/** The codec for mappers of Jackson 3, also where {@code spring.jackson.find-and-add-modules} is off. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(JacksonModule.class)
class Jackson3Configuration {
    @Bean
    @ConditionalOnMissingBean(OgiReportModule.class)
    JacksonModule ogiReportJackson3Module() {
        return new OgiReportModule();
    }
}
