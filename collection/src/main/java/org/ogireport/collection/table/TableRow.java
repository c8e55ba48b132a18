package org.ogireport.collection.table;

import java.util.List;
import java.util.Objects;
import org.ogireport.core.Words;

/**
 * A row of a table as its file has it.
 *
 * @param sheet the name of the sheet it stands in; empty in csv, and where there is one sheet only
 * @param number the number of the row in its sheet, in csv of the line it begins in, from 1
 * @param cells the texts of its cells
 * @since 0.1
 */
public record TableRow(String sheet, int number, List<String> cells) {
    /** Makes the list unmodifiable. */
    public TableRow {
        Objects.requireNonNull(sheet, "sheet: must not be null");
        Objects.requireNonNull(cells, "cells: must not be null");
        cells = List.copyOf(cells);
    }

    /**
     * Where it stands.
     *
     * @return such as 工作表“乡镇”第 3 行
     */
    public Words place() {
        return sheet.isEmpty()
                ? new Words("第 %s 行", "row %s").with(number)
                : new Words("工作表“%s”第 %s 行", "sheet \"%s\", row %s").with(sheet, number);
    }
}
