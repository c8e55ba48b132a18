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

    /**
     * Whether a cell stands in another row too, so that nobody knows which of them a figure in it is of. A row in which no cell
     * begins is no other one.
     */
    public boolean isShared(GridCell cell) {
        int first = index;
        while (cell.top() < first && !begins(first)) {
            first--;
        }
        int next = index + 1;
        while (isIn(cell, next) && !begins(next)) {
            next++;
        }
        return cell.top() < first || isIn(cell, next);
    }

    private boolean isIn(GridCell cell, int row) {
        return row < grid.size() && grid.at(row, cell.left()) == cell;
    }

    /** Whether a cell begins in a row, rather than all going on from above. */
    private boolean begins(int row) {
        return grid.cells(row).stream().anyMatch(cell -> cell.top() == row);
    }

    /** Whether two rows are of the same table. */
    public boolean isBeside(GridRow other) {
        return grid == other.grid;
    }

    /** Whether two rows are of the same table, and no page ends between them. */
    public boolean isOnPageOf(GridRow other) {
        return isBeside(other) && page() == other.page();
    }

    /** The page on which a cell begins in the row; 0 where there are no pages. */
    private int page() {
        List<GridCell> cells = cells();
        for (int i = 0; i < cells.size(); i++) {
            Spot spot = cells.get(i).spot();
            if (spot != null && cells.get(i).top() == index) {
                Integer page = spot.page();
                return page == null ? 0 : page;
            }
        }
        return 0;
    }
}
