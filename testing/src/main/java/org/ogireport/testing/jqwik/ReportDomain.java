package org.ogireport.testing.jqwik;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;

/**
 * The domain of reports, for {@code @Domain(ReportDomain.class)}: what {@link ReportArbitraries} tells.
 *
 * @since 0.1
 */
public class ReportDomain extends DomainContextBase {
    /** The domain; jqwik makes it. */
    public ReportDomain() {}

    @Provide
    Arbitrary<AnnualReport> reports() {
        return ReportArbitraries.reports();
    }

    @Provide
    Arbitrary<Draft> drafts() {
        return ReportArbitraries.drafts();
    }
}
