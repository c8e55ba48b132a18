package org.ogireport.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The columns of a laid-out table, as far as its full rows tell where they are. A row with blank cells is placed only if
 * each of its values stands in one column, and the last one in the last: so no lost space can shift it unseen.
 */
final class LayoutColumns {
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final int FEWEST_COLUMNS = 3;

    private final List<int[]> columns = new ArrayList<>();
    private int page = -1;
    private int rows;

    /** The cells of a row of values, blank ones with them where they are certain. */
    List<String> place(int onPage, String values, int from) {
        if (onPage != page) {
            columns.clear();
            page = onPage;
        }
        List<MatchResult> found = WORD.matcher(values).results().toList();
        if (found.size() > columns.size()) {
            columns.clear();
            rows = 0;
            found.forEach(value -> columns.add(new int[] {from + value.start(), from + value.end()}));
        } else if (found.size() == columns.size()) {
            rows++;
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i)[0] =
                        Math.min(columns.get(i)[0], from + found.get(i).start());
                columns.get(i)[1] =
                        Math.max(columns.get(i)[1], from + found.get(i).end());
            }
        } else if (columns.size() >= FEWEST_COLUMNS && rows > 0) {
            return withBlanks(found, from);
        }
        return found.stream().map(MatchResult::group).toList();
    }

    private List<String> withBlanks(List<MatchResult> found, int from) {
        List<String> texts = found.stream().map(MatchResult::group).toList();
        List<String> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(""));
        for (MatchResult value : found) {
            int place = -1;
            for (int i = 0; i < columns.size(); i++) {
                if (from + value.start() < columns.get(i)[1] && from + value.end() > columns.get(i)[0]) {
                    if (place >= 0) {
                        return texts;
                    }
                    place = i;
                }
            }
            if (place < 0 || !cells.get(place).isEmpty()) {
                return texts;
            }
            cells.set(place, value.group());
        }
        return cells.get(cells.size() - 1).isEmpty() ? texts : cells;
    }
}
