package org.ogireport.documents.docx;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ogireport.documents.docx.DocxLines.Block;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Floating;

/**
 * What floats over the text and may cover a table or stand beside its figures: shapes, pictures and text boxes that text
 * does not flow around. They stand on the page of the paragraph that they are anchored to.
 */
final class Floats {
    private static final int POINT = 12_700;
    private static final int TWIPS = 20;
    private static final Pattern LENGTH = Pattern.compile("(?:^|;)\\s*(margin-top|height|top)\\s*:\\s*(-?[0-9.]+)pt");

    private Floats() {}

    /** Whether anything floats that is anchored within an element. */
    static boolean in(XmlNode element, Styles styles) {
        return reach(element, styles) > 0;
    }

    /** Of each block, whether something that floats may cover it. */
    static boolean[] over(List<Block> blocks, Styles styles) {
        int[] lengths = new int[blocks.size()];
        long[] reach = new long[blocks.size()];
        for (int i = 0; i < reach.length; i++) {
            XmlNode element = blocks.get(i).element();
            lengths[i] = length(element);
            reach[i] = element.is("p") ? reach(element, styles) : 0;
        }
        return Floating.over(lengths, reach);
    }

    private static int length(XmlNode element) {
        int length = element.is("t") ? element.text().length() : 0;
        for (XmlNode child : element.children()) {
            length += Math.min(Floating.PAGE, length(child));
        }
        return length;
    }

    /** How far from its paragraph something may reach that floats within an element; 0 where nothing does. */
    private static long reach(XmlNode element, Styles styles) {
        long reach = 0;
        if (element.is("wp:anchor") && element.child("wp:wrapNone") != null) {
            reach = drawn(element);
        } else if (element.attribute("style").contains("position:absolute")) {
            reach = drawn(element.attribute("style"));
        }
        XmlNode frame = element.is("pStyle")
                ? styles.get("paragraph", element).paragraph().get("framePr")
                : element.is("framePr") ? element : null;
        if (frame != null && List.of("none", "through").contains(frame.attribute("wrap"))) {
            boolean besideText = frame.attribute("vAnchor").equals("text");
            reach = besideText ? Math.max(1, Math.abs(frame.number("y", 0)) * POINT / TWIPS) : Long.MAX_VALUE;
        }
        for (XmlNode child : element.children()) {
            reach = Math.max(reach, reach(child, styles));
        }
        return reach;
    }

    private static long drawn(XmlNode anchor) {
        XmlNode place = anchor.child("wp:positionV");
        XmlNode extent = anchor.child("wp:extent");
        XmlNode offset = place == null ? null : place.child("wp:posOffset");
        String from = place == null ? "" : place.attribute("relativeFrom");
        boolean besideText = from.equals("paragraph") || from.equals("line");
        if (offset == null || extent == null || !besideText || !offset.text().matches("-?[0-9]{1,12}")) {
            return Long.MAX_VALUE;
        }
        return Math.max(1, Math.abs(Long.parseLong(offset.text())) + extent.number("cy", Long.MAX_VALUE >> 1));
    }

    private static long drawn(String style) {
        boolean besideText = !style.contains("vertical-relative") || style.contains("vertical-relative:text");
        double reach = 0;
        Matcher lengths = LENGTH.matcher(style);
        while (lengths.find()) {
            reach += Math.abs(Double.parseDouble("0" + lengths.group(2).replace("-", "")));
        }
        return besideText ? Math.max(1, (long) (reach * POINT)) : Long.MAX_VALUE;
    }
}
