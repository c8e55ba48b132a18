package org.ogireport.core.print;

import java.util.ArrayList;
import java.util.List;

/**
 * A label along a side of a table, over the columns or beside the rows that have it in common.
 *
 * @param text the label
 * @param level how many labels stand outside it
 * @param depth how many levels it fills
 * @param from the first column or row
 * @param to the one after the last
 * @param isOwn whether it is the innermost label, of one column or row alone
 */
record LabelSpan(String text, int level, int depth, int from, int to, boolean isOwn) {
    /**
     * The labels of columns or rows, level by level from the outermost. What several have in common is one label over all
     * of them; one's own label fills the levels that are left.
     *
     * @param labels those of each column or row, from the outermost to its own
     */
    static List<LabelSpan> of(List<List<String>> labels) {
        int levels = labels.stream().mapToInt(List::size).max().orElseThrow();
        List<LabelSpan> spans = new ArrayList<>();
        for (int level = 0; level < levels; level++) {
            for (int from = 0, to; from < labels.size(); from = to) {
                List<String> one = labels.get(from);
                to = from + 1;
                while (to < labels.size() && isShared(one, labels.get(to), level)) {
                    to++;
                }
                boolean own = level == one.size() - 1;
                if (level < one.size()) {
                    spans.add(new LabelSpan(one.get(level), level, own ? levels - level : 1, from, to, own));
                }
            }
        }
        return spans;
    }

    private static boolean isShared(List<String> one, List<String> other, int level) {
        return level < one.size() - 1
                && level < other.size() - 1
                && one.subList(0, level + 1).equals(other.subList(0, level + 1));
    }

    /** How many levels there are. */
    static int levels(List<LabelSpan> spans) {
        return spans.stream().mapToInt(span -> span.level + span.depth).max().orElseThrow();
    }

    /** How many columns or rows have it. */
    int length() {
        return to - from;
    }
}
