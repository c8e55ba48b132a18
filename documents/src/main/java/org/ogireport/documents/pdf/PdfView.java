package org.ogireport.documents.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** How a page is seen: cut to its box, turned, and in points of its own unit. */
final class PdfView {
    private PdfView() {}

    /** The rectangle of a page as it is seen. */
    static PdfBox box(PDPage page) {
        PDRectangle box = page.getCropBox();
        return PdfBox.of(of(page).createTransformedShape(new Rectangle2D.Double(
                        box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight()))
                .getBounds2D());
    }

    /** How a place is seen: from the upper left corner of the page as it is turned, in points of its own unit. */
    static AffineTransform of(PDPage page) {
        PDRectangle box = page.getCropBox();
        float unit = page.getUserUnit();
        AffineTransform seen = AffineTransform.getScaleInstance(unit, unit);
        seen.concatenate(
                switch (Math.floorMod(page.getRotation(), 360)) {
                    case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 180 -> new AffineTransform(-1, 0, 0, 1, box.getWidth(), 0);
                    case 270 -> new AffineTransform(0, -1, -1, 0, box.getHeight(), box.getWidth());
                    default -> new AffineTransform(1, 0, 0, -1, 0, box.getHeight());
                });
        seen.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
        return seen;
    }
}
