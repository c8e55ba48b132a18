package org.ogireport.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.TextNormalizer;
import org.ogireport.documents.pdf.PdfInk.State;
import org.ogireport.documents.pdf.PdfPaint.Kind;

/**
 * The pages of a document of another fixed layout, to which each thing on them is handed in the order it is printed: what is
 * seen of them is judged as it is of PDF documents. Places are in points, x to the right, y downwards.
 */
public final class PrintedPages {
    /** A colour that is not known. */
    public static final int UNKNOWN = PdfLook.UNKNOWN;

    private final IntConsumer work;
    private final List<PdfRecord> records = new ArrayList<>();

    /**
     * No pages yet.
     *
     * @param work is told of each step, and may refuse to go on
     */
    public PrintedPages(IntConsumer work) {
        this.work = work;
    }

    /** Begins a page. */
    public void begin(double width, double height) {
        records.add(new PdfRecord(records.size() + 1, new PdfBox(0, 0, width, height), work));
    }

    private PdfRecord page() {
        return records.get(records.size() - 1);
    }

    /**
     * Prints a letter.
     *
     * @param y its base line
     * @param certain whether it is printed upright, whole and as what it is said to be
     */
    public void letter(
            String text, double x, double y, double width, double size, int colour, double alpha, boolean certain) {
        work.accept(1);
        PdfLook look = new PdfLook(colour, alpha, false);
        PdfInk ink = new PdfInk(
                page().next(), TextNormalizer.withoutRadicals(text), null, x, y, width, size, look, State.PLAIN);
        PdfBox paper = page().box;
        if (paper.overlaps(ink.whole())) {
            page().add(certain && paper.contains(ink.whole()) ? ink : ink.doubtful());
        }
    }

    /** Draws a straight line. */
    public void line(double x1, double y1, double x2, double y2, double thick, int colour, double alpha) {
        PdfLook look = new PdfLook(colour, alpha, false);
        page().add(new PdfPaint(page().next(), Kind.LINE, x1, y1, x2, y2, thick, look, false));
    }

    /** Fills a rectangle with a colour. */
    public void box(double left, double top, double right, double bottom, int colour, double alpha) {
        PdfLook look = new PdfLook(colour, alpha, false);
        PdfBox box = PdfBox.between(left, top, right, bottom);
        boolean narrow = Math.min(box.width(), box.height()) <= PdfPaint.NARROW;
        page().add(
                        narrow
                                ? PdfPaint.narrow(page().next(), box, look)
                                : PdfPaint.of(page().next(), Kind.BOX, box, look, alpha == 1 && colour != UNKNOWN));
    }

    /** Prints a picture or any other shape within a rectangle. */
    public void other(double left, double top, double right, double bottom) {
        PdfBox box = PdfBox.between(left, top, right, bottom);
        page().add(PdfPaint.of(page().next(), Kind.OTHER, box, PdfLook.NOT_KNOWN, false));
    }

    /** Whether there is no letter on any page, and something else on one. */
    public boolean isPictured() {
        return records.stream().allMatch(record -> record.inks.isEmpty())
                && records.stream().anyMatch(record -> !record.paints.isEmpty());
    }

    /** The lines of all pages. */
    public PdfLines lines(Grid.Limit limit) {
        PdfLines lines = new PdfLines(limit);
        records.forEach(record -> lines.add(PdfEye.see(record, work)));
        return lines;
    }
}
