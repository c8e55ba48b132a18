package org.ogireport.documents.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Text;
import org.ogireport.documents.page.TextNormalizer;
import org.ogireport.documents.page.Typefaces;

/**
 * What a font says of its characters, and whether it contradicts itself: the map to Unicode, the names or numbers of its
 * glyphs, the table of characters and the widths in the font's own program. What its outlines look like is not known.
 */
final class PdfFace {
    /** Stands for a character that the font does not name. */
    static final String UNKNOWN = "\uFFFD";

    private static final double WIDER = 0.25;
    private static final int NARROWEST = 60;
    private static final int WIDEST = 1100;

    private final PDFont font;
    private final @Nullable TrueTypeFont program;
    private final FontTables tables;
    private final @Nullable PDFont unmapped;
    private final Map<Integer, Sign> signs = new HashMap<>();
    private final Map<String, Integer> digits = new HashMap<>();
    private final Map<Integer, String> shapes = new HashMap<>();
    private final boolean isOfPictures;
    private final double unit;
    private boolean hasTwoShapes;

    /**
     * What a font says of one character.
     *
     * @param text what it stands for; empty for what is only a space
     * @param sure whether nothing contradicts that
     * @param draws whether its glyph draws something; true where that is not known
     */
    record Sign(String text, boolean sure, boolean draws) {}

    PdfFace(PDFont font) throws IOException {
        this.font = font;
        this.isOfPictures = Typefaces.drawPictures(String.valueOf(font.getName()));
        this.unit = font instanceof PDType3Font drawn ? unit(drawn) : 1;
        this.program = program(font);
        this.tables = tables(font);
        COSDictionary dictionary = font.getCOSObject();
        boolean named = font instanceof PDType0Font
                && dictionary.getDictionaryObject(COSName.ENCODING) instanceof COSName name
                && !(name.getName().startsWith("Identity") && font.isEmbedded());
        if (named && dictionary.containsKey(COSName.TO_UNICODE)) {
            COSDictionary copy = new COSDictionary(dictionary);
            copy.removeItem(COSName.TO_UNICODE);
            this.unmapped = PDFontFactory.createFont(copy);
        } else {
            this.unmapped = null;
        }
    }

    private static double unit(PDType3Font drawn) {
        PDRectangle box = drawn.getFontBBox();
        double scale = Math.abs(drawn.getFontMatrix().getScaleY());
        double height = box == null ? 0 : Math.abs(box.getHeight());
        return scale * (height > 0 ? height : 1000);
    }

    /** How high the letters are, in the units in which glyphs advance. */
    double unit() {
        return unit;
    }

    private static @Nullable TrueTypeFont program(PDFont font) {
        if (!font.isEmbedded()) {
            return null;
        }
        if (font instanceof PDTrueTypeFont trueType) {
            return trueType.getTrueTypeFont();
        }
        return font instanceof PDType0Font type0 && type0.getDescendantFont() instanceof PDCIDFontType2 cid
                ? cid.getTrueTypeFont()
                : null;
    }

    /** What the font's own program says of glyphs that are told by numbers. */
    private static FontTables tables(PDFont font) throws IOException {
        boolean numbered = font instanceof PDType0Font || font instanceof PDTrueTypeFont;
        PDFontDescriptor descriptor = font instanceof PDType0Font type0
                ? type0.getDescendantFont().getFontDescriptor()
                : font.getFontDescriptor();
        if (!numbered || descriptor == null || !font.isEmbedded()) {
            return FontTables.SILENT;
        }
        PDStream program = descriptor.getFontFile2() == null ? descriptor.getFontFile3() : descriptor.getFontFile2();
        return program == null ? FontTables.SILENT : FontTables.of(program.toByteArray());
    }

    /** Whether one digit of this font has two glyphs, or two have one, so that one of them is lied about. */
    boolean hasTwoShapes() {
        return hasTwoShapes;
    }

    Sign sign(int code) throws IOException {
        Sign sign = signs.get(code);
        if (sign == null) {
            sign = read(code);
            signs.put(code, sign);
        }
        return sign;
    }

    private Sign read(int code) throws IOException {
        String unicode = font.toUnicode(code);
        String other = unmapped(code);
        boolean draws = draws(code, other);
        if (unicode == null) {
            return new Sign(draws ? UNKNOWN : "", false, draws);
        }
        // a map of characters may name any, also such as a report cannot carry, or the end of a line
        String text = Text.repair(unicode).replace('\n', ' ');
        if (TextNormalizer.strip(text).isEmpty()) {
            return new Sign("", !draws, draws);
        }
        boolean single = text.codePointCount(0, text.length()) == 1
                || text.chars().noneMatch(c -> isDigit(c) || TextNormalizer.isSpace((char) c));
        boolean sure = single && !isOfPictures && !isContradicted(text, other) && isInProgram(code, text);
        note(code, text);
        return new Sign(TextNormalizer.withoutRadicals(text), sure, draws);
    }

    /** What a character would be by its glyph's name or number alone; null where that is not known. */
    private @Nullable String unmapped(int code) throws IOException {
        if (unmapped != null) {
            return unmapped.toUnicode(code);
        }
        if (font instanceof PDSimpleFont simple && simple.getEncoding() != null) {
            String name = simple.getEncoding().getName(code);
            return name == null ? null : FontTables.character(name);
        }
        return null;
    }

    private static boolean isContradicted(String text, @Nullable String other) {
        if (other == null) {
            return false;
        }
        String one = TextNormalizer.halfWidth(text);
        String two = TextNormalizer.halfWidth(other);
        return !one.equals(two) && (isOfNumber(one) || isOfNumber(two));
    }

    /** Whether the font's own program has the character, and as wide as the document says; true where it does not tell. */
    private boolean isInProgram(int code, String text) throws IOException {
        int glyph = glyph(code);
        if (tables.contradict(glyph, text)) {
            return false;
        }
        if (!isOfNumber(TextNormalizer.halfWidth(text))) {
            return true;
        }
        if (program != null && glyph == 0) {
            return false;
        }
        boolean measured = program != null || font.isStandard14() && !font.isEmbedded();
        if (!measured) {
            // what is drawn in place of a font that is not there is no wider than digits are
            return font.isEmbedded() || font instanceof PDType3Font || font.getWidth(code) <= WIDEST;
        }
        double stated = font.getWidth(code);
        double drawn = font.getWidthFromFont(code);
        return Math.abs(stated - drawn) <= Math.max(NARROWEST, WIDER * drawn);
    }

    /** Remembers which glyph a digit has. */
    private void note(int code, String text) throws IOException {
        if (text.length() == 1 && isDigit(text.charAt(0)) && font.isEmbedded()) {
            int glyph = glyph(code);
            Integer before = digits.putIfAbsent(text, glyph);
            String other = shapes.putIfAbsent(glyph, text);
            hasTwoShapes |= before != null && before != glyph || other != null && !other.equals(text);
        }
    }

    private int glyph(int code) throws IOException {
        if (font instanceof PDTrueTypeFont trueType) {
            return trueType.codeToGID(code);
        }
        return font instanceof PDType0Font type0 ? type0.codeToGID(code) : code;
    }

    private boolean draws(int code, @Nullable String other) throws IOException {
        Boolean empty = PdfOutline.isEmpty(font, program, code, glyph(code));
        return empty == null ? other == null || !TextNormalizer.strip(other).isEmpty() : !empty;
    }

    private static boolean isDigit(int c) {
        return Character.isDigit(c);
    }

    /** Whether a text is one of numbers. */
    static boolean isOfNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDigit(c) || ".,+-/".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
