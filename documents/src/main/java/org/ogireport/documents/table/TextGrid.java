package org.ogireport.documents.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.GridRow;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.Numerals;

/**
 * Tables in text whose lines have all their cells, so that each stands in its column: those of merged cells are blank, or
 * say the same again. Whether a table is one is seen by its header alone, which is whole only where no cell has been lost;
 * all others are left to their order.
 */
final class TextGrid {
    private static final int WIDEST = 100;
    private static final int MOST_CELLS = 20_000;

    /** A text that stands alone in its line may be a row of a table: the label of a group, a caption. */
    private static final int LONGEST_ALONE = 60;

    private final Grid grid;
    private final List<List<String>> above = new ArrayList<>();

    private TextGrid(Grid.Limit limit) {
        this.grid = new Grid(limit);
    }

    /** The rows of the grids that lines may be. */
    static List<GridRow> rows(List<Line> lines) {
        List<GridRow> rows = new ArrayList<>();
        // holds as many cells as are taken, so that nothing is refused here and no document named
        Grid.Limit limit = new Grid.Limit("");
        int cells = 0;
        TextGrid table = new TextGrid(limit);
        for (Line line : lines) {
            cells += line.cells().size();
            boolean alone = line.cells().size() == 1 && line.text().length() <= LONGEST_ALONE;
            boolean row = line.cells().size() > 1 && line.cells().size() <= WIDEST;
            if ((row || alone) && cells <= MOST_CELLS) {
                table.add(line);
                rows.add(new GridRow(table.grid, table.grid.size() - 1));
            } else {
                table = new TextGrid(limit);
            }
        }
        return rows;
    }

    private void add(Line line) {
        grid.addRow();
        List<String> cells = line.cells();
        for (int from = 0; from < cells.size(); ) {
            int to = from + 1;
            while (to < cells.size() && isRepeated(cells, to)) {
                to++;
            }
            grid.add(cells.get(from), line.number(), to - from, 1);
            from = to;
        }
        above.add(cells);
    }

    /** Whether a cell says again what the one before it says, and is headed or labelled so too. */
    private boolean isRepeated(List<String> cells, int column) {
        String text = cells.get(column);
        if (Numerals.isBlank(text) || !text.equals(cells.get(column - 1))) {
            return false;
        }
        if (!Numerals.isFigure(text)) {
            return true;
        }
        for (int row = above.size() - 1; row >= 0; row--) {
            List<String> heads = above.get(row);
            String head = column < heads.size() ? heads.get(column) : "";
            if (!Numerals.isBlank(head) && !Numerals.isFigure(head)) {
                return head.equals(heads.get(column - 1));
            }
        }
        return false;
    }

    /**
     * The rows of lines, each read by the order of its cells where that is plain, and else by the place of its columns. A row
     * that both can read and read otherwise is read by neither.
     */
    static Map<Row, List<RowReading>> merge(Map<Row, List<RowReading>> byOrder, Map<Row, List<RowReading>> byPlace) {
        Map<Row, List<RowReading>> merged = new TreeMap<>(byOrder);
        Set<Part> byPlaceAlone = EnumSet.noneOf(Part.class);
        byPlace.forEach((row, placed) -> {
            List<RowReading> ordered = byOrder.getOrDefault(row, List.of());
            if (isPlaced(placed) && !hasCells(ordered)) {
                merged.put(row, placed.stream().map(RowReading::withoutTable).toList());
                byPlaceAlone.add(row.part());
            } else if (isPlaced(placed) && !ordered.get(0).agreesWith(placed.get(0))) {
                merged.put(row, ordered.stream().map(RowReading::withoutCells).toList());
            }
        });
        // where other rows of the table have more cells than its columns, one that has as many may have lost one
        merged.replaceAll((row, readings) -> byPlaceAlone.contains(row.part())
                        && !isPlaced(byPlace.getOrDefault(row, List.of()))
                        && hasBlank(readings)
                ? readings.stream().map(RowReading::withoutCells).toList()
                : readings);
        return merged;
    }

    /** Whether some rows are read by the place of their columns alone, and none by order alone. */
    static boolean isPlainer(Map<Row, List<RowReading>> byOrder, Map<Row, List<RowReading>> byPlace) {
        boolean any = false;
        for (Map.Entry<Row, List<RowReading>> entry : byPlace.entrySet()) {
            any |= isPlaced(entry.getValue()) && !hasCells(byOrder.getOrDefault(entry.getKey(), List.of()));
        }
        return any
                && byOrder.entrySet().stream()
                        .allMatch(entry -> !hasCells(entry.getValue())
                                || isPlaced(byPlace.getOrDefault(entry.getKey(), List.of())));
    }

    private static boolean hasBlank(List<RowReading> readings) {
        return readings.stream()
                .flatMap(reading -> reading.cells().stream())
                .anyMatch(cell -> cell.text().isEmpty());
    }

    private static boolean hasCells(List<RowReading> readings) {
        return readings.stream().anyMatch(reading -> !reading.cells().isEmpty());
    }

    private static boolean isPlaced(List<RowReading> readings) {
        return !readings.isEmpty() && readings.stream().allMatch(RowReading::isPlaced);
    }
}
