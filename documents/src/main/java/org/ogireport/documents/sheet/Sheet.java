package org.ogireport.documents.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.ShownText;
import org.ogireport.documents.page.Spot;

/** A sheet of a workbook: what its cells show, how wide and high they are, and what lies over them. */
public final class Sheet {
    private static final int MOST_AREAS = 2000;
    private static final int MOST_PLACES = 5_000_000;
    private static final double PADDING = 0.6;

    private final String name;
    private final Grid.Limit limit;
    private final NavigableMap<Integer, SheetRow> rows = new TreeMap<>();
    private final Map<Integer, Double> widths = new HashMap<>();
    private final List<Area> merged = new ArrayList<>();
    private final List<Area> drawn = new ArrayList<>();
    private final List<Area> doubted = new ArrayList<>();
    private double defaultWidth = 8.7;
    private double defaultHeight = 15;
    private @Nullable String part;
    private boolean doubtful;
    private boolean overlaid;

    /** A sheet without cells. */
    public Sheet(String name, Grid.Limit limit) {
        this.name = name;
        this.limit = limit;
    }

    /** Says which part of the document it is kept in. */
    public Sheet in(String kept) {
        part = kept;
        return this;
    }

    /** A row; a height of 0 stands for one that is not shown. */
    public static final class SheetRow {
        private final NavigableMap<Integer, SheetCell> cells = new TreeMap<>();
        private final Set<Integer> centred = new TreeSet<>();
        private double height;

        private SheetRow(double height) {
            this.height = height;
        }

        NavigableMap<Integer, SheetCell> cells() {
            return cells;
        }

        double height() {
            return height;
        }

        private boolean isCentredBlank(int column) {
            SheetCell cell = cells.get(column);
            return centred.contains(column) && cell != null && cell.text().isEmpty();
        }
    }

    /** The row of a number, from 0. */
    public SheetRow row(int number) {
        if (number < 0 || number >= Area.ROWS) {
            throw limit.damaged();
        }
        return rows.computeIfAbsent(number, key -> new SheetRow(defaultHeight));
    }

    /** Says how high a row is, in points; 0 where it is hidden. */
    public void height(int number, double height) {
        row(number).height = height;
    }

    /** Puts a cell where none is yet. */
    public void put(int row, int column, SheetCell cell) {
        if (column < 0 || column >= Area.COLUMNS || row(row).cells.putIfAbsent(column, cell) != null) {
            throw limit.damaged();
        }
    }

    /** Says how wide a column is, in digits; 0 where it is hidden. */
    public void width(int column, double width) {
        widths.put(column, width);
    }

    /** Says how wide columns and how high rows are of which nothing is said. */
    public void defaults(double width, double height) {
        defaultWidth = width;
        defaultHeight = height;
    }

    /** Merges cells into one. */
    public void merge(Area area) {
        merged.add(area);
        if (merged.size() > MOST_AREAS) {
            throw limit.tooLarge();
        }
    }

    /** Says that a cell is centred across the blank ones behind it that are centred in this way too. */
    public void centre(int row, int column) {
        row(row).centred.add(column);
    }

    /** Merges each figure that is centred across several cells with these, between which it is drawn. */
    void mergeCentred() {
        for (Map.Entry<Integer, SheetRow> row : rows.entrySet()) {
            for (int column : row.getValue().centred) {
                SheetCell cell = row.getValue().cells.get(column);
                if (cell != null && ShownText.isFigure(cell.text()) && !isMerged(row.getKey(), column)) {
                    mergeCentred(row.getKey(), row.getValue(), column);
                }
            }
        }
    }

    private void mergeCentred(int number, SheetRow row, int column) {
        int last = column;
        while (row.isCentredBlank(last + 1) && !isMerged(number, last + 1)) {
            last++;
        }
        if (last > column) {
            merge(new Area(number, column, number, last));
        }
    }

    private boolean isMerged(int row, int column) {
        return merged.stream().anyMatch(area -> area.holds(row, column));
    }

    /** Says that something lies over cells. */
    public void cover(Area area) {
        drawn.add(area);
        if (drawn.size() > MOST_AREAS) {
            throw limit.tooLarge();
        }
    }

    /** Says that figures of some cells are not certain. */
    public void doubt(Area area) {
        doubted.add(area);
        if (doubted.size() > MOST_AREAS) {
            throw limit.tooLarge();
        }
    }

    /** Says that cells show another thing than they keep, or nobody knows. */
    void hide(Area area) {
        for (SheetRow row : rows.subMap(area.top(), true, area.bottom(), true).values()) {
            row.cells.subMap(area.left(), true, area.right(), true).replaceAll((column, cell) -> cell.hidden());
        }
    }

    /** Says that no figure of the sheet is certain. */
    public void doubt() {
        doubtful = true;
    }

    /** Says that something may lie over any of its cells, so that a figure may be seen in one that is blank. */
    public void overlay() {
        doubtful = true;
        overlaid = true;
    }

    public String name() {
        return name;
    }

    /** Where a cell stands; null where that is not known. */
    @Nullable
    Spot spot(int row, int column) {
        return Spot.in(part, Area.name(row, column));
    }

    Grid.Limit limit() {
        return limit;
    }

    NavigableMap<Integer, SheetRow> rows() {
        return rows;
    }

    List<Area> merged() {
        return merged;
    }

    /** How wide a column is, in digits. */
    public double width(int column) {
        return widths.getOrDefault(column, defaultWidth);
    }

    /** How high a row is, in points. */
    public double height(int number) {
        SheetRow row = rows.get(number);
        return row == null ? defaultHeight : row.height;
    }

    /**
     * What its cells show, each in the place of its row and column; of those that are not shown, nothing. Behind the last text
     * of a row, and behind the last row with one, nothing is listed.
     */
    public List<List<String>> texts() {
        List<List<String>> texts = new ArrayList<>();
        int places = 0;
        for (Map.Entry<Integer, SheetRow> row : rows.entrySet()) {
            List<String> cells = row.getValue().height > 0 ? texts(row.getKey(), row.getValue()) : List.of();
            places += cells.size();
            if (places > MOST_PLACES) {
                throw limit.tooLarge();
            }
            if (!cells.isEmpty()) {
                texts.addAll(Collections.nCopies(row.getKey() - texts.size(), List.of()));
                texts.add(cells);
            }
        }
        return texts;
    }

    private List<String> texts(int number, SheetRow row) {
        List<String> texts = new ArrayList<>();
        row.cells.forEach((column, cell) -> {
            String text = width(column) > 0
                    ? seen(cell, new Area(number, column, number, column)).text()
                    : "";
            if (!text.isEmpty()) {
                texts.addAll(Collections.nCopies(column - texts.size(), ""));
                texts.add(text);
            }
        });
        return texts;
    }

    private boolean isDoubtful(Area area) {
        return doubtful || doubted.stream().anyMatch(area::overlaps);
    }

    /** What a cell shows in a rectangle of its own. */
    SheetCell seen(@Nullable SheetCell written, Area area) {
        SheetCell cell = written == null ? new SheetCell("", 0, 0, false, false) : written;
        if (drawn.stream().anyMatch(area::overlaps)) {
            return cell.hidden();
        }
        if (cell.text().isEmpty()) {
            return overlaid && written != null ? cell.hidden() : cell;
        }
        double width = 0;
        for (int column = area.left(); column <= area.right() && width < cell.width() + PADDING; column++) {
            width += width(column);
        }
        double height = 0;
        for (int row = area.top(); row <= area.bottom() && height < cell.height(); row++) {
            height += height(row);
        }
        boolean fits = cell.width() == 0 || width >= cell.width() + PADDING;
        boolean plain = fits && height >= cell.height() && !isDoubtful(area);
        return plain ? cell : cell.doubted();
    }
}
