package org.ogireport.documents.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.fontbox.cff.CFFCharset;
import org.apache.fontbox.cff.CFFParser;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.page.TextNormalizer;

/**
 * What a font says of its own glyphs: the characters that its tables for Unicode give them, and their names. Of a subset whose
 * glyphs have other numbers, or codes of its own, neither need be there. Nothing else of the font is looked at, so that none
 * takes longer to read than its tables are long.
 */
public final class FontTables {
    /** A font that says nothing of its glyphs. */
    public static final FontTables SILENT = new FontTables();

    private static final int OPEN_TYPE = 0x4F54544F;
    private static final int COLLECTION = 0x74746366;
    private static final int COMPACT = 0x01000000;
    private static final int NAMED = 0x00020000;

    /** How many names every font shares, the printable characters of ASCII from the fourth on. */
    private static final int SHARED_NAMES = 258;

    private static final int FIRST_SHARED = 3;
    private static final int LAST_SHARED = 97;

    /** More characters than any font has, in all its tables together. */
    private static final int MOST_CHARACTERS = 1 << 18;

    /** Names of glyphs that are raised, lowered or small. */
    private static final Pattern SET_OTHERWISE =
            Pattern.compile(".*\\.(sups|subs|sinf|numr|dnom|ordn|superior|inferior|numerator|denominator)");

    /** Characters for private use, which say nothing. */
    private static final Pattern PRIVATE = Pattern.compile("\\p{Co}");

    private static final int AMBIGUOUS = -2;

    private final Map<Integer, String> told = new HashMap<>();
    private final Map<Integer, Integer> glyphs = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private int characters;

    private FontTables() {}

    /** Reads a font; one that is not understood says nothing. */
    public static FontTables of(byte[] program) {
        FontTables tables = new FontTables();
        try {
            tables.read(ByteBuffer.wrap(program));
        } catch (IOException | RuntimeException e) {
            return tables; // what it says up to where it is damaged
        }
        return tables;
    }

    private void read(ByteBuffer font) throws IOException {
        int start = font.getInt(0) == COLLECTION ? font.getInt(12) : 0;
        int kind = font.getInt(start);
        if ((kind & 0xFFFF0000) == COMPACT) {
            readCompact(font.array());
            return;
        }
        Map<String, ByteBuffer> tables = new HashMap<>();
        for (int i = 0; i < font.getChar(start + 4); i++) {
            int entry = start + 12 + 16 * i;
            String tag = new String(font.array(), entry, 4, StandardCharsets.ISO_8859_1);
            tables.put(tag, font.slice(font.getInt(entry + 8), font.getInt(entry + 12)));
        }
        if (tables.containsKey("cmap")) {
            readCharacters(tables.get("cmap"));
        }
        if (kind == OPEN_TYPE && tables.containsKey("CFF ")) {
            ByteBuffer outlines = tables.get("CFF ");
            byte[] bytes = new byte[outlines.remaining()];
            outlines.get(0, bytes);
            readCompact(bytes);
        } else if (tables.containsKey("post") && tables.containsKey("maxp")) {
            readNames(tables.get("post"), tables.get("maxp").getChar(4));
        }
    }

    private void readCompact(byte[] bytes) throws IOException {
        CFFCharset charset = new CFFParser().parse(bytes, () -> bytes).get(0).getCharset();
        for (int glyph = 0; !charset.isCIDFont() && glyph < 0xFFFF; glyph++) {
            String name = charset.getNameForGID(glyph);
            if (name == null) {
                break;
            }
            names.add(name);
        }
    }

    /** Names count where there is one for each glyph: a subset may have kept those of the whole font. */
    private void readNames(ByteBuffer post, int count) {
        if (post.getInt(0) != NAMED || post.getChar(32) != count) {
            return;
        }
        List<String> own = new ArrayList<>();
        for (int at = 34 + 2 * count; at < post.limit(); at += 1 + (post.get(at) & 0xFF)) {
            byte[] name = new byte[Math.min(post.get(at) & 0xFF, post.limit() - at - 1)];
            post.get(at + 1, name);
            own.add(new String(name, StandardCharsets.ISO_8859_1));
        }
        for (int glyph = 0; glyph < count; glyph++) {
            int name = post.getChar(34 + 2 * glyph);
            boolean shared = name >= FIRST_SHARED && name <= LAST_SHARED;
            names.add(
                    name >= SHARED_NAMES
                            ? own.get(name - SHARED_NAMES)
                            : shared ? String.format("uni%04X", name - FIRST_SHARED + ' ') : "");
        }
    }

    private void readCharacters(ByteBuffer cmap) {
        Set<Integer> read = new HashSet<>();
        for (int i = 0; i < cmap.getChar(2); i++) {
            int platform = cmap.getChar(4 + 8 * i);
            int encoding = cmap.getChar(6 + 8 * i);
            int offset = cmap.getInt(8 + 8 * i);
            boolean unicode = platform == 0 && encoding != 5 || platform == 3 && (encoding == 1 || encoding == 10);
            if (unicode && read.add(offset)) {
                readCharacters(cmap, offset);
            }
        }
    }

    private void readCharacters(ByteBuffer cmap, int at) {
        switch (cmap.getChar(at)) {
            case 4 -> readSegments(cmap, at);
            case 6 -> {
                for (int i = 0; i < cmap.getChar(at + 8); i++) {
                    add(cmap.getChar(at + 6) + i, cmap.getChar(at + 10 + 2 * i));
                }
            }
            case 12 -> {
                for (int group = at + 16; group < at + 16 + 12 * cmap.getInt(at + 12); group += 12) {
                    int first = cmap.getInt(group);
                    for (int code = first; code <= cmap.getInt(group + 4); code++) {
                        add(code, cmap.getInt(group + 8) + code - first);
                    }
                }
            }
            default -> {
                // of other kinds are those of other characters than single ones
            }
        }
    }

    private void readSegments(ByteBuffer cmap, int at) {
        int size = cmap.getChar(at + 6);
        for (int i = 0; i < size; i += 2) {
            int last = cmap.getChar(at + 14 + i);
            int start = at + 16 + size + i;
            int first = cmap.getChar(start);
            int delta = cmap.getChar(start + size);
            int offset = cmap.getChar(start + 2 * size);
            for (int code = first; code <= last && code < 0xFFFF; code++) {
                int listed = offset == 0 ? code : cmap.getChar(start + 2 * size + offset + 2 * (code - first));
                add(code, offset != 0 && listed == 0 ? 0 : listed + delta & 0xFFFF);
            }
        }
    }

    private void add(int code, int glyph) {
        if (++characters > MOST_CHARACTERS) {
            throw new IllegalArgumentException("there are more characters than any font has");
        }
        if (glyph != 0) {
            told.merge(glyph, TextNormalizer.halfWidth(Character.toString(code)), String::concat);
            glyphs.merge(code, glyph, (one, other) -> one.equals(other) ? one : AMBIGUOUS);
        }
    }

    /** Whether the font has another glyph, or none, for a digit than it is said to print. */
    public boolean lacks(int digit) {
        return !glyphs.isEmpty() && glyphs.getOrDefault(digit, AMBIGUOUS) == AMBIGUOUS;
    }

    /** The glyph that the font's own tables give a character; less than 0 where they give none. */
    public int glyph(int character) {
        return glyphs.getOrDefault(character, -1);
    }

    /** Whether a glyph is, by what the font says of it, another digit than a text, or none where the text is one of a number. */
    public boolean contradict(int glyph, String text) {
        if (characters > MOST_CHARACTERS) {
            return true;
        }
        String all =
                PRIVATE.matcher(told.getOrDefault(glyph, "") + named(glyph)).replaceAll("");
        String own = TextNormalizer.halfWidth(text);
        return all.codePoints().anyMatch(c -> Character.isDigit(c) && !own.equals(Character.toString(c)))
                || PdfFace.isOfNumber(own) && !all.isEmpty() && !all.contains(own);
    }

    private String named(int glyph) {
        String unicode = glyph >= 0 && glyph < names.size() ? character(names.get(glyph)) : null;
        return unicode == null ? "" : TextNormalizer.halfWidth(unicode);
    }

    /** The character that the name of a glyph stands for; null where it says none, and an unknown one where it is set otherwise. */
    static @Nullable String character(String name) {
        if (SET_OTHERWISE.matcher(name).matches()) {
            return PdfFace.UNKNOWN;
        }
        return name.isEmpty() || name.equals(".notdef")
                ? null
                : GlyphList.getAdobeGlyphList().toUnicode(name);
    }
}
