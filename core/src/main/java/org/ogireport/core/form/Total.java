package org.ogireport.core.form;

import java.util.List;
import java.util.Objects;

/**
 * A cell in which the form prints the total of other cells.
 *
 * @param cell the cell of the total
 * @param parts the cells it sums up, in print order
 * @since 0.1
 */
public record Total(Cell cell, List<Cell> parts) {
    /** Makes the parts unmodifiable. */
    public Total {
        Objects.requireNonNull(cell, "cell: must not be null");
        Objects.requireNonNull(parts, "parts: must not be null");
        parts = List.copyOf(parts);
    }

    /**
     * Whether the total sums up rows, within a column; otherwise it sums up columns, within a row.
     *
     * @return true for （七）总计 of part three
     */
    public boolean isOfRows() {
        return parts.get(0).row() != cell.row();
    }
}
