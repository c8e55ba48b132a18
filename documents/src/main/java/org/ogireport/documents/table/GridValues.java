package org.ogireport.documents.table;

import java.util.ArrayList;
import java.util.List;
import org.ogireport.documents.page.GridCell;
import org.ogireport.documents.page.GridRow;

/**
 * The values of a row of a grid.
 *
 * @param row the row, its label included
 * @param from the column after the label
 */
record GridValues(GridRow row, int from) {
    List<GridCell> cells() {
        List<GridCell> cells = new ArrayList<>();
        for (GridCell cell : row.cells()) {
            if (cell.left() >= from) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** What is read in one of its cells. */
    CellReading reading(GridCell cell, CellReading.Heading heading) {
        return CellReading.of(row, cell, heading);
    }

    List<String> texts() {
        return cells().stream().map(GridCell::text).toList();
    }
}
