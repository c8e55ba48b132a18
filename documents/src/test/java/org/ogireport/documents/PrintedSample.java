package org.ogireport.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ogireport.documents.HtmlSample.Td;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.GridCell;

/**
 * A table as print sets it: texts wrapped within their cells and in the middle of them. What programs extract from that is
 * lines of words with their places, without their places, or one cell after the other.
 */
final class PrintedSample {
    private static final int[] LABELS = {5, 6, 17};

    /** What follows a character that takes two places. */
    private static final char NOTHING = 0;

    private final Grid grid = new Grid(new Grid.Limit(""));
    private final int[] left;
    private final int[] top;

    /** How many places a character of Chinese takes. */
    private final int wide;

    PrintedSample(List<List<Td>> table, int wide) {
        this.wide = wide;
        for (List<Td> row : table) {
            grid.addRow();
            row.forEach(cell -> grid.add(cell.text(), 0, cell.columns(), cell.rows()));
        }
        int columns = grid.width(0);
        left = new int[columns + 1];
        for (int i = 0; i < columns; i++) {
            int label = columns == 10 && i < 3 ? LABELS[i] : i == 0 ? LABELS[2] : 0;
            left[i + 1] = left[i] + (columns == 15 ? 3 + 2 * wide : label > 0 ? label * wide : 2 + 5 * wide);
        }
        top = new int[grid.size() + 1];
        for (int row = 0; row < grid.size(); row++) {
            int height = 1;
            for (GridCell cell : grid.cells(row)) {
                boolean own = row + 1 == grid.size() || grid.at(row + 1, cell.left()) != cell;
                height = cell.top() == row && own ? Math.max(height, lines(cell).size()) : height;
            }
            top[row + 1] = top[row] + height;
        }
    }

    private List<String> lines(GridCell cell) {
        int space = left[cell.right()] - left[cell.left()];
        int width = cell.isFigure() ? space : Math.max(1, (space - 2) / wide);
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < cell.text().length(); from += width) {
            lines.add(cell.text().substring(from, Math.min(cell.text().length(), from + width)));
        }
        return lines;
    }

    private int width(String text) {
        return wide == 1 ? text.length() : LayoutSample.width(text);
    }

    private int bottom(GridCell cell) {
        int row = cell.top();
        while (row < grid.size() && grid.at(row, cell.left()) == cell) {
            row++;
        }
        return top[row];
    }

    /** The lines of the print, each word in its place. */
    String laidOut() {
        char[][] canvas = new char[top[grid.size()]][left[left.length - 1]];
        for (char[] line : canvas) {
            Arrays.fill(line, ' ');
        }
        for (int row = 0; row < grid.size(); row++) {
            for (GridCell cell : grid.cells(row)) {
                List<String> lines = cell.top() == row ? lines(cell) : List.of();
                int y = top[row] + (bottom(cell) - top[row] - lines.size()) / 2;
                boolean label = grid.width(0) < 15 && cell.left() < 3 && row > 2 && !cell.isFigure();
                for (String line : lines) {
                    int space = left[cell.right()] - left[cell.left()] - width(line);
                    int x = left[cell.left()] + (label ? 0 : space / 2);
                    for (char c : line.toCharArray()) {
                        canvas[y][x++] = c;
                        for (int i = 1; i < width(String.valueOf(c)); i++) {
                            canvas[y][x++] = NOTHING;
                        }
                    }
                    y++;
                }
            }
        }
        return Arrays.stream(canvas)
                .map(line ->
                        new String(line).replace(String.valueOf(NOTHING), "").stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    /** The lines of the print, their words a space apart. */
    String spaced() {
        return laidOut()
                .lines()
                .map(line -> line.strip().replaceAll(" +", " ") + "\n")
                .collect(Collectors.joining());
    }

    /** One cell after the other, those of values in one line. */
    String cellByCell() {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < grid.size(); row++) {
            String line = "";
            for (GridCell cell : grid.cells(row)) {
                for (String piece : cell.top() == row ? lines(cell) : List.<String>of()) {
                    boolean beside = !line.isEmpty() && cell.isFigure();
                    boolean after = beside && (lines(grid.cells(row).get(0)).size() == 1 || line.matches("[0-9. ]+"));
                    text.append(line.isEmpty() ? "" : after || beside && row == 0 ? " " : "\n")
                            .append(piece);
                    line = piece;
                }
            }
            text.append('\n');
        }
        return text.toString();
    }
}
