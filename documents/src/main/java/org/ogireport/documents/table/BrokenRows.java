package org.ogireport.documents.table;

import java.util.List;
import org.ogireport.core.draft.Source.Match;
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
            int next = grid.get(i).isBeside(grid.get(i + 1)) ? i : broken.below(i + 1);
            if (next > i && found.get(next).row() == null) {
                broken.join(i, next);
            }
        }
    }

    /** The first row of a table that does not head its columns. */
    private int below(int first) {
        int row = first;
        while (row + 1 < grid.size()
                && grid.get(row).isBeside(grid.get(row + 1))
                && grid.get(row).cells().stream().anyMatch(cell -> FormLabels.COLUMNS.contains(cell.key()))) {
            row++;
        }
        return row;
    }

    private void join(int upper, int lower) {
        boolean above = grid.get(upper).hasFigure();
        boolean below = grid.get(lower).hasFigure();
        GridCell end = label(lower);
        if (found.get(upper).row() != null) {
            if (below && !above && end.key().isEmpty()) {
                // whether these are its values, or another row's that has lost its label
                found.set(upper, GridLabel.PIECE);
            }
            return;
        }
        GridCell begin = label(upper);
        Label whole = end.key().isEmpty() || begin.key().isEmpty() ? null : index.label(begin.key() + end.key());
        if (whole != null && whole.role() == Role.ROW) {
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
