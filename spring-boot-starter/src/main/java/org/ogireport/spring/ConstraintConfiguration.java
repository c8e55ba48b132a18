package org.ogireport.spring;

import jakarta.validation.ConstraintValidator;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.constraint.ConsistentReportValidator;
import org.ogireport.core.constraint.ReportCheck;
import org.ogireport.validation.constraint.CheckerProvider;
import org.ogireport.validation.constraint.CheckerReportCheck;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.InstantiationAwareBeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Brings the host's {@link CheckerProvider} and its {@link ReportCheck} beans to {@code @Valid}: Spring makes the validator
 * of each constraint, and this one is made here instead. Checks of the service loader are asked too.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(ConstraintValidator.class)
class ConstraintConfiguration {
    @Bean
    static InstantiationAwareBeanPostProcessor ogiReportConstraint(
            ObjectProvider<CheckerProvider> provider, ObjectProvider<ReportCheck> checks) {
        return new InstantiationAwareBeanPostProcessor() {
            @Override
            public @Nullable Object postProcessBeforeInstantiation(Class<?> type, String name) {
                return type == ConsistentReportValidator.class ? validator(provider, checks) : null;
            }
        };
    }

    private static ConsistentReportValidator validator(
            ObjectProvider<CheckerProvider> provider, ObjectProvider<ReportCheck> checks) {
        Stream<ReportCheck> found = ServiceLoader.load(ReportCheck.class, ReportCheck.class.getClassLoader()).stream()
                .filter(check -> check.type() != CheckerReportCheck.class)
                .map(ServiceLoader.Provider::get);
        Stream<ReportCheck> ours = Stream.of(new CheckerReportCheck(provider.getObject()));
        return new ConsistentReportValidator(Stream.of(ours, checks.orderedStream(), found)
                .flatMap(each -> each)
                .toList());
    }
}
