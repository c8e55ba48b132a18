package org.ogireport.documents.xlsx;

import org.jspecify.annotations.Nullable;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.sheet.Area;
import org.ogireport.documents.sheet.Sheet;

/** What lies over the cells of a sheet: pictures, shapes, charts, controls, and notes that are open. */
final class XlsxDrawings {
    private static final long UNITS_OF_POINT = 12_700;

    /** The least that a digit of any size is wide, in the units of drawings. */
    private static final long UNITS_OF_DIGIT = 5 * 9525;

    private XlsxDrawings() {}

    /** Covers the cells below what a drawing holds. */
    static void cover(Sheet sheet, XmlNode drawing) {
        for (XmlNode anchor : drawing.children()) {
            XmlNode from = anchor.child("xdr:from");
            XmlNode to = anchor.child("xdr:to");
            XmlNode extent = anchor.child("xdr:ext");
            Area area = from == null ? null : to == null ? beside(sheet, from, extent) : between(from, to);
            sheet.cover(area == null ? new Area(0, 0, Area.ROWS - 1, Area.COLUMNS - 1) : area);
        }
    }

    private static int number(XmlNode corner, String name) {
        XmlNode node = corner.child(name);
        String text = node == null ? "" : node.text().strip();
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : text.startsWith("-") ? 0 : -1;
    }

    private static @Nullable Area between(XmlNode from, XmlNode to) {
        int bottom = number(to, "xdr:row") - (number(to, "xdr:rowOff") == 0 ? 1 : 0);
        int right = number(to, "xdr:col") - (number(to, "xdr:colOff") == 0 ? 1 : 0);
        return area(number(from, "xdr:row"), number(from, "xdr:col"), bottom, right);
    }

    private static @Nullable Area area(int top, int left, int bottom, int right) {
        return top < 0 || left < 0 ? null : new Area(top, left, Math.max(top, bottom), Math.max(left, right));
    }

    private static @Nullable Area beside(Sheet sheet, XmlNode from, @Nullable XmlNode extent) {
        int top = number(from, "xdr:row");
        int left = number(from, "xdr:col");
        if (extent == null || top < 0 || left < 0) {
            return null;
        }
        long width = extent.number("cx", 0) + number(from, "xdr:colOff");
        long height = extent.number("cy", 0) + number(from, "xdr:rowOff");
        int right = left;
        while (width > 0 && right < Area.COLUMNS) {
            width -= (long) (sheet.width(right++) * UNITS_OF_DIGIT);
        }
        int bottom = top;
        while (height > 0 && bottom < Area.ROWS) {
            height -= (long) (sheet.height(bottom++) * UNITS_OF_POINT);
        }
        return area(top, left, bottom - 1, right - 1);
    }

    /** Covers the cells below shapes as older programs keep them: notes that are open, and controls. */
    static void coverOld(Sheet sheet, XmlNode node) {
        if (node.is("x:ClientData")) {
            boolean note = node.attribute("ObjectType").equals("Note");
            if (!note || node.child("x:Visible") != null) {
                XmlNode anchor = node.child("x:Anchor");
                String[] places =
                        anchor == null ? new String[0] : anchor.text().strip().split("\\s*,\\s*");
                sheet.cover(places.length == 8 ? old(places) : new Area(0, 0, Area.ROWS - 1, Area.COLUMNS - 1));
            }
        }
        node.children().forEach(child -> coverOld(sheet, child));
    }

    private static Area old(String[] places) {
        int[] numbers = new int[8];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = places[i].matches("[0-9]{1,7}") ? Integer.parseInt(places[i]) : 0;
        }
        return new Area(numbers[2], numbers[0], Math.max(numbers[2], numbers[6]), Math.max(numbers[0], numbers[4]));
    }
}
