package org.ogireport.documents.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.form.Cell;
import org.ogireport.documents.page.FormLabels;
import org.ogireport.documents.page.GridCell;
import org.ogireport.documents.page.GridRow;
import org.ogireport.documents.page.HeadedUnit;
import org.ogireport.documents.page.Likeness;
import org.ogireport.documents.page.Remarks;
import org.ogireport.documents.result.Remark.Kind;
import org.ogireport.documents.table.CellReading.Heading;
import org.ogireport.documents.table.Columns.Verdict;

/** What the rows above a grid's values say of its columns: each is found by its own labels, wherever it stands. */
final class GridHeader implements Columns<GridValues> {
    private static final int LONGEST = 24;

    private final List<Target> targets;
    private final Set<String> own = new HashSet<>();
    private final Map<GridCell, String> labels = new IdentityHashMap<>();
    private final List<GridCell> cells = new ArrayList<>();
    private final List<@Nullable GridCell> found = new ArrayList<>();
    private final List<GridCell> alike = new ArrayList<>();
    private HeaderLeaves leaves = new HeaderLeaves(List.of(), List.of());
    private boolean otherText;
    private final HeadedUnit unit;
    private boolean torn;
    private boolean stacked;

    private boolean meaningless;

    private GridHeader(List<GridRow> rows, List<Target> targets, List<String> unitsAround) {
        this.targets = targets;
        this.unit = HeadedUnit.of(
                rows.stream().flatMap(row -> row.cells().stream()).map(GridCell::text),
                unitsAround,
                targets.stream().map(Target::unit).toList());
    }

    /**
     * Reads header rows.
     *
     * @param unitsAround the units of money stated around the table
     * @param start the first column of values, as far as rows above tell; 1 where they do not
     */
    static GridHeader read(List<GridRow> rows, List<Target> targets, List<String> unitsAround, int start) {
        GridHeader header = new GridHeader(rows, targets, unitsAround);
        header.read(rows, start);
        return header;
    }

    /** The same, which heads other columns where some stand in another order than on the form. */
    GridHeader onlyInOrder() {
        torn |= isReordered();
        return this;
    }

    private void read(List<GridRow> rows, int start) {
        targets.forEach(target -> own.addAll(target.keys()));
        Set<GridCell> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (GridRow row : rows) {
            int width = row.grid().width(row.index());
            for (GridCell cell : row.cells()) {
                boolean title = cell.left() == 0 && cell.right() >= width;
                if (!title && seen.add(cell)) {
                    cells.add(cell);
                }
            }
        }
        cells.forEach(cell -> label(cell, start));
        targets.forEach(target -> found.add(find(target)));
        findWithoutMeaning(rows);
        torn = isTorn(rows);
        stacked = HeaderLeaves.areStacked(found);
        leaves = HeaderLeaves.of(cells, found, start());
    }

    /**
     * Takes columns by their order that are headed by names of no meaning, such as 数据1 to 数据6: as many as there are columns
     * sought, the last ones of their row, where none of the form's labels stands anywhere else.
     */
    private void findWithoutMeaning(List<GridRow> rows) {
        List<GridCell> last =
                rows.isEmpty() ? List.of() : rows.get(rows.size() - 1).cells();
        int from = last.size() - targets.size();
        if (from < 1 || alike.stream().anyMatch(cell -> !last.contains(cell))) {
            return;
        }
        List<GridCell> heads = last.subList(from, last.size());
        if (CountedColumns.are(heads, found)) {
            meaningless = !isComplete();
            Collections.copy(found, heads);
        }
    }

    /** Whether a row of labels has a gap or ends early, so that they need not stand above their own values. */
    private boolean isTorn(List<GridRow> rows) {
        int start = start();
        int end = start;
        for (GridCell cell : cells) {
            end = Math.max(end, cell.right());
        }
        for (GridRow row : rows) {
            boolean labelled = row.cells().stream().anyMatch(labels::containsKey);
            for (int column = start; labelled && column < end; column++) {
                if (row.grid().at(row.index(), column) == null) {
                    return true;
                }
            }
        }
        return false;
    }

    private void label(GridCell cell, int start) {
        String key = cell.key();
        if (key.isEmpty() || cell.isBlank()) {
            return;
        }
        if (own.contains(key)) {
            labels.put(cell, key);
            return;
        }
        List<String> meant = key.length() > LONGEST || FormLabels.COLUMNS.contains(key)
                ? List.of()
                : own.stream().filter(label -> Likeness.mayHead(key, label)).toList();
        if (meant.size() == 1) {
            labels.put(cell, meant.get(0));
            alike.add(cell);
        } else {
            otherText |= cell.left() >= start;
        }
    }

    /** The one cell that heads a column; null where there is none, or there are several beside each other. */
    private @Nullable GridCell find(Target target) {
        GridCell only = null;
        for (GridCell cell : cells) {
            if (target.leaf().equals(labels.get(cell)) && isUnder(cell, target)) {
                if (only != null && (only.left() != cell.left() || only.right() != cell.right())) {
                    return null;
                }
                only = cell;
            }
        }
        return only;
    }

    private boolean isUnder(GridCell cell, Target target) {
        if (target.keys().size() == 1) {
            return true;
        }
        String outer = target.keys().get(0);
        boolean there = false;
        for (GridCell above : cells) {
            if (outer.equals(labels.get(above))) {
                there = true;
                if (above.top() < cell.top() && above.left() <= cell.left() && reach(above) >= cell.right()) {
                    return true;
                }
            }
        }
        long leaves = targets.stream()
                .filter(other -> other.leaf().equals(target.leaf()))
                .count();
        return !there && leaves == 1;
    }

    /** Where the columns below a label end: blank cells beside it are what is left of one cell that spanned them. */
    private int reach(GridCell label) {
        int reach = label.right();
        for (GridCell cell : cells) {
            if (cell.isBlank() && cell.left() == reach && cell.top() == label.top()) {
                reach = cell.right();
            }
        }
        return reach;
    }

    @Override
    public Verdict verdict() {
        boolean any = Collections.frequency(found, null) < found.size();
        if (unit.isContradictory() || torn || stacked || !any && otherText) {
            return Verdict.OTHERWISE;
        }
        return any ? Verdict.AS_PRINTED : Verdict.NOTHING;
    }

    private boolean isComplete() {
        return !found.contains(null);
    }

    @Override
    public boolean isInOrder() {
        if (verdict() == Verdict.OTHERWISE && !torn || isReordered()) {
            return false;
        }
        int columns = leaves.size();
        return torn
                || verdict() == Verdict.NOTHING
                || columns < targets.size()
                || columns == targets.size() && isComplete();
    }

    /** Whether the columns stand in another order than on the form. */
    private boolean isReordered() {
        int last = -1;
        for (GridCell cell : found) {
            if (cell != null && cell.left() < last) {
                return true;
            }
            last = cell == null ? last : cell.left();
        }
        return false;
    }

    /** The first column of values. */
    int start() {
        int start = Integer.MAX_VALUE;
        for (GridCell cell : found) {
            start = cell == null ? start : Math.min(start, cell.left());
        }
        return start == Integer.MAX_VALUE ? 1 : start;
    }

    @Override
    public void remark(Remarks remarks, int line) {
        Verdict verdict = verdict();
        if (verdict == Verdict.OTHERWISE || verdict == Verdict.AS_PRINTED && !isComplete()) {
            remarks.add(Kind.COLUMNS_NOT_AS_PRINTED, line, text());
        }
        if (meaningless) {
            remarks.add(Kind.COLUMNS_BY_POSITION, line, text());
        }
        alike.forEach(cell -> remarks.add(Kind.LABEL_NOT_AS_PRINTED, cell.line(), cell.text()));
        if (isReordered()) {
            remarks.add(Kind.COLUMNS_REORDERED, 0, text());
        }
    }

    @Override
    public String text() {
        return CellReading.texts(
                cells.stream().limit(20).filter(cell -> !cell.text().isEmpty()));
    }

    @Override
    public List<CellReading> place(GridValues values, List<Cell> sought) {
        return switch (verdict()) {
            case AS_PRINTED -> below(values);
            case NOTHING -> inOrder(values);
            case OTHERWISE -> List.of();
        };
    }

    /** As many values as there are columns, where no header tells them apart. */
    private List<CellReading> inOrder(GridValues values) {
        List<GridCell> cells = values.cells();
        boolean own = cells.stream().allMatch(cell -> cell.top() == cells.get(0).top());
        if (cells.size() != targets.size() || !own) {
            return List.of();
        }
        List<CellReading> readings = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Heading heading = Heading.NONE.in(unit.of(targets.get(i).unit()));
            readings.add(values.reading(cells.get(i), heading));
        }
        return List.copyOf(readings);
    }

    /**
     * The cells of a row of values, one for each column sought; none where the row is not as wide as the header, since
     * then it cannot be told which of its cells is missing.
     */
    private List<CellReading> below(GridValues line) {
        int start = start();
        if (start < line.from()) {
            return List.of();
        }
        List<GridCell> values = new ArrayList<>();
        int reached = start;
        for (GridCell cell : line.row().cells()) {
            if (cell.right() <= start) {
                if (cell.isFigure() && cell.right() >= line.from()) {
                    return List.of();
                }
                continue;
            }
            boolean own = cell.top() == line.row().index()
                    || found.stream().noneMatch(header -> HeaderLeaves.isAbove(header, cell));
            if (cell.left() != reached || !own) {
                return List.of();
            }
            reached = cell.right();
            values.add(cell);
        }
        if (reached != leaves.end()) {
            return List.of();
        }
        boolean paired = leaves.arePaired(values);
        if (!paired && !isComplete() || paired && leaves.isBesideItsLabel(values)) {
            return List.of();
        }
        List<GridCell> strays = isComplete() ? List.of() : leaves.strays(values);
        List<CellReading> cells = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            GridCell header = found.get(i);
            if (header == null) {
                cells.add(strays.isEmpty() ? CellReading.absent() : CellReading.unplaced(strays, text()));
            } else if (paired) {
                cells.add(line.reading(leaves.below(header, values), heading(header, targets.get(i))));
            } else {
                cells.add(
                        CellReading.below(line.row(), header, values, leaves.cells(), heading(header, targets.get(i))));
            }
        }
        return List.copyOf(cells);
    }

    /** How a column was told by the cell that heads it, and those above that. */
    private Heading heading(GridCell header, Target target) {
        String outer = target.keys().get(0);
        boolean like = alike.stream()
                .anyMatch(cell -> cell == header
                        || outer.equals(labels.get(cell)) && cell.overlaps(header.left(), header.right()));
        if (meaningless && !labels.containsKey(header)) {
            return new Heading(Match.POSITION, header.text(), null).in(unit.of(target.unit()));
        }
        Heading heading = like ? new Heading(Match.SIMILAR, header.text(), null) : Heading.AS_PRINTED;
        return heading.in(unit.of(target.unit()));
    }
}
