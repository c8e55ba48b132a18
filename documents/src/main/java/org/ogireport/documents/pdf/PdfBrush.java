package org.ogireport.documents.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.pdf.PdfPaint.Kind;

/** Records the paths and pictures that a page's operators paint, as far as the clip leaves them. */
final class PdfBrush {
    private static final double FLATNESS = 0.5;
    private static final int COMPARED = 16;
    private static final double LEAST_HEIGHT = 0.3;
    private static final double LEAST_WIDTH = 0.03;

    private final PdfRecord record;
    private final PdfClips clips;
    private final AffineTransform seen;
    private final IntConsumer work;
    private final Map<Glyph, Trial> trials = new HashMap<>();
    private @Nullable Trial trial;

    /** A glyph of a font made of drawings, in a colour. */
    private record Glyph(Object font, int code, PdfLook look) {}

    /** What a glyph draws when it is tried. */
    static final class Trial {
        private final PdfLook look;
        private @Nullable Rectangle2D drawn;
        private boolean plain = true;
        private boolean speck;

        private Trial(PdfLook look) {
            this.look = look;
        }

        boolean isDrawn() {
            return drawn != null;
        }

        /** Whether what it draws is too small for a digit. */
        boolean isSpeck() {
            return speck;
        }

        /** Whether it draws in the colour of the text, near its place, and without text of another font. */
        boolean isPlain() {
            return plain;
        }
    }

    PdfBrush(PdfRecord record, PdfClips clips, AffineTransform seen, IntConsumer work) {
        this.record = record;
        this.clips = clips;
        this.seen = seen;
        this.work = work;
    }

    @Nullable
    Trial trial(PDType3Font font, int code, PdfLook look) {
        return trials.get(new Glyph(font.getCOSObject(), code, look));
    }

    Trial beginTrial(PDType3Font font, int code, PdfLook look) {
        Trial begun = new Trial(look);
        trials.put(new Glyph(font.getCOSObject(), code, look), begun);
        trial = begun;
        return begun;
    }

    boolean isTrying() {
        return trial != null;
    }

    void tryText() {
        if (trial != null) {
            trial.plain = false;
        }
    }

    /** Ends a trial: what was drawn must stand about where the glyph does. */
    void endTrial(Matrix matrix, Vector displacement, double unit) {
        Trial ended = trial;
        trial = null;
        if (ended == null || ended.drawn == null) {
            return;
        }
        AffineTransform place = matrix.createAffineTransform();
        place.preConcatenate(seen);
        try {
            Rectangle2D drawn =
                    place.createInverse().createTransformedShape(ended.drawn).getBounds2D();
            double margin = unit * 0.35;
            ended.speck = drawn.getHeight() < unit * LEAST_HEIGHT || drawn.getWidth() < unit * LEAST_WIDTH;
            ended.plain &= drawn.getMinX() >= -margin
                    && drawn.getMaxX() <= displacement.getX() + margin
                    && drawn.getMinY() >= -margin
                    && drawn.getMaxY() <= unit + margin;
        } catch (NoninvertibleTransformException e) {
            ended.plain = false;
        }
    }

    private boolean isTried(PdfBox box, PdfLook look) {
        Trial tried = trial;
        if (tried == null) {
            return false;
        }
        Rectangle2D drawn = tried.drawn;
        tried.drawn = drawn == null ? box.rectangle() : drawn.createUnion(box.rectangle());
        tried.plain &= look.equals(tried.look);
        return true;
    }

    /** Records what a fill paints. */
    void fill(Path2D path, int rule, PdfLook look, PDGraphicsState state) {
        Path2D turned = new Path2D.Double(path, seen);
        List<Path2D> clipping = state.getCurrentClippingPaths();
        PdfBox bounds = clips.bounds(clipping);
        if (path.getCurrentPoint() == null || look.isUnseen() || bounds == null) {
            return;
        }
        if (isTried(PdfBox.of(turned.getBounds2D()), look)) {
            return;
        }
        List<PdfBox> boxes = PdfClips.boxes(turned);
        if (boxes == null) {
            add(PdfBox.of(turned.getBounds2D()), bounds, Kind.OTHER, look, false);
            return;
        }
        boolean whole = look.isSolid() && !look.overprints() && clips.areBoxes(clipping) && areApart(boxes);
        if (boxes.size() == 2 && rule == Path2D.WIND_EVEN_ODD) {
            PdfBox outer = boxes.get(0).contains(boxes.get(1)) ? boxes.get(0) : boxes.get(1);
            PdfBox inner = outer == boxes.get(0) ? boxes.get(1) : boxes.get(0);
            if (outer.contains(inner)) {
                addFrame(outer, inner, bounds, look);
                return;
            }
        }
        for (PdfBox box : boxes) {
            work.accept(1);
            add(box, bounds, Kind.BOX, look, whole);
        }
    }

    /** Adds what is between two rectangles. */
    private void addFrame(PdfBox outer, PdfBox inner, PdfBox bounds, PdfLook look) {
        add(new PdfBox(outer.left(), outer.top(), outer.right(), inner.top()), bounds, Kind.BOX, look, false);
        add(new PdfBox(outer.left(), inner.bottom(), outer.right(), outer.bottom()), bounds, Kind.BOX, look, false);
        add(new PdfBox(outer.left(), outer.top(), inner.left(), outer.bottom()), bounds, Kind.BOX, look, false);
        add(new PdfBox(inner.right(), outer.top(), outer.right(), outer.bottom()), bounds, Kind.BOX, look, false);
    }

    private static boolean areApart(List<PdfBox> boxes) {
        for (int i = 0; i < boxes.size() && boxes.size() <= COMPARED; i++) {
            for (int j = 0; j < i; j++) {
                if (boxes.get(i).overlaps(boxes.get(j))) {
                    return false;
                }
            }
        }
        return boxes.size() <= COMPARED;
    }

    private void add(PdfBox box, PdfBox bounds, Kind kind, PdfLook look, boolean whole) {
        PdfBox left = box.within(bounds);
        if (left == null) {
            return;
        }
        boolean narrow = left.width() <= PdfPaint.NARROW || left.height() <= PdfPaint.NARROW;
        record.add(
                narrow
                        ? PdfPaint.narrow(record.next(), left, look)
                        : PdfPaint.of(record.next(), look.isKnown() ? kind : Kind.OTHER, left, look, whole));
    }

    /** Records what a stroke paints. */
    void stroke(Path2D path, double width, PdfLook look, PDGraphicsState state) {
        PdfBox bounds = clips.bounds(state.getCurrentClippingPaths());
        if (path.getCurrentPoint() == null || look.isUnseen() || bounds == null) {
            return;
        }
        double thick = Math.abs(width * Math.sqrt(Math.abs(seen.getDeterminant())));
        double[] at = new double[6];
        double[] last = new double[2];
        double[] begin = new double[2];
        PathIterator flat = new Path2D.Double(path, seen).getPathIterator(null, FLATNESS);
        if (isTried(PdfBox.of(path.createTransformedShape(seen).getBounds2D()), look)) {
            return;
        }
        boolean whole = look.isSolid()
                && !look.overprints()
                && state.getLineDashPattern().getDashArray().length == 0
                && clips.areBoxes(state.getCurrentClippingPaths());
        for (; !flat.isDone(); flat.next()) {
            work.accept(1);
            int kind = flat.currentSegment(at);
            double[] end = kind == PathIterator.SEG_CLOSE ? begin.clone() : new double[] {at[0], at[1]};
            if (kind == PathIterator.SEG_MOVETO) {
                begin = end;
            } else {
                line(last, end, thick, look, bounds, whole);
            }
            last = end;
        }
    }

    private void line(double[] from, double[] to, double thick, PdfLook look, PdfBox bounds, boolean whole) {
        PdfBox box = PdfBox.between(from[0], from[1], to[0], to[1]);
        PdfBox left = box.within(bounds);
        if (left == null) {
            return;
        }
        boolean straight = Math.min(box.width(), box.height()) < 0.01;
        if (thick > PdfPaint.NARROW) {
            double half = thick / 2;
            PdfBox wide = box.width() < box.height()
                    ? new PdfBox(box.left() - half, box.top(), box.right() + half, box.bottom())
                    : new PdfBox(box.left(), box.top() - half, box.right(), box.bottom() + half);
            PdfBox any = new PdfBox(box.left() - half, box.top() - half, box.right() + half, box.bottom() + half);
            add(straight ? wide : any, bounds, straight ? Kind.BOX : Kind.OTHER, look, straight && whole);
        } else if (straight) {
            record.add(new PdfPaint(
                    record.next(),
                    Kind.LINE,
                    left.left(),
                    left.top(),
                    left.right(),
                    left.bottom(),
                    thick,
                    look,
                    false));
        } else {
            record.add(new PdfPaint(record.next(), Kind.LINE, from[0], from[1], to[0], to[1], thick, look, false));
        }
    }

    /** Records a picture in the unit square. */
    void picture(PdfLook look, PDGraphicsState state, boolean opaque) {
        AffineTransform place = state.getCurrentTransformationMatrix().createAffineTransform();
        place.preConcatenate(seen);
        PdfBox box = PdfBox.of(
                place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D());
        boolean straight = Math.abs(place.getShearX()) < 0.01 && Math.abs(place.getShearY()) < 0.01
                || Math.abs(place.getScaleX()) < 0.01 && Math.abs(place.getScaleY()) < 0.01;
        PdfBox bounds = clips.bounds(state.getCurrentClippingPaths());
        if (look.isUnseen() || bounds == null || isTried(box, look)) {
            return;
        }
        boolean whole = opaque
                && straight
                && PdfLook.isPlain(state)
                && look.alpha() > 0.99
                && !look.overprints()
                && clips.areBoxes(state.getCurrentClippingPaths());
        PdfBox left = box.within(bounds);
        if (left != null) {
            record.add(PdfPaint.of(record.next(), Kind.OTHER, left, PdfLook.NOT_KNOWN, whole));
        }
    }

    /** Records that the whole of what the clip leaves is painted with what is not known. */
    void fillClip(PDGraphicsState state) {
        PdfBox bounds = clips.bounds(state.getCurrentClippingPaths());
        if (bounds != null && !isTried(bounds, PdfLook.NOT_KNOWN)) {
            record.add(PdfPaint.of(record.next(), Kind.OTHER, bounds, PdfLook.NOT_KNOWN, false));
        }
    }
}
