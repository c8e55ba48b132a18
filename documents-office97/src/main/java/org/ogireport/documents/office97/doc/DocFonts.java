package org.ogireport.documents.office97.doc;

import org.apache.poi.hwpf.model.Ffn;
import org.apache.poi.hwpf.model.FontTable;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.packed.XmlNode;

/** The fonts of a document by their numbers. */
final class DocFonts {
    private static final int OF_SYMBOLS = 2;

    private final Ffn[] fonts;

    DocFonts(@Nullable FontTable table) {
        Ffn[] named = table == null ? null : table.getFontNames();
        fonts = named == null ? new Ffn[0] : named;
    }

    String name(int number) {
        return number < fonts.length && fonts[number] != null ? fonts[number].getMainFontName() : "";
    }

    /** The fonts as a part of a Word document. */
    XmlNode part() {
        XmlNode part = new XmlNode("fonts");
        for (Ffn font : fonts) {
            if (font != null) {
                XmlNode made = new XmlNode("font", "name", font.getMainFontName());
                if ((font.getChs() & 255) == OF_SYMBOLS) {
                    made.add(new XmlNode("charset", "val", "02"));
                }
                String other = other(font);
                if (!other.isEmpty()) {
                    made.add(new XmlNode("altName", "val", other));
                }
                part.add(made);
            }
        }
        return part;
    }

    /** The other name of a font; empty where it has none, of which the library says nothing else than that it fails. */
    private static String other(Ffn font) {
        try {
            String name = font.getAltFontName();
            return name == null ? "" : name;
        } catch (IndexOutOfBoundsException e) {
            return "";
        }
    }
}
