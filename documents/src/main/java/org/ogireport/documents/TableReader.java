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
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.documents.CellReading.Heading;
import org.ogireport.documents.Header.Verdict;
import org.ogireport.documents.LabelIndex.Role;
import org.ogireport.documents.Remark.Kind;

/**
 * Finds the rows of the form in the cells of one section. Rows are found by their labels; a row's values are what stands
 * between its label and the next label or other text, or the end of its line.
 */
final class TableReader {
    private static final int MOST_TEXTS = 20;

    private final List<Token> tokens;
    private final List<Row> rows;
    private final List<Mark> marks;
    private final boolean inDisputes;
    private final Map<Integer, Integer> widths = new HashMap<>();
    private List<Column> headed = List.of();
    private int headerWidth;
    private final boolean endsDocument;
    private final boolean closed;
    private final Remarks remarks;
    private final Map<Row, List<RowReading>> readings = new EnumMap<>(Row.class);
    private final Map<Part, Verdict> verdicts = new EnumMap<>(Part.class);
    private final Map<Part, Heading> headings = new EnumMap<>(Part.class);
    private final Map<Part, List<Column>> judged = new EnumMap<>(Part.class);

    /**
     * A reader of one section.
     *
     * @param rows the rows that can stand in it
     * @param headed whether part four's heading stands above it
     * @param endsDocument whether nothing follows, so that the last value may be cut
     */
    TableReader(List<Token> tokens, List<Row> rows, boolean headed, boolean endsDocument, Remarks remarks) {
        this.tokens = tokens;
        this.rows = rows;
        this.marks = Marks.of(tokens, rows);
        this.inDisputes = headed;
        tokens.forEach(token -> widths.merge(token.line(), token.size(), Integer::sum));
        this.endsDocument = endsDocument;
        this.closed = tokens.stream().anyMatch(token -> !token.isEmpty() && token.closed());
        this.remarks = remarks;
    }

    /** Every place where one of the rows stands, in reading order. */
    Map<Row, List<RowReading>> read() {
        List<Row> blocks = rows.stream().filter(LabelIndex::isBlock).toList();
        int start = blocks.isEmpty() ? marks.size() : BlockReader.start(marks, inDisputes);
        readRows(start);
        if (start < marks.size() || inDisputes) {
            new BlockReader(marks.subList(start, marks.size()), blocks, this).read();
        }
        return readings;
    }

    private void readRows(int end) {
        List<Mark> above = new ArrayList<>();
        for (int i = 0; i < end; ) {
            Mark mark = marks.get(i);
            int next = i + 1;
            if (mark.is(Role.ROW)) {
                next = endOfValues(mark, next, end);
                readRow(mark, above, marks.subList(i + 1, next), marks.subList(i + 1, endOfLine(mark, next, end)));
                warnOfNote(mark, next, end);
            } else if (mark.isFigure()) {
                next = warnOfStray(i, end);
                above.clear();
            } else if (!mark.isValue() || mark.first().isEmpty()) {
                above.add(mark);
                warnOfSentence(mark);
            }
            i = Math.max(next, i + 1);
        }
    }

    /** Where a row's values end: where its line does, if some of them stand there. */
    private int endOfValues(Mark label, int from, int end) {
        boolean inLine = from < end && marks.get(from).line() == label.last().line();
        int next = from;
        while (next < end
                && marks.get(next).isValue()
                && (!inLine || marks.get(next).line() == label.last().line())) {
            next++;
        }
        boolean leads = next > from
                && next < end
                && marks.get(next - 1).first().isEmpty()
                && marks.get(next - 1).line() == marks.get(next).line();
        if (next == from && isLoneValue(label, from, end)) {
            return from + 1;
        }
        return leads && !inLine ? next - 1 : next;
    }

    /** Whether a text stands where a row has its one value: it is no label, and no value follows that it could label. */
    private boolean isLoneValue(Mark label, int at, int end) {
        return label.row() != null
                && label.row().cells().size() == 1
                && at < end
                && marks.get(at).isText()
                && (at + 1 == end || !marks.get(at + 1).isFigure());
    }

    /** The end of what stands in a label's line and belongs to no other label. */
    private int endOfLine(Mark label, int from, int end) {
        int next = from;
        while (next < end
                && marks.get(next).label() == null
                && marks.get(next).line() == label.last().line()) {
            next++;
        }
        return next;
    }

    private void readRow(Mark mark, List<Mark> above, List<Mark> values, List<Mark> all) {
        Row row = mark.row();
        if (values.isEmpty() || row == null) {
            return;
        }
        List<Token> found = tokens(values);
        List<Column> columns = row.cells().stream().map(cell -> cell.column()).toList();
        Verdict verdict = judge(mark, row, columns, above);
        List<Token> cells = place(found, row.cells());
        if (isShort(mark, above, columns) && cells.stream().anyMatch(Token::isEmpty)) {
            cells = List.of();
        }
        above.clear();
        boolean own = mark.key().equals(Glyphs.key(row.labels().get(row.labels().size() - 1)));
        if (!own) {
            remarks.add(Kind.LABEL_NOT_AS_PRINTED, mark.line(), mark.text());
        }
        add(new RowReading(
                row,
                new RowReading.Label(mark.text(), mark.line(), null, null, own ? Match.EXACT : Match.SIMILAR),
                tokens(all).stream().map(Token::text).toList(),
                CellReading.of(cells, heading(found, cells, headings.getOrDefault(row.part(), Heading.NONE))),
                verdict != Verdict.OTHERWISE));
    }

    /** Places the values; those that run together in one token are told apart first, if there is one way to do it. */
    List<Token> place(List<Token> found, List<Cell> cells) {
        if (isCut(found)) {
            return List.of();
        }
        List<Token> filled = found.stream().filter(token -> !token.isEmpty()).toList();
        if (filled.size() == 1 && cells.size() > 1) {
            List<String> split = RunTogether.split(filled.get(0).text(), cells);
            if (!split.isEmpty()) {
                return split.stream().map(filled.get(0)::with).toList();
            }
        }
        return Placement.place(found, cells.size());
    }

    /** How the columns of values were told that were placed as cells; values that run together are told by their order. */
    static Heading heading(List<Token> found, List<Token> cells, Heading heading) {
        boolean parted = cells.stream().anyMatch(cell -> !cell.isEmpty() && !found.contains(cell));
        return parted && heading.match() != Match.POSITION ? Heading.RUN_TOGETHER : heading;
    }

    /** Whether a row has fewer cells than the line that heads its columns, so that one of them may be missing. */
    private boolean isShort(Mark label, List<Mark> above, List<Column> columns) {
        if (!columns.equals(headed)) {
            headed = columns;
            headerWidth = 0;
        }
        Set<String> own = new HashSet<>();
        columns.forEach(column -> column.labels().forEach(name -> own.add(Glyphs.key(name))));
        for (int i = 0; i + 1 < above.size(); i++) {
            boolean beside = above.get(i).line() == above.get(i + 1).line();
            if (beside
                    && own.contains(above.get(i).key())
                    && own.contains(above.get(i + 1).key())) {
                headerWidth = width(above.get(i).line());
            }
        }
        return width(label.last().line()) < headerWidth;
    }

    private int width(int line) {
        return widths.getOrDefault(line, 0);
    }

    private static List<Token> tokens(List<Mark> marks) {
        return marks.stream().map(Mark::first).toList();
    }

    void add(RowReading reading) {
        readings.computeIfAbsent(reading.row(), row -> new ArrayList<>()).add(reading);
    }

    /** Whether a row's columns are those above it; without a header of its own it may stand below that of rows like it. */
    private Verdict judge(Mark label, Row row, List<Column> columns, List<Mark> above) {
        Header header = new Header(columns);
        Verdict verdict = header.judge(above);
        List<Column> last = judged.get(row.part());
        if (verdict != Verdict.NOTHING || last == null) {
            headings.put(row.part(), Heading.of(verdict, header));
        }
        if (verdict == Verdict.NOTHING && columns.equals(last)) {
            verdict = verdicts.getOrDefault(row.part(), verdict);
        } else if (verdict == Verdict.NOTHING && last == null) {
            remarks.add(Kind.COLUMNS_BY_POSITION, label.line(), label.text());
        } else if (verdict == Verdict.NOTHING) {
            remarks.add(Kind.COLUMNS_NOT_AS_PRINTED, label.line(), label.text());
            verdict = Verdict.OTHERWISE;
        } else if (verdict == Verdict.OTHERWISE) {
            warnOfColumns(above);
        }
        judged.put(row.part(), columns);
        verdicts.put(row.part(), verdict);
        return verdict;
    }

    void warnOfColumns(List<Mark> above) {
        List<Mark> texts = above.stream()
                .filter(mark -> !mark.first().isEmpty())
                .limit(MOST_TEXTS)
                .toList();
        String text = texts.stream().map(Mark::text).collect(Collectors.joining(" | "));
        remarks.add(
                Kind.COLUMNS_NOT_AS_PRINTED, texts.isEmpty() ? 0 : texts.get(0).line(), text);
    }

    /**
     * Whether a value may go on elsewhere: its cell is not closed where others are and another value follows, or the
     * document ends with it.
     */
    boolean isCut(List<Token> found) {
        for (int i = 0; i < found.size(); i++) {
            Token token = found.get(i);
            boolean open = token.isFigure() && !token.closed();
            if (open && (i + 1 < found.size() && closed || endsDocument && token == tokens.get(tokens.size() - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Text in the same line as a row, after its values, which ended them. */
    private void warnOfNote(Mark label, int from, int end) {
        if (from < end
                && marks.get(from).isText()
                && marks.get(from).line() == label.last().line()) {
            remarks.add(
                    Kind.UNPLACED_TEXT, marks.get(from).line(), marks.get(from).text());
        }
    }

    /** Figures that belong to no row, with the text before them; gives where they end. */
    int warnOfStray(int from, int end) {
        StringBuilder text = new StringBuilder();
        int line = marks.get(from).line();
        if (from > 0 && !marks.get(from - 1).isValue()) {
            line = marks.get(from - 1).line();
            text.append(marks.get(from - 1).text());
        }
        int next = from;
        while (next < end && marks.get(next).isValue()) {
            if (text.length() < 100 && !marks.get(next).first().isEmpty()) {
                text.append(text.length() == 0 ? "" : " | ")
                        .append(marks.get(next).text());
            }
            next++;
        }
        remarks.add(Kind.UNPLACED_TEXT, line, text.toString());
        return next;
    }

    void warnOfSentence(Mark mark) {
        if (mark.isText() && (mark.text().indexOf('。') >= 0 || endsInFigure(mark.text()))) {
            remarks.add(Kind.UNPLACED_TEXT, mark.line(), mark.text());
        }
    }

    /** Whether a text is several cells run together: its last word is a number. */
    private static boolean endsInFigure(String text) {
        int word = text.length();
        while (word > 0 && "0123456789.,+-".indexOf(text.charAt(word - 1)) >= 0) {
            word--;
        }
        return word > 0 && word < text.length() && Glyphs.isSpace(text.charAt(word - 1));
    }

    Remarks remarks() {
        return remarks;
    }
}
