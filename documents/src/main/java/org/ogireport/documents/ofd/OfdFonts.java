package org.ogireport.documents.ofd;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Typefaces;

/** The fonts of a document, and whether letters in them look as they are written, as far as the document itself tells. */
final class OfdFonts {
    private final Set<String> known = new HashSet<>();
    private final Set<String> embedded = new HashSet<>();
    private final Set<String> doubted = new HashSet<>();
    private final Map<String, Map<Integer, String>> glyphs = new HashMap<>();

    void add(XmlNode font) {
        String id = font.attribute("ID");
        boolean pictures = Typefaces.drawPictures(font.attribute("FontName") + " " + font.attribute("FamilyName"));
        if (!known.add(id) || pictures || font.attribute("Charset").equals("symbol")) {
            doubted.add(id);
        }
        if (font.child("FontFile") != null) {
            embedded.add(id);
        }
    }

    /** Whether a font is there, of which nothing says that its digits are other ones. */
    boolean areCertain(String font) {
        return known.contains(font) && !doubted.contains(font);
    }

    /** Looks at which glyph each character has in the texts of a page. */
    void note(XmlNode node) {
        if (node.is("TextObject")) {
            noteText(node);
        }
        node.children().forEach(this::note);
    }

    private void noteText(XmlNode text) {
        String font = text.attribute("Font");
        XmlNode code = text.child("TextCode");
        int[] letters = code == null ? new int[0] : code.text().codePoints().toArray();
        for (XmlNode child : text.children()) {
            if (child.is("CGTransform")) {
                XmlNode list = child.child("Glyphs");
                String[] own = list == null ? new String[0] : list.text().trim().split("\\s+");
                long from = child.number("CodePosition", 0);
                for (int i = 0; i < own.length && from >= 0 && from + i < letters.length; i++) {
                    note(font, letters[(int) from + i], own[i]);
                }
                // the numbers of glyphs mean nothing in a font of another system
                if (!embedded.contains(font)) {
                    doubted.add(font);
                }
            }
        }
    }

    private void note(String font, int letter, String glyph) {
        Map<Integer, String> own = glyphs.computeIfAbsent(font, key -> new HashMap<>());
        String before = own.put(letter, glyph);
        boolean two = before != null && !before.equals(glyph);
        boolean shared = own.entrySet().stream()
                .anyMatch(other -> other.getKey() != letter
                        && other.getValue().equals(glyph)
                        && (isDigit(letter) || isDigit(other.getKey())));
        if (two && (isDigit(letter) || Character.isWhitespace(letter)) || shared) {
            doubted.add(font);
        }
    }

    private static boolean isDigit(int letter) {
        return letter >= '0' && letter <= '9';
    }
}
