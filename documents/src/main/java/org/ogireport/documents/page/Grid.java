package org.ogireport.documents.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;

/**
 * A table whose cells are known by row and column: spans are resolved, and a cell that is there and empty is told from
 * one that is not there.
 */
public final class Grid {
    private final List<@Nullable GridCell[]> rows = new ArrayList<>();

    /** The cells of rows that were asked for and have not changed since. */
    private final List<@Nullable List<GridCell>> cells = new ArrayList<>();

    private final Limit limit;
    private final int number;
    private @Nullable GridCell[] spanning = new @Nullable GridCell[0];
    private int[] rowsLeft = new int[0];
    private int free;

    public Grid(Limit limit) {
        this(limit, ++limit.grids);
    }

    private Grid(Limit limit, int number) {
        this.limit = limit;
        this.number = number;
    }

    /** No rows yet of the same table, for its cells in another order; they may be as many again. */
    public Grid anew() {
        return new Grid(new Limit(limit.document), number);
    }

    /** How much all tables of a document may hold together, so that no span can exhaust memory. */
    public static final class Limit {
        /** The most columns a table can have. */
        public static final int COLUMNS = 1000;

        /** The most rows that a cell can span. */
        public static final int ROWS = 65_534;

        private static final int SLOTS = 500_000;

        private final String document;
        private int slots;
        private int grids;

        public Limit(String document) {
            this.document = document;
        }

        public ImportException tooLarge() {
            return new ImportException(document, Reason.TOO_COMPLEX);
        }

        /** For a table that leaves out what its format demands. */
        public ImportException damaged() {
            return new ImportException(document, Reason.DAMAGED);
        }

        private void take(int more) {
            slots += more;
            if (slots > SLOTS) {
                throw tooLarge();
            }
        }
    }

    /** Begins a row. */
    public void addRow() {
        limit.take(1);
        rows.add(new @Nullable GridCell[0]);
        cells.add(null);
        for (int column = 0; column < rowsLeft.length; column++) {
            if (rowsLeft[column] > 0) {
                rowsLeft[column]--;
                put(column, spanning[column]);
            }
        }
        free = 0;
    }

    /** Which table of the document this is, from 1. */
    public int number() {
        return number;
    }

    /** Puts a cell into the first free columns of the last row. */
    public void add(String text, int line, int columns, int rowSpan) {
        add(text, line, null, columns, rowSpan);
    }

    /** Puts a cell that stands somewhere on a page into the first free columns of the last row. */
    public void add(String text, int line, @Nullable Spot spot, int columns, int rowSpan) {
        if (columns < 1 || columns > Limit.COLUMNS || rowSpan < 1 || rowSpan > Limit.ROWS) {
            throw limit.tooLarge();
        }
        @Nullable GridCell[] row = rows.get(rows.size() - 1);
        while (free < row.length && row[free] != null) {
            free++;
        }
        GridCell cell = GridCell.of(text, line, spot, rows.size() - 1, free, free + columns);
        for (int column = cell.left(); column < cell.right(); column++) {
            if (column >= row.length || row[column] == null) {
                put(column, cell);
                span(column, cell, rowSpan - 1);
                row = rows.get(rows.size() - 1);
            }
        }
        free = cell.right();
    }

    /**
     * Goes on with the cell above in the first free columns of the last row; with a blank one where there is none, or a label that is
     * not as wide.
     */
    public void goOn(int line, int columns) {
        GridCell above = rows.size() > 1 ? at(rows.size() - 2, free) : null;
        if (above == null || above.left() != free || above.right() != free + columns && !above.isFigure()) {
            add("", line, columns, 1);
            return;
        }
        for (int column = free; column < free + columns; column++) {
            put(column, above);
        }
        free += columns;
    }

    /** Goes to a column of the last row. */
    public void moveTo(int column) {
        free = column;
    }

    /** Leaves columns of the last row without a cell. */
    public void skip(int columns) {
        free += columns;
        if (columns < 0 || free > Limit.COLUMNS) {
            throw limit.tooLarge();
        }
    }

    private void put(int column, @Nullable GridCell cell) {
        @Nullable GridCell[] row = rows.get(rows.size() - 1);
        if (column >= row.length) {
            if (column >= Limit.COLUMNS) {
                throw limit.tooLarge();
            }
            limit.take(column + 1 - row.length);
            row = Arrays.copyOf(row, column + 1);
            rows.set(rows.size() - 1, row);
        }
        row[column] = cell;
        cells.set(rows.size() - 1, null);
    }

    private void span(int column, GridCell cell, int more) {
        if (more > 0 && column >= rowsLeft.length) {
            spanning = Arrays.copyOf(spanning, column + 16);
            rowsLeft = Arrays.copyOf(rowsLeft, column + 16);
        }
        if (more > 0) {
            spanning[column] = cell;
            rowsLeft[column] = more;
        }
    }

    public int size() {
        return rows.size();
    }

    /** What stands in a row and column; null where there is no cell. */
    @Nullable
    public GridCell at(int row, int column) {
        @Nullable GridCell[] cells = rows.get(row);
        return column < cells.length ? cells[column] : null;
    }

    public int width(int row) {
        return rows.get(row).length;
    }

    /** The cells of a row, from left to right, each once. */
    public List<GridCell> cells(int row) {
        List<GridCell> known = cells.get(row);
        if (known == null) {
            known = distinct(rows.get(row));
            cells.set(row, known);
        }
        return known;
    }

    private static List<GridCell> distinct(@Nullable GridCell[] row) {
        List<GridCell> distinct = new ArrayList<>(row.length);
        GridCell last = null;
        for (GridCell cell : row) {
            if (cell != null && cell != last) {
                distinct.add(cell);
            }
            last = cell;
        }
        return Collections.unmodifiableList(distinct);
    }

    /** The rows as lines of a document. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<String> texts = new ArrayList<>();
            int line = 0;
            for (GridCell cell : cells(row)) {
                if (cell.top() == row) {
                    texts.add(cell.text());
                    line = cell.line();
                } else {
                    texts.add("");
                }
            }
            if (!texts.isEmpty()) {
                lines.add(new Line(line, String.join(" | ", texts), List.copyOf(texts), true, new GridRow(this, row)));
            }
        }
        return lines;
    }
}
