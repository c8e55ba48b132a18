package org.ogireport.core.draft;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Text;

/**
 * Where the content of a cell stood in a document. What is not known is null.
 *
 * @param document the document's name
 * @param part the heading of the part, as printed there
 * @param row the label of the row, as printed there
 * @param column the label of the column, as printed there
 * @param line the line, from 1
 * @param text the text of the cell, as it stood
 */
public record Source(
        @Nullable String document,
        @Nullable String part,
        @Nullable String row,
        @Nullable String column,
        @Nullable Integer line,
        @Nullable String text)
        implements Serializable {
    /**
     * Refuses a line that is not one, and text that no format could carry.
     *
     * @throws IllegalArgumentException if the line is below 1, or a text cannot be carried (see {@link Text})
     */
    public Source {
        requireParagraph("document", document);
        requireParagraph("part", part);
        requireParagraph("row", row);
        requireParagraph("column", column);
        requireParagraph("text", text);
        if (line != null && line < 1) {
            throw new IllegalArgumentException("line: " + line + " is not a line number (from 1)");
        }
    }

    private static void requireParagraph(String component, @Nullable String text) {
        if (text != null) {
            Text.requireParagraph(component, text);
        }
    }
}
