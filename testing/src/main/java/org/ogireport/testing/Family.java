package org.ogireport.testing;

import java.util.List;
import java.util.Objects;
import org.ogireport.core.AnnualReport;

/**
 * A parent's report and those of all organs below, of one form and year. Every additive cell of the parent is the sum of
 * its children's.
 *
 * @param parent the parent's report
 * @param children the reports below, no two of one name; unmodifiable
 * @since 0.1
 */
public record Family(AnnualReport parent, List<AnnualReport> children) {
    /** Makes the list unmodifiable. */
    public Family {
        Objects.requireNonNull(children, "children: must not be null");
        Objects.requireNonNull(parent, "parent: must not be null");
        children = List.copyOf(children);
    }
}
