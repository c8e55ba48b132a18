package org.ogireport.spring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.RulePolicy;
import org.ogireport.validation.constraint.CheckerProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;

/**
 * The rules as beans: a {@link RulePolicy} from {@code ogireport.policy}, the {@link Checker} that applies it, and the
 * {@link CheckerProvider} that brings this checker to {@code @Valid}.
 *
 * @since 0.1
 */
@AutoConfiguration
@EnableConfigurationProperties(OgiReportProperties.class)
@Import({
    Jackson2Configuration.class,
    Jackson3Configuration.class,
    ConstraintConfiguration.class,
    WebMvcConfiguration.class,
    WebFluxConfiguration.class,
    OpenApiConfiguration.class
})
public class OgiReportAutoConfiguration {
    /** Made by Spring. */
    public OgiReportAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    RulePolicy ogiReportPolicy(OgiReportProperties properties) {
        Resource policy = properties.policy();
        if (policy == null) {
            return RulePolicy.NONE;
        }
        try {
            return RulePolicy.read(policy.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("ogireport.policy: " + policy.getDescription() + " cannot be read", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "ogireport.policy: " + policy.getDescription() + ": " + e.getMessage(), e);
        }
    }

    @Bean
    @ConditionalOnMissingBean
    Checker ogiReportChecker(RulePolicy policy) {
        return new Checker(RuleCatalogue.standard(), policy);
    }

    /** With the day, by the host's {@link Clock} if it has one, so that waivers excuse until theirs has passed. */
    @Bean
    @ConditionalOnMissingBean
    CheckerProvider ogiReportCheckerProvider(Checker checker, ObjectProvider<Clock> clocks) {
        Clock clock = clocks.getIfUnique(Clock::systemDefaultZone);
        return new CheckerProvider() {
            @Override
            public Checker checker() {
                return checker;
            }

            @Override
            public Circumstances circumstances() {
                return Circumstances.NONE.withToday(LocalDate.now(clock));
            }
        };
    }
}
