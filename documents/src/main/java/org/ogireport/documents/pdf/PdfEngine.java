package org.ogireport.documents.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Runs the operators of a page and of its annotations, and records everything they print, in order. */
final class PdfEngine extends PDFGraphicsStreamEngine {
    /** What it takes to draw a form or picture, in steps. */
    private static final int DRAWING = 300;

    private static final int DEEPEST = 200;
    private static final int MOST_CLIPS = 40;
    private static final int LONGEST_PATH = 50_000;
    private static final Set<String> SILENT = Set.of("MP", "DP", "d0", "d1");

    private final IntConsumer work;
    private final PdfRecord record;
    private final PdfMarked marked;
    private final PdfBrush brush;
    private final PdfPen pen;
    private final PdfClips clips;
    private final PdfSupplies supplies;
    private GeneralPath path = new GeneralPath();
    private int pathLength;
    private int clipRule = -1;
    private int compatible;
    private boolean clipsText;

    PdfEngine(
            PDPage page,
            PdfRecord record,
            Map<COSDictionary, PdfFace> faces,
            PdfLayers layers,
            PdfSupplies supplies,
            IntConsumer work) {
        super(page);
        this.work = work;
        this.record = record;
        this.supplies = supplies;
        this.marked = new PdfMarked(layers, record);
        AffineTransform seen = PdfView.of(page);
        this.clips = new PdfClips(seen, work);
        this.brush = new PdfBrush(record, clips, seen, work);
        this.pen = new PdfPen(record, clips, seen, faces, work);
    }

    /**
     * Records the page and, over it, its annotations.
     *
     * @param redrawsFields whether programs draw the fields of forms anew
     */
    void run(boolean redrawsFields) throws IOException {
        supplies.checkLength(getPage());
        processPage(getPage());
        marked.end();
        record.endPage();
        PdfNotes notes = new PdfNotes(record, PdfView.of(getPage()), redrawsFields);
        for (PDAnnotation annotation : getPage().getAnnotations()) {
            work.accept(DRAWING);
            if (notes.isDrawn(annotation)) {
                marked.enter(annotation.getOptionalContent());
                supplies.checkLength(annotation.getNormalAppearanceStream());
                showAnnotation(annotation);
                marked.leave();
            }
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        String name = operator.getName();
        work.accept(name.equals(OperatorName.DRAW_OBJECT) ? DRAWING : 1);
        if (getGraphicsStackSize() > DEEPEST) {
            work.accept(PdfRecord.TOO_MUCH);
        }
        boolean doubted = PdfLook.isDoubted(getGraphicsState());
        switch (name) {
            case "BX" -> compatible++;
            case "EX" -> compatible--;
            case OperatorName.BEGIN_MARKED_CONTENT -> marked.begin();
            case OperatorName.BEGIN_MARKED_CONTENT_SEQ -> marked.begin(operands, getResources());
            case OperatorName.END_MARKED_CONTENT -> marked.finish();
            // not unpacked: there is no telling how large it would be
            case OperatorName.BEGIN_INLINE_IMAGE -> {
                tryPicture(isStencil(operator.getImageParameters()));
                picture(null, false);
            }
            default -> {
                if (supplies.areLight(name, operands, getResources())) {
                    super.processOperator(operator, operands);
                    supplies.charge(name, getGraphicsState());
                } else {
                    PdfLook.doubt(getGraphicsState());
                }
            }
        }
        boolean again = doubted && name.equals(OperatorName.SET_GRAPHICS_STATE_PARAMS);
        if (again || !isUnderstood(name, operands)) {
            PdfLook.doubt(getGraphicsState());
        }
    }

    /** Whether an operator whose operands may name anything names what is understood. */
    private boolean isUnderstood(String name, List<COSBase> operands) {
        if (name.equals(OperatorName.SET_GRAPHICS_STATE_PARAMS)) {
            COSDictionary resources =
                    getResources() == null ? null : getResources().getCOSObject();
            COSDictionary states = resources == null ? null : resources.getCOSDictionary(COSName.EXT_G_STATE);
            COSDictionary state = states == null || operands.isEmpty() || !(operands.get(0) instanceof COSName key)
                    ? null
                    : states.getCOSDictionary(key);
            return state != null && PdfLook.understands(state);
        }
        if (name.equals(OperatorName.SET_TEXT_RENDERINGMODE)) {
            return !operands.isEmpty()
                    && operands.get(0) instanceof COSNumber mode
                    && mode.intValue() >= 0
                    && mode.intValue() <= 7;
        }
        return true;
    }

    @Override
    protected void unsupportedOperator(Operator operator, List<COSBase> operands) {
        if (compatible <= 0 && !SILENT.contains(operator.getName())) {
            PdfLook.doubt(getGraphicsState());
        }
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
            throws IOException {
        PdfLook.doubt(getGraphicsState());
        super.operatorException(operator, operands, exception);
    }

    /** Does what a form, an annotation or a glyph draws, with a path of its own. */
    private void within(PdfMarked.Drawing drawing) throws IOException {
        GeneralPath outer = path;
        path = new GeneralPath();
        int depth = marked.depth();
        drawing.draw();
        marked.closeTo(depth);
        path = outer;
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        supplies.checkLength(form);
        marked.enter(form.getCOSObject().getDictionaryObject(COSName.OC));
        within(() -> super.showForm(form));
        marked.leave();
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        supplies.checkLength(form);
        PdfLook look = PdfLook.ofFill(getGraphicsState());
        COSDictionary group = form.getGroup().getCOSObject();
        saveGraphicsState();
        if (!PdfLook.isPlain(getGraphicsState()) || look.alpha() < 1 || group.getBoolean(COSName.K, false)) {
            PdfLook.doubt(getGraphicsState());
        }
        marked.enter(form.getCOSObject().getDictionaryObject(COSName.OC));
        within(() -> super.showTransparencyGroup(form));
        marked.leave();
        restoreGraphicsState();
    }

    @Override
    public void drawImage(PDImage image) {
        tryPicture(image.isStencil());
        picture(
                image instanceof PDImageXObject picture ? picture.getCOSObject().getDictionaryObject(COSName.OC) : null,
                isOpaque(image));
    }

    /** A picture that has colours of its own shows more than the colour of the text. */
    private void tryPicture(boolean stencil) {
        if (brush.isTrying() && !stencil) {
            brush.tryText();
        }
    }

    private static boolean isStencil(@Nullable COSDictionary picture) {
        return picture != null && picture.getBoolean(COSName.IM, COSName.IMAGE_MASK, false);
    }

    private void picture(@Nullable COSBase layer, boolean opaque) {
        marked.enter(layer);
        if (marked.isSeen()) {
            brush.picture(look(true), getGraphicsState(), opaque);
        }
        marked.leave();
    }

    private static boolean isOpaque(PDImage image) {
        return !image.isStencil()
                && image instanceof PDImageXObject picture
                && !picture.getCOSObject().containsKey(COSName.SMASK)
                && !picture.getCOSObject().containsKey(COSName.MASK)
                && !picture.getCOSObject().containsKey(COSName.SMASK_IN_DATA);
    }

    private PdfLook look(boolean fill) {
        PdfLook look = fill ? PdfLook.ofFill(getGraphicsState()) : PdfLook.ofStroke(getGraphicsState());
        return marked.isDoubtful() ? PdfLook.NOT_KNOWN : look;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        work.accept(2);
        if (brush.isTrying()) {
            brush.tryText();
            return;
        }
        PDGraphicsState state = getGraphicsState();
        clipsText |= state.getTextState().getRenderingMode().isClip();
        if (!marked.isSeen()) {
            return;
        }
        PdfFace.Sign sign = pen.sign(font, code);
        if (font instanceof PDType3Font type3 && sign != null) {
            PdfBrush.Trial trial = trial(type3, code, matrix, displacement);
            boolean digit = sign.text().chars().anyMatch(Character::isDigit);
            boolean sure = sign.sure()
                    && trial.isPlain()
                    && !(digit && trial.isSpeck())
                    && state.getTextState().getRenderingMode() == RenderingMode.FILL;
            sign = new PdfFace.Sign(sign.text(), sure, trial.isDrawn());
        }
        pen.show(matrix, font, sign, displacement, state, marked.isDoubtful());
    }

    /** What the glyph of a font made of drawings draws; it is run once for each colour. */
    private PdfBrush.Trial trial(PDType3Font font, int code, Matrix matrix, Vector displacement) throws IOException {
        PdfBrush.Trial known = brush.trial(font, code, look(true));
        if (known != null) {
            return known;
        }
        supplies.checkLength(font.getCharProc(code));
        PdfBrush.Trial trial = brush.beginTrial(font, code, look(true));
        Matrix used = matrix.clone();
        within(() -> super.showType3Glyph(used, font, code, displacement));
        brush.endTrial(matrix, displacement, pen.unit(font));
        return trial;
    }

    @Override
    public void endText() {
        if (clipsText) {
            PdfLook.doubt(getGraphicsState());
        }
        clipsText = false;
    }

    private void lengthen() {
        if (++pathLength > LONGEST_PATH) {
            work.accept(PdfRecord.TOO_MUCH);
        }
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        lengthen();
        path.moveTo(a.getX(), a.getY());
        path.lineTo(b.getX(), b.getY());
        path.lineTo(c.getX(), c.getY());
        path.lineTo(d.getX(), d.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        lengthen();
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        lengthen();
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        lengthen();
        if (path.getCurrentPoint() == null) {
            path.moveTo(x3, y3);
        } else {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void clip(int rule) {
        clipRule = rule;
    }

    @Override
    public void endPath() {
        if (clipRule >= 0 && path.getCurrentPoint() != null) {
            if (getGraphicsState().getCurrentClippingPaths().size() > MOST_CLIPS) {
                PdfLook.doubt(getGraphicsState());
            } else {
                path.setWindingRule(clipRule);
                getGraphicsState().intersectClippingPath(path);
            }
        }
        clipRule = -1;
        path = new GeneralPath();
        pathLength = 0;
    }

    @Override
    public void strokePath() {
        paint(false, true, Path2D.WIND_NON_ZERO);
    }

    @Override
    public void fillPath(int rule) {
        paint(true, false, rule);
    }

    @Override
    public void fillAndStrokePath(int rule) {
        paint(true, true, rule);
    }

    private void paint(boolean fill, boolean stroke, int rule) {
        if (marked.isSeen()) {
            if (fill) {
                brush.fill(path, rule, look(true), getGraphicsState());
            }
            if (stroke) {
                double width = transformWidth(getGraphicsState().getLineWidth());
                brush.stroke(path, width, look(false), getGraphicsState());
            }
        }
        endPath();
    }

    @Override
    public void shadingFill(COSName name) {
        if (marked.isSeen()) {
            brush.fillClip(getGraphicsState());
        }
    }
}
