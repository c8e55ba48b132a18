package org.ogireport.documents.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.GridRow;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.Remarks;
import org.ogireport.documents.page.Spot;
import org.ogireport.documents.page.Token;

/** Pieces of tables, written with bars between their cells, and what is read of them. */
final class TableSample {
    static final List<Row> DISCLOSURE = rows(Part.DISCLOSURE);
    static final List<Row> REQUESTS = rows(Part.REQUESTS);
    static final List<Row> DISPUTES = rows(Part.DISPUTES);

    /** The columns of rules and normative documents, and those of part three. */
    static final String DOCUMENTS = "信息内容|本年制发件数|本年废止件数|现行有效件数\n";

    static final String APPLICANTS = "项目|<|自然人|法人或其他组织|<|<|<|<|总计\n^|<|^|商业企业|科研机构|社会公益组织|法律服务机构|其他|^\n";

    /** Labels of rows of part three, and values for any of its rows. */
    static final String NEW = "一、本年新收政府信息公开申请数量|<";

    static final String OLD = "二、上年结转政府信息公开申请数量|<";
    static final String VALUES = "|1|2|3|4|5|6|21\n";

    private final Map<Row, List<RowReading>> readings;
    private final Remarks remarks;

    private TableSample(Map<Row, List<RowReading>> readings, Remarks remarks) {
        this.readings = readings;
        this.remarks = remarks;
    }

    private static List<Row> rows(Part part) {
        return Layout.of(Form.CURRENT_2021).rows().stream()
                .filter(row -> row.part() == part)
                .toList();
    }

    /** Lines of text: a bar at the end of one ends its last cell. */
    static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            boolean closed = line.endsWith("|");
            List<String> cells = new ArrayList<>();
            for (String cell : line.split("\\|", -1)) {
                cells.add(cell.strip());
            }
            lines.add(new Line(
                    lines.size() + 1, line, List.copyOf(closed ? cells.subList(0, cells.size() - 1) : cells), closed));
        }
        return lines;
    }

    /** What is read of lines of text. */
    static TableSample text(List<Row> rows, String text) {
        return text(rows, text, List.of(), false);
    }

    /** What is read of lines of text below units of money, as the end of a document or before something else. */
    static TableSample text(List<Row> rows, String text, List<String> units, boolean endsDocument) {
        Remarks remarks = new Remarks(true);
        boolean headed = rows.equals(DISPUTES);
        return new TableSample(new TextReader(lines(text)).read(rows, units, headed, endsDocument, remarks), remarks);
    }

    /** What is read of lines of text by the order of their cells alone. */
    static TableSample flow(List<Row> rows, String text) {
        return flow(rows, text, rows.equals(DISPUTES), false);
    }

    static TableSample flow(List<Row> rows, String text, boolean headed, boolean endsDocument) {
        Remarks remarks = new Remarks(true);
        List<Token> tokens = Token.of(lines(text));
        return new TableSample(FlowReader.read(tokens, rows, List.of(), headed, endsDocument, remarks), remarks);
    }

    /**
     * The rows of tables with an empty line between them; {@code <} goes on with the cell before, {@code ^} with that above, {@code .}
     * is none, and a row behind a form feed is the first of another page.
     */
    static List<GridRow> grid(String tables) {
        Grid.Limit limit = new Grid.Limit("a");
        List<GridRow> rows = new ArrayList<>();
        int line = 0;
        int page = 1;
        for (String table : tables.split("\n\n")) {
            Grid grid = new Grid(limit);
            List<String> lines = table.lines().toList();
            List<List<String>> cells = lines.stream()
                    .map(row -> Arrays.stream(row.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
            for (int i = 0; i < cells.size(); i++) {
                grid.addRow();
                line++;
                page += lines.get(i).startsWith("\f") ? 1 : 0;
                for (int j = 0; j < cells.get(i).size(); j++) {
                    String text = cells.get(i).get(j);
                    if (!text.equals("<") && !text.equals("^") && !text.equals(".")) {
                        grid.moveTo(j);
                        Spot spot = Spot.of(page, j, line, j + 1, line + 1);
                        grid.add(text, line, spot, width(cells.get(i), j), height(cells, i, j));
                    }
                }
                rows.add(new GridRow(grid, i));
            }
        }
        return rows;
    }

    private static int width(List<String> row, int from) {
        int to = from + 1;
        while (to < row.size() && row.get(to).equals("<")) {
            to++;
        }
        return to - from;
    }

    private static int height(List<List<String>> rows, int from, int column) {
        int to = from + 1;
        while (to < rows.size()
                && column < rows.get(to).size()
                && rows.get(to).get(column).equals("^")) {
            to++;
        }
        return to - from;
    }

    /** What is read of tables of part two, of part three, and of part four. */
    static TableSample disclosure(String tables) {
        return tables(DISCLOSURE, tables);
    }

    static TableSample requests(String tables) {
        return tables(REQUESTS, tables);
    }

    static TableSample disputes(String tables) {
        return tables(DISPUTES, tables);
    }

    /** What is read of tables whose columns are known. */
    static TableSample tables(List<Row> rows, String tables) {
        return tables(rows, tables, List.of());
    }

    static TableSample tables(List<Row> rows, String tables, List<String> units) {
        Remarks remarks = new Remarks(true);
        return new TableSample(GridReader.of(rows, units, remarks).read(grid(tables)), remarks);
    }

    /** A table of which the columns are rows, and the other way round. */
    static String turned(String table) {
        List<List<String>> rows = table.lines()
                .map(row ->
                        Arrays.stream(row.split("\\|", -1)).map(String::strip).toList())
                .toList();
        List<String> turned = new ArrayList<>();
        for (int i = 0; i < rows.get(0).size(); i++) {
            int column = i;
            turned.add(rows.stream()
                    .map(row -> row.get(column))
                    .map(cell -> cell.equals("<") ? "^" : cell.equals("^") ? "<" : cell)
                    .collect(Collectors.joining("|")));
        }
        return String.join("\n", turned);
    }

    /**
     * What was read of a row: its cells, _ for a blank one, ? behind one that is doubtful, ~ before what stands below other columns
     * and - for one that is not there; none where its values could not be told apart, and nothing where the row was not found.
     */
    String of(Row row) {
        return readings.getOrDefault(row, List.of()).stream()
                .map(reading -> reading.cells().isEmpty()
                        ? "none"
                        : reading.cells().stream().map(TableSample::shown).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }

    private static String shown(CellReading cell) {
        String text = cell.text().isEmpty() ? "_" : cell.text();
        return switch (cell.state()) {
            case PLACED -> text;
            case DOUBTFUL -> text + "?";
            case ABSENT -> "-";
            case UNPLACED -> "~" + text;
        };
    }

    /** The first place where a row was read. */
    RowReading first(Row row) {
        return readings.getOrDefault(row, List.of()).get(0);
    }

    /** What was said, each with its line. */
    List<String> remarks() {
        return remarks.list().stream()
                .map(remark -> remark.kind() + " " + remark.line() + " " + remark.text())
                .toList();
    }
}
