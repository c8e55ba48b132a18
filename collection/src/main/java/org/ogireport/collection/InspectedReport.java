package org.ogireport.collection;

import java.util.List;
import java.util.Objects;
import org.ogireport.validation.Cause;
import org.ogireport.validation.Conclusion;
import org.ogireport.validation.Finding;

/**
 * A report with what was found in it.
 *
 * @param report the report
 * @param hasPrevious whether it was compared with the report for the year before
 * @param conclusion what is concluded
 * @param findings what was found, in the order of the rules
 * @param causes the violations of arithmetic rules by common cause, each with what would mend it; only where the report fails
 * @since 0.1
 */
public record InspectedReport(
        GatheredReport report, boolean hasPrevious, Conclusion conclusion, List<Finding> findings, List<Cause> causes) {
    /** Makes the lists unmodifiable. */
    public InspectedReport {
        Objects.requireNonNull(report, "report: must not be null");
        Objects.requireNonNull(conclusion, "conclusion: must not be null");
        Objects.requireNonNull(findings, "findings: must not be null");
        Objects.requireNonNull(causes, "causes: must not be null");
        findings = List.copyOf(findings);
        causes = List.copyOf(causes);
    }
}
