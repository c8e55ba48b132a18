package org.ogireport.documents.pdf;

import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** A rectangle on a page as it is seen, y downwards; it may have no width or height. */
record PdfBox(double left, double top, double right, double bottom) {
    static PdfBox of(Rectangle2D box) {
        return new PdfBox(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    }

    static PdfBox between(double x1, double y1, double x2, double y2) {
        return new PdfBox(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    /** Whether both share more than an edge. */
    boolean overlaps(PdfBox other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean contains(PdfBox other) {
        return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
    }

    /** What both share; null where they are apart. */
    @Nullable
    PdfBox within(PdfBox other) {
        PdfBox shared = new PdfBox(
                Math.max(left, other.left),
                Math.max(top, other.top),
                Math.min(right, other.right),
                Math.min(bottom, other.bottom));
        return shared.width() < 0 || shared.height() < 0 ? null : shared;
    }

    /** The rectangle with each side moved inwards; with none of its width or height where that is too much. */
    PdfBox shrunk(double across, double down) {
        double x = Math.min(across, width() / 2);
        double y = Math.min(down, height() / 2);
        return new PdfBox(left + x, top + y, right - x, bottom - y);
    }

    Rectangle2D rectangle() {
        return new Rectangle2D.Double(left, top, width(), height());
    }
}
