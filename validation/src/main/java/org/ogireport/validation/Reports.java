package org.ogireport.validation;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Figures;

/** Reports that are given as drafts or as complete reports. */
final class Reports {
    private Reports() {}

    static List<Draft> drafts(Collection<? extends Figures> reports) {
        return Objects.requireNonNull(reports, "reports: must not be null").stream()
                .map(Reports::draft)
                .toList();
    }

    private static Draft draft(Figures figures) {
        if (figures instanceof AnnualReport report) {
            return Draft.of(report);
        }
        if (figures instanceof Draft draft) {
            return draft;
        }
        throw new IllegalArgumentException("reports: neither a draft nor a report");
    }
}
