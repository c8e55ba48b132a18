package org.ogireport.documents.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.GridCell;
import org.ogireport.documents.page.GridRow;
import org.ogireport.documents.page.LabelIndex;

/** Tables that have the form's rows for columns, turned back. */
final class TurnedGrid {
    /** So many labels of rows side by side head columns. */
    private static final int FEWEST_LABELS = 5;

    private TurnedGrid() {}

    /** The rows of a table, turned where it has the form's rows for columns. */
    static List<GridRow> upright(List<GridRow> table, LabelIndex form) {
        return table.stream().anyMatch(row -> headsWithRows(row, form)) && canBeTurned(table) ? turned(table) : table;
    }

    /**
     * Whether a table can be turned: each line has a cell in every column, so that none has moved into another's, and there are
     * no more lines than there can be columns.
     */
    static boolean canBeTurned(List<GridRow> table) {
        return table.size() <= Grid.Limit.COLUMNS
                && table.stream()
                                .filter(row -> row.cells().size() > 1)
                                .map(row -> row.grid().width(row.index()))
                                .distinct()
                                .count()
                        == 1;
    }

    private static boolean headsWithRows(GridRow row, LabelIndex form) {
        Set<String> labels = new HashSet<>();
        for (GridCell cell : row.cells()) {
            if (form.isRow(cell.key())) {
                labels.add(cell.key());
            }
        }
        return labels.size() >= FEWEST_LABELS;
    }

    /** The columns of a table as rows; lines of one cell above or below it are left out. */
    static List<GridRow> turned(List<GridRow> table) {
        List<GridRow> lines =
                table.stream().filter(row -> row.cells().size() > 1).toList();
        int width = lines.stream()
                .mapToInt(row -> row.grid().width(row.index()))
                .max()
                .orElse(0);
        Grid grid = table.get(0).grid().anew();
        List<GridRow> turned = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            grid.addRow();
            for (int line = 0; line < lines.size(); line++) {
                GridCell cell = at(lines, line, column);
                if (cell != null && (line == 0 || at(lines, line - 1, column) != cell) && cell.left() == column) {
                    int end = line + 1;
                    while (end < lines.size() && at(lines, end, column) == cell) {
                        end++;
                    }
                    grid.moveTo(line);
                    grid.add(cell.text(), cell.line(), cell.spot(), end - line, cell.right() - cell.left());
                }
            }
            turned.add(new GridRow(grid, column));
        }
        return turned;
    }

    private static @Nullable GridCell at(List<GridRow> lines, int line, int column) {
        GridRow row = lines.get(line);
        return row.grid().at(row.index(), column);
    }
}
