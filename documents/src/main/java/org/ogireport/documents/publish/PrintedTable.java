package org.ogireport.documents.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.documents.publish.PrintedCell.Role;

/**
 * One of the form's three tables as it is printed, with its merged cells.
 *
 * @param part the part that the table is
 * @param widths the widths of its columns, in thousandths of the table
 * @param groups its rows in groups that belong together
 */
public record PrintedTable(Part part, List<Integer> widths, List<Group> groups) {
    /** What the label columns take of part three, from the outermost. */
    static final List<Integer> LABEL_WIDTHS = List.of(72, 92, 326);

    private static final int WHOLE = 1000;

    /**
     * Rows that belong together.
     *
     * @param isHeader whether they head the table, again on every page
     * @param rows the cells that begin in each row, from the left
     */
    public record Group(boolean isHeader, List<List<PrintedCell>> rows) {}

    /** The tables of a layout, in print order. */
    public static List<PrintedTable> of(Layout layout) {
        List<PrintedTable> tables = new ArrayList<>();
        for (Part part : Part.values()) {
            if (part.isTable()) {
                List<Row> rows =
                        layout.rows().stream().filter(row -> row.part() == part).toList();
                tables.add(new Builder(part).build(rows));
            }
        }
        return List.copyOf(tables);
    }

    /** Numbers the header cells of one table while it is built. */
    private static final class Builder {
        private final Part part;
        private final List<Group> groups = new ArrayList<>();
        private int headers;

        Builder(Part part) {
            this.part = part;
        }

        PrintedTable build(List<Row> rows) {
            return switch (part) {
                case DISCLOSURE -> items(rows);
                case REQUESTS -> applicants(rows);
                default -> blocks(rows);
            };
        }

        /** Part two: under each item of article 20 the columns of its rows. */
        private PrintedTable items(List<Row> rows) {
            int width =
                    1 + rows.stream().mapToInt(row -> row.cells().size()).max().orElseThrow();
            for (int from = 0; from < rows.size(); ) {
                String item = rows.get(from).labels().get(0);
                int to = from + 1;
                while (to < rows.size() && rows.get(to).labels().get(0).equals(item)) {
                    to++;
                }
                groups.add(new Group(false, item(item, rows.subList(from, to), width)));
                from = to;
            }
            return new PrintedTable(part, even(width, WHOLE), List.copyOf(groups));
        }

        private List<List<PrintedCell>> item(String item, List<Row> rows, int width) {
            PrintedCell head = header(Role.ROW_GROUP, item, 0, width, 1);
            List<List<PrintedCell>> printed = new ArrayList<>(List.of(List.of(head)));
            List<Column> columns = List.of();
            List<PrintedCell> headers = List.of();
            for (Row row : rows) {
                List<Column> own = row.cells().stream().map(Cell::column).toList();
                if (!own.equals(columns)) {
                    columns = own;
                    headers = headers(columns, width);
                    printed.add(headers);
                }
                PrintedCell label = header(Role.ROW, row.label(), 0, 1, 1);
                List<PrintedCell> cells = new ArrayList<>(List.of(label));
                for (int i = 0; i < columns.size(); i++) {
                    PrintedCell above = headers.get(i + 1);
                    cells.add(PrintedCell.figure(row.cells().get(i), above, List.of(head, above, label)));
                }
                printed.add(cells);
            }
            return printed;
        }

        private List<PrintedCell> headers(List<Column> columns, int width) {
            List<PrintedCell> headers = new ArrayList<>();
            headers.add(header(Role.COLUMN, part.rowsHeader().orElse(""), 0, 1, 1));
            for (int i = 0; i < columns.size(); i++) {
                int span = i == columns.size() - 1 ? width - 1 - i : 1;
                List<String> labels = columns.get(i).labels();
                headers.add(header(Role.COLUMN, labels.get(labels.size() - 1), i + 1, span, 1));
            }
            return headers;
        }

        /** Part three: the outcomes, in groups, by kinds of applicant. */
        private PrintedTable applicants(List<Row> rows) {
            int labelColumns =
                    rows.stream().mapToInt(row -> row.labels().size()).max().orElseThrow();
            List<List<String>> paths = rows.get(0).cells().stream()
                    .map(cell -> path(part.columnsHeader().stream().toList(), cell.column()))
                    .toList();
            Headers columns = new Headers(paths, labelColumns);
            columns.rows.get(0).add(0, corner(part.rowsHeader().orElse(""), labelColumns, columns.rows.size()));
            groups.add(new Group(true, columns.rows));
            PrintedCell[] labels = new PrintedCell[labelColumns];
            for (int from = 0; from < rows.size(); ) {
                int to = from + run(rows.subList(from, rows.size()), 0);
                List<List<PrintedCell>> group = new ArrayList<>();
                for (int i = from; i < to; i++) {
                    group.add(row(rows, i, labels, columns));
                }
                groups.add(new Group(false, group));
                from = to;
            }
            List<Integer> widths = new ArrayList<>(LABEL_WIDTHS.subList(LABEL_WIDTHS.size() - labelColumns, 3));
            int rest = WHOLE - widths.stream().mapToInt(width -> width).sum();
            widths.addAll(even(paths.size(), rest));
            return new PrintedTable(part, List.copyOf(widths), List.copyOf(groups));
        }

        private List<PrintedCell> row(List<Row> rows, int index, PrintedCell[] labels, Headers columns) {
            Row row = rows.get(index);
            List<PrintedCell> cells = new ArrayList<>();
            int depth = row.labels().size();
            for (int level = 0; level < depth; level++) {
                boolean own = level == depth - 1;
                if (own || index == 0 || !isSame(rows.get(index - 1), row, level)) {
                    int down = own ? 1 : run(rows.subList(index, rows.size()), level);
                    int across = own ? labels.length - level : 1;
                    Role role = own ? Role.ROW : Role.ROW_GROUP;
                    labels[level] = header(role, row.labels().get(level), level, across, down);
                    cells.add(labels[level]);
                }
            }
            for (int i = 0; i < row.cells().size(); i++) {
                List<PrintedCell> heads = new ArrayList<>(columns.above(i));
                heads.addAll(Arrays.asList(labels).subList(0, depth));
                cells.add(PrintedCell.figure(row.cells().get(i), columns.leaf(i), heads));
            }
            return cells;
        }

        /** How many rows from the first have the same labels down to a level. */
        private static int run(List<Row> rows, int level) {
            int run = 1;
            while (run < rows.size() && isSame(rows.get(run - 1), rows.get(run), level)) {
                run++;
            }
            return run;
        }

        /** Whether two rows have the same group at a level. */
        private static boolean isSame(Row one, Row other, int level) {
            return level < one.labels().size() - 1
                    && level < other.labels().size() - 1
                    && one.labels().subList(0, level + 1).equals(other.labels().subList(0, level + 1));
        }

        /** Part four: the rows side by side, in one line of numbers. */
        private PrintedTable blocks(List<Row> rows) {
            List<Cell> cells =
                    rows.stream().flatMap(row -> row.cells().stream()).toList();
            Headers columns = new Headers(
                    cells.stream()
                            .map(cell -> path(cell.row().labels(), cell.column()))
                            .toList(),
                    0);
            groups.add(new Group(true, columns.rows));
            List<PrintedCell> figures = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                figures.add(PrintedCell.figure(cells.get(i), columns.leaf(i), columns.above(i)));
            }
            groups.add(new Group(false, List.of(figures)));
            return new PrintedTable(part, even(cells.size(), WHOLE), List.copyOf(groups));
        }

        private static List<String> path(List<String> outer, Column column) {
            List<String> path = new ArrayList<>(outer);
            path.addAll(column.labels());
            return path;
        }

        private static List<Integer> even(int columns, int whole) {
            List<Integer> widths = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                widths.add(whole * (i + 1) / columns - whole * i / columns);
            }
            return widths;
        }

        private PrintedCell header(Role role, String text, int left, int columns, int rows) {
            return new PrintedCell(role, text, left, columns, rows, ++headers, null, List.of());
        }

        private static PrintedCell corner(String text, int columns, int rows) {
            return new PrintedCell(Role.CORNER, text, 0, columns, rows, 0, null, List.of());
        }

        /** The header rows over columns whose labels are given from the outermost; equal ones are merged. */
        private final class Headers {
            final List<List<PrintedCell>> rows = new ArrayList<>();
            private final List<List<PrintedCell>> above = new ArrayList<>();

            Headers(List<List<String>> paths, int left) {
                int depth = paths.stream().mapToInt(List::size).max().orElseThrow();
                paths.forEach(path -> above.add(new ArrayList<>()));
                for (int level = 0; level < depth; level++) {
                    List<PrintedCell> row = new ArrayList<>();
                    for (int from = 0; from < paths.size(); ) {
                        int to = from + 1;
                        List<String> path = paths.get(from);
                        boolean leaf = level >= path.size() - 1;
                        while (!leaf && to < paths.size() && isSame(path, paths.get(to), level)) {
                            to++;
                        }
                        if (level < path.size()) {
                            PrintedCell cell = header(
                                    Role.COLUMN, path.get(level), left + from, to - from, leaf ? depth - level : 1);
                            row.add(cell);
                            above.subList(from, to).forEach(cells -> cells.add(cell));
                        }
                        from = to;
                    }
                    rows.add(row);
                }
            }

            private static boolean isSame(List<String> one, List<String> other, int level) {
                return other.size() > level && one.subList(0, level + 1).equals(other.subList(0, level + 1));
            }

            List<PrintedCell> above(int column) {
                return above.get(column);
            }

            PrintedCell leaf(int column) {
                List<PrintedCell> cells = above.get(column);
                return cells.get(cells.size() - 1);
            }
        }
    }
}
