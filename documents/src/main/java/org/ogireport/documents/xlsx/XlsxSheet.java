package org.ogireport.documents.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.Look;
import org.ogireport.documents.sheet.Area;
import org.ogireport.documents.sheet.CellStyle;
import org.ogireport.documents.sheet.Formulas;
import org.ogireport.documents.sheet.Sheet;
import org.ogireport.documents.sheet.SheetCell;
import org.ogireport.documents.sheet.SheetCell.Piece;

/** Reads the part of a workbook that holds a sheet. */
final class XlsxSheet {
    private static final int MOST_CONDITIONS = 200;
    private static final int MOST_CONCERNED = 2000;
    private static final int MOST_COLUMNS = 100_000;

    private final XlsxStyles styles;
    private final XlsxStrings strings;
    private final Grid.Limit limit;
    private final Sheet sheet;
    private final XlsxFormulas calculated;
    private final List<Condition> conditions = new ArrayList<>();
    private int concerned;
    private boolean zeros = true;
    private boolean formulas;

    /** Cells for which a format holds under a condition. */
    private record Condition(List<Area> areas, XmlNode rule) {
        boolean concerns(int row, int column) {
            return areas.stream().anyMatch(area -> area.holds(row, column));
        }
    }

    private XlsxSheet(Sheet sheet, XlsxStyles styles, XlsxStrings strings, Grid.Limit limit, XlsxFormulas calculated) {
        this.styles = styles;
        this.strings = strings;
        this.limit = limit;
        this.sheet = sheet;
        this.calculated = calculated;
    }

    /**
     * The sheet that a part holds.
     *
     * @param formulas takes its formulas
     */
    static Sheet of(
            XmlNode part, String name, XlsxStyles styles, XlsxStrings strings, Grid.Limit limit, Formulas formulas) {
        Sheet sheet = new Sheet(name, limit);
        XlsxSheet reader = new XlsxSheet(sheet, styles, strings, limit, new XlsxFormulas(sheet, formulas));
        for (XmlNode child : part.children()) {
            reader.readAround(child);
        }
        for (XmlNode child : part.children()) {
            if (child.is("sheetData")) {
                reader.readRows(child);
            }
        }
        return reader.sheet;
    }

    /** What is said of cells besides what stands in them. */
    private void readAround(XmlNode child) {
        switch (child.name()) {
            case "sheetData", "sheetPr", "dimension", "sheetCalcPr", "sheetProtection", "protectedRanges" -> {}
            case "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "phoneticPr" -> {}
            case "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter" -> {}
            case "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags" -> {}
            // what these name is read as parts of their own
            case "drawing", "legacyDrawing", "legacyDrawingHF", "oleObjects", "controls", "tableParts" -> {}
            case "webPublishItems", "mc:AlternateContent" -> {}
            case "sheetViews" -> child.children().forEach(this::readView);
            case "sheetFormatPr" -> readDefaults(child);
            case "cols" -> readColumns(child);
            case "mergeCells" -> child.children().forEach(merged -> sheet.merge(area(merged.attribute("ref"))));
            case "conditionalFormatting" -> {
                List<Area> areas = Area.list(child.attribute("sqref"));
                concerned += areas.size();
                for (XmlNode rule : child.children()) {
                    if (rule.is("cfRule")) {
                        conditions.add(new Condition(areas, rule));
                    }
                }
            }
            case "extLst" -> child.children().forEach(this::readExtension);
            // a picture behind all cells, or something unheard of
            default -> sheet.doubt();
        }
        if (conditions.size() > MOST_CONDITIONS || concerned > MOST_CONCERNED) {
            throw limit.tooLarge();
        }
    }

    private Area area(String name) {
        Area area = Area.of(name);
        if (area == null) {
            throw limit.damaged();
        }
        return area;
    }

    private void readView(XmlNode view) {
        if (!view.is("sheetView")) {
            return;
        }
        String shown = view.attribute("showZeros");
        zeros &= shown.isEmpty() || XlsxStyles.isOn(view, "showZeros");
        formulas |= XlsxStyles.isOn(view, "showFormulas");
        if (XlsxStyles.isOn(view, "rightToLeft")) {
            sheet.doubt();
        }
    }

    private void readDefaults(XmlNode properties) {
        double columns = decimal(properties, "baseColWidth", 8) + 0.7;
        sheet.defaults(decimal(properties, "defaultColWidth", columns), decimal(properties, "defaultRowHeight", 15));
        if (XlsxStyles.isOn(properties, "zeroHeight")) {
            sheet.doubt();
        }
    }

    private double decimal(XmlNode node, String attribute, double otherwise) {
        String value = node.attribute(attribute);
        try {
            return value.isEmpty() ? otherwise : Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw limit.damaged();
        }
    }

    private void readColumns(XmlNode columns) {
        int all = 0;
        for (XmlNode column : columns.children()) {
            long from = column.number("min", 0) - 1;
            long to = column.number("max", 0) - 1;
            if (from < 0 || to < from || to >= Area.COLUMNS) {
                throw limit.damaged();
            }
            boolean hidden = XlsxStyles.isOn(column, "hidden");
            double width = hidden ? 0 : decimal(column, "width", sheet.width(Area.COLUMNS));
            all += (int) (to - from + 1);
            if (all > MOST_COLUMNS) {
                throw limit.tooLarge();
            }
            for (int i = (int) from; i <= to; i++) {
                sheet.width(i, width);
            }
        }
    }

    /** Formats that newer programs know, of which nothing is understood but where they hold. */
    private void readExtension(XmlNode extension) {
        for (XmlNode content : extension.children()) {
            switch (content.name()) {
                case "x14:dataValidations", "x14:slicerList", "x14:protectedRanges", "x14:ignoredErrors" -> {}
                case "x14:conditionalFormattings", "x14:sparklineGroups" -> doubtNamed(content);
                default -> sheet.doubt();
            }
        }
    }

    private void doubtNamed(XmlNode node) {
        if (node.is("xm:sqref")) {
            Area.list(node.text()).forEach(sheet::doubt);
        }
        node.children().forEach(this::doubtNamed);
    }

    private void readRows(XmlNode data) {
        int row = -1;
        for (XmlNode node : data.children()) {
            long number = node.number("r", row + 2L) - 1;
            if (!node.is("row") || number <= row || number >= Area.ROWS) {
                throw limit.damaged();
            }
            row = (int) number;
            double height = decimal(node, "ht", sheet.height(row));
            sheet.height(row, XlsxStyles.isOn(node, "hidden") ? 0 : height);
            int column = -1;
            for (XmlNode cell : node.children()) {
                if (cell.is("c")) {
                    column = readCell(cell, row, column);
                } else if (!cell.is("extLst")) {
                    throw limit.damaged();
                }
            }
        }
    }

    private int readCell(XmlNode cell, int row, int before) {
        String name = cell.attribute("r");
        Area place = name.isEmpty() ? new Area(row, before + 1, row, before + 1) : area(name);
        if (place.top() != row || place.left() <= before) {
            throw limit.damaged();
        }
        CellStyle style = styles.cell(cell.number("s", 0));
        if (style == null) {
            throw limit.damaged();
        }
        sheet.put(row, place.left(), cell(cell, style, row, place.left()));
        if (style.layout().across()) {
            sheet.centre(row, place.left());
        }
        return place.left();
    }

    private SheetCell cell(XmlNode cell, CellStyle style, int row, int column) {
        XmlNode formula = null;
        XmlNode value = null;
        XmlNode inline = null;
        Look look = Look.PLAIN;
        for (XmlNode child : cell.children()) {
            switch (child.name()) {
                case "f" -> formula = child;
                case "v" -> {
                    look = value == null ? look : Look.OTHERWISE;
                    value = child;
                }
                case "is" -> inline = child;
                case "extLst" -> {}
                default -> look = Look.OTHERWISE;
            }
        }
        if (formula == null && value == null && inline == null) {
            return SheetCell.blank(style);
        }
        if (formula != null) {
            calculated.add(formula, row, column);
            if (formulas || value == null) {
                return SheetCell.otherwise(style, true);
            }
        }
        for (Condition condition : conditions) {
            if (condition.concerns(row, column)) {
                look = look.and(styles.changed(condition.rule(), style));
            }
        }
        if (!cell.attribute("vm").isEmpty()) {
            look = Look.OTHERWISE;
        }
        return cell(cell, value == null ? "" : value.text(), inline, style, look, formula != null);
    }

    private SheetCell cell(
            XmlNode cell, String value, @Nullable XmlNode inline, CellStyle style, Look look, boolean calculated) {
        boolean phonetic = XlsxStyles.isOn(cell, "ph");
        List<Piece> text = switch (cell.attribute("t")) {
            case "s" -> strings.get(value.strip(), style.font(), phonetic);
            case "inlineStr" -> inline == null ? List.of() : strings.pieces(inline, style.font(), phonetic);
            case "str" -> List.of(new Piece(XlsxStrings.plain(value), style.font()));
            case "b" -> List.of(new Piece(value.equals("1") ? "TRUE" : "FALSE", style.font()));
            default -> List.of();
        };
        if (text == null) {
            throw limit.damaged();
        }
        return switch (cell.attribute("t")) {
            case "s", "inlineStr", "str", "b" -> SheetCell.text(text, style, look, calculated, styles.digit());
            case "", "n" -> {
                double number = number(value);
                boolean unseen = number == 0 && !zeros;
                yield unseen
                        ? SheetCell.blank(style)
                        : SheetCell.number(number, style, look, calculated, styles.digit());
            }
            default -> SheetCell.otherwise(style, calculated);
        };
    }

    private double number(String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw limit.damaged();
        }
    }
}
