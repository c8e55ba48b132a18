package org.ogireport.validation.equation;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;

/**
 * A cell of a document that was looked at, with what stood there.
 *
 * @param document the document
 * @param cell the cell
 * @param value what stood there
 * @param source where it stood in the source document; empty where that is not known
 * @since 0.1
 */
public record Operand(DocumentRole document, Cell cell, CellValue value, Optional<Source> source) {
    /** Refuses nulls. */
    public Operand {
        Objects.requireNonNull(document, "document: must not be null");
        Objects.requireNonNull(cell, "cell: must not be null");
        Objects.requireNonNull(value, "value: must not be null");
        Objects.requireNonNull(source, "source: must not be null");
    }

    /**
     * Whether the cell was not read but deduced from the sums it is part of, which cannot be checked with it then.
     *
     * @return true if its source says so
     */
    public boolean isDeduced() {
        return source.filter(Source::isDeduced).isPresent();
    }

    /**
     * The number that was read. One that was deduced from the sums is what they say, so it proves nothing.
     *
     * @return the number, or empty where the cell is missing
     */
    public Optional<BigDecimal> number() {
        return isMissing() ? Optional.empty() : value.number();
    }

    /**
     * Whether there is no number that was read.
     *
     * @return true if the cell holds none, or one that was deduced
     */
    public boolean isMissing() {
        return !value.isNumber() || isDeduced();
    }
}
