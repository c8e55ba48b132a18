package org.ogireport.documents;

import java.util.List;

/**
 * What stands in one cell of the form.
 *
 * @param text its text; empty for a blank cell
 * @param line its line
 * @param state whether the text is this cell's, as far as its place tells
 */
record CellReading(String text, int line, State state) {
    enum State {
        /** It stands where the cell is. */
        PLACED,
        /** It may belong to this cell or to another. */
        DOUBTFUL,
        /** The document has no such column. */
        ABSENT
    }

    static CellReading of(GridCell cell) {
        return new CellReading(cell.text(), cell.line(), State.PLACED);
    }

    static CellReading of(Token token) {
        return new CellReading(token.text(), token.line(), State.PLACED);
    }

    static List<CellReading> of(List<Token> tokens) {
        return tokens.stream().map(CellReading::of).toList();
    }

    static CellReading doubtful(String text, int line) {
        return new CellReading(text, line, State.DOUBTFUL);
    }

    static CellReading absent(int line) {
        return new CellReading("", line, State.ABSENT);
    }

    boolean is(State other) {
        return state == other;
    }

    /** The text as cells are compared. */
    String key() {
        return Glyphs.key(text) + state.ordinal();
    }
}
