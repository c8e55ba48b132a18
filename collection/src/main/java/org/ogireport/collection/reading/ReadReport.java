package org.ogireport.collection.reading;

import java.util.List;
import java.util.Objects;
import org.ogireport.core.draft.Draft;
import org.ogireport.documents.result.Remark;

/**
 * An input of which a draft was made, complete or not.
 *
 * @param name what the input is called
 * @param draft what stands in it
 * @param remarks what the reading has to say; unmodifiable
 * @since 0.1
 */
public record ReadReport(String name, Draft draft, List<Remark> remarks) implements ReadInput {
    /** Refuses nulls, and makes the list unmodifiable. */
    public ReadReport {
        Objects.requireNonNull(remarks, "remarks: must not be null");
        Objects.requireNonNull(name, "name: must not be null");
        Objects.requireNonNull(draft, "draft: must not be null");
        remarks = List.copyOf(remarks);
    }
}
