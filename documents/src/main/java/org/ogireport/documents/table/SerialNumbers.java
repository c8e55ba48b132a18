package org.ogireport.documents.table;

import java.util.List;
import org.ogireport.documents.page.GridCell;
import org.ogireport.documents.page.GridRow;

/** The numbers that count a table's rows, each before its row's label; no values of theirs. */
final class SerialNumbers {
    private static final int FEWEST = 2;

    private SerialNumbers() {}

    /**
     * Where the column of such numbers ends; 0 where there is none: it has a figure before each label, and they count on by one.
     *
     * @param found a label for each of the rows
     */
    static int end(List<GridRow> rows, List<GridLabel> found) {
        GridCell last = null;
        int count = 0;
        for (int i = 0; i < rows.size(); i++) {
            GridCell label = found.get(i).cell();
            if (found.get(i).row() == null) {
                continue;
            }
            List<GridCell> before = rows.get(i).cells().stream()
                    .filter(cell -> cell.isFigure() && cell.right() <= label.left())
                    .toList();
            if (before.size() != 1 || last != null && !isNext(before.get(0), last)) {
                return 0;
            }
            last = before.get(0);
            count++;
        }
        return last == null || count < FEWEST ? 0 : last.right();
    }

    private static boolean isNext(GridCell cell, GridCell last) {
        return cell.right() == last.right()
                && isNumber(last.key())
                && cell.key().equals("" + (1 + Integer.parseInt(last.key())));
    }

    private static boolean isNumber(String key) {
        return key.length() <= 3 && !key.isEmpty() && key.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
