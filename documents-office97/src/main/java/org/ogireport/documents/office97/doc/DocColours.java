package org.ogireport.documents.office97.doc;

import java.util.List;
import java.util.Locale;
import org.ogireport.documents.packed.XmlNode;

/** Colours and shadings as they are written in WordprocessingML ([MS-DOC] 2.9.119, 2.9.43, 2.9.247). */
final class DocColours {
    /** How many bytes a shading has with its colours in full. */
    static final int SHADING = 10;

    private static final String UNKNOWN = "?";
    private static final int AUTO = 0xFF;

    private static final List<String> BY_NUMBER = List.of(
            "auto", "000000", "0000FF", "00FFFF", "00FF00", "FF00FF", "FF0000", "FFFF00", "FFFFFF", "000080", "008080",
            "008000", "800080", "800000", "808000", "808080", "C0C0C0");

    private static final List<String> HIGHLIGHTS = List.of(
            "none",
            "black",
            "blue",
            "cyan",
            "green",
            "magenta",
            "red",
            "yellow",
            "white",
            "darkBlue",
            "darkCyan",
            "darkGreen",
            "darkMagenta",
            "darkRed",
            "darkYellow",
            "darkGray",
            "lightGray");

    /** The patterns of a shading, from 1. */
    private static final List<String> PATTERNS = List.of(
            "solid", "pct5", "pct10", "pct20", "pct25", "pct30", "pct40", "pct50", "pct60", "pct70", "pct75", "pct80",
            "pct90");

    private DocColours() {}

    static String ofNumber(int number) {
        return number >= 0 && number < BY_NUMBER.size() ? BY_NUMBER.get(number) : UNKNOWN;
    }

    static String highlight(int number) {
        return number >= 0 && number < HIGHLIGHTS.size() ? HIGHLIGHTS.get(number) : UNKNOWN;
    }

    /** A colour of red, green, blue and whether it is automatic, a byte each. */
    static String ofBytes(byte[] bytes, int at) {
        return (bytes[at + 3] & 255) == AUTO
                ? "auto"
                : String.format(Locale.ROOT, "%02X%02X%02X", bytes[at] & 255, bytes[at + 1] & 255, bytes[at + 2] & 255);
    }

    /** A shading with its colours in full. */
    static XmlNode shading(byte[] bytes, int at) {
        int pattern = bytes[at + 8] & 255 | (bytes[at + 9] & 255) << 8;
        return shading(ofBytes(bytes, at), ofBytes(bytes, at + 4), pattern);
    }

    /** A shading with its colours by their numbers. */
    static XmlNode shading(int packed) {
        int both = packed & 0xFFFF;
        return both == 0xFFFF
                ? new XmlNode("shd", "val", "nil")
                : shading(ofNumber(both & 31), ofNumber(both >> 5 & 31), both >> 10);
    }

    private static XmlNode shading(String pattern, String behind, int kind) {
        if (kind == 0xFFFF) {
            return new XmlNode("shd", "val", "nil");
        }
        String name = kind == 0 ? "clear" : kind <= PATTERNS.size() ? PATTERNS.get(kind - 1) : "cross";
        return new XmlNode("shd", "val", name, "fill", behind, "color", pattern);
    }
}
