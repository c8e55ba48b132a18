package org.ogireport.testing.jqwik;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.ogireport.core.AnnualReport;

/**
 * Gives every {@code @ForAll AnnualReport} on the class path a valid report.
 *
 * @since 0.1
 */
public final class ReportProvider implements ArbitraryProvider {
    /** The provider; jqwik finds it as a service. */
    public ReportProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return targetType.isOfType(AnnualReport.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(ReportArbitraries.reports());
    }
}
