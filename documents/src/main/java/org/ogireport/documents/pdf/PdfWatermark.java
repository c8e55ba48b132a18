package org.ogireport.documents.pdf;

import java.util.List;
import org.ogireport.documents.page.Rgb;
import org.ogireport.documents.pdf.PdfInk.State;

/**
 * Words that are printed aslant and faintly over or below a whole page. They are no part of it; what they cross is read as if
 * they were not there, unless they are so large and opaque that they may hide it.
 */
final class PdfWatermark {
    /** The most of a contrast with paper that is faint; black has 21, and medium grey has 4. */
    private static final double FAINT = 2.5;

    private static final double TRANSPARENT = 0.5;

    /** How many times as high as other letters the boxes around those may be that are printed over them. */
    private static final double HIGHER = 3;

    private final int firstOrder;
    private final double height;

    PdfWatermark(List<PdfInk> inks) {
        List<PdfInk> others =
                inks.stream().filter(ink -> ink.state() != State.ASLANT).toList();
        firstOrder = others.stream().mapToInt(PdfInk::order).min().orElse(Integer.MAX_VALUE);
        height = others.stream()
                .mapToDouble(PdfInk::size)
                .sorted()
                .skip(others.size() / 2)
                .findFirst()
                .orElse(0);
    }

    /** Whether a character belongs to it. */
    boolean has(PdfInk ink) {
        PdfLook look = ink.look();
        if (ink.state() != State.ASLANT || !look.isKnown()) {
            return false;
        }
        boolean below = ink.order() < firstOrder;
        boolean hidesNothing = look.alpha() <= TRANSPARENT || ink.size() <= HIGHER * height;
        return (below || hidesNothing) && Rgb.contrast(look.on(PdfLook.PAPER), PdfLook.PAPER) < FAINT;
    }
}
