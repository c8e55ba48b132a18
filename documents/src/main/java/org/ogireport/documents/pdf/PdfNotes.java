package org.ogireport.documents.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** Which annotations of a page are drawn as they say; where it is not known how one looks, its rectangle is recorded. */
final class PdfNotes {
    private final PdfRecord record;
    private final AffineTransform seen;
    private final boolean redrawsFields;

    PdfNotes(PdfRecord record, AffineTransform seen, boolean redrawsFields) {
        this.record = record;
        this.seen = seen;
        this.redrawsFields = redrawsFields;
    }

    boolean isDrawn(PDAnnotation annotation) {
        String kind = annotation.getSubtype();
        boolean isOpen = annotation.getCOSObject().getBoolean(COSName.getPDFName("Open"), false);
        if (annotation.isHidden() || "Popup".equals(kind) && !isOpen) {
            return false;
        }
        COSDictionary appearances = annotation.getCOSObject().getCOSDictionary(COSName.AP);
        COSBase normal = appearances == null ? null : appearances.getDictionaryObject(COSName.N);
        boolean doubtful = annotation.isNoView() && annotation.isPrinted()
                || annotation.isInvisible() && kind == null
                || redrawsFields && "Widget".equals(kind)
                || annotation.getCOSObject().containsKey(COSName.BM)
                || "Popup".equals(kind)
                || normal == null && !"Link".equals(kind);
        if (doubtful) {
            addUnknown(annotation);
        } else if (normal == null) {
            addFrame(annotation);
        }
        return !annotation.isNoView() && annotation.getNormalAppearanceStream() != null;
    }

    /** Records that something is shown there, which is not known. */
    void addUnknown(PDAnnotation annotation) {
        PDRectangle box = annotation.getRectangle();
        if (box != null && box.getWidth() > 0 && box.getHeight() > 0) {
            addUnknown(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
        }
    }

    private void addUnknown(double x, double y, double width, double height) {
        Rectangle2D shown = seen.createTransformedShape(new Rectangle2D.Double(x, y, width, height))
                .getBounds2D();
        record.add(PdfPaint.of(record.next(), PdfPaint.Kind.OTHER, PdfBox.of(shown), PdfLook.NOT_KNOWN, false));
    }

    /** Records the lines around a link, which has them unless it says otherwise. */
    private void addFrame(PDAnnotation link) {
        PDRectangle box = link.getRectangle();
        COSDictionary style = link.getCOSObject().getCOSDictionary(COSName.BS);
        COSArray border = link.getBorder();
        COSBase stated = border.size() > 2 ? border.getObject(2) : null;
        double across = style != null
                ? style.getFloat(COSName.W, 1)
                : stated instanceof COSNumber number ? number.floatValue() : 0;
        COSArray colour = link.getCOSObject().getCOSArray(COSName.C);
        if (box != null && across > 0 && (colour == null || colour.size() > 0)) {
            double right = box.getUpperRightX() - across;
            double top = box.getUpperRightY() - across;
            addUnknown(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), across);
            addUnknown(box.getLowerLeftX(), top, box.getWidth(), across);
            addUnknown(box.getLowerLeftX(), box.getLowerLeftY(), across, box.getHeight());
            addUnknown(right, box.getLowerLeftY(), across, box.getHeight());
        }
    }
}
