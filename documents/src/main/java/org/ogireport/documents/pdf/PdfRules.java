package org.ogireport.documents.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Finds the lines that are drawn on a page, whether stroked or filled as narrow boxes. */
public final class PdfRules extends PDFGraphicsStreamEngine {
    /** What it takes to draw a form or picture, in steps. */
    static final int DRAWING = 300;

    private static final double NARROW = 3;
    private static final double SHORTEST = 4;

    private final IntConsumer work;
    private final List<PdfRule> rules = new ArrayList<>();
    private final List<double[]> path = new ArrayList<>();
    private final List<double[]> boxes = new ArrayList<>();
    private Point2D.Float current = new Point2D.Float();
    private Point2D.Float begin = new Point2D.Float();
    private int images;

    /**
     * A finder of lines.
     *
     * @param work is told of each step, and may refuse to go on
     */
    public PdfRules(PDPage page, IntConsumer work) {
        super(page);
        this.work = work;
    }

    public List<PdfRule> find() throws IOException {
        processPage(getPage());
        return rules;
    }

    public int images() {
        return images;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        work.accept(operator.getName().equals(OperatorName.DRAW_OBJECT) ? DRAWING : 1);
        super.processOperator(operator, operands);
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        boxes.add(new double[] {a.getX(), a.getY(), c.getX(), c.getY()});
        moveTo((float) a.getX(), (float) a.getY());
    }

    @Override
    public void drawImage(PDImage image) {
        images++;
    }

    @Override
    public void clip(int rule) {
        // a clip shows nothing by itself
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Float(x, y);
        begin = current;
    }

    @Override
    public void lineTo(float x, float y) {
        path.add(new double[] {current.x, current.y, x, y});
        current = new Point2D.Float(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Float(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        lineTo(begin.x, begin.y);
    }

    @Override
    public void endPath() {
        path.clear();
        boxes.clear();
    }

    @Override
    public void strokePath() {
        path.forEach(line -> add(line[0], line[1], line[2], line[3]));
        for (double[] box : boxes) {
            add(box[0], box[1], box[2], box[1]);
            add(box[0], box[3], box[2], box[3]);
            add(box[0], box[1], box[0], box[3]);
            add(box[2], box[1], box[2], box[3]);
        }
        endPath();
    }

    @Override
    public void fillPath(int rule) {
        boxes.forEach(box -> add(box[0], box[1], box[2], box[3]));
        if (path.size() == 4 || path.size() == 3) {
            double[] a = path.get(0);
            double[] b = path.get(1);
            add(a[0], a[1], b[2], b[3]);
        }
        endPath();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        strokePath();
    }

    @Override
    public void shadingFill(COSName name) {
        // a shading is no line
    }

    /** Adds a narrow box or a line between two corners, as it is seen. */
    private void add(double x1, double y1, double x2, double y2) {
        double[] a = seen(x1, y1);
        double[] b = seen(x2, y2);
        double wide = Math.abs(a[0] - b[0]);
        double high = Math.abs(a[1] - b[1]);
        work.accept(1);
        if (high <= NARROW && wide >= SHORTEST && wide > high) {
            rules.add(new PdfRule(true, (a[1] + b[1]) / 2, Math.min(a[0], b[0]), Math.max(a[0], b[0])));
        } else if (wide <= NARROW && high >= SHORTEST) {
            rules.add(new PdfRule(false, (a[0] + b[0]) / 2, Math.min(a[1], b[1]), Math.max(a[1], b[1])));
        }
    }

    /** Where a point is seen: from the upper left corner of the page as it is turned. */
    private double[] seen(double x, double y) {
        PDRectangle box = getPage().getCropBox();
        double right = x - box.getLowerLeftX();
        double up = y - box.getLowerLeftY();
        return switch (Math.floorMod(getPage().getRotation(), 360)) {
            case 90 -> new double[] {up, right};
            case 180 -> new double[] {box.getWidth() - right, up};
            case 270 -> new double[] {box.getHeight() - up, box.getWidth() - right};
            default -> new double[] {right, box.getHeight() - up};
        };
    }
}
