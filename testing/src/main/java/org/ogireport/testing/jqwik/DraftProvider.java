package org.ogireport.testing.jqwik;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.ogireport.core.draft.Draft;

/**
 * Gives every {@code @ForAll Draft} on the class path a draft.
 *
 * @since 0.1
 */
public final class DraftProvider implements ArbitraryProvider {
    /** The provider; jqwik finds it as a service. */
    public DraftProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return targetType.isOfType(Draft.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(ReportArbitraries.drafts());
    }
}
