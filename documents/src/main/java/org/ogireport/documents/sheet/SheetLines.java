package org.ogireport.documents.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.page.FormLabels;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.Headings;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.ShownText;
import org.ogireport.documents.page.Spot;
import org.ogireport.documents.page.TextNormalizer;

/** The lines of a sheet, in reading order: what stands in a row of its own, and the rows of its tables. */
final class SheetLines {
    private static final int LONGEST_LABEL = 200;
    private static final int MOST_PLACES = 500_000;

    private final Sheet sheet;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> calculated = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();
    /** The merged cells, by each place they take that is shown. */
    private final Map<Long, Area> merged = new HashMap<>();

    private List<List<Piece>> table = new ArrayList<>();

    /**
     * A cell as it begins or goes on in a row.
     *
     * @param cell what is seen in it; null where it goes on
     * @param row its row in the sheet
     * @param column its first column of those that are shown
     * @param span how many of these it takes
     * @param down how many rows it takes
     * @param spot where it begins in the document; null where that is not known
     */
    private record Piece(
            @Nullable SheetCell cell,
            int row,
            int column,
            int span,
            int down,
            @Nullable Spot spot) {
        String text() {
            return cell == null ? "" : cell.text();
        }

        boolean isBordered() {
            return cell != null && cell.bordered();
        }

        boolean isDrawn() {
            return cell == null || !cell.text().isEmpty() || cell.bordered();
        }
    }

    private SheetLines(Sheet sheet) {
        this.sheet = sheet;
    }

    static SheetLines of(Sheet sheet) {
        sheet.mergeCentred();
        SheetLines lines = new SheetLines(sheet);
        lines.findPlaces();
        lines.findMerged();
        lines.read();
        return lines;
    }

    List<Line> lines() {
        return lines;
    }

    /** The names of the cells whose figures formulas give. */
    List<String> calculated() {
        return calculated;
    }

    private void findPlaces() {
        Set<Integer> used = new TreeSet<>();
        sheet.rows().forEach((number, row) -> {
            if (row.height() > 0) {
                rows.add(number);
                row.cells().forEach((column, cell) -> {
                    if (sheet.width(column) > 0 && (!cell.text().isEmpty() || cell.bordered())) {
                        used.add(column);
                    }
                });
            }
        });
        for (Area area : sheet.merged()) {
            // of a merged cell one column is enough to show it, unless others are told apart within it
            for (int column = area.left(); column <= area.right(); column++) {
                if (sheet.width(column) > 0) {
                    used.add(column);
                    break;
                }
            }
        }
        columns.addAll(used);
        if ((long) rows.size() * columns.size() > MOST_PLACES) {
            throw sheet.limit().tooLarge();
        }
    }

    private void findMerged() {
        for (Area area : sheet.merged()) {
            for (int row : rows.subList(from(rows, area.top()), from(rows, area.bottom() + 1))) {
                for (int column : columns.subList(from(columns, area.left()), from(columns, area.right() + 1))) {
                    if (merged.put(place(row, column), area) != null) {
                        throw sheet.limit().damaged();
                    }
                }
            }
        }
    }

    /** The index of the first number that is not less than another. */
    private static int from(List<Integer> numbers, int number) {
        int index = Collections.binarySearch(numbers, number);
        return index < 0 ? -index - 1 : index;
    }

    private static long place(int row, int column) {
        return (long) row * Area.COLUMNS + column;
    }

    private void read() {
        int last = -1;
        for (int i = 0; i < rows.size(); i++) {
            int row = rows.get(i);
            List<Piece> pieces = pieces(i);
            boolean goesOn = pieces.stream().anyMatch(piece -> piece.cell() == null);
            if (last >= 0 && !goesOn && isParted(last, row)) {
                endTable();
            }
            last = row;
            if (pieces.stream().noneMatch(Piece::isDrawn)) {
                endTable();
            } else if (isText(pieces)) {
                endTable();
                addText(pieces);
            } else {
                table.add(pieces);
            }
        }
        endTable();
    }

    /** Whether rows of which nothing is said, but that they are shown, stand between two. */
    private boolean isParted(int from, int to) {
        return to > from + 1 && (to - from > LONGEST_LABEL || hasRow(from, to));
    }

    private boolean hasRow(int from, int to) {
        for (int row = from + 1; row < to; row++) {
            if (sheet.height(row) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The cells of a row that is shown, as far as its columns are. */
    private List<Piece> pieces(int index) {
        int row = rows.get(index);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < columns.size(); ) {
            int column = columns.get(i);
            Area own = merged.getOrDefault(place(row, column), new Area(row, column, row, column));
            int span = from(columns, own.right() + 1) - i;
            int down = from(rows, own.bottom() + 1) - index;
            boolean goesOn = index > 0 && rows.get(index - 1) >= own.top();
            pieces.add(new Piece(goesOn ? null : seen(own), row, i, span, down, sheet.spot(own.top(), own.left())));
            i += span;
        }
        return pieces;
    }

    private SheetCell seen(Area own) {
        Sheet.SheetRow first = sheet.rows().get(own.top());
        SheetCell written = first == null ? null : first.cells().get(own.left());
        SheetCell seen = sheet.seen(written, own);
        boolean whole = sheet.height(own.top()) > 0 && sheet.width(own.left()) > 0;
        if (seen.calculated() && !seen.text().isEmpty()) {
            calculated.add(sheet.name() + "!" + Area.name(own.top(), own.left()));
        }
        return whole ? seen : seen.doubted();
    }

    /** Whether a row is text rather than one of a table: nothing stands beside it, and it is no label of the form. */
    private boolean isText(List<Piece> pieces) {
        List<Piece> drawn =
                pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
        if (drawn.size() != 1 || pieces.stream().anyMatch(piece -> piece.cell() == null)) {
            return false;
        }
        String text = drawn.get(0).text();
        if (text.length() > LONGEST_LABEL
                || text.indexOf('。') >= 0
                || Headings.partOf(TextNormalizer.collapse(text)) != null) {
            return true;
        }
        String key = TextNormalizer.key(text);
        boolean ofTable = !table.isEmpty() && drawn.get(0).isBordered();
        return !ofTable
                && !ShownText.isFigure(text)
                && !FormLabels.ROWS.contains(key)
                && !FormLabels.COLUMNS.contains(key);
    }

    private void addText(List<Piece> pieces) {
        for (Piece piece : pieces) {
            piece.text()
                    .lines()
                    .map(TextNormalizer::collapse)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> lines.add(Line.paragraph(piece.row() + 1, line)));
        }
    }

    private void endTable() {
        int from = columns.size();
        int to = 0;
        for (List<Piece> row : table) {
            for (Piece piece : row) {
                from = piece.isDrawn() ? Math.min(from, piece.column()) : from;
                to = piece.isDrawn() ? Math.max(to, piece.column() + piece.span()) : to;
            }
        }
        if (!table.isEmpty()) {
            Grid grid = new Grid(sheet.limit());
            for (List<Piece> row : table) {
                grid.addRow();
                for (Piece piece : row) {
                    if (piece.cell() != null && piece.column() >= from && piece.column() < to) {
                        grid.moveTo(piece.column() - from);
                        grid.add(
                                TextNormalizer.collapse(piece.text()),
                                piece.row() + 1,
                                piece.spot(),
                                piece.span(),
                                piece.down());
                    }
                }
            }
            lines.addAll(grid.lines());
        }
        table = new ArrayList<>();
    }
}
