package org.ogireport.documents.page;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a grid; one object however many slots it spans.
 *
 * @param text its text; empty for a blank cell
 * @param key the text as labels are compared; empty where it is too long for a label
 * @param line its line in the document
 * @param spot where it stands on a page; null where that is not known
 * @param top its first row
 * @param left its first column
 * @param right the column after its last
 * @param isBlank whether nothing stands in it, or a stroke in place of nothing
 * @param isFigure whether something stands in it that is meant as a value
 */
public record GridCell(
        String text,
        String key,
        int line,
        @Nullable Spot spot,
        int top,
        int left,
        int right,
        boolean isBlank,
        boolean isFigure)
        implements Printed {
    private static final int LONGEST_LABEL = 200;

    public static GridCell of(String text, int line, @Nullable Spot spot, int top, int left, int right) {
        String stripped = TextNormalizer.strip(text);
        String key = stripped.length() > LONGEST_LABEL ? "" : Headings.withoutTitle(TextNormalizer.key(stripped));
        boolean blank = Numerals.isBlank(stripped);
        boolean figure = !blank && Numerals.isFigure(stripped);
        return new GridCell(stripped, key, line, spot, top, left, right, blank, figure);
    }

    public boolean overlaps(int from, int to) {
        return left < to && right > from;
    }
}
