package org.ogireport.documents.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.form.Row;
import org.ogireport.core.form.RowGroup;
import org.ogireport.documents.page.FormLabels;
import org.ogireport.documents.page.LabelIndex;
import org.ogireport.documents.page.LabelIndex.Label;
import org.ogireport.documents.page.LabelIndex.Role;
import org.ogireport.documents.page.Token;

/** Finds the labels of the form among the cells of a table part, and tells values and other text from them. */
final class LabelFinder {
    private static final Pattern SHORT_ITEM = Pattern.compile("[0-9]{1,2},.{1,3}");
    private static final int MOST_PIECES = 4;
    private static final int MOST_TRIALS = 2000;
    private static final int FEWEST_NUMBERS = 3;

    private final List<Row> rows;
    private final LabelIndex index;
    private final List<Mark> marks = new ArrayList<>();

    private LabelFinder(List<Row> rows) {
        this.rows = rows.stream().filter(row -> !LabelIndex.isBlock(row)).toList();
        this.index = LabelIndex.of(rows);
    }

    static List<Mark> find(List<Token> tokens, List<Row> rows) {
        LabelFinder finder = new LabelFinder(rows);
        finder.markExact(tokens);
        finder.markAlike();
        finder.dropSerialNumbers();
        return finder.marks;
    }

    private void markExact(List<Token> tokens) {
        Row last = null;
        String group = "";
        for (int from = 0; from < tokens.size(); ) {
            int end = index.end(tokens, from);
            Label label = end > from ? index.label(key(tokens.subList(from, end))) : null;
            if (label != null && label.row() != null && !isInPlace(label, last, group)) {
                label = null;
            }
            if (label == null) {
                end = from + 1;
            } else if (label.role() == Role.ROW) {
                last = label.row();
            } else if (label.role() == Role.GROUP) {
                group = label.key();
            }
            marks.add(new Mark(label, tokens.subList(from, end)));
            from = end;
        }
    }

    private static String key(List<Token> tokens) {
        if (tokens.size() == 1) {
            return tokens.get(0).key();
        }
        StringBuilder key = new StringBuilder();
        tokens.forEach(token -> key.append(token.key()));
        return key.toString();
    }

    /** A label that says next to nothing, such as 3.其他, is known only below its own group. */
    static boolean isInPlace(Label label, @Nullable Row last, String group) {
        Row row = label.row();
        if (row == null || !SHORT_ITEM.matcher(label.key()).matches()) {
            return true;
        }
        List<RowGroup> groups = row.groups();
        return groups.isEmpty()
                || group.equals(FormLabels.of(groups.get(groups.size() - 1)))
                || last != null && last.groups().equals(groups);
    }

    /**
     * Takes texts before values for the one row that they can mean: a row between the rows found before and after them,
     * and not found itself.
     */
    private void markAlike() {
        int[] next = nextRows();
        int last = -1;
        int trials = 0;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.is(Role.ROW)) {
                last = Math.max(last, rows.indexOf(mark.row()));
            } else if (i > 0 && mark.isValue() && isWords(marks.get(i - 1)) && trials < MOST_TRIALS) {
                trials++;
                List<Row> candidates = last + 1 < next[i] ? rows.subList(last + 1, next[i]) : List.of();
                Row row = markAlike(i, candidates);
                last = row == null ? last : rows.indexOf(row);
            }
        }
        marks.removeIf(mark -> mark.tokens().isEmpty());
    }

    /** The first row found at each mark or after it. */
    private int[] nextRows() {
        int[] next = new int[marks.size()];
        int nearest = rows.size();
        for (int i = marks.size() - 1; i >= 0; i--) {
            nearest = marks.get(i).is(Role.ROW)
                    ? Math.min(nearest, rows.indexOf(marks.get(i).row()))
                    : nearest;
            next[i] = nearest;
        }
        return next;
    }

    private static boolean isWords(Mark mark) {
        return mark.isText() || mark.is(Role.COLUMN);
    }

    /** Tries the text just before a value, then the texts before it put together with it. */
    private @Nullable Row markAlike(int value, List<Row> candidates) {
        List<Token> pieces = List.of();
        for (int i = value - 1; i >= 0 && value - i <= MOST_PIECES && isWords(marks.get(i)); i--) {
            List<Token> more = new ArrayList<>(marks.get(i).tokens());
            more.addAll(pieces);
            pieces = more;
            String key = key(pieces);
            if (key.isEmpty() || pieces.stream().anyMatch(token -> token.key().isEmpty())) {
                return null;
            }
            Row row = index.meant(key, candidates);
            if (row != null) {
                for (int j = i + 1; j < value; j++) {
                    marks.set(j, new Mark(null, List.of()));
                }
                marks.set(i, new Mark(new Label(Role.ROW, key, row), pieces));
                return row;
            }
        }
        return null;
    }

    /** Drops the figures before the labels of rows, if they are there before each and count the rows. */
    private void dropSerialNumbers() {
        List<Mark> numbers = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).is(Role.ROW)) {
                Mark before = marks.get(Math.max(0, i - 1));
                if (!before.isFigure() || !before.key().equals(Integer.toString(numbers.size() + 1))) {
                    return;
                }
                numbers.add(before);
            }
        }
        if (numbers.size() >= FEWEST_NUMBERS) {
            marks.removeIf(mark -> numbers.stream().anyMatch(number -> number == mark));
        }
    }
}
