package org.ogireport.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ogireport.documents.page.Shown;
import org.ogireport.documents.pdf.PdfPaint.Kind;

/** What is seen on a page and is no text: whether it leaves a place in a table as its text says. */
final class PdfMarks {
    private static final double EDGE = 2.5;
    private static final double MOST_OF = 0.85;
    private static final double BELOW = 0.35;
    private static final double ABOVE = 0.1;
    private static final double BESIDE = 0.3;
    private static final double WIDE = 0.8;
    private static final double THIN = 0.12;
    private static final double SPACE = 0.2;
    private static final double AT_END = 0.6;
    private static final double REACH = 5;

    private static final double BAND = 20;
    private static final int BANDS = 1000;

    private final List<List<PdfPaint>> bands = new ArrayList<>();

    PdfMarks(List<PdfPaint> marks) {
        for (int i = 0; i < BANDS; i++) {
            bands.add(new ArrayList<>(0));
        }
        for (PdfPaint mark : marks) {
            PdfBox box = mark.box();
            for (int i = band(box.top()); i <= band(box.bottom()); i++) {
                bands.get(i).add(mark);
            }
        }
    }

    private static int band(double y) {
        return (int) Math.max(0, Math.min(BANDS - 1, y / BAND));
    }

    /** What may stand in a rectangle. */
    private Set<PdfPaint> near(PdfBox box) {
        Set<PdfPaint> near = new LinkedHashSet<>();
        for (int i = band(box.top()); i <= band(box.bottom()); i++) {
            for (PdfPaint mark : bands.get(i)) {
                if (mark.touches(box)) {
                    near.add(mark);
                }
            }
        }
        return near;
    }

    /**
     * Whether a cell shows something that is neither its text nor behind or under it: a picture, a shape, a line that
     * parts no cells, a bar.
     */
    boolean areIn(PdfBox cell, List<PdfGlyph> glyphs) {
        PdfBox inner = cell.shrunk(EDGE, EDGE);
        double filled = 0;
        boolean bars = false;
        for (PdfPaint mark : near(inner)) {
            PdfBox left = mark.box().within(inner);
            if (mark.is(Kind.OTHER) || mark.is(Kind.LINE) && !isSide(mark, cell) && !underlines(mark, glyphs)) {
                return true;
            }
            if (mark.is(Kind.BOX) && left != null && glyphs.stream().noneMatch(glyph -> isOn(glyph, mark))) {
                bars = true;
            }
            filled += mark.is(Kind.BOX) && left != null ? left.width() * left.height() : 0;
        }
        return bars && filled < MOST_OF * inner.width() * inner.height();
    }

    /** Whether a line is one of those that part a cell from others: there are two where each cell has its own. */
    private static boolean isSide(PdfPaint mark, PdfBox cell) {
        PdfRule rule = mark.rule();
        if (rule == null) {
            return false;
        }
        return rule.across()
                ? PdfRule.isNear(rule.at(), cell.top()) || PdfRule.isNear(rule.at(), cell.bottom())
                : PdfRule.isNear(rule.at(), cell.left()) || PdfRule.isNear(rule.at(), cell.right());
    }

    /** Whether a line stands under letters, or goes on under the space beside them. */
    static boolean underlines(PdfPaint mark, List<PdfGlyph> glyphs) {
        PdfBox line = mark.box();
        return mark.isAcross()
                && glyphs.stream()
                        .anyMatch(glyph -> isUnder(line, glyph) && (isBelow(line, glyph) || isBeside(line, glyph)));
    }

    private static boolean isBelow(PdfBox line, PdfGlyph glyph) {
        return line.left() <= glyph.middleX()
                && glyph.middleX() <= line.right()
                && line.width() >= glyph.width() * WIDE;
    }

    private static boolean isBeside(PdfBox line, PdfGlyph glyph) {
        double height = glyph.height();
        return line.top() >= glyph.y()
                && line.height() <= THIN * height
                && line.width() >= SPACE * height
                && line.left() <= glyph.right() + REACH * height
                && line.right() >= glyph.x() - REACH * height;
    }

    private static boolean isUnder(PdfBox line, PdfGlyph glyph) {
        return line.top() >= glyph.y() - ABOVE * glyph.height() && line.bottom() <= glyph.y() + BELOW * glyph.height();
    }

    /** Whether a line begins and ends with letters above it, so that it parts no cells. */
    static boolean isUnderline(PdfPaint mark, List<List<PdfGlyph>> lines) {
        PdfBox line = mark.box();
        double from = Math.min(mark.x1(), mark.x2());
        double to = Math.max(mark.x1(), mark.x2());
        return mark.isAcross()
                && lines.stream()
                        .filter(glyphs -> isUnder(line, glyphs.get(0)))
                        .anyMatch(glyphs -> glyphs.stream().anyMatch(glyph -> Math.abs(glyph.x() - from) < AT_END)
                                && glyphs.stream().anyMatch(glyph -> Math.abs(glyph.right() - to) < AT_END));
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
                if (beside && isAlone(mark, line)) {
                    all.add(new PdfGlyph(
                            String.valueOf(Shown.OTHERWISE), box.left(), first.y(), box.width(), first.height()));
                }
            }
            all.sort(Comparator.comparingDouble(PdfGlyph::x));
            marked.add(all);
        }
        return marked;
    }

    /** Whether a mark beside a line of text is neither behind nor under its letters. */
    private static boolean isAlone(PdfPaint mark, List<PdfGlyph> line) {
        return switch (mark.kind()) {
            case OTHER -> true;
            case LINE -> mark.box().height() < line.get(0).height() * 2 && !underlines(mark, line);
            case BOX -> line.stream().noneMatch(glyph -> isOn(glyph, mark));
        };
    }
}
