package org.ogireport.quarkus;

import io.quarkus.arc.DefaultBean;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.ogireport.core.constraint.ConsistentReportValidator;
import org.ogireport.core.constraint.ReportCheck;
import org.ogireport.validation.constraint.CheckerProvider;
import org.ogireport.validation.constraint.CheckerReportCheck;

/**
 * Brings the host's {@link CheckerProvider} and its {@link ReportCheck} beans to {@code @Valid}: Quarkus takes the validator of
 * a constraint from its beans. Checks of the service loader are asked too.
 *
 * @since 0.1
 */
@Singleton
public class ReportConstraint {
    /** Made by Quarkus. */
    public ReportConstraint() {}

    @Produces
    @Dependent
    @DefaultBean
    @Unremovable
    ConsistentReportValidator validator(Instance<CheckerProvider> provider, Instance<ReportCheck> checks) {
        Stream<ReportCheck> ours =
                Stream.of(provider.isUnsatisfied() ? new CheckerReportCheck() : new CheckerReportCheck(provider.get()));
        Stream<ReportCheck> found = ServiceLoader.load(ReportCheck.class, ReportCheck.class.getClassLoader()).stream()
                .filter(check -> check.type() != CheckerReportCheck.class)
                .map(ServiceLoader.Provider::get);
        return new ConsistentReportValidator(
                Stream.of(ours, checks.stream(), found).flatMap(each -> each).toList());
    }
}
