package org.ogireport.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ogireport.documents.page.Shown;
import org.ogireport.documents.pdf.PdfPaint.Kind;

/** What is seen on a page and is no text: whether it leaves a place in a table as its text says. */
final class PdfMarks {
    private static final double EDGE = 2.5;
    private static final double MOST_OF = 0.85;
    private static final double BELOW = 0.35;
    private static final double ABOVE = 0.1;
    private static final double BESIDE = 0.3;

    private final List<PdfPaint> marks;

    PdfMarks(List<PdfPaint> marks) {
        this.marks = marks;
    }

    /**
     * Whether a cell shows something that is neither its text nor behind or under it: a picture, a shape, a line that
     * parts no cells, a bar.
     */
    boolean areIn(PdfBox cell, List<PdfGlyph> glyphs) {
        PdfBox inner = cell.shrunk(EDGE, EDGE);
        double filled = 0;
        boolean bars = false;
        for (PdfPaint mark : marks) {
            if (!mark.touches(inner)) {
                continue;
            }
            PdfBox left = mark.box().within(inner);
            if (mark.is(Kind.OTHER) || mark.is(Kind.LINE) && !underlines(mark, glyphs)) {
                return true;
            }
            if (mark.is(Kind.BOX) && left != null && glyphs.stream().noneMatch(glyph -> isOn(glyph, mark))) {
                bars = true;
            }
            filled += mark.is(Kind.BOX) && left != null ? left.width() * left.height() : 0;
        }
        return bars && filled < MOST_OF * inner.width() * inner.height();
    }

    /** Whether a line stands under letters, as wide as one at least. */
    static boolean underlines(PdfPaint mark, List<PdfGlyph> glyphs) {
        PdfBox line = mark.box();
        return mark.isAcross()
                && glyphs.stream()
                        .anyMatch(glyph -> line.left() <= glyph.middleX()
                                && glyph.middleX() <= line.right()
                                && line.width() >= glyph.width() * 0.8
                                && line.top() >= glyph.y() - ABOVE * glyph.height()
                                && line.bottom() <= glyph.y() + BELOW * glyph.height());
    }

    /** Whether a letter stands on a rectangle. */
    static boolean isOn(PdfGlyph glyph, PdfPaint mark) {
        PdfBox box = mark.box();
        return box.left() <= glyph.middleX()
                && glyph.middleX() <= box.right()
                && box.top() <= glyph.middleY()
                && glyph.middleY() <= box.bottom();
    }

    /** The lines of a page that has no cells, each with a mark where it shows something that is no text. */
    static List<List<PdfGlyph>> among(List<List<PdfGlyph>> lines, List<PdfPaint> marks) {
        List<List<PdfGlyph>> marked = new ArrayList<>();
        for (List<PdfGlyph> line : lines) {
            List<PdfGlyph> all = new ArrayList<>(line);
            PdfGlyph first = line.get(0);
            for (PdfPaint mark : marks) {
                PdfBox box = mark.box();
                double y = Math.max(box.top(), Math.min(box.bottom(), first.middleY()));
                boolean beside = Math.abs(y - first.middleY()) < first.height() * BESIDE;
                boolean alone = mark.is(Kind.OTHER)
                        || mark.is(Kind.LINE) && box.height() < first.height() * 2 && !underlines(mark, line)
                        || mark.is(Kind.BOX) && line.stream().noneMatch(glyph -> isOn(glyph, mark));
                if (beside && alone) {
                    all.add(new PdfGlyph(
                            String.valueOf(Shown.OTHERWISE), box.left(), first.y(), box.width(), first.height()));
                }
            }
            all.sort(Comparator.comparingDouble(PdfGlyph::x));
            marked.add(all);
        }
        return marked;
    }
}
