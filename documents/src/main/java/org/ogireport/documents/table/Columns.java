package org.ogireport.documents.table;

import java.util.List;
import org.ogireport.core.form.Cell;
import org.ogireport.documents.page.Remarks;

/**
 * What heads the columns that a row's values stand in, and so tells which value is whose.
 *
 * @param <V> how the values of a row stand in the document
 */
interface Columns<V> {
    /** What a header says. */
    enum Verdict {
        /** There is none, so that values can be told by their order alone. */
        NOTHING,
        /** It is the form's, as far as it is there. */
        AS_PRINTED,
        /** It heads other columns, or in another unit; no value can be taken. */
        OTHERWISE
    }

    Verdict verdict();

    /** Whether no column is in another place than on the form, so that a table without a header can go on below them. */
    boolean isInOrder();

    /**
     * Says what is not as on the form.
     *
     * @param line the line of the row below
     */
    void remark(Remarks remarks, int line);

    /** What it says as printed, in one line; empty where there is none. */
    String text();

    /** A reading for each cell of a row; none where it cannot be told which value is whose. */
    List<CellReading> place(V values, List<Cell> cells);
}
