package org.ogireport.documents.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.documents.page.GridCell;
import org.ogireport.documents.page.GridRow;
import org.ogireport.documents.page.HeadedUnit;
import org.ogireport.documents.page.Spot;
import org.ogireport.documents.page.TextNormalizer;
import org.ogireport.documents.page.Token;

/**
 * What stands in one cell of the form.
 *
 * @param text its text; empty for a blank cell
 * @param line its line
 * @param spot where it stands on a page; null where that is not known, or its line tells
 * @param state whether the text is this cell's, as far as its place tells
 * @param heading how its column was told
 */
public record CellReading(String text, int line, @Nullable Spot spot, State state, Heading heading) {
    public enum State {
        /** It stands where the cell is. */
        PLACED,
        /** It may belong to this cell or to another. */
        DOUBTFUL,
        /** The document has no such column. */
        ABSENT,
        /** The document has columns that are not the form's, one of which may be this one; the text is what stands there. */
        UNPLACED
    }

    /**
     * How a column was told.
     *
     * @param match how sure it is
     * @param label its label where it is not the form's; empty where none is printed, null where it is the form's
     * @param unit the unit of money it states where that is not the form's; null where it is
     */
    public record Heading(Match match, @Nullable String label, HeadedUnit.@Nullable Stated unit) {
        public static final Heading AS_PRINTED = new Heading(Match.EXACT, null, null);

        /** The columns have no labels; values were placed by their order. */
        static final Heading NONE = new Heading(Match.POSITION, "", null);

        /** Labels of columns are there, and some of them damaged or missing. */
        static final Heading DAMAGED = new Heading(Match.SIMILAR, null, null);

        /** The columns have labels, but the values between them were parted by what can be a number. */
        static final Heading RUN_TOGETHER = new Heading(Match.POSITION, null, null);

        /** The same column, in a unit that is not the form's where one is given. */
        Heading in(HeadedUnit.@Nullable Stated otherUnit) {
            return otherUnit == null ? this : new Heading(match, label, otherUnit);
        }
    }

    /** What stands in a cell of a row; doubtful where that is a figure that may be another row's. */
    static CellReading of(GridRow row, GridCell cell, Heading heading) {
        State state = cell.isFigure() && row.isShared(cell) ? State.DOUBTFUL : State.PLACED;
        return new CellReading(cell.text(), cell.line(), cell.spot(), state, heading);
    }

    static CellReading of(Token token, Heading heading) {
        return new CellReading(token.text(), token.line(), null, State.PLACED, heading);
    }

    /** What stands in a row below a header, where the values are not as many as the headers are. */
    static CellReading below(
            GridRow row, GridCell header, List<GridCell> values, List<GridCell> leaves, Heading heading) {
        List<GridCell> below = values.stream()
                .filter(cell -> cell.overlaps(header.left(), header.right()))
                .toList();
        GridCell first = below.get(0);
        long headers = leaves.stream()
                .filter(leaf -> leaf.overlaps(first.left(), first.right()))
                .count();
        boolean plain = below.size() == 1 && headers == 1;
        if (plain || below.stream().allMatch(GridCell::isBlank)) {
            return of(row, first, heading);
        }
        return doubtful(texts(below.stream()), first, heading);
    }

    static String texts(Stream<GridCell> cells) {
        return cells.map(GridCell::text).collect(Collectors.joining(" | "));
    }

    private static CellReading doubtful(String text, GridCell first, Heading heading) {
        return new CellReading(text, first.line(), first.spot(), State.DOUBTFUL, heading);
    }

    /** What stands in the columns that are not the form's. */
    static CellReading unplaced(List<GridCell> cells, String header) {
        GridCell first = cells.get(0);
        return new CellReading(
                texts(cells.stream()),
                first.line(),
                first.spot(),
                State.UNPLACED,
                new Heading(Match.SIMILAR, header, null));
    }

    static CellReading absent() {
        return new CellReading("", 0, null, State.ABSENT, Heading.AS_PRINTED);
    }

    public boolean is(State other) {
        return state == other;
    }

    /** The text as cells are compared. */
    String key() {
        return TextNormalizer.key(text) + state.ordinal() + heading.unit();
    }
}
