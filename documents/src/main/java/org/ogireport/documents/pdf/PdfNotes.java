package org.ogireport.documents.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** Which annotations of a page are drawn as they say; where it is not known how one looks, its rectangle is recorded. */
final class PdfNotes {
    /** Those that show nothing of their own without an appearance. */
    private static final Set<String> UNSEEN = Set.of("Link", "Popup");

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
        if (annotation.isHidden() || "Popup".equals(kind)) {
            return false;
        }
        COSDictionary appearances = annotation.getCOSObject().getCOSDictionary(COSName.AP);
        COSBase normal = appearances == null ? null : appearances.getDictionaryObject(COSName.N);
        boolean doubtful = annotation.isNoView() && annotation.isPrinted()
                || annotation.isInvisible() && kind == null
                || redrawsFields && "Widget".equals(kind)
                || annotation.getCOSObject().containsKey(COSName.BM)
                || normal == null && !UNSEEN.contains(String.valueOf(kind));
        if (doubtful) {
            addUnknown(annotation);
        }
        return !annotation.isNoView() && annotation.getNormalAppearanceStream() != null;
    }

    /** Records that something is shown there, which is not known. */
    void addUnknown(PDAnnotation annotation) {
        PDRectangle box = annotation.getRectangle();
        if (box != null && box.getWidth() > 0 && box.getHeight() > 0) {
            Rectangle2D shown = seen.createTransformedShape(new Rectangle2D.Double(
                            box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight()))
                    .getBounds2D();
            record.add(PdfPaint.of(record.next(), PdfPaint.Kind.OTHER, PdfBox.of(shown), PdfLook.NOT_KNOWN, false));
        }
    }
}
