package org.ogireport.documents.page;

import java.util.List;

/**
 * A row of a grid.
 *
 * @param grid the grid
 * @param index the row, from 0
 */
public record GridRow(Grid grid, int index) {
    public List<GridCell> cells() {
        return grid.cells(index);
    }

    /** Whether something stands in the row that is meant as a value. */
    public boolean hasFigure() {
        List<GridCell> cells = cells();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isFigure()) {
                return true;
            }
        }
        return false;
    }

    /** Whether two rows are of the same table. */
    public boolean isBeside(GridRow other) {
        return grid == other.grid;
    }
}
