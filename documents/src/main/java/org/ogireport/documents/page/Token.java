package org.ogireport.documents.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a table, or a run of empty ones, in reading order.
 *
 * @param text what stands in it; empty for empty cells
 * @param key the text as labels are compared; empty where it is too long for a label
 * @param line the line it stands in
 * @param empties how many empty cells this is; 0 for a cell with text
 * @param inRow whether its line holds other cells too
 * @param closed whether the cell's end is marked
 * @param isValue whether this is a value or empty cells, rather than a label or other text
 */
public record Token(String text, String key, int line, int empties, boolean inRow, boolean closed, boolean isValue) {
    private static final int LONGEST_LABEL = 200;

    public static List<Token> of(List<Line> lines) {
        List<Token> tokens = new ArrayList<>();
        for (Line line : lines) {
            if (line.isFiller()) {
                tokens.add(empty(line.number(), line.cells().size(), false, line.closed()));
            } else {
                addCells(line, tokens);
            }
        }
        return tokens;
    }

    private static void addCells(Line line, List<Token> tokens) {
        boolean inRow = line.cells().size() > 1;
        int empties = 0;
        for (int i = 0; i < line.cells().size(); i++) {
            String text = line.cells().get(i);
            if (text.isEmpty()) {
                empties++;
                continue;
            }
            if (empties > 0) {
                tokens.add(empty(line.number(), empties, inRow, true));
                empties = 0;
            }
            String key = text.length() > LONGEST_LABEL ? "" : TextNormalizer.key(text);
            boolean closed = line.closed() || i < line.cells().size() - 1;
            tokens.add(new Token(text, key, line.number(), 0, inRow, closed, Numerals.isLikeAValue(text)));
        }
        if (empties > 0) {
            tokens.add(empty(line.number(), empties, inRow, true));
        }
    }

    private static Token empty(int line, int count, boolean inRow, boolean closed) {
        return new Token("", "", line, count, inRow, closed, true);
    }

    /** A part of this cell as a cell of its own; empty text makes a blank cell. */
    public Token with(String other) {
        return new Token(other, TextNormalizer.key(other), line, 0, inRow, closed, true);
    }

    public boolean isEmpty() {
        return empties > 0;
    }

    /** Whether this is one blank cell in a line of its own, rather than what fills up a row. */
    public boolean isBlankCell() {
        return empties == 1 && !inRow && !closed;
    }

    /** How many cells this is. */
    public int size() {
        return Math.max(1, empties);
    }

    /** Whether this is a value that is not a blank one. */
    public boolean isFigure() {
        return !isEmpty() && isValue && !Numerals.isBlank(text);
    }
}
