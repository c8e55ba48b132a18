package org.ogireport.documents.docx;

import java.util.Set;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Look;

/** What the properties of tables, rows and cells make of the figures in them. */
final class TableProperties {
    private static final int FARTHEST = 1440;
    private static final int PAGE_WIDTH = 12_000;
    private static final int PAGE_HEIGHT = 16_000;
    private static final int WIDEST_MARGIN = 600;
    private static final int WIDEST_SPACING = 300;

    private static final Set<String> OF_TABLES = Set.of(
            "tblStyle",
            "tblW",
            "jc",
            "tblBorders",
            "shd",
            "tblLayout",
            "tblLook",
            "tblCaption",
            "tblDescription",
            "tblStyleRowBandSize",
            "tblStyleColBandSize",
            "tblOverlap",
            "tblPrChange");

    private static final Set<String> OF_ROWS = Set.of(
            "cnfStyle",
            "divId",
            "gridBefore",
            "gridAfter",
            "wBefore",
            "wAfter",
            "cantSplit",
            "trHeight",
            "tblHeader",
            "jc",
            "ins",
            "trPrChange");

    private static final Set<String> OF_CELLS = Set.of(
            "cnfStyle",
            "tcW",
            "gridSpan",
            "hMerge",
            "vMerge",
            "shd",
            "noWrap",
            "vAlign",
            "hideMark",
            "cellIns",
            "tcPrChange",
            "headers");

    private TableProperties() {}

    static Look table(String name, XmlNode property) {
        return switch (name) {
            case "tblInd" -> Look.certainIf(Math.abs(property.number("w", 0)) <= FARTHEST);
            case "tblpPr" -> Look.certainIf(isOnPage(property));
            case "tblCellMar" -> margins(property);
            case "tblCellSpacing" -> Look.certainIf(property.number("w", 0) <= WIDEST_SPACING);
            case "bidiVisual" -> Look.certainIf(!property.isOn());
            default -> Look.certainIf(OF_TABLES.contains(name));
        };
    }

    /** Whether a table that text flows around begins on its page. */
    private static boolean isOnPage(XmlNode place) {
        long x = place.number("tblpX", 0);
        long y = place.number("tblpY", 0);
        return x >= -FARTHEST && x < PAGE_WIDTH && y >= -FARTHEST && y < PAGE_HEIGHT;
    }

    static Look row(String name, XmlNode property) {
        return switch (name) {
            case "hidden" -> property.isOn() ? Look.HIDDEN : Look.PLAIN;
            case "del" -> Look.HIDDEN;
            case "tblCellSpacing" -> Look.certainIf(property.number("w", 0) <= WIDEST_SPACING);
            default -> Look.certainIf(OF_ROWS.contains(name));
        };
    }

    static Look cell(String name, XmlNode property) {
        return switch (name) {
            case "tcBorders" -> Look.certainIf(!isDrawn(property, "tl2br") && !isDrawn(property, "tr2bl"));
            case "tcMar" -> margins(property);
            case "textDirection" -> Look.certainIf(ParagraphProperties.isAcross(property));
            case "tcFitText" -> Look.certainIf(!property.isOn());
            default -> Look.certainIf(OF_CELLS.contains(name));
        };
    }

    private static Look margins(XmlNode sides) {
        return Look.certainIf(sides.children().stream().allMatch(side -> side.number("w", 0) <= WIDEST_MARGIN));
    }

    private static boolean isDrawn(XmlNode borders, String side) {
        XmlNode border = borders.child(side);
        return border != null
                && !border.value().equals("nil")
                && !border.value().equals("none");
    }
}
