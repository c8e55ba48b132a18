package org.ogireport.documents.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.GridCell;
import org.ogireport.documents.page.GridRow;
import org.ogireport.documents.page.LabelIndex;

/** Two tables that stand side by side in one: rows with a label and values, and behind them another label and its values. */
final class TablesBeside {
    private final List<GridRow> table;
    private final LabelIndex form;

    private TablesBeside(List<GridRow> table, LabelIndex form) {
        this.table = table;
        this.form = form;
    }

    /** The tables that a table is, from left to right; itself where a cell of a row lies over what would part them. */
    static List<List<GridRow>> apart(List<GridRow> table, LabelIndex form) {
        TablesBeside beside = new TablesBeside(table, form);
        Set<Integer> begins = new TreeSet<>();
        table.forEach(row -> beside.addSecondLabel(row, begins));
        if (begins.size() != 1) {
            return List.of(table);
        }
        int begin = begins.iterator().next();
        boolean parted = table.stream()
                .filter(row -> row.cells().size() > 1)
                .flatMap(row -> row.cells().stream())
                .noneMatch(cell -> cell.left() < begin && cell.right() > begin);
        return parted ? List.of(beside.columns(0, begin), beside.columns(begin, Integer.MAX_VALUE)) : List.of(table);
    }

    /** Adds where a label stands that has a row's label and values before it, and values behind it. */
    private void addSecondLabel(GridRow row, Set<Integer> begins) {
        boolean labelled = false;
        GridCell second = null;
        boolean figure = false;
        for (GridCell cell : row.cells()) {
            if (cell.isFigure()) {
                figure = labelled;
                if (second != null) {
                    begins.add(second.left());
                }
            } else if (form.isRow(cell.key())) {
                second = figure ? cell : null;
                labelled = true;
                figure = false;
            }
        }
    }

    private List<GridRow> columns(int from, int to) {
        Grid grid = table.get(0).grid().anew();
        List<GridRow> rows = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            grid.addRow();
            for (GridCell cell : table.get(i).cells()) {
                boolean begins = i == 0 || !table.get(i - 1).cells().contains(cell);
                if (begins && cell.left() >= from && cell.left() < to) {
                    grid.moveTo(cell.left() - from);
                    grid.add(cell.text(), cell.line(), cell.spot(), cell.right() - cell.left(), height(i, cell));
                }
            }
            rows.add(new GridRow(grid, i));
        }
        return rows;
    }

    /** How many rows a cell spans from one on. */
    private int height(int row, GridCell cell) {
        int end = row + 1;
        while (end < table.size() && table.get(end).cells().contains(cell)) {
            end++;
        }
        return end - row;
    }
}
