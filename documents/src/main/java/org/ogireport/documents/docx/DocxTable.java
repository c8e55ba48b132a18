package org.ogireport.documents.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.FormLabels;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.Look;
import org.ogireport.documents.page.Shown;
import org.ogireport.documents.page.ShownText;
import org.ogireport.documents.page.Spot;
import org.ogireport.documents.page.TextNormalizer;

/** A table of a Word document as a grid, merged cells resolved; rows that were deleted or are hidden are not there. */
final class DocxTable {
    private static final int LONGEST_LABEL = 200;

    /** A cell as it is put into the grid: its text, null where it goes on with the one above. */
    private static final class Piece {
        private final @Nullable String text;
        private final @Nullable Spot spot;
        private int columns;

        Piece(@Nullable String text, @Nullable Spot spot, int columns) {
            this.text = text;
            this.spot = spot;
            this.columns = columns;
        }
    }

    private final TableLook table;
    private final Looks looks;
    private final Grid.Limit limit;
    private final @Nullable String highlighted;
    private DocxColumns columns;

    /** The columns in which a merged cell begins in a row that is not there. */
    private final Set<Integer> cut = new HashSet<>();

    DocxTable(XmlNode table, Looks looks, Around around, Grid.Limit limit, @Nullable String highlighted) {
        this.table = new TableLook(table, looks, around);
        this.looks = looks;
        this.limit = limit;
        this.highlighted = highlighted;
        this.columns = DocxColumns.of(table);
    }

    /** The cells that are shown. */
    Stream<TableLook.Cell> cells() {
        return IntStream.range(0, table.size())
                .mapToObj(table::row)
                .filter(TableLook.Row::shown)
                .flatMap(row -> row.cells().stream());
    }

    /** Whether it holds figures rather than the layout of a page, which other tables stand in. */
    boolean isGrid() {
        return cells().noneMatch(cell -> hasTable(cell.element()))
                || cells().filter(this::isLabel).limit(2).count() > 1;
    }

    private static boolean hasTable(XmlNode cell) {
        boolean[] has = {false};
        Wrappers.forEach(cell, Look.PLAIN, (block, look) -> has[0] |= block.is("tbl"));
        return has[0];
    }

    private boolean isLabel(TableLook.Cell cell) {
        StringBuilder text = new StringBuilder();
        Wrappers.forEach(cell.element(), Look.PLAIN, (block, look) -> {
            if (block.is("p")) {
                text.append(DocxText.ofParagraph(block, looks, look, new Fields()));
            }
        });
        String key = text.length() > LONGEST_LABEL ? "" : TextNormalizer.key(TextNormalizer.collapse(text));
        return FormLabels.ROWS.contains(key) || FormLabels.COLUMNS.contains(key);
    }

    Grid grid() {
        Grid grid = new Grid(limit);
        if (!columns.areTold() && !haveAll()) {
            columns = DocxColumns.AS_COUNTED;
        }
        for (int i = 0; i < table.size(); i++) {
            TableLook.Row row = table.row(i);
            int before = before(row);
            List<Piece> pieces = pieces(row, before);
            if (row.shown()) {
                grid.addRow();
                grid.skip(columns.place(before));
                for (Piece piece : pieces) {
                    if (piece.text == null) {
                        grid.goOn(0, piece.columns);
                    } else {
                        grid.add(piece.text, 0, piece.spot, piece.columns, 1);
                    }
                }
            }
        }
        return grid;
    }

    /** Whether each cell still has a place of its own where lines that are hardly apart are one. */
    private boolean haveAll() {
        for (int i = 0; i < table.size(); i++) {
            TableLook.Row row = table.row(i);
            int column = before(row);
            for (TableLook.Cell cell : row.cells()) {
                int next = column + columns(cell.properties().get("gridSpan"), 1);
                if (columns.place(next) == columns.place(column)) {
                    return false;
                }
                column = next;
            }
        }
        return true;
    }

    /** How many columns a row leaves out at its beginning. */
    private int before(TableLook.Row row) {
        int before = 0;
        for (XmlNode skipped : row.before()) {
            before += columns(skipped, 0);
        }
        return before;
    }

    private List<Piece> pieces(TableLook.Row row, int before) {
        List<Piece> pieces = new ArrayList<>();
        int column = before;
        for (TableLook.Cell cell : row.cells()) {
            int span = columns(cell.properties().get("gridSpan"), 1);
            if (span > Grid.Limit.COLUMNS || column > Grid.Limit.COLUMNS) {
                throw limit.tooLarge();
            }
            int wide = columns.place(column + span) - columns.place(column);
            String text = row.shown() ? text(cell) : "";
            XmlNode beside = cell.properties().get("hMerge");
            if (beside != null && !beside.value().equals("restart") && !pieces.isEmpty()) {
                Piece last = pieces.get(pieces.size() - 1);
                last.columns += wide;
                if (!text.isEmpty()) {
                    pieces.set(
                            pieces.size() - 1, new Piece(Character.toString(Shown.OTHERWISE), last.spot, last.columns));
                }
            } else {
                pieces.add(new Piece(merged(cell, row.shown(), text, column), spot(cell.element()), wide));
            }
            column += span;
        }
        return pieces;
    }

    private static @Nullable Spot spot(XmlNode cell) {
        return Spot.in(cell.index() == 0 ? null : "", Integer.toString(cell.index()));
    }

    /** A cell's text as it is merged with what is above: null where it goes on with it. */
    private @Nullable String merged(TableLook.Cell cell, boolean shown, String text, int column) {
        XmlNode merge = cell.properties().get("vMerge");
        if (goesOn(merge)) {
            // what stands in a merged cell but for its first is seen by nobody, or by some
            return text.isEmpty() && !cut.contains(column) ? null : Character.toString(Shown.OTHERWISE);
        }
        cut.remove(column);
        if (!shown && merge != null) {
            cut.add(column);
        }
        if (text.isEmpty() && cell.around().overlaid()) {
            return Character.toString(Shown.OTHERWISE);
        }
        return text;
    }

    private static boolean goesOn(@Nullable XmlNode merge) {
        return merge != null && !merge.value().equals("restart");
    }

    private String text(TableLook.Cell cell) {
        ShownText shown = DocxText.ofCell(cell.element(), looks, cell.around());
        return highlighted != null && shown.isHighlighted() ? highlighted : TextNormalizer.collapse(shown.text());
    }

    private int columns(@Nullable XmlNode property, int otherwise) {
        if (property != null && property.value().isEmpty()) {
            throw limit.damaged();
        }
        long columns = property == null ? otherwise : property.number("val", otherwise);
        if (columns < 0 || columns > 1 << 16) {
            throw limit.tooLarge();
        }
        return (int) columns;
    }
}
