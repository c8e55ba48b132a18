package org.ogireport.documents.ofd;

import java.util.List;
import java.util.Set;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Rgb;
import org.ogireport.documents.pdf.PrintedPages;

/** The letters of an object, each where it is printed and as what it is said to be. */
final class OfdText {
    private static final double LEAST_SCALE = 0.5;
    private static final double LEAST_STEP = 0.7;
    private static final double MOST_STEP = 1.4;

    /** How high a digit is, and which part of a letter may be cut off. */
    private static final double CAP = 0.6;

    private static final double NEAR = 0.15;

    /** Attributes that are looked at, or change nothing of how letters look. */
    private static final Set<String> PLAIN = Set.of(
            "ID",
            "Boundary",
            "Name",
            "Visible",
            "CTM",
            "DrawParam",
            "Alpha",
            "Font",
            "Size",
            "Fill",
            "Stroke",
            "HScale",
            "Weight",
            "Italic",
            "LineWidth",
            "Cap",
            "Join",
            "MiterLimit",
            "DashOffset",
            "DashPattern");

    private final XmlNode object;
    private final double[] box;
    private final double[] matrix;
    private final OfdLook look;
    private final OfdFonts fonts;
    private final double size;
    private final double scale;

    /**
     * The letters of an object.
     *
     * @param box where it stands
     * @param matrix how it is made larger
     */
    OfdText(XmlNode object, double[] box, double[] matrix, OfdLook look, OfdFonts fonts) {
        this.object = object;
        this.box = box;
        this.matrix = matrix;
        this.look = look;
        this.fonts = fonts;
        this.size = OfdNumbers.number(object, "Size", 0);
        this.scale = OfdNumbers.number(object, "HScale", 1);
    }

    /** Prints them; false where it cannot be told where they stand. */
    boolean print(PrintedPages pages) {
        Boolean filled = OfdNumbers.flag(object, "Fill", true);
        Boolean stroked = OfdNumbers.flag(object, "Stroke", false);
        if (filled == null || stroked == null || !(size > 0) || !(scale > 0)) {
            return false;
        }
        if (!filled && !stroked) {
            return true;
        }
        boolean certain = filled && !stroked && isPlain();
        double x = Double.NaN;
        double y = Double.NaN;
        for (XmlNode code : object.children()) {
            if (code.is("TextCode")) {
                // one that does not say where it begins begins where the one before it does
                x = OfdNumbers.number(code, "X", x);
                y = OfdNumbers.number(code, "Y", y);
                if (!code.children().isEmpty() || Double.isNaN(x) || Double.isNaN(y)) {
                    return false;
                }
                print(pages, code, x, y, certain);
            }
        }
        return true;
    }

    private boolean isPlain() {
        boolean[] plain = {
            fonts.areCertain(object.attribute("Font"))
                    && scale * matrix[0] >= LEAST_SCALE * matrix[3]
                    && scale * matrix[0] * LEAST_SCALE <= matrix[3]
        };
        object.attributes(
                (name, value) -> plain[0] &= PLAIN.contains(name) || name.endsWith("Direction") && value.equals("0"));
        long codes =
                object.children().stream().filter(child -> child.is("TextCode")).count();
        for (XmlNode child : object.children()) {
            boolean known = Set.of("TextCode", "FillColor", "StrokeColor").contains(child.name());
            plain[0] &= known || codes == 1 && isWhole(child);
        }
        return plain[0];
    }

    /** Whether glyphs are given one for each letter. */
    private static boolean isWhole(XmlNode glyphs) {
        XmlNode list = glyphs.child("Glyphs");
        long count = glyphs.number("GlyphCount", 1);
        return glyphs.is("CGTransform")
                && list != null
                && glyphs.number("CodeCount", 1) == count
                && list.text().trim().split("\\s+").length == count;
    }

    private void print(PrintedPages pages, XmlNode code, double left, double base, boolean certain) {
        int[] letters = code.text().codePoints().toArray();
        List<Double> across = OfdNumbers.steps(code.attribute("DeltaX"));
        List<Double> down = OfdNumbers.steps(code.attribute("DeltaY"));
        boolean placed = across.size() >= letters.length - 1 || down.size() >= letters.length - 1;
        int colour = look.colour("FillColor", Rgb.BLACK);
        double alpha = look.alpha("FillColor");
        double x = left;
        double y = base;
        for (int i = 0; i < letters.length; i++) {
            double usual = (letters[i] > 255 ? 1 : 0.5) * size * scale;
            double step = i < across.size() ? across.get(i) : usual;
            // fonts differ in how wide their digits are, and the next letter tells
            double width = (step > usual * LEAST_STEP && step < usual * MOST_STEP ? step : usual) * matrix[0];
            if (!Character.isWhitespace(letters[i])) {
                double[] place = {x * matrix[0] + matrix[4], y * matrix[3] + matrix[5]};
                pages.letter(
                        Character.toString(letters[i]),
                        (box[0] + place[0]) * OfdNumbers.POINTS,
                        (box[1] + place[1]) * OfdNumbers.POINTS,
                        width * OfdNumbers.POINTS,
                        size * matrix[3] * OfdNumbers.POINTS,
                        colour,
                        alpha,
                        certain && placed && isWithin(place, width));
            }
            x += i < across.size() ? across.get(i) : 0;
            y += i < down.size() ? down.get(i) : 0;
        }
    }

    /** Whether nothing of a letter is cut off by the rectangle in which its object is shown. */
    private boolean isWithin(double[] place, double width) {
        double height = size * matrix[3];
        return place[0] > -NEAR * height
                && place[0] + width < box[2] + NEAR * height
                && place[1] > CAP * height
                && place[1] < box[3] + NEAR * height;
    }
}
