package org.ogireport.validation.render;

import java.util.List;
import java.util.Objects;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.ReadingRemark;
import org.ogireport.validation.Findings;

/**
 * A document, what was found in it, and what its reader had to say: what the renderers need.
 *
 * @param source the document's name
 * @param draft the draft that was checked
 * @param findings what was found
 * @param remarks what the reader of the document had to say
 * @since 0.1
 */
public record CheckedReport(String source, Draft draft, Findings findings, List<? extends ReadingRemark> remarks)
        implements CheckedInput {
    /** Refuses nulls. */
    public CheckedReport {
        Objects.requireNonNull(source, "source: must not be null");
        Objects.requireNonNull(draft, "draft: must not be null");
        Objects.requireNonNull(findings, "findings: must not be null");
        remarks = List.copyOf(Objects.requireNonNull(remarks, "remarks: must not be null"));
    }
}
