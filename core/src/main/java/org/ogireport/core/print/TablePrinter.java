package org.ogireport.core.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.core.print.PrintedCell.Role;
import org.ogireport.core.print.PrintedTable.Group;

/** Lays out one table, and numbers its headers on the way. */
final class TablePrinter {
    private static final int WHOLE = 1000;

    private final Part part;
    private final List<Group> groups = new ArrayList<>();
    private int headers;

    private TablePrinter(Part part) {
        this.part = part;
    }

    /** The table of a part that has the rows. */
    static PrintedTable print(Part part, List<Row> rows) {
        TablePrinter printer = new TablePrinter(part);
        List<Integer> widths = switch (part) {
            case DISCLOSURE -> printer.items(rows);
            case REQUESTS -> printer.outcomes(rows);
            default -> printer.blocks(rows);
        };
        return new PrintedTable(part, widths, printer.groups);
    }

    /** Part two: below each item of article 20 its rows. */
    private List<Integer> items(List<Row> rows) {
        int width = 1 + rows.stream().mapToInt(row -> row.cells().size()).max().orElseThrow();
        rows.stream()
                .collect(Collectors.groupingBy(Row::groups, LinkedHashMap::new, Collectors.toList()))
                .forEach((items, own) -> {
                    PrintedCell head =
                            header(Role.ROW_GROUP, items.get(0).words().chinese(), 0, width, 1);
                    groups.add(new Group(false, item(head, own)));
                });
        return even(width, WHOLE);
    }

    private List<List<PrintedCell>> item(PrintedCell head, List<Row> rows) {
        List<List<PrintedCell>> printed = new ArrayList<>(List.of(List.of(head)));
        List<Column> columns = List.of();
        List<PrintedCell> above = List.of();
        for (Row row : rows) {
            List<Column> own = row.cells().stream().map(Cell::column).toList();
            if (!own.equals(columns)) {
                columns = own;
                above = columns(own, head.columns());
                printed.add(above);
            }
            PrintedCell label = header(Role.ROW, row.label(), 0, 1, 1);
            List<PrintedCell> cells = new ArrayList<>(List.of(label));
            for (Cell cell : row.cells()) {
                PrintedCell column = above.get(cells.size());
                cells.add(PrintedCell.figure(cell, column, List.of(head, column, label)));
            }
            printed.add(cells);
        }
        return printed;
    }

    /** The headers over the rows of an item; the last column takes what is left. */
    private List<PrintedCell> columns(List<Column> columns, int width) {
        List<PrintedCell> headers = new ArrayList<>();
        headers.add(header(Role.COLUMN, part.rowsHeader().orElse(""), 0, 1, 1));
        for (Column column : columns) {
            int left = headers.size();
            int span = left == columns.size() ? width - left : 1;
            headers.add(header(Role.COLUMN, column.labels().get(column.labels().size() - 1), left, span, 1));
        }
        return headers;
    }

    /** Part three: the outcomes, in groups, by kinds of applicant. */
    private List<Integer> outcomes(List<Row> rows) {
        List<LabelSpan> labels = LabelSpan.of(rows.stream().map(Row::labels).toList());
        int left = LabelSpan.levels(labels);
        ColumnHeaders columns = new ColumnHeaders(
                rows.get(0).cells().stream()
                        .map(cell -> labels(part.columnsHeader().stream().toList(), cell))
                        .toList(),
                left);
        PrintedCell corner = new PrintedCell(
                Role.CORNER,
                part.rowsHeader().orElse(""),
                0,
                left,
                columns.rows.size(),
                0,
                Optional.empty(),
                List.of());
        columns.rows.get(0).add(0, corner);
        groups.add(new Group(true, columns.rows));
        List<List<PrintedCell>> beside = lists(rows.size());
        List<List<PrintedCell>> group = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int index = i;
            List<LabelSpan> own =
                    labels.stream().filter(span -> span.from() == index).toList();
            if (own.get(0).level() == 0 && !group.isEmpty()) {
                groups.add(new Group(false, group));
                group.clear();
            }
            List<PrintedCell> cells = new ArrayList<>();
            for (LabelSpan span : own) {
                Role role = span.isOwn() ? Role.ROW : Role.ROW_GROUP;
                PrintedCell label = header(role, span.text(), span.level(), span.depth(), span.length());
                beside.subList(i, span.to()).forEach(heads -> heads.add(label));
                cells.add(label);
            }
            cells.addAll(columns.figures(rows.get(i).cells(), beside.get(i)));
            group.add(cells);
        }
        groups.add(new Group(false, group));
        List<Integer> widths = new ArrayList<>(PrintedTable.LABEL_WIDTHS);
        int rest = WHOLE - widths.stream().mapToInt(width -> width).sum();
        widths.addAll(even(rows.get(0).cells().size(), rest));
        return widths;
    }

    /** Part four: the rows side by side, in one line of figures. */
    private List<Integer> blocks(List<Row> rows) {
        List<Cell> cells = rows.stream().flatMap(row -> row.cells().stream()).toList();
        ColumnHeaders columns = new ColumnHeaders(
                cells.stream().map(cell -> labels(cell.row().labels(), cell)).toList(), 0);
        groups.add(new Group(true, columns.rows));
        groups.add(new Group(false, List.of(columns.figures(cells, List.of()))));
        return even(cells.size(), WHOLE);
    }

    private static List<String> labels(List<String> outer, Cell cell) {
        return Stream.concat(outer.stream(), cell.column().labels().stream()).toList();
    }

    private static List<Integer> even(int columns, int whole) {
        return IntStream.range(0, columns)
                .mapToObj(i -> whole * (i + 1) / columns - whole * i / columns)
                .toList();
    }

    private static List<List<PrintedCell>> lists(int size) {
        return Stream.<List<PrintedCell>>generate(ArrayList::new).limit(size).toList();
    }

    private PrintedCell header(Role role, String text, int left, int columns, int rows) {
        return new PrintedCell(role, text, left, columns, rows, ++headers, Optional.empty(), List.of());
    }

    /** The header rows over columns, and which headers stand over each column. */
    private final class ColumnHeaders {
        private final List<List<PrintedCell>> rows;
        private final List<List<PrintedCell>> above;

        /**
         * Lays out the headers.
         *
         * @param labels those of each column, from the outermost
         * @param left how many columns stand before them
         */
        ColumnHeaders(List<List<String>> labels, int left) {
            List<LabelSpan> spans = LabelSpan.of(labels);
            rows = lists(LabelSpan.levels(spans));
            above = lists(labels.size());
            for (LabelSpan span : spans) {
                PrintedCell cell = header(Role.COLUMN, span.text(), left + span.from(), span.length(), span.depth());
                rows.get(span.level()).add(cell);
                above.subList(span.from(), span.to()).forEach(heads -> heads.add(cell));
            }
        }

        /** The figures of a row, one a column, with the headers beside them. */
        List<PrintedCell> figures(List<Cell> cells, List<PrintedCell> beside) {
            return IntStream.range(0, cells.size())
                    .mapToObj(i -> {
                        List<PrintedCell> heads = above.get(i);
                        return PrintedCell.figure(
                                cells.get(i),
                                heads.get(heads.size() - 1),
                                Stream.concat(heads.stream(), beside.stream()).toList());
                    })
                    .toList();
        }
    }
}
