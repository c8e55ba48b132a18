package org.ogireport.core.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of one document, complete or not.
 *
 * @since 0.1
 */
public interface Figures {
    /**
     * The tables the document has.
     *
     * @return the layout
     */
    Layout layout();

    /**
     * The cells the document has, in print order. {@link Form#cells()} are those of a blank form.
     *
     * @return the cells; unmodifiable
     */
    default List<Cell> cells() {
        return layout().cells();
    }

    /**
     * What stands in a cell.
     *
     * @param cell one of {@link #cells()}
     * @return a number, blank, unreadable or not found
     * @throws IllegalArgumentException if the document's tables have no such cell
     */
    CellValue value(Cell cell);

    /**
     * All cells with what stands in them. Both print as programs take them: a cell as its path, a number in plain digits.
     *
     * @return the values in print order; a new map, unmodifiable
     */
    default Map<Cell, CellValue> toMap() {
        Map<Cell, CellValue> map = new LinkedHashMap<>();
        cells().forEach(cell -> map.put(cell, value(cell)));
        return Collections.unmodifiableMap(map);
    }

    /**
     * The whole numbers in all cells at once.
     *
     * @return the numbers in the order of {@link #cells()}, 0 where a cell holds no whole number; a new array
     */
    default long[] counts() {
        List<Cell> cells = cells();
        long[] counts = new long[cells.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = value(cells.get(i)) instanceof CellValue.Count count ? count.count() : 0;
        }
        return counts;
    }
}
