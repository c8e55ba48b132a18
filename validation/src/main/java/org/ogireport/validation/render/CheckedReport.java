package org.ogireport.validation.render;

import java.util.List;
import java.util.Objects;
import org.ogireport.core.draft.Draft;
import org.ogireport.validation.Findings;

/**
 * A document, what was found in it, and what its reader had to say: what the renderers need.
 *
 * @param source the document's name
 * @param draft the draft that was checked
 * @param findings what was found
 * @param remarks what the reader of the document had to say
 */
public record CheckedReport(String source, Draft draft, Findings findings, List<Remark> remarks)
        implements CheckedInput {
    /** Refuses nulls. */
    public CheckedReport {
        Objects.requireNonNull(source, "source: must not be null");
        Objects.requireNonNull(draft, "draft: must not be null");
        Objects.requireNonNull(findings, "findings: must not be null");
        remarks = List.copyOf(remarks);
    }

    /**
     * Something the reader of a document had to say, in words already.
     *
     * @param line the line it is about, or 0
     * @param code what it is about, as a name in capitals, for programs
     * @param message the words
     */
    public record Remark(int line, String code, String message) {}

    /**
     * The word for what is concluded: {@code PASS}, {@code FAIL} or {@code UNDETERMINED}.
     *
     * @return the verdict
     */
    public String verdict() {
        return findings.conclusion().name();
    }
}
