package org.ogireport.core.form;

import java.util.List;

/** The figures of one document, complete or not. */
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
