package org.ogireport.documents.ofd;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Typefaces;
import org.ogireport.documents.pdf.FontTables;

/** The fonts of a document, and whether letters in them look as they are written, as far as the document itself tells. */
final class OfdFonts {
    /** Stands for the glyph that a font gives a letter by its own table, and for one that is no number. */
    private static final int OWN = -1;

    private static final int NO_NUMBER = -2;

    private final Set<String> known = new HashSet<>();
    private final Set<String> doubted = new HashSet<>();
    private final Map<String, FontTables> programs = new HashMap<>();
    private final Map<String, Set<Print>> prints = new HashMap<>();
    private final Map<String, Boolean> certain = new HashMap<>();

    /** Which glyph a letter is printed with. */
    private record Print(int letter, int glyph) {}

    /**
     * Adds a font.
     *
     * @param program what its file says of its glyphs; null where none comes along
     */
    void add(XmlNode font, @Nullable FontTables program) {
        String id = font.attribute("ID");
        boolean pictures = Typefaces.drawPictures(font.attribute("FontName") + " " + font.attribute("FamilyName"));
        if (!known.add(id) || pictures || font.attribute("Charset").equals("symbol")) {
            doubted.add(id);
        }
        if (program != null) {
            programs.put(id, program);
        }
    }

    /** Looks at which glyph each character has in the texts of a page. */
    void note(XmlNode node) {
        if (node.is("TextObject")) {
            noteText(node);
        }
        node.children().forEach(this::note);
    }

    private void noteText(XmlNode text) {
        Set<Print> own = prints.computeIfAbsent(text.attribute("Font"), key -> new HashSet<>());
        XmlNode code = text.child("TextCode");
        int[] letters = code == null ? new int[0] : code.text().codePoints().toArray();
        boolean[] numbered = new boolean[letters.length];
        for (XmlNode child : text.children()) {
            XmlNode list = child.is("CGTransform") ? child.child("Glyphs") : null;
            String[] glyphs = list == null ? new String[0] : list.text().trim().split("\\s+");
            long from = child.number("CodePosition", 0);
            for (int i = 0; i < glyphs.length && from >= 0 && from + i < letters.length; i++) {
                int place = (int) from + i;
                numbered[place] = true;
                own.add(new Print(letters[place], number(glyphs[i])));
            }
        }
        for (int i = 0; i < letters.length; i++) {
            if (!numbered[i]) {
                own.add(new Print(letters[i], OWN));
            }
        }
    }

    private static int number(String glyph) {
        try {
            return Integer.parseUnsignedInt(glyph);
        } catch (NumberFormatException e) {
            return NO_NUMBER;
        }
    }

    /** Whether a font is there, of which nothing says that its digits are other ones. */
    boolean areCertain(String font) {
        return known.contains(font)
                && !doubted.contains(font)
                && certain.computeIfAbsent(font, id -> areBornOut(prints.getOrDefault(id, Set.of()), programs.get(id)));
    }

    /** Whether each letter has a glyph that is no other's, and that the font's own tables do not say to be another. */
    private static boolean areBornOut(Set<Print> prints, @Nullable FontTables program) {
        Map<Integer, Integer> glyphs = new HashMap<>();
        Map<Integer, Integer> letters = new HashMap<>();
        for (Print print : prints) {
            int letter = print.letter;
            boolean isOwn = print.glyph == OWN;
            if (program == null && !isOwn || print.glyph == NO_NUMBER) {
                return false; // the numbers of glyphs mean nothing in a font of another system
            }
            if (program == null || isOwn && program.glyph(letter) < 0) {
                if (program != null && Character.isDigit(letter) && program.lacks(letter)) {
                    return false;
                }
                continue;
            }
            int glyph = isOwn ? program.glyph(letter) : print.glyph;
            int before = glyphs.merge(letter, glyph, (one, other) -> one);
            int other = letters.merge(glyph, letter, (one, two) -> one);
            boolean isTwo = before != glyph && (Character.isDigit(letter) || Character.isWhitespace(letter));
            boolean isShared = other != letter && (Character.isDigit(letter) || Character.isDigit(other));
            if (isTwo || isShared || program.contradict(glyph, Character.toString(letter))) {
                return false;
            }
        }
        return true;
    }
}
