package org.ogireport.documents.odf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.Look;
import org.ogireport.documents.page.Rgb;
import org.ogireport.documents.page.Shown;
import org.ogireport.documents.page.TextNormalizer;
import org.ogireport.documents.sheet.Area;
import org.ogireport.documents.sheet.CellStyle;
import org.ogireport.documents.sheet.Formulas;
import org.ogireport.documents.sheet.Sheet;
import org.ogireport.documents.sheet.SheetCell;
import org.ogireport.documents.sheet.SheetCell.Piece;

/** Reads a table, of a spreadsheet or within a text: repeated rows and cells are there as often as something stands in them. */
final class OdfSheet {
    private static final int MOST_REPEATED = 1000;
    private static final double OF_EM = 0.56;

    private final Sheet sheet;
    private final OdfStyles styles;
    private final OdfCells cells;
    private final Grid.Limit limit;
    private final boolean spread;
    private final Formulas formulas;
    private final boolean zeros;
    private final double digit;
    private final List<String> columnStyles = new ArrayList<>();
    private int ground;
    private int row;
    private int column;

    private OdfSheet(
            Sheet sheet,
            OdfStyles styles,
            OdfCells cells,
            Grid.Limit limit,
            boolean spread,
            Formulas formulas,
            boolean zeros) {
        this.sheet = sheet;
        this.formulas = formulas;
        this.styles = styles;
        this.cells = cells;
        this.limit = limit;
        this.spread = spread;
        this.zeros = zeros;
        this.ground = Rgb.WHITE;
        this.digit = cells.cell("", Rgb.WHITE).style().font().size();
    }

    /** A table within a text, on a colour, whose cells are as wide as they need. */
    static Sheet inText(XmlNode table, OdfStyles styles, OdfCells cells, Grid.Limit limit, int behind) {
        Sheet sheet = new Sheet(table.attribute("table:name"), limit);
        Formulas formulas = new Formulas();
        OdfSheet reader = new OdfSheet(sheet, styles, cells, limit, false, formulas, true);
        reader.ground = behind;
        reader.read(table);
        formulas.settle(false);
        return sheet;
    }

    /**
     * A table of a spreadsheet.
     *
     * @param formulas takes its formulas
     * @param zeros whether numbers that are zero are shown
     */
    static Sheet ofSpreadsheet(
            XmlNode table, OdfStyles styles, OdfCells cells, Grid.Limit limit, Formulas formulas, boolean zeros) {
        Sheet sheet = new Sheet(table.attribute("table:name"), limit);
        return new OdfSheet(sheet, styles, cells, limit, true, formulas, zeros).read(table);
    }

    private Sheet read(XmlNode table) {
        sheet.defaults(spread ? 10 : 1e6, spread ? 13 : 1e6);
        Map<String, String> look =
                styles.properties("table", table.attribute("table:style-name"), "style:table-properties");
        if (OdfProperties.table(look) != Look.PLAIN) {
            sheet.doubt();
        }
        ground = OdfFont.ground(look, ground);
        read(table, true);
        return sheet;
    }

    private void read(XmlNode group, boolean shown) {
        for (XmlNode child : group.children()) {
            switch (child.name()) {
                case "table:table-column" -> readColumn(child, shown);
                case "table:table-row" -> readRow(child, shown);
                case "table:table-columns", "table:table-header-columns", "table:table-rows" -> read(child, shown);
                case "table:table-header-rows" -> read(child, shown);
                case "table:table-column-group", "table:table-row-group" ->
                    read(child, shown && !child.attribute("table:display").equals("false"));
                case "table:title", "table:desc", "table:table-protection", "loext:table-protection" -> {}
                case "office:forms", "table:named-expressions", "text:soft-page-break", XmlNode.TEXT -> {}
                case "calcext:conditional-formats" -> doubtNamed(child);
                case "table:shapes" -> {
                    if (!child.children().isEmpty()) {
                        sheet.overlay();
                    }
                }
                default -> sheet.doubt();
            }
        }
    }

    /** Of conditional formats nothing is understood but where they hold. */
    private void doubtNamed(XmlNode formats) {
        for (XmlNode format : formats.children()) {
            for (String range :
                    format.attribute("calcext:target-range-address").trim().split("\\s+")) {
                Area area = Area.of(range.replaceAll("'[^']*'\\.|[^.:]*\\.", ""));
                if (area == null) {
                    sheet.doubt();
                } else {
                    sheet.doubt(area);
                }
            }
        }
    }

    private int repeated(XmlNode node, String attribute) {
        long times = node.number(attribute, 1);
        if (times < 1 || times > Area.ROWS) {
            throw limit.tooLarge();
        }
        return (int) times;
    }

    private static boolean isShown(XmlNode node) {
        String visibility = node.attribute("table:visibility");
        return visibility.isEmpty() || visibility.equals("visible");
    }

    private void readColumn(XmlNode node, boolean shown) {
        int times = repeated(node, "table:number-columns-repeated");
        Map<String, String> look =
                styles.properties("table-column", node.attribute("table:style-name"), "style:table-column-properties");
        double points = OdfLength.points(look.getOrDefault("style:column-width", ""));
        boolean visible = shown && isShown(node);
        for (int i = 0; i < Math.min(times, MOST_REPEATED); i++) {
            columnStyles.add(node.attribute("table:default-cell-style-name"));
            if (!visible) {
                sheet.width(column, 0);
            } else if (spread && !Double.isNaN(points)) {
                sheet.width(column, points / (digit * OF_EM));
            }
            column++;
        }
        if (columnStyles.size() > Area.COLUMNS) {
            throw limit.tooLarge();
        }
    }

    private void readRow(XmlNode node, boolean shown) {
        int times = repeated(node, "table:number-rows-repeated");
        boolean empty = node.children().stream().allMatch(this::isEmpty);
        if (empty && times > 1 || times > MOST_REPEATED) {
            if (!empty) {
                throw limit.tooLarge();
            }
            row += times;
            return;
        }
        Map<String, String> look =
                styles.properties("table-row", node.attribute("table:style-name"), "style:table-row-properties");
        double points = OdfLength.points(look.getOrDefault("style:row-height", ""));
        for (int i = 0; i < times; i++) {
            sheet.row(row);
            if (!shown || !isShown(node)) {
                sheet.height(row, 0);
            } else if (!Double.isNaN(points)) {
                sheet.height(row, points);
            }
            if (OdfProperties.row(look) != Look.PLAIN) {
                sheet.doubt(new Area(row, 0, row, Area.COLUMNS - 1));
            }
            readCells(node, OdfFont.ground(look, ground));
            row++;
        }
    }

    private boolean isEmpty(XmlNode cell) {
        return cell.children().isEmpty()
                && cell.attribute("office:value-type").isEmpty()
                && !cells.cell(cell.attribute("table:style-name"), Rgb.WHITE)
                        .style()
                        .bordered();
    }

    private void readCells(XmlNode node, int behind) {
        int at = 0;
        for (XmlNode cell : node.children()) {
            if (cell.is("table:covered-table-cell")) {
                int times = repeated(cell, "table:number-columns-repeated");
                if (!cell.children().isEmpty() && times <= MOST_REPEATED) {
                    // it is seen where nothing covers it
                    for (int i = 0; i < times; i++) {
                        sheet.put(row, at + i, SheetCell.otherwise(CellStyle.PLAIN, false));
                    }
                }
                at += times;
                continue;
            }
            if (!cell.is("table:table-cell")) {
                if (!cell.is("text:soft-page-break") && !cell.is(XmlNode.TEXT)) {
                    throw limit.damaged();
                }
                continue;
            }
            int times = repeated(cell, "table:number-columns-repeated");
            OdfCells.Known known = cells.cell(style(cell, node, at), behind);
            boolean blank = cell.children().isEmpty()
                    && cell.attribute("office:value-type").isEmpty();
            if (!blank || !spread || known.style().bordered()) {
                if (!blank && times > MOST_REPEATED) {
                    throw limit.tooLarge();
                }
                SheetCell seen = cell(cell, known, at);
                for (int i = 0; i < Math.min(times, MOST_REPEATED); i++) {
                    sheet.put(row, at + i, seen);
                    calculate(cell, at + i);
                }
            }
            merge(cell, at);
            at += times;
        }
    }

    /** The name of the style of a cell: its own, that of its row, or that of its column. */
    private String style(XmlNode cell, XmlNode row, int column) {
        String own = cell.attribute("table:style-name");
        String ofRow = own.isEmpty() ? row.attribute("table:default-cell-style-name") : own;
        return ofRow.isEmpty() && column < columnStyles.size() ? columnStyles.get(column) : ofRow;
    }

    /** Says that a shape that is anchored to a cell lies over it and what is beside it, as far as it is said to reach. */
    private void cover(XmlNode shape, int column) {
        String end = shape.attribute("table:end-cell-address").replaceFirst("^.*\\.", "");
        Area corner = Area.of(end);
        if (spread
                && corner != null
                && corner.top() >= row
                && corner.left() >= column
                && !shape.attribute("svg:x").startsWith("-")
                && !shape.attribute("svg:y").startsWith("-")
                && shape.attribute("draw:transform").isEmpty()) {
            sheet.cover(new Area(row, column, corner.bottom(), corner.right()));
        } else if (spread) {
            sheet.overlay();
        }
    }

    private void calculate(XmlNode cell, int column) {
        String formula = cell.attribute("table:formula");
        if (!formula.isEmpty()) {
            long rows = cell.number("table:number-matrix-rows-spanned", 1);
            long columns = cell.number("table:number-matrix-columns-spanned", 1);
            if (rows < 1 || rows > Area.ROWS || columns < 1 || columns > Area.COLUMNS) {
                throw limit.damaged();
            }
            // cells are called [.B2] where others say B2
            String usual = formula.replaceFirst("^[a-zA-Z]+:=?", "")
                    .replaceAll("\\[\\.([^\\[\\].]+)(?::\\.([^\\[\\].]+))?\\]", "$1:$2");
            formulas.add(
                    sheet,
                    new Area(row, column, row + (int) rows - 1, column + (int) columns - 1),
                    Formulas.Reading.of(usual));
        }
    }

    private void merge(XmlNode cell, int at) {
        long columns = cell.number("table:number-columns-spanned", 1);
        long rows = cell.number("table:number-rows-spanned", 1);
        if (columns < 1 || columns > Grid.Limit.COLUMNS || rows < 1 || rows > Grid.Limit.ROWS) {
            throw limit.tooLarge();
        }
        if (columns > 1 || rows > 1) {
            sheet.merge(new Area(row, at, row + (int) rows - 1, at + (int) columns - 1));
        }
    }

    private SheetCell cell(XmlNode cell, OdfCells.Known known, int column) {
        CellStyle style = known.style();
        List<XmlNode> paragraphs = new ArrayList<>();
        Look look = Look.PLAIN;
        for (XmlNode child : cell.children()) {
            switch (child.name()) {
                case "text:p", "text:h" -> paragraphs.add(child);
                case "office:annotation" -> {
                    if (child.attribute("office:display").equals("true")) {
                        sheet.overlay();
                    }
                }
                case XmlNode.TEXT, "table:detective" -> {}
                default -> {
                    look = Look.OTHERWISE;
                    cover(child, column);
                }
            }
        }
        String formula = cell.attribute("table:formula");
        boolean calculated = !formula.isEmpty();
        if (look == Look.OTHERWISE) {
            return SheetCell.otherwise(style, calculated);
        }
        List<Piece> pieces = cells.pieces(paragraphs, known, spread);
        String text = String.join("", pieces.stream().map(Piece::text).toList());
        if (!isSaid(cell, text)) {
            return SheetCell.otherwise(style, calculated);
        }
        return switch (spread ? cell.attribute("office:value-type") : "string") {
            case "" -> text.isEmpty() ? SheetCell.blank(style) : SheetCell.text(pieces, style, look, calculated, digit);
            case "string" -> SheetCell.text(pieces, style, look, calculated, digit);
            case "float" -> number(cell, text, pieces, style, look, calculated);
            // shown in per cent, also where no format says so
            case "percentage" ->
                text.endsWith("%")
                        ? number(cell, text, pieces, style, look, calculated)
                        : SheetCell.otherwise(style, calculated);
            default -> SheetCell.otherwise(style, calculated);
        };
    }

    /** Whether a text is what the cell is said to hold for programs, as far as that can be told. */
    private boolean isSaid(XmlNode cell, String text) {
        String string = cell.attribute("office:string-value");
        boolean same = string.isEmpty() || TextNormalizer.collapse(string).equals(TextNormalizer.collapse(text));
        if (spread || !same) {
            return same;
        }
        String digits = text.replaceAll("[,，\\s]", "");
        String value = cell.attribute("office:value");
        if (!value.matches("-?[0-9]{1,15}(?:\\.[0-9]{1,15})?") || !digits.matches("-?[0-9]{1,15}(?:\\.[0-9]{1,15})?")) {
            return true;
        }
        BigDecimal shown = new BigDecimal(digits);
        return new BigDecimal(value)
                        .setScale(shown.scale(), RoundingMode.HALF_UP)
                        .compareTo(shown)
                == 0;
    }

    /** A number, whose text was kept as it was shown: programs that show another one would show another document. */
    private SheetCell number(
            XmlNode cell, String kept, List<Piece> pieces, CellStyle style, Look look, boolean calculated) {
        double number;
        try {
            number = Double.parseDouble(cell.attribute("office:value"));
        } catch (NumberFormatException e) {
            throw limit.damaged();
        }
        if (number == 0 && !zeros) {
            return SheetCell.blank(style);
        }
        SheetCell seen = SheetCell.number(number, style, look, calculated, digit);
        boolean plain = pieces.stream().allMatch(piece -> piece.font().equals(style.font()));
        boolean same = TextNormalizer.collapse(kept).equals(TextNormalizer.collapse(seen.text()));
        return same && plain && Shown.isPlain(seen.text()) ? seen : SheetCell.otherwise(style, calculated);
    }
}
