package org.ogireport.documents;

import java.util.List;

/**
 * A row of a grid.
 *
 * @param grid the grid
 * @param index the row, from 0
 */
record GridRow(Grid grid, int index) {
    List<GridCell> cells() {
        return grid.cells(index);
    }

    /** Whether two rows are of the same table. */
    boolean isBeside(GridRow other) {
        return grid == other.grid;
    }
}
