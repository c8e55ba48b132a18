package org.ogireport.documents.result;

import java.util.List;
import java.util.Objects;
import org.ogireport.core.draft.Draft;

/**
 * What an importer made of a document.
 *
 * @param draft the report as far as it could be read
 * @param remarks what was missing, doubtful or left out, in no promised order; unmodifiable
 * @since 0.1
 */
public record ImportResult(Draft draft, List<Remark> remarks) {
    /** Refuses nulls. */
    public ImportResult {
        Objects.requireNonNull(draft, "draft: must not be null");
        remarks = List.copyOf(Objects.requireNonNull(remarks, "remarks: must not be null"));
    }
}
