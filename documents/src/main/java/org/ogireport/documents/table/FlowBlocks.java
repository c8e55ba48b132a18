package org.ogireport.documents.table;

import java.util.ArrayList;
import java.util.List;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.LabelIndex.Role;
import org.ogireport.documents.page.TextNormalizer;
import org.ogireport.documents.page.Token;
import org.ogireport.documents.result.Remark.Kind;

/** Reads part four, which prints the values of all its rows in one line below nested headers. */
final class FlowBlocks {
    private final List<Mark> marks;
    private final List<Row> blocks;
    private final FlowSection section;

    FlowBlocks(List<Mark> marks, List<Row> blocks, FlowSection section) {
        this.marks = marks;
        this.blocks = blocks;
        this.section = section;
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
        marks.forEach(section::warnOfSentence);
        List<List<Mark>> runs = runs();
        for (List<Mark> run : runs.subList(Math.min(1, runs.size()), runs.size())) {
            section.remarks().add(Kind.UNPLACED_TEXT, run.get(0).line(), text(run));
        }
        if (runs.isEmpty()) {
            return;
        }
        List<Token> found = runs.get(0).stream().map(Mark::first).toList();
        int line = line(found);
        section.matcher()
                .matchBeside(
                        blocks,
                        row -> label(row, line),
                        found.stream().map(Token::text).toList(),
                        runs.size() == 1 ? section.values(found, line) : null,
                        section.headerOf(blocks, above(runs.get(0))));
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
        return TextNormalizer.strip(text.toString());
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
}
