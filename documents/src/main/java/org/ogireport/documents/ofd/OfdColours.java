package org.ogireport.documents.ofd;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.pdf.PrintedPages;

/** The colours that a document names, in the numbers of a space that its resources describe. */
final class OfdColours {
    private static final int MOST = 255;
    private static final String USUAL = "RGB";

    private final Map<String, XmlNode> spaces = new HashMap<>();
    private String stated = "";

    /** Adds a space; false where there is one of its number. */
    boolean add(XmlNode space) {
        return spaces.put(space.attribute("ID"), space) == null;
    }

    /** Says which space colours are in that name none. */
    void state(@Nullable XmlNode space) {
        stated = space == null ? "" : space.text().strip();
    }

    /** A colour; not known where it is no plain one of red, green and blue, of grey, or of the inks of print. */
    int of(XmlNode colour) {
        double[] parts = OfdNumbers.list(colour.attribute("Value"));
        boolean plain = colour.children().isEmpty() && colour.attribute("Index").isEmpty();
        for (double part : parts) {
            plain &= part >= 0 && part <= MOST;
        }
        String own = colour.attribute("ColorSpace");
        String kind = plain ? kind(own.isEmpty() ? stated : own) : "";
        if (kind.equals(USUAL) && parts.length == 3) {
            return packed(parts);
        }
        if (kind.equals("GRAY") && parts.length == 1) {
            return packed(parts[0], parts[0], parts[0]);
        }
        if (kind.equals("CMYK") && parts.length == 4) {
            double light = (MOST - parts[3]) / MOST;
            return packed((MOST - parts[0]) * light, (MOST - parts[1]) * light, (MOST - parts[2]) * light);
        }
        return PrintedPages.UNKNOWN;
    }

    /** The kind of a space; empty where its numbers mean something else. */
    private String kind(String id) {
        if (id.isEmpty()) {
            return USUAL;
        }
        XmlNode space = spaces.get(id);
        if (space == null
                || !space.children().isEmpty()
                || !space.attribute("BitsPerComponent").matches("|8")) {
            return "";
        }
        return space.attribute("Type").toUpperCase(Locale.ROOT);
    }

    private static int packed(double... parts) {
        int packed = 0;
        for (double part : parts) {
            packed = packed << 8 | (int) part;
        }
        return packed;
    }
}
