package org.ogireport.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ogireport.documents.page.Shown;
import org.ogireport.documents.page.Spot;
import org.ogireport.documents.page.TextNormalizer;

/**
 * A character on a page, as it is seen: x to the right, y downwards.
 *
 * @param text the character, or several that one glyph stands for
 * @param x its left side
 * @param y its base line
 * @param width how wide it is
 * @param height how high it is
 */
record PdfGlyph(String text, double x, double y, double width, double height) {
    private static final String OF_NUMBERS = "0123456789.,+-";
    private static final double SIDE = 0.12;
    private static final double CAP = 0.62;
    private static final double FOOT = 0.06;
    private static final double GAP = 0.35;
    private static final double CLOSE = 0.15;
    private static final double GAP_IN_NUMBER = 0.12;

    double right() {
        return x + width;
    }

    PdfGlyph with(String other) {
        return new PdfGlyph(other, x, y, width, height);
    }

    /** Whether the next glyph of a line stands apart: two numbers a space apart are two, as close as a space may be. */
    boolean isApartFrom(PdfGlyph next) {
        double gap = next.x() - right();
        return isOfNumber() && next.isOfNumber()
                ? gap > GAP_IN_NUMBER * Math.min(height, next.height())
                : gap > GAP * Math.max(height, next.height());
    }

    /** The middle of the character, without the air around it. */
    PdfBox core() {
        return new PdfBox(x + SIDE * width, y - CAP * height, right() - SIDE * width, y - FOOT * height);
    }

    boolean isOfNumber() {
        for (int i = 0; i < text.length(); i++) {
            if (OF_NUMBERS.indexOf(TextNormalizer.halfWidth(text.charAt(i))) < 0) {
                return false;
            }
        }
        return true;
    }

    boolean isDoubtfulOrOfNumber() {
        return isOfNumber() || text.indexOf(Shown.OTHERWISE) >= 0;
    }

    /** Whether the next glyph of a line follows without a gap. */
    boolean isCloseTo(PdfGlyph next) {
        return next.x() - right() < CLOSE * height;
    }

    double middleX() {
        return x + width / 2;
    }

    double middleY() {
        return y - height / 2;
    }

    /** The glyphs line by line, from top to bottom, each line from left to right. */
    static List<List<PdfGlyph>> lines(List<PdfGlyph> glyphs) {
        List<PdfGlyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(PdfGlyph::y));
        List<List<PdfGlyph>> lines = new ArrayList<>();
        double base = Double.NEGATIVE_INFINITY;
        for (PdfGlyph glyph : sorted) {
            if (lines.isEmpty() || glyph.y() - base > Math.max(2, glyph.height() / 2)) {
                lines.add(new ArrayList<>());
                base = glyph.y();
            }
            lines.get(lines.size() - 1).add(glyph);
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(PdfGlyph::x)));
        return lines;
    }

    /** The rectangle around glyphs, of which there is one at least. */
    static Spot spot(int page, List<PdfGlyph> glyphs) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (PdfGlyph glyph : glyphs) {
            left = Math.min(left, glyph.x());
            top = Math.min(top, glyph.y() - glyph.height());
            right = Math.max(right, glyph.right());
            bottom = Math.max(bottom, glyph.y());
        }
        return Spot.of(page, left, top, right, bottom);
    }

    /** The text of a line's glyphs, with a space where they stand apart. */
    static String text(List<PdfGlyph> line) {
        StringBuilder text = new StringBuilder();
        PdfGlyph last = null;
        for (PdfGlyph glyph : line) {
            if (last != null && last.isApartFrom(glyph)) {
                text.append(' ');
            }
            text.append(glyph.text());
            last = glyph;
        }
        return TextNormalizer.collapse(text);
    }
}
