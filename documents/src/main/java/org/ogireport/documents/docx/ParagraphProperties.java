package org.ogireport.documents.docx;

import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Look;

/** What the properties that hold for a paragraph make of its text. */
final class ParagraphProperties {
    private static final int FARTHEST_LEFT = -240;
    private static final int FARTHEST_RIGHT = 1440;
    private static final int WHOLE_LINE = 240;
    private static final int LOWEST = 130;

    private ParagraphProperties() {}

    static Look judge(String name, XmlNode property) {
        return switch (name) {
            case "pStyle", "keepNext", "keepLines", "pageBreakBefore", "widowControl", "suppressLineNumbers" ->
                Look.PLAIN;
            case "tabs" -> isBarred(property) ? Look.OTHERWISE : Look.PLAIN;
            case "pBdr", "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct" -> Look.PLAIN;
            case "topLinePunct", "autoSpaceDE", "autoSpaceDN", "adjustRightInd", "snapToGrid" -> Look.PLAIN;
            case "contextualSpacing", "mirrorIndents", "suppressOverlap", "textAlignment" -> Look.PLAIN;
            case "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange" -> Look.PLAIN;
            // the colour is judged with the text on it, the number with what stands after it
            case "shd", "numPr" -> Look.PLAIN;
            case "spacing" -> isTooLow(property) ? Look.OTHERWISE : Look.PLAIN;
            case "jc" ->
                Look.certainIf(!property.value().contains("istribute")
                        && !property.value().contains("ashida"));
            case "ind" -> Look.certainIf(isIndented(property));
            case "textDirection" -> Look.certainIf(isAcross(property));
            case "bidi", "w15:collapsed" -> property.isOn() ? Look.DOUBTFUL : Look.PLAIN;
            case "framePr" -> Look.DOUBTFUL;
            default -> Look.OTHERWISE;
        };
    }

    /** Whether lines run from left to right, one below the other. */
    static boolean isAcross(XmlNode direction) {
        return direction.value().equals("lrTb")
                || direction.value().equals("lrTbV")
                || direction.value().equals("tb")
                || direction.value().equals("tbV");
    }

    private static boolean isIndented(XmlNode indent) {
        long left = indent.number("left", indent.number("start", 0));
        long right = indent.number("right", indent.number("end", 0));
        long first = indent.number("firstLine", 0) - indent.number("hanging", 0);
        long leftChars = indent.number("leftChars", indent.number("startChars", 0));
        long firstChars = indent.number("firstLineChars", 0) - indent.number("hangingChars", 0);
        return isNear(left) && isNear(right) && isNear(left + first) && isNear(leftChars + firstChars);
    }

    private static boolean isNear(long indent) {
        return indent >= FARTHEST_LEFT && indent <= FARTHEST_RIGHT;
    }

    private static boolean isTooLow(XmlNode spacing) {
        boolean relative = spacing.attribute("lineRule").isEmpty()
                || spacing.attribute("lineRule").equals("auto");
        return relative && spacing.number("line", WHOLE_LINE) < LOWEST;
    }

    /** Whether tabs draw a line from top to bottom, through whatever stands there. */
    private static boolean isBarred(XmlNode tabs) {
        return tabs.children().stream().anyMatch(tab -> tab.value().equals("bar"));
    }

    /** The height of lines that are no higher; 0 where they are as high as they need to be. */
    static long line(Properties properties) {
        XmlNode spacing = properties.get("spacing");
        return spacing != null && spacing.attribute("lineRule").equals("exact")
                ? Math.max(1, spacing.number("line", WHOLE_LINE))
                : 0;
    }

    static long before(Properties properties) {
        XmlNode spacing = properties.get("spacing");
        return spacing == null ? 0 : spacing.number("before", 0);
    }

    /** Whether a tab may draw a line up to where it ends. */
    static boolean isLed(Properties properties) {
        XmlNode tabs = properties.get("tabs");
        return tabs != null
                && tabs.children().stream()
                        .anyMatch(tab -> !tab.attribute("leader").isEmpty()
                                && !tab.attribute("leader").equals("none"));
    }
}
