package org.ogireport.documents.table;

import java.util.List;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.FormLabels;
import org.ogireport.documents.page.GridCell;
import org.ogireport.documents.page.GridRow;
import org.ogireport.documents.page.LabelIndex;
import org.ogireport.documents.page.LabelIndex.Label;
import org.ogireport.documents.page.LabelIndex.Role;

/**
 * Rows in the middle of which a page ends: what does not fit stands in the first row of the table on the next one. Their label is
 * told by its two pieces; their values stand in one of the two rows.
 */
final class BrokenRows {
    private final List<GridRow> grid;
    private final List<GridLabel> found;
    private final LabelIndex index;

    private BrokenRows(List<GridRow> grid, List<GridLabel> found, LabelIndex index) {
        this.grid = grid;
        this.found = found;
        this.index = index;
    }

    /**
     * Labels such rows where their values stand.
     *
     * @param found a label for each of the rows that has one of the form's; those of pieces are put in place
     */
    static void join(List<GridRow> grid, List<GridLabel> found, LabelIndex index) {
        BrokenRows broken = new BrokenRows(grid, found, index);
        for (int i = 0; i + 1 < grid.size(); i++) {
            int next = grid.get(i).isOnPageOf(grid.get(i + 1)) ? i : broken.below(i + 1);
            if (next > i && found.get(next).row() == null) {
                broken.join(i, next);
            }
        }
    }

    /** The first row of a table, or of what stands of it on a page, that does not head its columns. */
    private int below(int first) {
        int below = first;
        for (int row = first; row + 1 < grid.size() && isAboveValues(row); row++) {
            if (grid.get(row).cells().stream().anyMatch(cell -> FormLabels.COLUMNS.contains(cell.key()))) {
                below = row + 1;
            }
        }
        return below;
    }

    private boolean isAboveValues(int row) {
        return grid.get(row).isOnPageOf(grid.get(row + 1))
                && found.get(row).row() == null
                && !grid.get(row).hasFigure();
    }

    private void join(int upper, int lower) {
        boolean above = grid.get(upper).hasFigure();
        boolean below = grid.get(lower).hasFigure();
        GridCell end = label(lower);
        GridCell begin = label(upper);
        Row known = found.get(upper).row();
        Label whole = end.key().isEmpty() || begin.key().isEmpty() ? null : index.label(begin.key() + end.key());
        boolean told = whole != null && whole.role() == Role.ROW && (known == null || known == whole.row());
        if (known != null && !told) {
            if (below && !above && end.key().isEmpty()) {
                // whether these are its values, or another row's that has lost its label
                found.set(upper, GridLabel.PIECE);
            }
            return;
        }
        if (whole != null && told) {
            found.set(upper, below ? GridLabel.PIECE : new GridLabel(whole.row(), begin, Match.EXACT));
            found.set(lower, below && !above ? new GridLabel(whole.row(), end, Match.EXACT) : GridLabel.PIECE);
        } else if (above && !below) {
            // what looks blank may be the rest of a row
            found.set(lower, GridLabel.PIECE);
        }
    }

    /** The last text before the values of a row; one without text where there is none. */
    private GridCell label(int row) {
        GridCell last = GridLabel.NONE.cell();
        for (GridCell cell : grid.get(row).cells()) {
            if (cell.isFigure()) {
                break;
            }
            last = cell.isBlank() || cell.top() < grid.get(row).index() ? last : cell;
        }
        return last;
    }
}
