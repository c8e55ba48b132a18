package org.ogireport.documents;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.form.Row;
import org.ogireport.documents.CellReading.Heading;
import org.ogireport.documents.GridHeader.Target;
import org.ogireport.documents.Header.Verdict;
import org.ogireport.documents.Remark.Kind;

/** Finds the rows of the form in grids, where each value is told by the row and the column it stands in. */
final class GridReader {
    private final List<Row> blocks;
    private final GridLabels labels;
    private final Remarks remarks;
    private final Map<Row, List<RowReading>> readings = new EnumMap<>(Row.class);
    private final Map<List<Target>, GridHeader> headers = new HashMap<>();
    private final Set<List<Target>> told = new HashSet<>();

    /**
     * A reader of one section.
     *
     * @param rows the rows that can stand in it
     */
    GridReader(List<Row> rows, Remarks remarks) {
        this.blocks = rows.stream().filter(LabelIndex::isBlock).toList();
        this.labels = new GridLabels(rows);
        this.remarks = remarks;
    }

    /** Every place where one of the rows stands, in reading order. */
    Map<Row, List<RowReading>> read(List<GridRow> rows) {
        List<GridLabel> found = labels.find(rows);
        for (int from = 0; from < rows.size(); ) {
            int to = from + 1;
            while (to < rows.size() && rows.get(to).isBeside(rows.get(from))) {
                to++;
            }
            headers.clear();
            readGrid(rows.subList(from, to), found.subList(from, to));
            from = to;
        }
        return readings;
    }

    private void readGrid(List<GridRow> rows, List<GridLabel> found) {
        List<GridRow> above = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            GridLabel label = found.get(i);
            GridRow row = rows.get(i);
            if (label.row() != null) {
                readRow(row, label, label.row(), above);
                above.clear();
            } else if (labels.beginsBlocks(row)) {
                int end = i + 1;
                while (end < rows.size() && found.get(end).row() == null) {
                    end++;
                }
                readBlocks(rows.subList(i, end));
                above.clear();
                i = end - 1;
            } else if (hasFigure(row)) {
                remarks.add(Kind.UNPLACED_TEXT, row.cells().get(0).line(), text(row.cells()));
            } else {
                above.add(row);
            }
        }
    }

    private void readRow(GridRow row, GridLabel label, Row form, List<GridRow> above) {
        List<Target> targets = Target.of(form);
        GridHeader known = headers.get(targets);
        GridHeader header = new GridHeader(above, targets, known == null ? 1 : known.start());
        if (header.verdict() == Verdict.NOTHING && known != null) {
            header = known;
        } else if (header.verdict() == Verdict.OTHERWISE
                || !header.isComplete() && header.verdict() != Verdict.NOTHING) {
            remarks.add(Kind.COLUMNS_NOT_AS_PRINTED, row.cells().get(0).line(), header.text());
        }
        if (header != known) {
            header.remark(remarks);
        }
        headers.put(targets, header);
        remark(label);
        List<GridCell> values = valuesAfter(row, label);
        List<CellReading> cells = switch (header.verdict()) {
            case AS_PRINTED -> header.place(row);
            case NOTHING -> byPosition(values, targets);
            case OTHERWISE -> List.of();
        };
        boolean agree = header.verdict() != Verdict.OTHERWISE;
        add(form, label(label.cell(), row, label.match()), values, cells, agree);
    }

    private void remark(GridLabel label) {
        Kind kind = label.kind();
        if (kind != null) {
            remarks.add(kind, label.cell().line(), label.cell().text());
        }
    }

    private static RowReading.Label label(GridCell cell, GridRow row, Match match) {
        Spot spot = cell.spot() == null ? row.cells().get(0).spot() : cell.spot();
        // what stands left of a row told by its place is at most the label of its group
        String text = match == Match.POSITION ? "" : cell.text();
        return new RowReading.Label(text, cell.line(), spot, row.grid().number(), match);
    }

    private void add(Row form, RowReading.Label label, List<GridCell> values, List<CellReading> cells, boolean agree) {
        readings.computeIfAbsent(form, key -> new ArrayList<>())
                .add(new RowReading(
                        form, label, values.stream().map(GridCell::text).toList(), cells, agree));
    }

    private static List<GridCell> valuesAfter(GridRow row, GridLabel label) {
        return row.cells().stream()
                .filter(cell -> cell.left() >= label.cell().right())
                .toList();
    }

    /** As many values as there are columns, where no header tells them apart. */
    private List<CellReading> byPosition(List<GridCell> values, List<Target> targets) {
        boolean own =
                values.stream().allMatch(cell -> cell.top() == values.get(0).top());
        if (values.size() != targets.size() || !own) {
            return List.of();
        }
        if (told.add(targets)) {
            remarks.add(Kind.COLUMNS_BY_POSITION, values.get(0).line(), text(values));
        }
        return values.stream().map(cell -> CellReading.of(cell, Heading.NONE)).toList();
    }

    /** Reads part four, where the values of all rows stand in one row below their labels. */
    private void readBlocks(List<GridRow> rows) {
        List<GridRow> above = new ArrayList<>();
        List<GridRow> figures = new ArrayList<>();
        GridRow blank = null;
        for (GridRow row : rows) {
            if (hasFigure(row)) {
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
        boolean one = figures.stream().map(row -> text(row.cells())).distinct().count() <= 1;
        if (!one) {
            figures.forEach(
                    row -> remarks.add(Kind.UNPLACED_TEXT, row.cells().get(0).line(), text(row.cells())));
        }
        GridHeader header = new GridHeader(above, Target.ofBlocks(blocks), 0);
        header.remark(remarks);
        boolean agree = header.verdict() == Verdict.AS_PRINTED;
        if (!agree || !header.isComplete()) {
            remarks.add(Kind.COLUMNS_NOT_AS_PRINTED, values.cells().get(0).line(), header.text());
        }
        List<CellReading> cells = agree && one ? header.place(values) : List.of();
        int from = 0;
        for (Row row : blocks) {
            int to = from + row.cells().size();
            List<CellReading> own = cells.isEmpty() ? cells : cells.subList(from, to);
            add(row, label(labels.block(above, row), values, Match.EXACT), values.cells(), own, agree);
            from = to;
        }
    }

    private static boolean hasFigure(GridRow row) {
        return row.cells().stream().anyMatch(GridCell::isFigure);
    }

    private static String text(List<GridCell> cells) {
        return cells.stream()
                .filter(cell -> !cell.text().isEmpty())
                .limit(20)
                .map(GridCell::text)
                .collect(Collectors.joining(" | "));
    }
}
