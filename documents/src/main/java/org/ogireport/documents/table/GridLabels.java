package org.ogireport.documents.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.Glyphs;
import org.ogireport.documents.page.GridCell;
import org.ogireport.documents.page.GridRow;
import org.ogireport.documents.page.LabelIndex;
import org.ogireport.documents.page.LabelIndex.Label;
import org.ogireport.documents.page.LabelIndex.Role;

/** Tells which row of the form each row of a grid is: by its label, or one much like it, or its place alone. */
final class GridLabels {
    private static final GridCell NOTHING = GridCell.of("", 0, null, 0, 0, 0);

    private final List<Row> rows;
    private final LabelIndex index;
    private final Set<String> blocks;

    GridLabels(List<Row> rows) {
        this.rows = rows.stream().filter(row -> !LabelIndex.isBlock(row)).toList();
        this.index = new LabelIndex(rows);
        this.blocks = rows.stream().filter(LabelIndex::isBlock).map(index::key).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a row heads the columns of part four. */
    boolean beginsBlocks(GridRow row) {
        return row.cells().stream().anyMatch(cell -> blocks.contains(cell.key()));
    }

    /** The cell that labels a row of part four; one without text where there is none. */
    GridCell block(List<GridRow> header, Row row) {
        for (GridRow line : header) {
            for (GridCell cell : line.cells()) {
                if (cell.key().equals(index.key(row))) {
                    return cell;
                }
            }
        }
        return NOTHING;
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
        int before = -1;
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).row() == null && canBeRow(grid.get(i))) {
                found.set(i, other(grid, found, i, before));
            }
            before = Math.max(before, rows.indexOf(found.get(i).row()));
        }
        return found;
    }

    private GridLabel exact(GridRow row, @Nullable Row last) {
        List<GridCell> cells = row.cells();
        for (int i = cells.size() - 1; i >= 0; i--) {
            GridCell cell = cells.get(i);
            if (i > 0 && i == cells.size() - 1 && cells.stream().anyMatch(GridCell::isFigure)) {
                // what follows a row's values is a note on them
                continue;
            }
            String group = group(cells, i);
            Row one = row(cell.key(), group, last);
            if (one != null) {
                return new GridLabel(one, cell, Match.EXACT);
            }
            Row two = i > 0 && !cell.isBlank() ? row(cells.get(i - 1).key() + cell.key(), group, last) : null;
            if (two != null) {
                return new GridLabel(two, cell, Match.EXACT);
            }
        }
        return new GridLabel(null, NOTHING, Match.EXACT);
    }

    private @Nullable Row row(String key, String group, @Nullable Row last) {
        Label label = index.label(key);
        boolean known = label != null && label.role() == Role.ROW;
        return known && Marks.isInPlace(label, last, group) ? label.row() : null;
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
                && (cells.stream().anyMatch(GridCell::isFigure)
                        || cells.stream().anyMatch(GridCell::isBlank)
                                && cells.stream().noneMatch(cell -> LabelIndex.COLUMN_LABELS.contains(cell.key())));
    }

    /** A row that is found by a label like the form's, or by its place between the rows before and after it. */
    private GridLabel other(List<GridRow> grid, List<GridLabel> found, int at, int before) {
        GridLabel none = found.get(at);
        int after = rows.size();
        for (int i = at + 1; i < found.size() && after == rows.size(); i++) {
            after = found.get(i).row() == null
                    ? after
                    : rows.indexOf(found.get(i).row());
        }
        List<GridCell> cells = grid.get(at).cells();
        int own = 0;
        while (own + 1 < cells.size() && isLabel(cells.get(own + 1), grid.get(at))) {
            own++;
        }
        if (after <= before + 1 || cells.get(own).isFigure()) {
            return none;
        }
        GridCell cell = cells.get(own);
        String group = group(cells, own);
        List<Row> candidates = rows.subList(before + 1, after).stream()
                .filter(row -> isUnder(row, group) && found.stream().noneMatch(label -> label.row() == row))
                .toList();
        if (cell.isBlank() || isGroup(cell.key())) {
            boolean one = candidates.size() == 1 && after == before + 2 && isAlone(found, at);
            return one ? new GridLabel(candidates.get(0), cell, Match.POSITION) : none;
        }
        Row meant = index.meant(cell.key(), candidates);
        return meant == null ? none : new GridLabel(meant, cell, Match.SIMILAR);
    }

    private static boolean isLabel(GridCell cell, GridRow row) {
        return !cell.isFigure() && (!cell.text().isEmpty() || cell.top() < row.index()) && !cell.isBlank();
    }

    private boolean isGroup(String key) {
        Label label = index.label(key);
        return label != null && label.role() == Role.GROUP;
    }

    private static boolean isUnder(Row row, String group) {
        boolean known = LabelIndex.ROW_LABELS.contains(group);
        return !known
                || row.groups().stream()
                        .anyMatch(outer -> Glyphs.key(outer.words().chinese()).equals(group));
    }

    /** Whether the rows beside this one are known, so that nothing else can have taken its place. */
    private static boolean isAlone(List<GridLabel> found, int at) {
        return at > 0
                && at + 1 < found.size()
                && Objects.nonNull(found.get(at - 1).row())
                && Objects.nonNull(found.get(at + 1).row());
    }
}
