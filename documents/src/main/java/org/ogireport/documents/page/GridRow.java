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

    /** Whether two rows are of the same table. */
    public boolean isBeside(GridRow other) {
        return grid == other.grid;
    }
}
