package org.ogireport.documents.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rectangle of cells, rows and columns counted from 0.
 *
 * @param top its first row
 * @param left its first column
 * @param bottom its last row
 * @param right its last column
 */
public record Area(int top, int left, int bottom, int right) {
    /** The most rows and columns that a sheet can have. */
    public static final int ROWS = 1 << 20;

    public static final int COLUMNS = 1 << 14;

    private static final Pattern CELLS =
            Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})(?::\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7}))?");

    /** A rectangle as formulas call it, such as A1:B7; null where it is none, as for whole columns. */
    public static @Nullable Area of(String name) {
        Matcher cells = CELLS.matcher(name);
        if (!cells.matches()) {
            return null;
        }
        int left = column(cells.group(1));
        int top = Integer.parseInt(cells.group(2)) - 1;
        boolean one = cells.group(3) == null;
        int right = one ? left : column(cells.group(3));
        int bottom = one ? top : Integer.parseInt(cells.group(4)) - 1;
        boolean within = top >= 0 && top <= bottom && bottom < ROWS && left <= right && right < COLUMNS;
        return within ? new Area(top, left, bottom, right) : null;
    }

    /** The rectangles of a list, parted by spaces; one of all cells where one is not understood. */
    public static List<Area> list(String names) {
        List<Area> areas = new ArrayList<>();
        for (String name : names.trim().split("\\s+")) {
            Area area = of(name);
            areas.add(area == null ? new Area(0, 0, ROWS - 1, COLUMNS - 1) : area);
        }
        return areas;
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * 26 + Character.toUpperCase(letter) - 'A' + 1;
        }
        return column - 1;
    }

    /** A cell as formulas call it. */
    public static String name(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.append(row + 1).toString();
    }

    public boolean holds(int row, int column) {
        return top <= row && row <= bottom && left <= column && column <= right;
    }

    /** The rectangle that holds this one and the same moved elsewhere. */
    Area movedToo(int down, int right) {
        return new Area(
                top + Math.min(0, down),
                left + Math.min(0, right),
                bottom + Math.max(0, down),
                this.right + Math.max(0, right));
    }

    boolean overlaps(Area other) {
        return top <= other.bottom && other.top <= bottom && left <= other.right && other.left <= right;
    }
}
