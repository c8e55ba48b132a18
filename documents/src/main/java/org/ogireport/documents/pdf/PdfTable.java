package org.ogireport.documents.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.Shown;
import org.ogireport.documents.page.Spot;

/** A table drawn with lines: what no line parts is one cell. A side that is not drawn is taken to be there. */
final class PdfTable {
    private static final int MOST_PLACES = 10_000;

    /** Stands for digits of a number that runs over a line between cells, and for whatever is no text. */
    private static final String CUT = String.valueOf(Shown.OTHERWISE);

    private final List<PdfRule> rules;
    private final List<Double> xs;
    private final List<Double> ys;

    private PdfTable(List<PdfRule> rules) {
        this.rules = rules;
        this.xs = places(rules, false);
        this.ys = places(rules, true);
    }

    /** Where lines stand, and the outermost ends of those they meet. */
    private static List<Double> places(List<PdfRule> rules, boolean across) {
        double[] places = new double[rules.size() + 2];
        int size = 0;
        double first = Double.POSITIVE_INFINITY;
        double last = Double.NEGATIVE_INFINITY;
        for (PdfRule rule : rules) {
            boolean own = rule.across() == across;
            if (own) {
                places[size++] = rule.at();
            }
            first = Math.min(first, own ? rule.at() : rule.from());
            last = Math.max(last, own ? rule.at() : rule.to());
        }
        places[size++] = first;
        places[size++] = last;
        Arrays.sort(places, 0, size);
        List<Double> apart = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (apart.isEmpty() || !PdfRule.isNear(apart.get(apart.size() - 1), places[i])) {
                apart.add(places[i]);
            }
        }
        return apart;
    }

    /** The tables of a page, from top to bottom. */
    static List<PdfTable> in(List<PdfRule> rules) {
        List<PdfTable> tables = new ArrayList<>();
        List<PdfRule> left = new ArrayList<>(rules);
        while (!left.isEmpty()) {
            List<PdfRule> together = new ArrayList<>(List.of(left.remove(left.size() - 1)));
            for (int i = 0; i < together.size(); i++) {
                PdfRule rule = together.get(i);
                for (int j = left.size() - 1; j >= 0; j--) {
                    if (rule.meets(left.get(j)) || isBeside(rule, left.get(j))) {
                        together.add(left.remove(j));
                    }
                }
            }
            PdfTable table = new PdfTable(together);
            if (table.xs.size() > 2 && table.ys.size() > 1 && table.xs.size() * table.ys.size() < MOST_PLACES) {
                tables.add(table);
            }
        }
        tables.sort((a, b) -> Double.compare(a.top(), b.top()));
        return tables;
    }

    /** Whether two lines go on in each other, or lie over each other. */
    private static boolean isBeside(PdfRule one, PdfRule other) {
        return one.across() == other.across()
                && PdfRule.isNear(one.at(), other.at())
                && (one.covers(other.from()) || other.covers(one.from()));
    }

    double top() {
        return ys.get(0);
    }

    boolean holds(PdfGlyph glyph) {
        return glyph.middleX() >= xs.get(0)
                && glyph.middleX() <= xs.get(xs.size() - 1)
                && glyph.middleY() >= ys.get(0)
                && glyph.middleY() <= ys.get(ys.size() - 1);
    }

    /** Whether a glyph of a number, though its middle is outside, reaches into the table. */
    boolean isCutBy(PdfGlyph glyph) {
        PdfBox box = new PdfBox(xs.get(0), ys.get(0), xs.get(xs.size() - 1), ys.get(ys.size() - 1));
        return glyph.isDoubtfulOrOfNumber() && !holds(glyph) && glyph.core().overlaps(box);
    }

    /** Whether this table has the columns of another, which it may then go on with on a new page. */
    boolean goesOn(PdfTable other) {
        boolean same = xs.size() == other.xs.size();
        for (int i = 0; same && i < xs.size(); i++) {
            same = PdfRule.isNear(xs.get(i), other.xs.get(i));
        }
        return same;
    }

    /** Adds the rows, which stand on a page, to a grid. Text in a place that no rectangle bounds is given back, since it is in no cell. */
    List<String> addTo(Grid grid, int page, List<PdfGlyph> glyphs, PdfMarks marks) {
        int rows = ys.size() - 1;
        int columns = xs.size() - 1;
        int[][] cells = cells(rows, columns);
        Map<Integer, List<PdfGlyph>> texts = new LinkedHashMap<>();
        for (PdfGlyph glyph : glyphs) {
            put(texts, cell(cells, glyph), glyph);
        }
        markCut(cells, glyphs, texts);
        Map<Integer, int[]> extents = extents(cells);
        for (int row = 0; row < rows; row++) {
            grid.addRow();
            for (int column = 0; column < columns; column++) {
                int[] extent = extents.get(cells[row][column]);
                if (extent != null && extent[0] == row && extent[1] == column) {
                    grid.moveTo(column);
                    List<PdfGlyph> within = texts.getOrDefault(cells[row][column], List.of());
                    texts.remove(cells[row][column]);
                    PdfBox box = new PdfBox(xs.get(column), ys.get(row), xs.get(extent[3] + 1), ys.get(extent[2] + 1));
                    String text = text(within) + (marks.areIn(box, within) ? CUT : "");
                    Spot spot = Spot.of(page, box.left(), box.top(), box.right(), box.bottom());
                    grid.add(text, 0, spot, extent[3] - column + 1, extent[2] - row + 1);
                }
            }
        }
        return texts.values().stream().map(PdfTable::text).toList();
    }

    private int cell(int[][] cells, PdfGlyph glyph) {
        return cells[place(ys, glyph.middleY())][place(xs, glyph.middleX())];
    }

    private static void put(Map<Integer, List<PdfGlyph>> texts, int cell, PdfGlyph glyph) {
        texts.computeIfAbsent(cell, key -> new ArrayList<>()).add(glyph);
    }

    /** A number that runs over the line between two cells belongs to neither. */
    private void markCut(int[][] cells, List<PdfGlyph> glyphs, Map<Integer, List<PdfGlyph>> texts) {
        for (PdfGlyph glyph : glyphs) {
            PdfBox core = glyph.core();
            int own = cell(cells, glyph);
            for (int corner = 0; corner < 4 && glyph.isDoubtfulOrOfNumber(); corner++) {
                double x = corner % 2 == 0 ? core.left() : core.right();
                int other = cells[place(ys, corner < 2 ? core.top() : core.bottom())][place(xs, x)];
                if (own != other) {
                    put(texts, own, glyph.with(CUT));
                    put(texts, other, glyph.with(CUT));
                }
            }
        }
        for (List<PdfGlyph> line : PdfGlyph.lines(glyphs)) {
            for (int i = 1; i < line.size(); i++) {
                PdfGlyph left = line.get(i - 1);
                PdfGlyph right = line.get(i);
                int one = cell(cells, left);
                int other = cell(cells, right);
                if (one != other && left.isOfNumber() && right.isOfNumber() && left.isCloseTo(right)) {
                    put(texts, one, left.with(CUT));
                    put(texts, other, right.with(CUT));
                }
            }
        }
    }

    private static String text(Collection<PdfGlyph> glyphs) {
        return PdfGlyph.lines(List.copyOf(glyphs)).stream().map(PdfGlyph::text).collect(Collectors.joining(" "));
    }

    private static int place(List<Double> places, double at) {
        int place = 0;
        while (place < places.size() - 2 && places.get(place + 1) < at) {
            place++;
        }
        return place;
    }

    /** A number for each place between lines; places that no line parts have the same. */
    private int[][] cells(int rows, int columns) {
        int[][] cells = new int[rows][columns];
        int next = 0;
        for (int[] row : cells) {
            for (int column = 0; column < columns; column++) {
                row[column] = next++;
            }
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (column + 1 < columns && !isParted(false, xs.get(column + 1), ys.get(row), ys.get(row + 1))) {
                    join(cells, cells[row][column], cells[row][column + 1]);
                }
                if (row + 1 < rows && !isParted(true, ys.get(row + 1), xs.get(column), xs.get(column + 1))) {
                    join(cells, cells[row][column], cells[row + 1][column]);
                }
            }
        }
        return cells;
    }

    private static void join(int[][] cells, int one, int other) {
        for (int[] row : cells) {
            for (int column = 0; column < row.length; column++) {
                row[column] = row[column] == other ? one : row[column];
            }
        }
    }

    private boolean isParted(boolean across, double at, double from, double to) {
        double middle = (from + to) / 2;
        for (PdfRule rule : rules) {
            if (rule.across() == across && PdfRule.isNear(rule.at(), at) && rule.covers(middle)) {
                return true;
            }
        }
        return false;
    }

    /** The first and last row and column of each cell that is a rectangle. */
    private static Map<Integer, int[]> extents(int[][] cells) {
        Map<Integer, int[]> extents = new LinkedHashMap<>();
        Map<Integer, Integer> sizes = new LinkedHashMap<>();
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                int cell = cells[row][column];
                sizes.merge(cell, 1, Integer::sum);
                int[] extent =
                        extents.computeIfAbsent(cell, key -> new int[] {Integer.MAX_VALUE, Integer.MAX_VALUE, 0, 0});
                extent[0] = Math.min(extent[0], row);
                extent[1] = Math.min(extent[1], column);
                extent[2] = Math.max(extent[2], row);
                extent[3] = Math.max(extent[3], column);
            }
        }
        extents.entrySet().removeIf(entry -> {
            int[] extent = entry.getValue();
            return sizes.getOrDefault(entry.getKey(), 0) != (extent[2] - extent[0] + 1) * (extent[3] - extent[1] + 1);
        });
        return extents;
    }
}
