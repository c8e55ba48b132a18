package org.ogireport.documents.odf;

import java.util.List;
import java.util.Map;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Floating;

/** What floats over a text and does not let it flow around. */
final class OdfFloats {
    private static final int POINT = 12_700;

    private OdfFloats() {}

    /** Whether anything floats that is anchored within an element. */
    static boolean in(XmlNode element, OdfStyles styles) {
        return reach(element, styles) > 0;
    }

    /** Of each paragraph or table, whether something that floats may cover it. */
    static boolean[] over(List<XmlNode> blocks, OdfStyles styles) {
        int[] lengths = new int[blocks.size()];
        long[] reach = new long[blocks.size()];
        for (int i = 0; i < reach.length; i++) {
            lengths[i] = length(blocks.get(i));
            reach[i] = blocks.get(i).is("table:table") ? 0 : reach(blocks.get(i), styles);
        }
        return Floating.over(lengths, reach);
    }

    private static int length(XmlNode element) {
        int length = element.text().length();
        for (XmlNode child : element.children()) {
            length += Math.min(Floating.PAGE, length(child));
        }
        return length;
    }

    /** How far from its paragraph something may reach that floats within an element; 0 where nothing does. */
    private static long reach(XmlNode element, OdfStyles styles) {
        boolean drawn = element.name().startsWith("draw:") || element.name().startsWith("dr3d:");
        if (drawn) {
            return isFloating(element, styles) ? drawn(element) : 0;
        }
        long reach = 0;
        for (XmlNode child : element.children()) {
            reach = Math.max(reach, reach(child, styles));
        }
        return reach;
    }

    private static boolean isFloating(XmlNode shape, OdfStyles styles) {
        Map<String, String> properties =
                styles.properties("graphic", shape.attribute("draw:style-name"), "style:graphic-properties");
        boolean flows = !properties.getOrDefault("style:wrap", "run-through").equals("run-through");
        return !shape.attribute("text:anchor-type").equals("as-char") && !flows;
    }

    private static long drawn(XmlNode shape) {
        double top = OdfLength.points(shape.attribute("svg:y"));
        double height = OdfLength.points(shape.attribute("svg:height"));
        boolean besideText = List.of("paragraph", "char").contains(shape.attribute("text:anchor-type"));
        boolean known = besideText && !Double.isNaN(top) && !Double.isNaN(height);
        return known ? Math.max(1, (long) ((Math.abs(top) + height) * POINT)) : Long.MAX_VALUE;
    }
}
