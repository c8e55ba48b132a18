package org.ogireport.documents.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.FormLabels;
import org.ogireport.documents.page.LabelIndex;
import org.ogireport.documents.page.LabelIndex.Role;
import org.ogireport.documents.page.Remarks;
import org.ogireport.documents.page.Shown;
import org.ogireport.documents.page.Token;
import org.ogireport.documents.result.Remark.Kind;

/**
 * Cuts the running text of one section into the rows of the form. Rows are found by their labels; a row's values are what
 * stands between its label and the next label or other text, or the end of its line.
 */
final class FlowReader {
    private final List<Row> rows;
    private final List<Mark> marks;
    private final FlowSection section;
    /** Whether a figure before the row's label or below its values may be one of them, or a piece of one. */
    private boolean doubtful;

    private final GroupLabels groups = new GroupLabels();

    private FlowReader(List<Row> rows, List<Mark> marks, FlowSection section) {
        this.rows = rows;
        this.marks = marks;
        this.section = section;
    }

    /**
     * Reads one section.
     *
     * @param rows the rows that can stand in it
     * @param unitsAround the units of money stated around the table
     * @param headed whether part four's heading stands above it
     * @param endsDocument whether nothing follows, so that the last value may be cut
     * @return every place where one of the rows stands, in reading order
     */
    static Map<Row, List<RowReading>> read(
            List<Token> tokens,
            List<Row> rows,
            List<String> unitsAround,
            boolean headed,
            boolean endsDocument,
            Remarks remarks) {
        FlowSection section = new FlowSection(tokens, unitsAround, endsDocument, remarks);
        new FlowReader(rows, LabelFinder.find(tokens, rows), section).read(headed);
        return section.matcher().readings();
    }

    private void read(boolean inDisputes) {
        List<Row> blocks = rows.stream().filter(LabelIndex::isBlock).toList();
        int start = blocks.isEmpty() ? marks.size() : FlowBlocks.start(marks, inDisputes);
        readRows(start);
        new FlowBlocks(marks.subList(start, marks.size()), blocks, section).read();
    }

    private void readRows(int end) {
        List<Mark> above = new ArrayList<>();
        for (int i = 0; i < end; ) {
            Mark mark = marks.get(i);
            int next = i + 1;
            if (mark.is(Role.ROW)) {
                next = endOfValues(mark, next, end);
                doubtful = i > 0 && isFirstValue(marks.get(i - 1), mark, next - i - 1)
                        || next < end && goesOnBelow(mark, marks.subList(i + 1, next), marks.get(next));
                readRow(mark, above, marks.subList(i + 1, next), marks.subList(i + 1, endOfLine(mark, next, end)));
                warnOfNote(mark, next, end);
            } else if (mark.isFigure()) {
                next = warnOfStray(i, end);
                dropLabel(mark, above);
            } else if (!mark.isValue() || mark.first().isEmpty()) {
                above.add(mark);
                section.warnOfSentence(mark);
            }
            i = next;
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

    /**
     * Whether what stands before a label may be one of its row's values: a figure in the label's line. What is no more than a
     * drawing is none where all the row's values stand behind the label.
     */
    private static boolean isFirstValue(Mark before, Mark label, int behind) {
        boolean isDrawing = before.text().chars().allMatch(c -> c == Shown.OTHERWISE);
        return before.isFigure()
                && before.first().inRow()
                && before.line() == label.line()
                && !(isDrawing
                        && label.row() != null
                        && behind == label.row().cells().size());
    }

    private static boolean goesOnBelow(Mark label, List<Mark> values, Mark next) {
        return label.row() != null
                && next.isFigure()
                && TornValue.goesOn(
                        tokens(values).stream().map(Token::text).toList(),
                        label.row().cells(),
                        next.text());
    }

    /** Whether a text stands where a row has its one value: it is no label, and no value follows that it could label. */
    private boolean isLoneValue(Mark label, int at, int end) {
        return label.row() != null
                && label.row().cells().size() == 1
                && at < end
                && marks.get(at).isText()
                && (at + 1 == end || !marks.get(at + 1).isFigure());
    }

    /** The last label of a group directly above a row; where there is none, the other texts above it. */
    private static List<Mark> groupsOf(List<Mark> above) {
        for (int i = above.size() - 1; i >= 0; i--) {
            if (above.get(i).is(Role.GROUP)) {
                return List.of(above.get(i));
            }
        }
        return above.stream().filter(Mark::isText).toList();
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
        boolean own = mark.key().equals(FormLabels.own(row));
        Match match = own ? Match.EXACT : Match.SIMILAR;
        RowReading.Label label = new RowReading.Label(mark.text(), mark.line(), null, null, match);
        List<String> texts = tokens(all).stream().map(Token::text).toList();
        FlowHeader known = above.isEmpty() ? section.matcher().columnsOf(row) : null;
        FlowHeader header = known == null ? section.headerOf(row, above) : known;
        Optional<String> other = doubtful ? Optional.empty() : groups.other(groupsOf(above), row);
        if (doubtful || other.isPresent()) {
            section.matcher().refuse(row, label, texts, header);
            Kind kind = doubtful ? Kind.AMBIGUOUS_ROW : Kind.GROUP_NOT_AS_PRINTED;
            String group = other.map(text -> text + " | ").orElse("");
            section.remarks().add(kind, mark.line(), group + mark.text());
        } else {
            FlowValues found = section.valuesOf(
                    row, labelsOf(mark, above), tokens(values), mark.last().line());
            section.matcher().match(row, label, texts, found, header);
        }
        above.clear();
    }

    /** What labels a row in its own cells: its label, and those of groups that begin with it. */
    private static List<Token> labelsOf(Mark label, List<Mark> above) {
        List<Token> labels = new ArrayList<>(label.tokens());
        for (int i = above.size() - 1; i >= 0 && above.get(i).is(Role.GROUP); i--) {
            labels.addAll(above.get(i).tokens());
        }
        return labels;
    }

    private static List<Token> tokens(List<Mark> marks) {
        return marks.stream().map(Mark::first).toList();
    }

    /** Text in the same line as a row, after its values, which ended them. */
    private void warnOfNote(Mark label, int from, int end) {
        if (from < end
                && marks.get(from).isText()
                && marks.get(from).line() == label.last().line()) {
            section.remarks()
                    .add(
                            Kind.UNPLACED_TEXT,
                            marks.get(from).line(),
                            marks.get(from).text());
        }
    }

    /** Drops what labels figures that belong to no row: the texts in their line, or the one before it. */
    private static void dropLabel(Mark figure, List<Mark> above) {
        int from = above.size();
        while (from > 0 && above.get(from - 1).line() == figure.line()) {
            from--;
        }
        boolean before = from == above.size() && from > 0 && above.get(from - 1).isText();
        above.subList(before ? from - 1 : from, above.size()).clear();
    }

    /** Figures that belong to no row, with the text before them; gives where they end. */
    private int warnOfStray(int from, int end) {
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
        section.remarks().add(Kind.UNPLACED_TEXT, line, text.toString());
        return next;
    }
}
