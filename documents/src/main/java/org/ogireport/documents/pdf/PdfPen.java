package org.ogireport.documents.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.page.Shown;
import org.ogireport.documents.pdf.PdfInk.State;

/** Records the characters that a page's operators print, and what is known of each. */
final class PdfPen {
    private static final double SMALLEST = 3.9;
    private static final double UNSEEN = 0.1;
    private static final double SLANTED = 0.5;
    /** The sine of the least angle by which a watermark is turned. */
    private static final double ASLANT = 0.17;

    private static final double TURNED = 0.03;
    private static final double NARROWEST = 0.5;
    private static final double WIDEST = 2;
    private static final double THICKEST = 0.12;

    private final PdfRecord record;
    private final PdfClips clips;
    private final AffineTransform seen;
    private final Map<COSDictionary, PdfFace> faces;
    private final IntConsumer work;
    private @Nullable PdfInk last;
    private List<Path2D> lastPaths = List.of();

    PdfPen(
            PdfRecord record,
            PdfClips clips,
            AffineTransform seen,
            Map<COSDictionary, PdfFace> faces,
            IntConsumer work) {
        this.record = record;
        this.clips = clips;
        this.seen = seen;
        this.faces = faces;
        this.work = work;
    }

    private PdfFace face(PDFont font) throws IOException {
        PdfFace face = faces.get(font.getCOSObject());
        if (face == null) {
            face = new PdfFace(font);
            faces.put(font.getCOSObject(), face);
            work.accept(100);
        }
        return face;
    }

    PdfFace.Sign sign(PDFont font, int code) throws IOException {
        return face(font).sign(code);
    }

    /** How high the letters of a font are, in the units in which its glyphs advance. */
    double unit(PDFont font) throws IOException {
        return face(font).unit();
    }

    /** Records a character. */
    void show(
            Matrix matrix, PDFont font, PdfFace.Sign sign, Vector displacement, PDGraphicsState state, boolean doubted)
            throws IOException {
        RenderingMode mode = state.getTextState().getRenderingMode();
        boolean drawings = font instanceof PDType3Font; // which are painted in every mode
        boolean fills = mode.isFill() || drawings;
        PdfLook look = fills ? PdfLook.ofFill(state) : PdfLook.ofStroke(state);
        if (!fills && !mode.isStroke() || look.isUnseen() || sign.text().isEmpty() && !sign.draws()) {
            return;
        }
        AffineTransform place = matrix.createAffineTransform();
        place.preConcatenate(seen);
        double size = Math.abs(place.getScaleY()) * unit(font);
        double width = font.isVertical()
                ? font.getWidth(0) / 1000 * place.getScaleX()
                : displacement.getX() * place.getScaleX();
        boolean upright = isUpright(place) && size >= SMALLEST && width > 0;
        double x = place.getTranslateX();
        double y = place.getTranslateY();
        if (!upright) {
            Rectangle2D box = place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, unit(font)))
                    .getBounds2D();
            if (box.getWidth() < UNSEEN || box.getHeight() < UNSEEN) {
                return;
            }
            x = box.getMinX();
            y = box.getMaxY();
            width = box.getWidth();
            size = box.getHeight();
        }
        boolean known = upright
                && sign.sure()
                && !doubted
                && !sign.text().isEmpty()
                && look.isKnown()
                && state.getTextState().getFont() != null
                && isOfOnePiece(mode, state, size);
        State found = !known ? State.DOUBTFUL : sign.draws() ? State.PLAIN : State.EMPTY;
        if (isAslant(place) && sign.text().codePoints().noneMatch(Character::isDigit)) {
            found = State.ASLANT;
        }
        String text = sign.text().isEmpty() ? String.valueOf(Shown.OTHERWISE) : sign.text();
        PdfInk ink = new PdfInk(record.next(), text, face(font), x, y, width, size, look, found);
        show(ink, state.getCurrentClippingPaths());
    }

    /** Records a character as far as clips leave it; what one clip leaves of a number is not known to be the number. */
    private void show(PdfInk ink, List<Path2D> paths) {
        PdfClips.Left left = clips.left(ink.core(), paths);
        PdfInk before = last != null && lastPaths.equals(paths) && last.isFollowedBy(ink) ? last : null;
        boolean whole = before != null && record.isLast(before);
        if (left != PdfClips.Left.NOTHING) {
            boolean plain = left == PdfClips.Left.ALL && (whole || before == null);
            record.add(plain ? ink : ink.doubtful());
        } else if (whole) {
            record.doubtLast();
        } else if (PdfFace.isOfNumber(ink.text())) {
            cut(ink, clips.bounds(paths));
        }
        last = ink;
        lastPaths = paths;
    }

    private void cut(PdfInk ink, @Nullable PdfBox clip) {
        PdfInk cut = clip == null ? null : ink.cutTo(clip);
        if (clip != null && cut != null) {
            record.addCut(
                    new PdfBox(
                            clip.left(),
                            cut.core().top(),
                            clip.right(),
                            cut.core().bottom()),
                    cut);
        }
    }

    /** Whether letters stand upright and are not drawn out of shape; slanted ones are italics. */
    private static boolean isUpright(AffineTransform place) {
        double right = place.getScaleX();
        double up = -place.getScaleY();
        return right > 0
                && up > 0
                && Math.abs(place.getShearY()) <= TURNED * right
                && Math.abs(place.getShearX()) <= SLANTED * up
                && right >= NARROWEST * up
                && right <= WIDEST * up;
    }

    /** Whether letters keep their shape and run neither across the page nor up or down. */
    private static boolean isAslant(AffineTransform place) {
        double right = place.getScaleX();
        double up = place.getShearY();
        double length = Math.hypot(right, up);
        return Math.abs(right + place.getScaleY()) <= TURNED * length
                && Math.abs(up - place.getShearX()) <= TURNED * length
                && Math.min(Math.abs(right), Math.abs(up)) >= ASLANT * length;
    }

    /** Whether the outline of letters, where it is drawn, only makes them bolder. */
    private boolean isOfOnePiece(RenderingMode mode, PDGraphicsState state, double size) {
        if (!mode.isStroke()) {
            return true;
        }
        PdfLook stroke = PdfLook.ofStroke(state);
        double scale = Math.sqrt(Math.abs(
                state.getCurrentTransformationMatrix().createAffineTransform().getDeterminant()
                        * seen.getDeterminant()));
        boolean same = !mode.isFill() || stroke.equals(PdfLook.ofFill(state));
        return same && state.getLineWidth() * scale <= THICKEST * size;
    }
}
