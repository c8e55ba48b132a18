package org.ogireport.documents;

import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.form.Row;
import org.ogireport.documents.Remark.Kind;

/**
 * What a row of a grid is labelled.
 *
 * @param row the form's row; null where it is none
 * @param cell the cell with the label, the last one before the values
 * @param kind what there is to say of the label; null where it is the form's
 */
record GridLabel(@Nullable Row row, GridCell cell, @Nullable Kind kind) {
    /** How sure it is that it is the form's row. */
    Match match() {
        return kind == null ? Match.EXACT : kind == Kind.ROW_BY_POSITION ? Match.POSITION : Match.SIMILAR;
    }
}
