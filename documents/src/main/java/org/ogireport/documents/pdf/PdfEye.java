package org.ogireport.documents.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.ogireport.documents.page.Rgb;
import org.ogireport.documents.page.Shown;
import org.ogireport.documents.pdf.PdfInk.State;
import org.ogireport.documents.pdf.PdfPaint.Kind;

/** Judges what of the things printed on a page is seen: their colour against what is below, and what is printed over them. */
final class PdfEye {
    private static final String OTHERWISE = String.valueOf(Shown.OTHERWISE);
    private static final int LOOKS_A_STEP = 30;
    private static final double TALLEST = 24;
    private static final int BANDS = 100;
    private static final int MOST_RULES = 3000;

    private final PdfRecord record;
    private final IntConsumer work;
    private final Bands painted;
    private final Bands unseen;
    private final List<PdfPaint> filled;
    private final Map<PdfInk, Judgement> colours = new IdentityHashMap<>();
    private int looks;

    private enum Judgement {
        SEEN,
        DOUBTFUL,
        UNSEEN
    }

    /** What is printed on a page, in order, by how far down it stands. */
    private static final class Bands {
        private final List<PdfPaint> all;
        private final List<List<PdfPaint>> bands = new ArrayList<>();
        private final double band;

        Bands(List<PdfPaint> all, double height, IntConsumer work) {
            this.all = all;
            this.band = Math.max(TALLEST, height / BANDS);
            for (double y = 0; y <= height + band; y += band) {
                bands.add(new ArrayList<>());
            }
            for (PdfPaint paint : all) {
                PdfBox box = paint.box();
                for (int i = band(box.top() - TALLEST); i <= band(box.bottom() + TALLEST); i++) {
                    bands.get(i).add(paint);
                }
                work.accept(1);
            }
        }

        private int band(double y) {
            return (int) Math.max(0, Math.min(bands.size() - 1, y / band));
        }

        /** What is printed near a rectangle; the rectangle may be higher than any letter. */
        List<PdfPaint> near(PdfBox box) {
            return box.height() > TALLEST ? all : bands.get(band(box.bottom()));
        }
    }

    private PdfEye(PdfRecord record, IntConsumer work) {
        this.record = record;
        this.work = work;
        this.painted = new Bands(record.paints, record.box.height(), work);
        this.filled =
                record.paints.stream().filter(paint -> !paint.is(Kind.LINE)).toList();
        List<PdfPaint> letters = record.inks.stream()
                .filter(this::isOfGround)
                .map(ink -> PdfPaint.of(ink.order(), Kind.OTHER, ink.whole(), ink.look(), false))
                .toList();
        this.unseen = new Bands(letters, record.box.height(), work);
    }

    /** Whether a character has the colour of what is below it, so that it is not seen but in what it covers. */
    private boolean isOfGround(PdfInk ink) {
        return ink.state() == State.PLAIN && colour(ink) == Judgement.UNSEEN;
    }

    private void look() {
        if (++looks % LOOKS_A_STEP == 0) {
            work.accept(1);
        }
    }

    /** What is seen of a page. */
    static PdfPage see(PdfRecord record, IntConsumer work) {
        PdfEye eye = new PdfEye(record, work);
        List<PdfGlyph> glyphs = new ArrayList<>();
        long empty =
                record.own().stream().filter(ink -> ink.state() == State.EMPTY).count();
        boolean drawsNothing = 2 * empty > record.own().size();
        PdfWatermark watermark = new PdfWatermark(record.inks);
        for (PdfInk ink : record.inks) {
            if (ink.state() == State.EMPTY && !drawsNothing || watermark.has(ink)) {
                continue;
            }
            Judgement judged = eye.judge(ink);
            if (judged != Judgement.UNSEEN) {
                boolean written = judged == Judgement.SEEN || ink.text().equals(PdfFace.UNKNOWN);
                glyphs.add(ink.glyph(written ? ink.text() : OTHERWISE));
            }
        }
        glyphs.addAll(record.cuts.entrySet().stream()
                .filter(cut -> glyphs.stream().noneMatch(glyph -> glyph.core().overlaps(cut.getKey())))
                .map(cut -> cut.getValue().glyph(OTHERWISE))
                .toList());
        work.accept(record.cuts.size() * glyphs.size() / LOOKS_A_STEP);
        List<PdfGlyph> plain = PdfWriting.plain(glyphs);
        List<List<PdfGlyph>> lines = PdfGlyph.lines(plain);
        List<PdfRule> rules = new ArrayList<>();
        List<PdfPaint> marks = new ArrayList<>();
        for (PdfPaint paint : record.paints) {
            if (eye.isSeen(paint)) {
                PdfRule rule = paint.rule();
                if (rule != null && !PdfMarks.isUnderline(paint, lines)) {
                    rules.add(rule);
                }
                marks.add(paint);
            }
        }
        if (rules.size() > MOST_RULES) {
            work.accept(PdfRecord.TOO_MUCH);
        }
        return new PdfPage(record.page, plain, rules, marks, record.box.height());
    }

    private Judgement judge(PdfInk ink) {
        Judgement over = over(ink, painted.near(ink.core()));
        if (over == Judgement.UNSEEN) {
            return over;
        }
        Judgement colour = colour(ink);
        if (colour == Judgement.UNSEEN && !ink.isDoubtful()) {
            return colour;
        }
        PdfFace face = ink.face();
        boolean two = face != null && face.hasTwoShapes() && ink.text().chars().anyMatch(Character::isDigit);
        boolean plain = !ink.isDoubtful() && !two && over == Judgement.SEEN && colour == Judgement.SEEN;
        return plain && over(ink, unseen.near(ink.core())) == Judgement.SEEN ? Judgement.SEEN : Judgement.DOUBTFUL;
    }

    private Judgement colour(PdfInk ink) {
        return colours.computeIfAbsent(
                ink, any -> colour(any.core(), any.order(), any.look(), painted.near(any.core())));
    }

    /** What is printed over a character: nothing, what hides it, or what does neither. */
    private Judgement over(PdfInk ink, List<PdfPaint> near) {
        PdfBox core = ink.core();
        PdfBox whole = ink.whole();
        Judgement judged = Judgement.SEEN;
        for (int i = near.size() - 1; i >= 0 && near.get(i).order() > ink.order(); i--) {
            look();
            PdfPaint paint = near.get(i);
            if (!paint.touches(core)) {
                continue;
            }
            if (paint.whole() && paint.box().contains(whole)) {
                return isBlackened(paint) ? Judgement.DOUBTFUL : Judgement.UNSEEN;
            }
            judged = Judgement.DOUBTFUL;
        }
        return judged;
    }

    /** Whether a rectangle is itself seen, as one that makes a text illegible is. */
    private static boolean isBlackened(PdfPaint paint) {
        PdfLook look = paint.look();
        return paint.is(Kind.BOX) && Rgb.isSeen(look.on(PdfLook.PAPER), PdfLook.PAPER);
    }

    /** How a colour is seen against what is printed below it. */
    private Judgement colour(PdfBox box, int order, PdfLook look, List<PdfPaint> near) {
        if (!look.isKnown()) {
            return Judgement.DOUBTFUL;
        }
        boolean differs = false;
        boolean faint = false;
        boolean unknown = false;
        boolean ends = false;
        for (int i = near.size() - 1; i >= 0 && !ends; i--) {
            PdfPaint paint = near.get(i);
            look();
            if (paint.order() >= order || !paint.touches(box)) {
                continue;
            }
            boolean flat = paint.is(Kind.BOX) && paint.whole();
            unknown |= !flat || look.overprints();
            ends = paint.whole() && paint.box().contains(box);
            if (flat) {
                int below = paint.look().colour();
                differs |= !PdfLook.isSame(look.on(below), below);
                faint |= !Rgb.isSeen(look.on(below), below);
            }
        }
        if (!ends) {
            int paper = PdfLook.PAPER;
            differs |= !PdfLook.isSame(look.on(paper), paper);
            faint |= !Rgb.isSeen(look.on(paper), paper);
        }
        if (!differs && !unknown) {
            return Judgement.UNSEEN;
        }
        return unknown || faint ? Judgement.DOUBTFUL : Judgement.SEEN;
    }

    /** Whether something of a line, a rectangle or a picture is seen. */
    private boolean isSeen(PdfPaint paint) {
        PdfBox box = paint.box();
        for (int i = filled.size() - 1; i >= 0 && filled.get(i).order() > paint.order(); i--) {
            look();
            if (filled.get(i).whole() && filled.get(i).box().contains(box)) {
                return false;
            }
        }
        return colour(box, paint.order(), paint.look(), filled) != Judgement.UNSEEN;
    }
}
