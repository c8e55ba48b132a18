package org.ogireport.documents;

/**
 * A cell of a grid; one object however many slots it spans.
 *
 * @param text its text; empty for a blank cell
 * @param key the text as labels are compared; empty where it is too long for a label
 * @param line its line in the document
 * @param top its first row
 * @param left its first column
 * @param right the column after its last
 */
record GridCell(String text, String key, int line, int top, int left, int right) {
    private static final int LONGEST_LABEL = 200;

    static GridCell of(String text, int line, int top, int left, int right) {
        String stripped = Glyphs.strip(text);
        String key = stripped.length() > LONGEST_LABEL ? "" : Glyphs.key(stripped);
        return new GridCell(stripped, key, line, top, left, right);
    }

    boolean isBlank() {
        return text.isEmpty() || Numerals.isBlank(text);
    }

    boolean isFigure() {
        return !isBlank() && Numerals.isLikeAValue(text);
    }

    boolean overlaps(int from, int to) {
        return left < to && right > from;
    }
}
