package org.ogireport.documents.pdf;

import org.jspecify.annotations.Nullable;

/**
 * Something other than a character that a page's operators print.
 *
 * @param order when it is printed, among everything on the page
 * @param kind what it is
 * @param x1 its left side, or where a line begins
 * @param y1 its upper side, or where a line begins
 * @param x2 its right side, or where a line ends
 * @param y2 its lower side, or where a line ends
 * @param thick how thick a line is
 * @param look the colour and transparency it is printed with
 * @param whole whether nothing below it is seen within its rectangle
 */
record PdfPaint(
        int order, Kind kind, double x1, double y1, double x2, double y2, double thick, PdfLook look, boolean whole) {
    enum Kind {
        /** A straight line, or a narrow box. */
        LINE,
        /** A rectangle of one colour. */
        BOX,
        /** A picture, or any other shape, within a rectangle. */
        OTHER
    }

    /** The widest that a line is. */
    static final double NARROW = 3;

    private static final double SHORTEST = 4;

    static PdfPaint of(int order, Kind kind, PdfBox box, PdfLook look, boolean whole) {
        return new PdfPaint(order, kind, box.left(), box.top(), box.right(), box.bottom(), 0, look, whole);
    }

    /** A narrow box as the line in its middle. */
    static PdfPaint narrow(int order, PdfBox box, PdfLook look) {
        boolean across = box.width() > box.height();
        double x = (box.left() + box.right()) / 2;
        double y = (box.top() + box.bottom()) / 2;
        return across
                ? new PdfPaint(order, Kind.LINE, box.left(), y, box.right(), y, box.height(), look, false)
                : new PdfPaint(order, Kind.LINE, x, box.top(), x, box.bottom(), box.width(), look, false);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    PdfBox box() {
        PdfBox box = PdfBox.between(x1, y1, x2, y2);
        return new PdfBox(
                box.left() - thick / 2, box.top() - thick / 2, box.right() + thick / 2, box.bottom() + thick / 2);
    }

    /** Whether something of it stands within a rectangle. */
    boolean touches(PdfBox box) {
        double around = thick / 2;
        if (Math.min(x1, x2) - around > box.right()
                || Math.max(x1, x2) + around < box.left()
                || Math.min(y1, y2) - around > box.bottom()
                || Math.max(y1, y2) + around < box.top()) {
            return false;
        }
        PdfBox wide = new PdfBox(
                box.left() - thick / 2, box.top() - thick / 2, box.right() + thick / 2, box.bottom() + thick / 2);
        return kind == Kind.LINE ? wide.rectangle().intersectsLine(x1, y1, x2, y2) : box().overlaps(box);
    }

    boolean isAcross() {
        return kind == Kind.LINE && Math.abs(y1 - y2) <= NARROW && Math.abs(x1 - x2) > Math.abs(y1 - y2);
    }

    /** The line that this is; null where it is none across or down, or too short. */
    @Nullable
    PdfRule rule() {
        PdfBox box = PdfBox.between(x1, y1, x2, y2);
        if (kind != Kind.LINE) {
            return null;
        }
        if (isAcross() && box.width() >= SHORTEST) {
            return new PdfRule(true, (y1 + y2) / 2, box.left(), box.right());
        }
        boolean down = box.width() <= NARROW && box.height() >= SHORTEST;
        return down ? new PdfRule(false, (x1 + x2) / 2, box.top(), box.bottom()) : null;
    }
}
