package org.ogireport.documents.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType0;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1CFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.jspecify.annotations.Nullable;

/**
 * Whether a glyph's program draws anything. The program is looked through and never run, since one of a few bytes can
 * take forever.
 */
final class PdfOutline {
    private static final int NUMBERS = 32;
    private static final int LONG_NUMBER = 255;
    private static final int SHORT_NUMBER = 28;
    private static final int ESCAPE = 12;
    private static final int END = 14;
    private static final int ACCENTED = 4;
    private static final int WIDTH = 13;

    /** Operators that move, hint or end, and draw nothing; any other may draw. */
    private static final Set<Integer> SILENT = Set.of(1, 3, 11, WIDTH, END, 18, 23);

    /** Operators of two bytes that draw nothing, by the second. */
    private static final Set<Integer> SILENT_ESCAPED = Set.of(0, 1, 2, 7, 12);

    private PdfOutline() {}

    /** Whether the glyph of a code draws nothing; null where the font has no program that tells. */
    static @Nullable Boolean isEmpty(PDFont font, @Nullable TrueTypeFont program, int code, int glyph)
            throws IOException {
        if (program != null && program.getTableMap().containsKey("loca")) {
            long[] offsets = program.getIndexToLocation().getOffsets();
            return glyph >= 0 && glyph + 1 < offsets.length && offsets[glyph] == offsets[glyph + 1];
        }
        if (font instanceof PDType1Font type1 && type1.getType1Font() != null) {
            byte[] outline = type1.getType1Font().getCharStringsDict().get(type1.codeToName(code));
            return outline != null && isEmpty(outline);
        }
        if (font instanceof PDType1CFont type1 && type1.getCFFType1Font() != null) {
            return isEmpty(type1.getCFFType1Font(), type1.getCFFType1Font().nameToGID(type1.codeToName(code)));
        }
        return font instanceof PDType0Font type0
                        && type0.getDescendantFont() instanceof PDCIDFontType0 cid
                        && cid.getCFFFont() != null
                ? isEmpty(cid.getCFFFont(), glyph)
                : null;
    }

    private static boolean isEmpty(CFFFont font, int glyph) {
        List<byte[]> outlines = font.getCharStringBytes();
        return glyph >= 0 && glyph < outlines.size() && isEmpty(outlines.get(glyph));
    }

    /** Whether a program has no operator that may draw. */
    static boolean isEmpty(byte[] program) {
        int numbers = 0;
        for (int i = 0; i < program.length; i++) {
            int b = program[i] & 0xFF;
            if (b >= NUMBERS || b == SHORT_NUMBER) {
                numbers++;
                i += b == LONG_NUMBER ? 4 : b == SHORT_NUMBER ? 2 : b > 246 ? 1 : 0;
                continue;
            }
            boolean escaped = b == ESCAPE && i + 1 < program.length;
            if (escaped ? !SILENT_ESCAPED.contains(program[++i] & 0xFF) : !SILENT.contains(b)) {
                return false;
            }
            if (b == END) {
                return numbers < ACCENTED;
            }
            numbers = 0;
        }
        return true;
    }
}
