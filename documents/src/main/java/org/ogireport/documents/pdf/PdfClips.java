package org.ogireport.documents.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** The paths that what is printed on a page is clipped to. */
final class PdfClips {
    /** How much of something is left by the paths. */
    enum Left {
        ALL,
        PART,
        NOTHING
    }

    private static final double NEAR = 0.01;

    private final AffineTransform seen;
    private final IntConsumer work;
    private final Map<Path2D, Clip> clips = new IdentityHashMap<>();

    /** A path as it is seen, and the rectangle around it, which may be all of it. */
    private record Clip(Path2D path, PdfBox box, boolean isBox, int size) {}

    PdfClips(AffineTransform seen, IntConsumer work) {
        this.seen = seen;
        this.work = work;
    }

    private Clip clip(Path2D path) {
        Clip clip = clips.get(path);
        if (clip == null) {
            Path2D turned = new Path2D.Double(path, seen);
            List<PdfBox> boxes = boxes(turned);
            int size = size(turned);
            work.accept(size);
            clip = new Clip(turned, PdfBox.of(turned.getBounds2D()), boxes != null && boxes.size() == 1, size);
            clips.put(path, clip);
        }
        return clip;
    }

    /** How much the paths leave of a rectangle. */
    Left left(PdfBox box, List<Path2D> paths) {
        Left left = Left.ALL;
        Rectangle2D asked = box.rectangle();
        for (Path2D path : paths) {
            Clip clip = clip(path);
            work.accept(1);
            if (!clip.box().overlaps(box)) {
                return Left.NOTHING;
            }
            if (clip.isBox()) {
                left = clip.box().contains(box) ? left : Left.PART;
                continue;
            }
            work.accept(clip.size());
            if (!clip.path().intersects(asked)) {
                return Left.NOTHING;
            }
            left = clip.path().contains(asked) ? left : Left.PART;
        }
        return left;
    }

    /** The rectangle within which something is left. */
    @Nullable
    PdfBox bounds(List<Path2D> paths) {
        PdfBox bounds = new PdfBox(-1e9, -1e9, 1e9, 1e9);
        for (Path2D path : paths) {
            bounds = bounds == null ? null : bounds.within(clip(path).box());
        }
        return bounds;
    }

    /** Whether everything within the rectangle of {@link #bounds} is left. */
    boolean areBoxes(List<Path2D> paths) {
        return paths.stream().allMatch(path -> clip(path).isBox());
    }

    private static int size(Path2D path) {
        int size = 0;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            size++;
        }
        return size;
    }

    /** The rectangles that a path is made of; null where it has any other part. */
    static @Nullable List<PdfBox> boxes(Path2D path) {
        List<PdfBox> boxes = new ArrayList<>();
        List<double[]> corners = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                if (!addBox(corners, boxes)) {
                    return null;
                }
                corners.clear();
            }
            if (kind == PathIterator.SEG_QUADTO || kind == PathIterator.SEG_CUBICTO || corners.size() > 5) {
                return null;
            }
            if (kind != PathIterator.SEG_CLOSE) {
                corners.add(new double[] {at[0], at[1]});
            }
        }
        return addBox(corners, boxes) ? boxes : null;
    }

    private static boolean addBox(List<double[]> corners, List<PdfBox> boxes) {
        if (corners.size() < 2) {
            return true; // a point without a line paints nothing
        }
        boolean closed = corners.size() == 5 && isNear(corners.get(0), corners.get(4));
        if (corners.size() != 4 && !closed) {
            return false;
        }
        double[] a = corners.get(0);
        double[] c = corners.get(2);
        double[] b = corners.get(1);
        double[] d = corners.get(3);
        boolean first = isNear(b, new double[] {c[0], a[1]}) && isNear(d, new double[] {a[0], c[1]});
        boolean second = isNear(b, new double[] {a[0], c[1]}) && isNear(d, new double[] {c[0], a[1]});
        boxes.add(PdfBox.between(a[0], a[1], c[0], c[1]));
        return first || second;
    }

    private static boolean isNear(double[] one, double[] other) {
        return Math.abs(one[0] - other[0]) < NEAR && Math.abs(one[1] - other[1]) < NEAR;
    }
}
