package org.ogireport.documents.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a document that is not blank: a paragraph, or cells of a table. This is what every format comes down to.
 *
 * @param number its number in the document, from 1
 * @param text the whole line, as it stood
 * @param cells its cells as they stood, blank ones included; one where the line is a paragraph
 * @param closed whether the last cell's end is marked
 * @param row the row of a grid that this is; null where the columns of the cells are not known
 */
public record Line(
        int number,
        String text,
        List<String> cells,
        boolean closed,
        @Nullable GridRow row) {
    /** A line whose columns are not known. */
    public Line(int number, String text, List<String> cells, boolean closed) {
        this(number, text, cells, closed, null);
    }

    public static Line paragraph(int number, String text) {
        return new Line(number, text, List.of(text), false);
    }

    /** Whether the line is marked as part of a table. */
    public boolean isTabular() {
        return closed || cells.size() > 1;
    }

    /** Whether the line holds nothing but empty cells, which fill up a row in place of spans. */
    public boolean isFiller() {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
