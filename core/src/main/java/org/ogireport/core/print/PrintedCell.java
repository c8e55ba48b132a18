package org.ogireport.core.print;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ogireport.core.form.Cell;

/**
 * A cell of a table as it is printed.
 *
 * @param role what it is there for
 * @param text its label in Chinese; empty for a figure
 * @param left its first column, from 0
 * @param columns how many columns it spans
 * @param rows how many rows it spans
 * @param number its number among the headers of its table, from 1; 0 where it heads nothing
 * @param cell the cell of the form whose figure it shows; empty for a label
 * @param heads the headers of the figure, from the outermost; columns before rows
 * @since 0.1
 */
public record PrintedCell(
        Role role,
        String text,
        int left,
        int columns,
        int rows,
        int number,
        Optional<Cell> cell,
        List<PrintedCell> heads) {
    /** What a cell is there for. */
    public enum Role {
        /** It shows a figure. */
        FIGURE,
        /** It says something of the table as a whole. */
        CORNER,
        /** It heads columns. */
        COLUMN,
        /** It heads a row. */
        ROW,
        /** It heads several rows. */
        ROW_GROUP
    }

    /** Refuses nulls, and makes the headers unmodifiable. */
    public PrintedCell {
        Objects.requireNonNull(role, "role: must not be null");
        Objects.requireNonNull(text, "text: must not be null");
        Objects.requireNonNull(cell, "cell: must not be null");
        Objects.requireNonNull(heads, "heads: must not be null");
        heads = List.copyOf(heads);
    }

    /**
     * What a header heads, in the words of HTML.
     *
     * @return col, colgroup, row or rowgroup
     */
    public String scope() {
        return switch (role) {
            case COLUMN -> columns > 1 ? "colgroup" : "col";
            case ROW_GROUP -> "rowgroup";
            default -> "row";
        };
    }

    /** A figure below a header of columns. */
    static PrintedCell figure(Cell cell, PrintedCell above, List<PrintedCell> heads) {
        return new PrintedCell(Role.FIGURE, "", above.left(), above.columns(), 1, 0, Optional.of(cell), heads);
    }
}
