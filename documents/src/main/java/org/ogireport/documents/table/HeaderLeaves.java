package org.ogireport.documents.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.page.GridCell;

/**
 * The lowest cells of a header, from the first column sought on.
 *
 * @param cells the cells from left to right, those of other columns too
 * @param found those that head a column sought; null where none does
 */
record HeaderLeaves(List<GridCell> cells, List<@Nullable GridCell> found) {
    /** The lowest of a header's cells, but wherever one stands that heads a column sought, that one. */
    static HeaderLeaves of(List<GridCell> header, List<@Nullable GridCell> found, int start) {
        List<GridCell> lowest = new ArrayList<>();
        int end = start;
        for (GridCell cell : header) {
            end = Math.max(end, cell.right());
        }
        for (int column = start; column < end; ) {
            GridCell leaf = at(column, header, found);
            if (leaf != null) {
                lowest.add(leaf);
            }
            column = leaf == null ? column + 1 : leaf.right();
        }
        return new HeaderLeaves(lowest, found);
    }

    private static @Nullable GridCell at(int column, List<GridCell> header, List<@Nullable GridCell> found) {
        GridCell lowest = null;
        for (GridCell cell : found) {
            if (cell != null && cell.overlaps(column, column + 1)) {
                return cell;
            }
        }
        for (GridCell cell : header) {
            if (cell.overlaps(column, column + 1)) {
                lowest = cell;
            }
        }
        return lowest;
    }

    /** Whether one of some headers stands above another, so that it cannot be told of which the values below are. */
    static boolean areStacked(List<@Nullable GridCell> headers) {
        for (GridCell cell : headers) {
            for (GridCell other : headers) {
                if (cell != null && other != null && other != cell && cell.overlaps(other.left(), other.right())) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean isAbove(@Nullable GridCell header, GridCell cell) {
        return header != null && cell.overlaps(header.left(), header.right());
    }

    int size() {
        return cells.size();
    }

    /** The column after the last. */
    int end() {
        return cells.get(cells.size() - 1).right();
    }

    /** The value below a cell of these, where {@link #arePaired}. */
    GridCell below(GridCell leaf, List<GridCell> values) {
        return values.get(cells.indexOf(leaf));
    }

    /** Whether each value stands below a cell of its own. */
    boolean arePaired(List<GridCell> values) {
        boolean paired = values.size() == cells.size();
        for (int i = 0; paired && i < cells.size(); i++) {
            paired = isAbove(cells.get(i), values.get(i));
        }
        return paired;
    }

    /** Whether a figure stands below a blank cell while one below a label is lacking, which may be that. */
    boolean isBesideItsLabel(List<GridCell> values) {
        return isUnder(values, GridCell::isBlank, GridCell::isFigure)
                && isUnder(values, leaf -> !leaf.isBlank(), GridCell::isBlank);
    }

    private boolean isUnder(List<GridCell> values, Predicate<GridCell> leaf, Predicate<GridCell> value) {
        return IntStream.range(0, cells.size()).anyMatch(i -> leaf.test(cells.get(i)) && value.test(values.get(i)));
    }

    /** The figures below cells that head none of the columns sought. */
    List<GridCell> strays(List<GridCell> values) {
        List<GridCell> others =
                cells.stream().filter(leaf -> !found.contains(leaf)).toList();
        return values.stream()
                .filter(value -> value.isFigure() && others.stream().anyMatch(leaf -> isAbove(leaf, value)))
                .toList();
    }
}
