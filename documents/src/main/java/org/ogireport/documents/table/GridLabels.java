package org.ogireport.documents.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.FormLabels;
import org.ogireport.documents.page.GridCell;
import org.ogireport.documents.page.GridRow;
import org.ogireport.documents.page.LabelIndex;
import org.ogireport.documents.page.LabelIndex.Label;
import org.ogireport.documents.page.LabelIndex.Role;

/** Tells which row of the form each row of a grid is: by its label, or one much like it, or its place alone. */
final class GridLabels {
    /** How many labels that are not the form's are compared with it: more than any report has. */
    private static final int MOST_TRIALS = 2000;

    private final List<Row> rows;
    private final LabelIndex index;

    GridLabels(List<Row> rows, LabelIndex index) {
        this.rows = rows.stream().filter(row -> !LabelIndex.isBlock(row)).toList();
        this.index = index;
    }

    /** Whether a row heads the columns of part four. */
    boolean beginsBlocks(GridRow row) {
        for (GridCell cell : row.cells()) {
            if (index.isBlock(cell.key())) {
                return true;
            }
        }
        return false;
    }

    /** The cell that labels a row of part four; one without text where there is none. */
    GridCell block(List<GridRow> header, Row row) {
        for (GridRow line : header) {
            for (GridCell cell : line.cells()) {
                if (cell.key().equals(FormLabels.own(row))) {
                    return cell;
                }
            }
        }
        return GridLabel.NONE.cell();
    }

    /** A label for each row of the grids, in reading order. */
    List<GridLabel> find(List<GridRow> grid) {
        List<GridLabel> found = new ArrayList<>();
        Row last = null;
        for (GridRow row : grid) {
            GridLabel label = exact(row, last);
            found.add(label);
            last = label.row() == null ? last : label.row();
        }
        BrokenRows.join(grid, found, index);
        int[] after = nextRows(found);
        Set<Row> there = EnumSet.noneOf(Row.class);
        found.stream().map(GridLabel::row).filter(Objects::nonNull).forEach(there::add);
        int before = -1;
        int trials = 0;
        for (int i = 0; i < found.size(); i++) {
            boolean open = found.get(i).equals(GridLabel.NONE) && before + 1 < after[i] && trials < MOST_TRIALS;
            if (open && canBeRow(grid.get(i))) {
                trials++;
                List<Row> free = rows.subList(before + 1, after[i]).stream()
                        .filter(row -> !there.contains(row))
                        .toList();
                boolean one = after[i] == before + 2 && isAlone(found, i);
                GridLabel other = free.isEmpty() ? GridLabel.NONE : other(grid.get(i), free, one);
                if (other.row() != null) {
                    found.set(i, other);
                    there.add(other.row());
                }
            }
            before = Math.max(before, rows.indexOf(found.get(i).row()));
        }
        return found;
    }

    /** For each row of the grids, the first row of the form that was found behind it. */
    private int[] nextRows(List<GridLabel> found) {
        int[] next = new int[found.size()];
        int nearest = rows.size();
        for (int i = found.size() - 1; i >= 0; i--) {
            next[i] = nearest;
            nearest = found.get(i).row() == null
                    ? nearest
                    : rows.indexOf(found.get(i).row());
        }
        return next;
    }

    private GridLabel exact(GridRow row, @Nullable Row last) {
        List<GridCell> cells = row.cells();
        for (int i = cells.size() - 1; i >= 0; i--) {
            GridCell cell = cells.get(i);
            if (i > 0 && i == cells.size() - 1 && row.hasFigure()) {
                // what follows a row's values is a note on them
                continue;
            }
            String group = group(cells, i);
            Row one = row(cell.key(), group, last);
            if (one != null) {
                return new GridLabel(one, cell, Match.EXACT);
            }
            Row two = i > 0 && !cell.isBlank() && !cell.key().isEmpty()
                    ? row(cells.get(i - 1).key() + cell.key(), group, last)
                    : null;
            if (two != null) {
                return new GridLabel(two, cell, Match.EXACT);
            }
        }
        return GridLabel.NONE;
    }

    private @Nullable Row row(String key, String group, @Nullable Row last) {
        Label label = index.label(key);
        return label != null && label.role() == Role.ROW && LabelFinder.isInPlace(label, last, group)
                ? label.row()
                : null;
    }

    /** The label to the left of a cell. */
    private static String group(List<GridCell> cells, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (!cells.get(i).isBlank()) {
                return cells.get(i).key();
            }
        }
        return "";
    }

    /** Whether a row without a known label may be a row of values: it is no header, title or note. */
    private boolean canBeRow(GridRow row) {
        List<GridCell> cells = row.cells();
        return cells.size() > 1
                && !beginsBlocks(row)
                && (row.hasFigure()
                        || cells.stream().anyMatch(GridCell::isBlank)
                                && cells.stream().noneMatch(cell -> FormLabels.COLUMNS.contains(cell.key())));
    }

    /**
     * A row that is found by a label like the form's, or by its place between the rows before and after it.
     *
     * @param free the rows that can stand there and were not found
     * @param one whether there is room for one row only
     */
    private GridLabel other(GridRow row, List<Row> free, boolean one) {
        List<GridCell> cells = row.cells();
        int own = 0;
        while (own + 1 < cells.size() && isLabel(cells.get(own + 1))) {
            own++;
        }
        GridCell cell = cells.get(own);
        if (cell.isFigure()) {
            return GridLabel.NONE;
        }
        String group = group(cells, own);
        List<Row> candidates =
                free.stream().filter(candidate -> isUnder(candidate, group)).toList();
        if (cell.isBlank() || isGroup(cell.key())) {
            return one && candidates.size() == 1
                    ? new GridLabel(candidates.get(0), cell, Match.POSITION)
                    : GridLabel.NONE;
        }
        Row meant = index.meant(cell.key(), candidates);
        return meant == null ? GridLabel.NONE : new GridLabel(meant, cell, Match.SIMILAR);
    }

    private static boolean isLabel(GridCell cell) {
        return !cell.isFigure() && !cell.isBlank();
    }

    private boolean isGroup(String key) {
        Label label = index.label(key);
        return label != null && label.role() == Role.GROUP;
    }

    private static boolean isUnder(Row row, String group) {
        boolean known = FormLabels.ROWS.contains(group);
        return !known
                || row.groups().stream().anyMatch(outer -> FormLabels.of(outer).equals(group));
    }

    /** Whether the rows beside this one are known, so that nothing else can have taken its place. */
    private static boolean isAlone(List<GridLabel> found, int at) {
        return at > 0
                && at + 1 < found.size()
                && Objects.nonNull(found.get(at - 1).row())
                && Objects.nonNull(found.get(at + 1).row());
    }
}
