package org.ogireport.documents.ofd;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Rgb;
import org.ogireport.documents.pdf.PrintedPages;

/** Prints what stands in the layers of a page, each thing known to be plain, or doubted. */
final class OfdPage {
    /** Kinds of layers and templates in the order they are printed. */
    static final List<String> ORDER = List.of("Background", "Body", "Foreground");

    /** Attributes of blocks that change nothing of what is in them. */
    private static final Set<String> OF_BLOCKS = Set.of("ID", "Type", "DrawParam", "Name");

    /** Attributes of paths that are looked at, or change nothing that matters. */
    private static final Set<String> OF_PATHS = Set.of(
            "ID",
            "Boundary",
            "Name",
            "Visible",
            "CTM",
            "DrawParam",
            "Alpha",
            "Fill",
            "Stroke",
            "Rule",
            "LineWidth",
            "Cap",
            "Join",
            "MiterLimit",
            "DashOffset",
            "DashPattern");

    private static final double USUAL_LINE = 0.353;

    /** How far a line may lead beyond the rectangle in which its object is shown. */
    private static final double BEYOND = 1;

    private final PrintedPages pages;
    private final OfdFonts fonts;
    private final Map<String, XmlNode> parameters;
    private final OfdColours colours;

    /**
     * A page.
     *
     * @param parameters what is said of how objects are drawn, by ids
     */
    OfdPage(PrintedPages pages, OfdFonts fonts, Map<String, XmlNode> parameters, OfdColours colours) {
        this.colours = colours;
        this.pages = pages;
        this.fonts = fonts;
        this.parameters = parameters;
    }

    void print(@Nullable XmlNode content) {
        List<XmlNode> layers = new ArrayList<>(content == null ? List.of() : content.children());
        layers.sort(Comparator.comparingInt(layer -> place(layer, "Type", "Body")));
        for (XmlNode layer : layers) {
            if (layer.is("Layer") && place(layer, "Type", "Body") >= 0) {
                print(layer, layer.attribute("DrawParam"));
            } else {
                cover(new double[0]);
            }
        }
    }

    /** When a layer or a template is printed; less than 0 where that cannot be told. */
    static int place(XmlNode node, String attribute, String usual) {
        String kind = node.attribute(attribute);
        return ORDER.indexOf(kind.isEmpty() ? usual : kind);
    }

    private void print(XmlNode block, String layer) {
        boolean[] known = {true};
        block.attributes((name, value) -> known[0] &= OF_BLOCKS.contains(name));
        if (!known[0]) {
            cover(new double[0]);
        }
        for (XmlNode object : block.children()) {
            Boolean visible = OfdNumbers.flag(object, "Visible", true);
            double[] box = OfdNumbers.box(object, "Boundary");
            if (object.is("PageBlock")) {
                print(object, layer);
            } else if (visible == null) {
                cover(box);
            } else if (visible && !object.is("Actions")) {
                print(object, box, new OfdLook(object, layer, parameters, colours));
            }
        }
    }

    private void print(XmlNode object, double[] box, OfdLook look) {
        double[] matrix = matrix(object);
        boolean placed = box.length == 4 && matrix.length == 6;
        boolean printed = placed
                && switch (object.name()) {
                    case "TextObject" ->
                        isUpright(matrix) && new OfdText(object, box, matrix, look, fonts).print(pages);
                    case "PathObject" -> printPath(object, box, matrix, look);
                    default -> false;
                };
        if (!printed) {
            cover(box);
        }
    }

    /** Prints something that nobody knows within a rectangle, or on the whole page where it is none. */
    void cover(double[] box) {
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

    /** How an object is changed. */
    private static double[] matrix(XmlNode object) {
        return object.attribute("CTM").isEmpty()
                ? new double[] {1, 0, 0, 1, 0, 0}
                : OfdNumbers.list(object.attribute("CTM"));
    }

    /** Whether a change is a scale without turning, from left to right and from top to bottom. */
    private static boolean isUpright(double[] matrix) {
        return matrix[1] == 0 && matrix[2] == 0 && matrix[0] > 0 && matrix[3] > 0;
    }

    /** Prints straight lines and rectangles; false where it is another shape, or one of which a part is cut off. */
    private boolean printPath(XmlNode object, double[] box, double[] matrix, OfdLook look) {
        XmlNode data = object.child("AbbreviatedData");
        List<double[]> points = data == null ? List.of() : OfdPath.straight(data.text());
        Boolean filled = OfdNumbers.flag(object, "Fill", false);
        Boolean stroked = OfdNumbers.flag(object, "Stroke", true);
        double thick = look.number("LineWidth", USUAL_LINE)
                * Math.max(Math.hypot(matrix[0], matrix[1]), Math.hypot(matrix[2], matrix[3]));
        boolean[] known = {
            !points.isEmpty() && filled != null && stroked != null && !Double.isNaN(thick) && !look.isDashed()
        };
        object.attributes((name, value) -> known[0] &= OF_PATHS.contains(name));
        for (XmlNode child : object.children()) {
            known[0] &= Set.of("AbbreviatedData", "FillColor", "StrokeColor").contains(child.name());
        }
        double[][] places = new double[points.size()][];
        for (int i = 0; i < places.length; i++) {
            double[] point = points.get(i);
            double x = point[0] * matrix[0] + point[1] * matrix[2] + matrix[4];
            double y = point[0] * matrix[1] + point[1] * matrix[3] + matrix[5];
            known[0] &= x > -BEYOND && x < box[2] + BEYOND && y > -BEYOND && y < box[3] + BEYOND;
            places[i] = new double[] {(box[0] + x) * OfdNumbers.POINTS, (box[1] + y) * OfdNumbers.POINTS, point[2]};
        }
        if (!known[0] || Boolean.TRUE.equals(filled) && !OfdPath.isBox(places)) {
            return false;
        }
        if (Boolean.TRUE.equals(filled)) {
            pages.box(
                    places[0][0],
                    places[0][1],
                    places[2][0],
                    places[2][1],
                    look.colour("FillColor", PrintedPages.UNKNOWN),
                    look.alpha("FillColor"));
        }
        for (int i = 1; Boolean.TRUE.equals(stroked) && i < places.length; i++) {
            if (places[i][2] > 0) {
                pages.line(
                        places[i - 1][0],
                        places[i - 1][1],
                        places[i][0],
                        places[i][1],
                        thick * OfdNumbers.POINTS,
                        look.colour("StrokeColor", Rgb.BLACK),
                        look.alpha("StrokeColor"));
            }
        }
        return true;
    }
}
