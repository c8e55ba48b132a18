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
}
