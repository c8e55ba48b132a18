package org.ogireport.documents.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one table that is laid out with spaces: where their labels stand and the values of its full rows. A row with
 * blank cells is placed only if each of its values stands in one column plainly, and the last one in the last: so nothing that
 * was lost in the line can have moved it unseen. Where nothing can be lost, the last cells may be blank too.
 */
final class LayoutColumns {
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_ROWS = 2;
    private static final int FEWEST_SHORT_ROWS = 4;

    /** How much further the second column must be from a value than its own. */
    private static final double PLAIN = 2.5;

    private final List<int[]> columns = new ArrayList<>();
    private final boolean isCertain;
    private final boolean hasBlanks;

    /**
     * The columns of a table.
     *
     * @param header its header; null where it has none
     * @param rows the values of its rows
     * @param isCertain whether no space of its rows can have been lost
     */
    LayoutColumns(@Nullable TornHeader header, List<List<Word>> rows, boolean isCertain) {
        int most = rows.stream().mapToInt(List::size).max().orElse(0);
        int size = header == null ? most : header.columns().size();
        List<List<Word>> full = rows.stream().filter(row -> row.size() == size).toList();
        boolean isHeaded = header != null && most <= size && full.stream().allMatch(row -> isBelow(row, header));
        if (isHeaded && header != null) {
            header.columns().forEach(column -> columns.add(column.clone()));
        } else if (full.size() >= FEWEST_ROWS && most == size) {
            full.get(0).forEach(value -> columns.add(new int[] {value.from(), value.to()}));
        }
        for (List<Word> row : columns.isEmpty() ? List.<List<Word>>of() : full) {
            for (int i = 0; i < size; i++) {
                int[] column = columns.get(i);
                column[0] = Math.min(column[0], row.get(i).from());
                column[1] = Math.max(column[1], row.get(i).to());
            }
        }
        long partial = rows.stream().filter(row -> row.size() < size).count();
        this.isCertain = isHeaded && isCertain;
        this.hasBlanks = isHeaded && partial >= FEWEST_SHORT_ROWS && partial * 3 >= rows.size();
    }

    private static boolean isBelow(List<Word> row, TornHeader header) {
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).key().isEmpty() && nearest(row.get(i), header.columns()) != i) {
                return false;
            }
        }
        return true;
    }

    /** Whether a row without any value is one of blank cells: many rows have some. */
    boolean hasBlanks() {
        return hasBlanks;
    }

    /** The cells of a row of values, blank ones with them where they are certain. */
    List<String> place(List<Word> values) {
        List<String> texts = values.stream().map(Word::text).toList();
        if (values.size() >= columns.size() || columns.size() < FEWEST_COLUMNS) {
            return texts;
        }
        List<String> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(""));
        int last = -1;
        for (Word value : values) {
            int place = nearest(value, columns);
            if (place <= last) {
                return texts;
            }
            cells.set(place, value.text());
            last = place;
        }
        return last == columns.size() - 1 || isCertain || values.isEmpty() ? List.copyOf(cells) : texts;
    }

    /** The one column that a value stands in, or nearest to by far; −1 where there is none. */
    private static int nearest(Word value, List<int[]> columns) {
        int nearest = -1;
        double least = Double.MAX_VALUE;
        double second = Double.MAX_VALUE;
        int within = 0;
        for (int i = 0; i < columns.size(); i++) {
            int[] column = columns.get(i);
            double distance = Math.abs(value.middle() - (column[0] + column[1]) / 2.0);
            boolean overlaps = value.from() < column[1] && value.to() > column[0];
            within += overlaps ? 1 : 0;
            second = distance < least ? least : Math.min(second, distance);
            nearest = distance < least ? i : nearest;
            least = Math.min(least, distance);
        }
        return within <= 1 && least * PLAIN <= second ? nearest : -1;
    }
}
