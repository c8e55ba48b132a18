package org.ogireport.documents.ofd;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Rgb;
import org.ogireport.documents.page.Typefaces;
import org.ogireport.documents.pdf.PrintedPages;

/** Prints what stands in the layers of a page, each thing known to be plain, or doubted. */
final class OfdPage {
    private static final int DEEPEST = 30;
    private static final double NEAR = 0.6;
    private static final double LEAST_SCALE = 0.5;
    private static final double LEAST_STEP = 0.7;
    private static final double MOST_STEP = 1.4;

    /** Attributes of a text that change nothing of how its letters look. */
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

    private final PrintedPages pages;
    private final Map<String, String> fonts;
    private final Map<String, XmlNode> looks;
    private final Set<String> lying;

    /**
     * A page.
     *
     * @param fonts the names of fonts by their ids
     * @param looks what is said of colours by ids
     * @param lying the fonts in which one digit has two shapes, or two digits have one
     */
    OfdPage(PrintedPages pages, Map<String, String> fonts, Map<String, XmlNode> looks, Set<String> lying) {
        this.pages = pages;
        this.fonts = fonts;
        this.looks = looks;
        this.lying = lying;
    }

    void print(@Nullable XmlNode content) {
        for (XmlNode layer : content == null ? List.<XmlNode>of() : content.children()) {
            print(layer, layer.attribute("DrawParam"), 0);
        }
    }

    private void print(XmlNode block, String look, int depth) {
        for (XmlNode object : block.children()) {
            if (object.attribute("Visible").equals("false") || object.is("Actions")) {
                continue;
            }
            String own = object.attribute("DrawParam").isEmpty() ? look : object.attribute("DrawParam");
            double[] box = OfdNumbers.box(object, "Boundary");
            switch (object.name()) {
                case "PageBlock" -> {
                    if (depth < DEEPEST) {
                        print(object, look, depth + 1);
                    }
                }
                case "TextObject" -> printText(object, box, own);
                case "PathObject" -> printPath(object, box, own);
                default -> other(box);
            }
        }
    }

    private void other(double[] box) {
        if (box.length == 4) {
            pages.other(
                    box[0] * OfdNumbers.POINTS,
                    box[1] * OfdNumbers.POINTS,
                    (box[0] + box[2]) * OfdNumbers.POINTS,
                    (box[1] + box[3]) * OfdNumbers.POINTS);
        } else {
            pages.other(0, 0, 1e5, 1e5);
        }
    }

    /** The colour of an object: its own, that of what it refers to, or another; not known where it is no plain one. */
    private int colour(XmlNode object, String kind, String look, int otherwise) {
        XmlNode own = object.child(kind);
        XmlNode stated = looks.get(look);
        for (int i = 0; own == null && stated != null && i < DEEPEST; i++) {
            own = stated.child(kind);
            stated = looks.get(stated.attribute("Relative"));
        }
        if (own == null) {
            return otherwise;
        }
        double[] parts = OfdNumbers.list(own.attribute("Value"));
        boolean plain = own.children().isEmpty()
                && own.attribute("ColorSpace").isEmpty()
                && own.attribute("Index").isEmpty()
                && parts.length == 3;
        if (!plain) {
            return PrintedPages.UNKNOWN;
        }
        int colour = 0;
        for (double part : parts) {
            if (part < 0 || part > 255) {
                return PrintedPages.UNKNOWN;
            }
            colour = colour << 8 | (int) part;
        }
        return colour;
    }

    private static double alpha(XmlNode object, String kind) {
        XmlNode colour = object.child(kind);
        double own = OfdNumbers.number(object.attribute("Alpha"), 255) / 255;
        double inner = colour == null ? 1 : OfdNumbers.number(colour.attribute("Alpha"), 255) / 255;
        return Math.max(0, Math.min(1, own * inner));
    }

    /** A scale without turning, from left to right and from top to bottom; empty where it is another change. */
    private static double[] matrix(XmlNode object) {
        if (object.attribute("CTM").isEmpty()) {
            return new double[] {1, 0, 0, 1, 0, 0};
        }
        double[] matrix = OfdNumbers.list(object.attribute("CTM"));
        boolean plain = matrix.length == 6 && matrix[1] == 0 && matrix[2] == 0 && matrix[0] > 0 && matrix[3] > 0;
        return plain ? matrix : new double[0];
    }

    private void printText(XmlNode object, double[] box, String look) {
        double[] matrix = matrix(object);
        double size = OfdNumbers.number(object.attribute("Size"), 0);
        if (box.length == 0 || matrix.length == 0 || size <= 0) {
            other(box);
            return;
        }
        boolean filled = !object.attribute("Fill").equals("false");
        boolean stroked = object.attribute("Stroke").equals("true");
        if (!filled && !stroked) {
            return;
        }
        String font = object.attribute("Font");
        double scale = OfdNumbers.number(object.attribute("HScale"), 1);
        boolean[] certain = {
            filled
                    && !stroked
                    && !lying.contains(font)
                    && fonts.containsKey(font)
                    && !Typefaces.drawPictures(fonts.getOrDefault(font, ""))
                    && scale * matrix[0] >= LEAST_SCALE * matrix[3]
                    && scale * matrix[0] * LEAST_SCALE <= matrix[3]
        };
        object.attributes(
                (name, value) -> certain[0] &= PLAIN.contains(name) || name.endsWith("Direction") && value.equals("0"));
        for (XmlNode child : object.children()) {
            certain[0] &= child.is("TextCode") || child.is("FillColor") || child.is("StrokeColor") || isWhole(child);
        }
        int colour = colour(object, "FillColor", look, Rgb.BLACK);
        double alpha = alpha(object, "FillColor");
        for (XmlNode code : object.children()) {
            if (code.is("TextCode")) {
                printCode(code, box, matrix, size, scale, colour, alpha, certain[0]);
            }
        }
    }

    /** Whether glyphs are given one for each letter. */
    private static boolean isWhole(XmlNode glyphs) {
        return glyphs.is("CGTransform") && glyphs.number("CodeCount", 1) == glyphs.number("GlyphCount", 1);
    }

    private void printCode(
            XmlNode code,
            double[] box,
            double[] matrix,
            double size,
            double scale,
            int colour,
            double alpha,
            boolean certain) {
        int[] letters = code.text().codePoints().toArray();
        List<Double> across = OfdNumbers.steps(code.attribute("DeltaX"));
        List<Double> down = OfdNumbers.steps(code.attribute("DeltaY"));
        boolean placed = across.size() >= letters.length - 1 || down.size() >= letters.length - 1;
        double x = OfdNumbers.number(code.attribute("X"), 0);
        double y = OfdNumbers.number(code.attribute("Y"), 0);
        for (int i = 0; i < letters.length; i++) {
            double usual = (letters[i] > 255 ? 1 : 0.5) * size * scale;
            double step = i < across.size() ? across.get(i) : usual;
            // fonts differ in how wide their digits are, and the next letter tells
            double width = (step > usual * LEAST_STEP && step < usual * MOST_STEP ? step : usual) * matrix[0];
            double left = x * matrix[0] + matrix[4];
            double base = y * matrix[3] + matrix[5];
            boolean within = left > -NEAR && left + width < box[2] + width / 2 && base > 0 && base < box[3] + NEAR;
            if (!Character.isWhitespace(letters[i])) {
                pages.letter(
                        Character.toString(letters[i]),
                        (box[0] + left) * OfdNumbers.POINTS,
                        (box[1] + base) * OfdNumbers.POINTS,
                        width * OfdNumbers.POINTS,
                        size * matrix[3] * OfdNumbers.POINTS,
                        colour,
                        alpha,
                        certain && placed && within);
            }
            x += i < across.size() ? across.get(i) : 0;
            y += i < down.size() ? down.get(i) : 0;
        }
    }

    private void printPath(XmlNode object, double[] box, String look) {
        XmlNode data = object.child("AbbreviatedData");
        double[] matrix = matrix(object);
        List<double[]> points = data == null || matrix.length == 0 ? List.of() : OfdPath.straight(data.text());
        boolean filled = object.attribute("Fill").equals("true");
        boolean stroked = !object.attribute("Stroke").equals("false");
        if (box.length == 0 || points.isEmpty() || object.child("Clips") != null) {
            other(box);
            return;
        }
        double[][] places = new double[points.size()][];
        for (int i = 0; i < places.length; i++) {
            double[] point = points.get(i);
            places[i] = new double[] {
                (box[0] + point[0] * matrix[0] + matrix[4]) * OfdNumbers.POINTS,
                (box[1] + point[1] * matrix[3] + matrix[5]) * OfdNumbers.POINTS,
                point[2]
            };
        }
        if (filled) {
            if (OfdPath.isBox(places)) {
                pages.box(
                        places[0][0],
                        places[0][1],
                        places[2][0],
                        places[2][1],
                        colour(object, "FillColor", look, PrintedPages.UNKNOWN),
                        alpha(object, "FillColor"));
            } else {
                other(box);
            }
        }
        double thick = OfdNumbers.number(object.attribute("LineWidth"), 0.353) * OfdNumbers.POINTS;
        for (int i = 1; stroked && i < places.length; i++) {
            if (places[i][2] > 0) {
                pages.line(
                        places[i - 1][0],
                        places[i - 1][1],
                        places[i][0],
                        places[i][1],
                        thick,
                        colour(object, "StrokeColor", look, Rgb.BLACK),
                        alpha(object, "StrokeColor"));
            }
        }
    }
}
