package org.ogireport.spring;

import com.fasterxml.jackson.databind.Module;
import org.ogireport.serialization.jackson2.OgiReportModule;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The codec for mappers of Jackson 2, which Spring Boot makes of all module beans. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(Module.class)
class Jackson2Configuration {
    @Bean
    @ConditionalOnMissingBean(OgiReportModule.class)
    Module ogiReportJackson2Module() {
        return new OgiReportModule();
    }
}
