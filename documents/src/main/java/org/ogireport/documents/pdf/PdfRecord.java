package org.ogireport.documents.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** What a page's operators print, in order. */
final class PdfRecord {
    /** More steps than any document may take. */
    static final int TOO_MUCH = Integer.MAX_VALUE / 2;

    /** The most things but characters that a page can print. */
    private static final int MOST_PAINTS = 20_000;

    /** The most places that a page can leave empty by clips. */
    private static final int MOST_CUTS = 1000;

    /** The most characters that a page can print. */
    private static final int MOST_INKS = 20_000;

    final int page;
    final PdfBox box;
    final List<PdfInk> inks = new ArrayList<>();
    final List<PdfPaint> paints = new ArrayList<>();
    final Map<PdfBox, PdfInk> cuts = new LinkedHashMap<>();
    private final IntConsumer work;
    private int order;
    private int ownInks = -1;

    PdfRecord(int page, PdfBox box, IntConsumer work) {
        this.page = page;
        this.box = box;
        this.work = work;
    }

    int next() {
        return order++;
    }

    void add(PdfInk ink) {
        inks.add(ink);
        if (inks.size() > MOST_INKS) {
            work.accept(TOO_MUCH);
        }
    }

    /** Adds what stands for the first of the characters that a clip cuts off a place. */
    void addCut(PdfBox place, PdfInk ink) {
        if (cuts.size() < MOST_CUTS) {
            cuts.putIfAbsent(place, ink);
        }
    }

    /** Whether a character is the last one that was printed. */
    boolean isLast(PdfInk ink) {
        return !inks.isEmpty() && inks.get(inks.size() - 1).order() == ink.order();
    }

    /** Says of the last character that was printed that how it looks is not known. */
    void doubtLast() {
        inks.add(inks.remove(inks.size() - 1).doubtful());
    }

    void add(PdfPaint paint) {
        paints.add(paint);
        work.accept(1);
        if (paints.size() > MOST_PAINTS) {
            work.accept(TOO_MUCH);
        }
    }

    /** Says that what follows belongs to annotations, and no more to the page. */
    void endPage() {
        ownInks = inks.size();
    }

    /** The characters of the page, without those of its annotations. */
    List<PdfInk> own() {
        return ownInks < 0 ? inks : inks.subList(0, ownInks);
    }
}
