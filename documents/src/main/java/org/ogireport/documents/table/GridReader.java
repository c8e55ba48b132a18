package org.ogireport.documents.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.GridCell;
import org.ogireport.documents.page.GridRow;
import org.ogireport.documents.page.LabelIndex;
import org.ogireport.documents.page.Remarks;
import org.ogireport.documents.page.Spot;
import org.ogireport.documents.result.Remark.Kind;

/** Cuts grids into the rows of the form, where each value is told by the row and the column it stands in. */
public final class GridReader {
    private static final int MOST_TEXTS = 20;

    private final LabelIndex form;
    private final List<Row> blocks;
    private final GridLabels labels;
    private final List<String> unitsAround;
    private final Remarks remarks;
    private final GroupLabels groups = new GroupLabels();
    private final RowMatcher<GridValues, GridHeader> matcher;
    private final boolean inOrder;

    /**
     * A reader of one section.
     *
     * @param rows the rows that can stand in it
     * @param unitsAround the units of money stated around its tables
     */
    public static GridReader of(List<Row> rows, List<String> unitsAround, Remarks remarks) {
        return new GridReader(rows, unitsAround, remarks, false);
    }

    /** A reader of grids that lines of text may be: no column of theirs may stand elsewhere than on the form. */
    static GridReader ofText(List<Row> rows, List<String> unitsAround, Remarks remarks) {
        return new GridReader(rows, unitsAround, remarks, true);
    }

    private GridReader(List<Row> rows, List<String> unitsAround, Remarks remarks, boolean inOrder) {
        this.inOrder = inOrder;
        this.form = LabelIndex.of(rows);
        this.blocks = rows.stream().filter(LabelIndex::isBlock).toList();
        this.labels = new GridLabels(rows, form);
        this.unitsAround = unitsAround;
        this.remarks = remarks;
        this.matcher = new RowMatcher<>(remarks);
    }

    private GridHeader header(List<GridRow> above, List<Target> targets, List<String> units, int start) {
        GridHeader header = GridHeader.read(above, targets, units, start);
        return inOrder ? header.onlyInOrder() : header;
    }

    /** Every place where one of the rows stands, in reading order. */
    public Map<Row, List<RowReading>> read(List<GridRow> all) {
        List<List<GridRow>> tables = new ArrayList<>();
        for (List<GridRow> table : tables(all)) {
            List<RowReading> disputes = DisputeRows.in(table, blocks);
            disputes.forEach(matcher::add);
            if (disputes.isEmpty()) {
                TablesBeside.apart(TurnedGrid.upright(table, form), form).forEach(tables::add);
            }
        }
        List<GridLabel> found =
                labels.find(tables.stream().flatMap(List::stream).toList());
        int from = 0;
        for (List<GridRow> table : tables) {
            matcher.beginTable();
            readGrid(table, found.subList(from, from + table.size()));
            from += table.size();
        }
        return matcher.readings();
    }

    private static List<List<GridRow>> tables(List<GridRow> rows) {
        List<List<GridRow>> tables = new ArrayList<>();
        for (int from = 0, to = 1; from < rows.size(); from = to, to++) {
            while (to < rows.size() && rows.get(to).isBeside(rows.get(from))) {
                to++;
            }
            tables.add(rows.subList(from, to));
        }
        return tables;
    }

    private void readGrid(List<GridRow> rows, List<GridLabel> found) {
        List<GridRow> above = new ArrayList<>();
        int counted = inOrder ? SerialNumbers.end(rows, found) : 0;
        for (int i = 0; i < rows.size(); i++) {
            GridLabel label = found.get(i);
            GridRow row = rows.get(i);
            if (label.row() != null) {
                boolean torn = inOrder && goesOnBelow(row, label, label.row(), rows, i + 1);
                readRow(row, label, label.row(), above, counted, torn);
                above.clear();
            } else if (labels.beginsBlocks(row)) {
                int end = i + 1;
                while (end < rows.size() && found.get(end).row() == null) {
                    end++;
                }
                readBlocks(rows.subList(i, end));
                above.clear();
                i = end - 1;
            } else if (row.hasFigure()) {
                remarks.add(Kind.UNPLACED_TEXT, row.cells().get(0).line(), text(row.cells()));
            } else if (!label.equals(GridLabel.PIECE)) {
                above.add(row);
            }
        }
    }

    private static GridValues values(GridRow row, GridLabel label) {
        return new GridValues(row, label.cell().right());
    }

    /** Whether a number that stands alone in the next line may be the rest of one of a row's values. */
    private static boolean goesOnBelow(GridRow row, GridLabel label, Row form, List<GridRow> rows, int next) {
        if (next == rows.size() || rows.get(next).cells().size() != 1) {
            return false;
        }
        GridCell below = rows.get(next).cells().get(0);
        return below.isFigure() && TornValue.goesOn(values(row, label).texts(), form.cells(), below.text());
    }

    /**
     * Reads a row.
     *
     * @param counted where the column of numbers that count the rows ends; 0 where there is none
     * @param torn whether one of its values may go on in the next row
     */
    private void readRow(GridRow row, GridLabel label, Row form, List<GridRow> above, int counted, boolean torn) {
        GridHeader known = matcher.columnsOf(form);
        GridHeader header = known != null && above.isEmpty()
                ? known
                : header(above, Target.of(form), unitsAround, known == null ? 1 : known.start());
        GridValues values = values(row, label);
        if (torn
                || inOrder
                        && row.cells().stream()
                                .anyMatch(cell -> cell.isFigure()
                                        && cell.left() >= counted
                                        && cell.right() <= label.cell().left())) {
            matcher.refuse(form, label(label.cell(), row, label.match()), values.texts(), header);
            return;
        }
        Optional<String> other = groups.other(groupsOf(row, label.cell(), above), form);
        if (other.isPresent()) {
            remarks.add(
                    Kind.GROUP_NOT_AS_PRINTED,
                    label.cell().line(),
                    other.get() + " | " + label.cell().text());
            matcher.refuse(form, label(label.cell(), row, label.match()), values.texts(), header);
            return;
        }
        matcher.match(form, label(label.cell(), row, label.match()), values.texts(), values, header);
    }

    /** What stands left of a row's label, and the last label of a group directly above the row. */
    private static List<GridCell> groupsOf(GridRow row, GridCell own, List<GridRow> above) {
        List<GridCell> groups = new ArrayList<>();
        for (GridCell cell : row.cells()) {
            if (cell.right() <= own.left() && !cell.isBlank() && !cell.isFigure()) {
                groups.add(cell);
            }
        }
        for (int i = above.size() - 1; i >= 0; i--) {
            int before = groups.size();
            for (GridCell cell : above.get(i).cells()) {
                if (GroupLabels.isGroup(cell)) {
                    groups.add(cell);
                }
            }
            if (groups.size() > before) {
                break;
            }
        }
        return groups;
    }

    private static RowReading.Label label(GridCell cell, GridRow row, Match match) {
        Spot spot = cell.spot() == null ? row.cells().get(0).spot() : cell.spot();
        // what stands left of a row told by its place is at most the label of its group
        String text = match == Match.POSITION ? "" : cell.text();
        return new RowReading.Label(text, cell.line(), spot, row.grid().number(), match);
    }

    /** Reads part four, where the values of all rows stand in one row below their labels. */
    private void readBlocks(List<GridRow> rows) {
        List<GridRow> above = new ArrayList<>();
        List<GridRow> figures = new ArrayList<>();
        GridRow blank = null;
        for (GridRow row : rows) {
            if (row.hasFigure()) {
                figures.add(row);
            } else if (row.cells().stream().allMatch(GridCell::isBlank)) {
                blank = blank == null ? row : blank;
            } else if (figures.isEmpty()) {
                above.add(row);
            } else {
                remarks.add(Kind.UNPLACED_TEXT, row.cells().get(0).line(), text(row.cells()));
            }
        }
        GridRow values = figures.isEmpty() ? blank : figures.get(0);
        if (values == null) {
            return;
        }
        boolean one = figures.size() < 2
                || figures.stream().map(row -> text(row.cells())).distinct().count() == 1;
        if (!one) {
            figures.forEach(
                    row -> remarks.add(Kind.UNPLACED_TEXT, row.cells().get(0).line(), text(row.cells())));
        }
        GridValues all = new GridValues(values, 0);
        matcher.matchBeside(
                blocks,
                row -> label(labels.block(above, row), values, Match.EXACT),
                all.texts(),
                one ? all : null,
                header(above, Target.ofBlocks(blocks), List.of(), 0));
    }

    private static String text(List<GridCell> cells) {
        StringBuilder text = new StringBuilder();
        int texts = 0;
        for (int i = 0; i < cells.size() && texts < MOST_TEXTS; i++) {
            String own = cells.get(i).text();
            if (!own.isEmpty()) {
                text.append(texts == 0 ? "" : " | ").append(own);
                texts++;
            }
        }
        return text.toString();
    }
}
