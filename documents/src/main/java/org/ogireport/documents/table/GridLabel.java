package org.ogireport.documents.table;

import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.GridCell;

/**
 * What a row of a grid is labelled.
 *
 * @param row the form's row; null where it is none
 * @param cell the cell with the label, the last one before the values
 * @param match how sure it is that it is the form's row
 */
record GridLabel(@Nullable Row row, GridCell cell, Match match) {
    /** No label of the form's. */
    static final GridLabel NONE = new GridLabel(null, GridCell.of("", 0, null, 0, 0, 0), Match.EXACT);

    /** None, since the row is a piece of another: what stands in it is no header of the rows below. */
    static final GridLabel PIECE = new GridLabel(null, NONE.cell(), Match.POSITION);
}
