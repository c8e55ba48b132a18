package org.ogireport.validation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;

/**
 * A cell of a document that was looked at, with what stood there.
 *
 * @param document the document
 * @param cell the cell
 * @param value what stood there
 * @param origin where it stood in the source document, where that is known
 */
public record Place(
        Document document,
        Cell cell,
        CellValue value,
        @Nullable Source origin) {
    /**
     * Where the content stood in the source document.
     *
     * @return the source, or empty where none is known
     */
    public Optional<Source> source() {
        return Optional.ofNullable(origin);
    }
}
