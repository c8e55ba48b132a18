package org.ogireport.documents.html;

import java.util.Set;

/** What boxes around a table cut off at the right, as far as it is stated how wide they are. */
final class CutOff {
    private static final Set<String> HIDING = Set.of("hidden", "clip");
    private static final Set<String> WINDOWS = Set.of("html", "body");

    /** How many times as wide as the box a table may be that loses none of its ten columns and more. */
    private static final double TOLERATED = 1.1;

    private CutOff() {}

    /**
     * How wide, in pixels, what stands within an element may be and be seen; the largest number where nothing bounds it. What
     * can be scrolled is seen; windows have room, and tables make themselves room.
     *
     * @param display what kind of box it is
     * @param size the size of its font in pixels
     */
    static double at(ElementStyle said, String display, double size) {
        double around = said.parent().cutAt();
        String across = said.value("overflow-x", "visible");
        if (HIDING.contains(across)) {
            boolean roomy = WINDOWS.contains(said.element().normalName())
                    || display.startsWith("table")
                    || display.equals("inline")
                    || said.names("min-width");
            double width = Math.min(pixels(said, "width", size), pixels(said, "max-width", size));
            return roomy ? around : Math.min(around, width);
        }
        boolean whole =
                across.equals("visible") && said.value("overflow-y", "visible").equals("visible");
        return whole ? around : Double.MAX_VALUE;
    }

    /** Whether it is stated in pixels that a table is wider, by more than one of ten columns, than what is seen of it. */
    static boolean isOf(ElementStyle table, double size) {
        String widest = table.value("max-width", "none");
        if (!Properties.isCommon(widest) && pixels(table, "max-width", size) == Double.MAX_VALUE) {
            return false;
        }
        String width = table.value("width", table.element().attr("width") + "px");
        double pixels = Math.min(table.pixels(width, size, Double.NaN), pixels(table, "max-width", size));
        return pixels > TOLERATED * table.parent().cutAt();
    }

    /** An extent in pixels; the largest number where it is not stated so. */
    private static double pixels(ElementStyle said, String property, double size) {
        double pixels = said.pixels(said.value(property, "auto"), size, Double.NaN);
        return Double.isNaN(pixels) ? Double.MAX_VALUE : pixels;
    }
}
