package org.ogireport.validation.equation;

import java.util.Objects;
import org.ogireport.core.form.Cell;

/**
 * A cell of one of the documents that a rule compares.
 *
 * @param document the document
 * @param cell the cell
 * @since 0.1
 */
public record Term(DocumentRole document, Cell cell) {
    /** Refuses nulls. */
    public Term {
        Objects.requireNonNull(document, "document: must not be null");
        Objects.requireNonNull(cell, "cell: must not be null");
    }

    /** The path, after the document's name where it is not the report itself. */
    @Override
    public String toString() {
        return document == DocumentRole.REPORT ? cell.path() : document.words().english() + ": " + cell.path();
    }
}
