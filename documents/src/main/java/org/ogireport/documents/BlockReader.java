package org.ogireport.documents;

import java.util.ArrayList;
import java.util.List;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Row;
import org.ogireport.documents.CellReading.Heading;
import org.ogireport.documents.Header.Verdict;
import org.ogireport.documents.LabelIndex.Role;
import org.ogireport.documents.Remark.Kind;

/** Reads part four, which prints the values of all its rows in one line below nested headers. */
final class BlockReader {
    private final List<Mark> marks;
    private final List<Row> blocks;
    private final TableReader table;

    BlockReader(List<Mark> marks, List<Row> blocks, TableReader table) {
        this.marks = marks;
        this.blocks = blocks;
        this.table = table;
    }

    /** Where part four begins: at once below its heading, else at the first of its labels. */
    static int start(List<Mark> marks, boolean headed) {
        int start = 0;
        while (!headed && start < marks.size() && !isBlock(marks.get(start))) {
            start++;
        }
        return start;
    }

    private static boolean isBlock(Mark mark) {
        return mark.is(Role.GROUP) && mark.row() != null;
    }

    /** Takes the values if there is one run of them, and as many as there are cells. */
    void read() {
        marks.forEach(table::warnOfSentence);
        List<List<Mark>> runs = runs();
        for (List<Mark> run : runs.subList(Math.min(1, runs.size()), runs.size())) {
            table.remarks().add(Kind.UNPLACED_TEXT, run.get(0).line(), text(run));
        }
        if (runs.isEmpty()) {
            return;
        }
        List<Token> found = runs.get(0).stream().map(Mark::first).toList();
        List<Column> columns = blocks.stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.column())
                .toList();
        List<Cell> all = blocks.stream().flatMap(row -> row.cells().stream()).toList();
        List<Token> cells = runs.size() == 1 ? table.place(found, all) : List.of();
        Header header = new Header(columns);
        List<Mark> above = above(runs.get(0));
        Verdict verdict = header.judge(above);
        boolean agree = columnsAgree(verdict, above, runs.get(0));
        Heading heading = TableReader.heading(found, cells, Heading.of(verdict, header));
        int from = 0;
        for (Row row : blocks) {
            int to = from + row.cells().size();
            table.add(new RowReading(
                    row,
                    label(row, line(found)),
                    found.stream().map(Token::text).toList(),
                    CellReading.of(cells.isEmpty() ? cells : cells.subList(from, to), heading),
                    agree));
            from = to;
        }
    }

    /** The runs of values with something in them. */
    private List<List<Mark>> runs() {
        List<List<Mark>> runs = new ArrayList<>();
        List<Mark> run = new ArrayList<>();
        boolean filled = false;
        for (Mark mark : marks) {
            if (mark.isValue()) {
                run.add(mark);
                filled |= !mark.first().isEmpty();
                continue;
            }
            if (filled) {
                runs.add(run);
                run = new ArrayList<>();
            }
            run.clear();
            filled = false;
        }
        if (filled) {
            runs.add(run);
        }
        return runs;
    }

    private static String text(List<Mark> run) {
        StringBuilder text = new StringBuilder();
        run.stream().limit(20).forEach(mark -> text.append(mark.text()).append(' '));
        return Glyphs.strip(text.toString());
    }

    private static int line(List<Token> found) {
        return found.stream()
                .filter(token -> !token.isEmpty())
                .findFirst()
                .orElseThrow()
                .line();
    }

    private RowReading.Label label(Row row, int line) {
        for (Mark mark : marks) {
            if (isBlock(mark) && mark.row() == row) {
                return new RowReading.Label(mark.text(), line, null, null, Match.EXACT);
            }
        }
        return new RowReading.Label("", line, null, null, Match.POSITION);
    }

    /** The labels and texts above values. */
    private List<Mark> above(List<Mark> values) {
        return marks.subList(0, marks.indexOf(values.get(0))).stream()
                .filter(mark -> !mark.isValue())
                .toList();
    }

    private boolean columnsAgree(Verdict verdict, List<Mark> above, List<Mark> values) {
        List<String> order = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark == values.get(0)) {
                break;
            }
            if (mark.is(Role.GROUP)) {
                order.add(mark.key());
            }
        }
        if (isInOrder(order) && verdict != Verdict.OTHERWISE) {
            return true;
        }
        table.warnOfColumns(above);
        return false;
    }

    /** Whether the labels over the values, spanning ones included, stand in the form's order and none twice. */
    private boolean isInOrder(List<String> found) {
        List<String> printed = new ArrayList<>();
        int levels = blocks.stream().mapToInt(row -> row.labels().size()).max().orElse(0);
        for (int level = 0; level < levels; level++) {
            for (Row row : blocks) {
                if (level < row.labels().size()) {
                    String key = Glyphs.key(row.labels().get(level));
                    if (found.contains(key) && !printed.contains(key)) {
                        printed.add(key);
                    }
                }
            }
        }
        return found.equals(printed);
    }
}
