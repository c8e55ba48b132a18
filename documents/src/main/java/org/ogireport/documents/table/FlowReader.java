package org.ogireport.documents.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.Glyphs;
import org.ogireport.documents.page.LabelIndex;
import org.ogireport.documents.page.LabelIndex.Role;
import org.ogireport.documents.page.Remarks;
import org.ogireport.documents.page.Token;
import org.ogireport.documents.result.Remark.Kind;

/**
 * Cuts the running text of one section into the rows of the form. Rows are found by their labels; a row's values are what
 * stands between its label and the next label or other text, or the end of its line.
 */
public final class FlowReader {
    private static final int MOST_TEXTS = 20;

    private final List<Token> tokens;
    private final List<Row> rows;
    private final List<Mark> marks;
    private final boolean inDisputes;
    private final Map<Integer, Integer> widths = new HashMap<>();
    private final boolean endsDocument;
    private final boolean closed;
    private final Remarks remarks;
    private final RowMatcher<FlowValues, FlowHeader> matcher;

    /**
     * A reader of one section.
     *
     * @param rows the rows that can stand in it
     * @param headed whether part four's heading stands above it
     * @param endsDocument whether nothing follows, so that the last value may be cut
     */
    public FlowReader(List<Token> tokens, List<Row> rows, boolean headed, boolean endsDocument, Remarks remarks) {
        this.tokens = tokens;
        this.rows = rows;
        this.marks = Marks.of(tokens, rows);
        this.inDisputes = headed;
        tokens.forEach(token -> widths.merge(token.line(), token.size(), Integer::sum));
        this.endsDocument = endsDocument;
        this.closed = tokens.stream().anyMatch(token -> !token.isEmpty() && token.closed());
        this.remarks = remarks;
        this.matcher = new RowMatcher<>(remarks);
    }

    /** Every place where one of the rows stands, in reading order. */
    public Map<Row, List<RowReading>> read() {
        List<Row> blocks = rows.stream().filter(LabelIndex::isBlock).toList();
        int start = blocks.isEmpty() ? marks.size() : FlowBlocks.start(marks, inDisputes);
        readRows(start);
        if (start < marks.size() || inDisputes) {
            new FlowBlocks(marks.subList(start, marks.size()), blocks, this).read();
        }
        return matcher.readings();
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
        boolean own = mark.key().equals(Glyphs.key(row.label()));
        Match match = own ? Match.EXACT : Match.SIMILAR;
        FlowHeader header =
                new FlowHeader(above, row.cells().stream().map(Cell::column).toList(), widths);
        above.clear();
        matcher.match(
                row,
                new RowReading.Label(mark.text(), mark.line(), null, null, match),
                tokens(all).stream().map(Token::text).toList(),
                values(tokens(values), mark.last().line()),
                header);
    }

    /** What follows a label in a line, or below it. */
    FlowValues values(List<Token> found, int line) {
        return new FlowValues(found, widths.getOrDefault(line, 0), isCut(found));
    }

    /** What stands above the values of rows that stand beside each other. */
    FlowHeader headerOf(List<Row> blocks, List<Mark> above) {
        return FlowHeader.ofBlocks(above, blocks, widths);
    }

    private static List<Token> tokens(List<Mark> marks) {
        return marks.stream().map(Mark::first).toList();
    }

    /**
     * Whether a value may go on elsewhere: its cell is not closed where others are and another value follows, or the
     * document ends with it.
     */
    private boolean isCut(List<Token> found) {
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

    RowMatcher<FlowValues, FlowHeader> matcher() {
        return matcher;
    }
}
