package org.ogireport.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.ogireport.documents.page.Shown;

/** Judges characters by those beside them: printed twice or over each other, raised, lowered or smaller. */
final class PdfWriting {
    private static final String OTHERWISE = String.valueOf(Shown.OTHERWISE);

    /** The most by which the second print of a bold letter is moved, in parts of its width. */
    private static final double MOVED = 0.15;

    /** The most that letters set close share, in parts of the narrower one's width. */
    private static final double SHARED = 0.3;

    /** The most that a stop, which is drawn in the middle of its narrow place, shares with what is set close to it, in heights. */
    private static final double SHARED_BY_STOP = 0.12;

    /** How much higher than the one beside it, in parts of its height, a character still stands beside and not above it. */
    private static final double STEP = 0.8;

    private static final double RAISED = 0.08;
    private static final double SMALLER = 0.85;
    private static final double BESIDE = 0.6;
    private static final int BEFORE = 4;

    private PdfWriting() {}

    /** The characters, each once; where one is not seen plainly, as not known. */
    static List<PdfGlyph> plain(List<PdfGlyph> glyphs) {
        List<PdfGlyph> plain = new ArrayList<>();
        List<PdfGlyph> above = List.of();
        for (List<PdfGlyph> line : PdfGlyph.lines(glyphs)) {
            List<PdfGlyph> next = line(line);
            plain.addAll(apart(above, next));
            above = next;
        }
        plain.addAll(above);
        return plain;
    }

    /** A line, what goes on in the one below as not known. */
    private static List<PdfGlyph> apart(List<PdfGlyph> line, List<PdfGlyph> below) {
        List<PdfGlyph> apart = new ArrayList<>();
        int first = 0;
        for (PdfGlyph glyph : line) {
            double close = MOVED * glyph.height();
            while (first < below.size() && below.get(first).right() < glyph.x() - close) {
                first++;
            }
            boolean goesOn = glyph.isOfNumber()
                    && below.subList(first, Math.min(first + BEFORE, below.size())).stream()
                            .anyMatch(other -> other.isOfNumber()
                                    && other.x() <= glyph.right() + close
                                    && other.y() - glyph.y() < STEP * Math.max(glyph.height(), other.height()));
            apart.add(goesOn ? glyph.with(OTHERWISE) : glyph);
        }
        return apart;
    }

    private static List<PdfGlyph> line(List<PdfGlyph> line) {
        List<PdfGlyph> seen = new ArrayList<>();
        int widest = -1;
        for (PdfGlyph glyph : line) {
            if (isAgain(glyph, seen)) {
                continue;
            }
            PdfGlyph next = glyph;
            if (widest >= 0 && overlap(seen.get(widest), glyph)) {
                seen.set(widest, seen.get(widest).with(OTHERWISE));
                next = glyph.with(OTHERWISE);
            }
            seen.add(next);
            widest = widest < 0 || next.right() >= seen.get(widest).right() ? seen.size() - 1 : widest;
        }
        for (int i = 1; i < seen.size(); i++) {
            PdfGlyph left = seen.get(i - 1);
            PdfGlyph right = seen.get(i);
            if (left.isOfNumber() && right.isOfNumber() && differ(left, right)) {
                seen.set(
                        left.height() < right.height() ? i - 1 : i,
                        (left.height() < right.height() ? left : right).with(OTHERWISE));
            }
        }
        return seen;
    }

    /** Whether a character was printed there already, as for bold. */
    private static boolean isAgain(PdfGlyph glyph, List<PdfGlyph> seen) {
        for (int i = seen.size() - 1; i >= Math.max(0, seen.size() - BEFORE); i--) {
            PdfGlyph before = seen.get(i);
            if (before.text().equals(glyph.text())
                    && Math.abs(before.x() - glyph.x()) <= MOVED * glyph.width()
                    && Math.abs(before.y() - glyph.y()) <= RAISED * glyph.height()
                    && Math.abs(before.height() - glyph.height()) <= RAISED * glyph.height()) {
                return true;
            }
        }
        return false;
    }

    private static boolean overlap(PdfGlyph left, PdfGlyph right) {
        double shared = left.right() - right.x();
        PdfGlyph narrow = left.width() < right.width() ? left : right;
        boolean stop = narrow.text().equals(".") || narrow.text().equals(",");
        return shared > SHARED * narrow.width() && !(stop && shared <= SHARED_BY_STOP * narrow.height());
    }

    /** Whether two characters side by side are not of one number, though they seem to be. */
    private static boolean differ(PdfGlyph left, PdfGlyph right) {
        double height = Math.max(left.height(), right.height());
        boolean beside = right.x() - left.right() < BESIDE * height;
        return beside
                && (Math.abs(left.y() - right.y()) > RAISED * height
                        || Math.min(left.height(), right.height()) < SMALLER * height);
    }
}
