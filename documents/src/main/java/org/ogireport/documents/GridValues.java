package org.ogireport.documents;

import java.util.List;

/**
 * The values of a row of a grid.
 *
 * @param row the row, its label included
 * @param from the column after the label
 */
record GridValues(GridRow row, int from) {
    List<GridCell> cells() {
        return row.cells().stream().filter(cell -> cell.left() >= from).toList();
    }

    List<String> texts() {
        return cells().stream().map(GridCell::text).toList();
    }
}
