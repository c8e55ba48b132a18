package org.ogireport.documents.pdf;

import org.jspecify.annotations.Nullable;

/**
 * A character as a page's operators print it: x to the right, y downwards, as the page is turned.
 *
 * @param order when it is printed, among everything on the page
 * @param text what the font says it is; not empty
 * @param face the font; null where nothing more is known of it
 * @param x its left side
 * @param y its base line
 * @param width how far it advances
 * @param size the font's size on the page
 * @param look the colour and transparency it is printed with
 * @param state what is known of it before its surroundings are looked at
 */
record PdfInk(
        int order,
        String text,
        @Nullable PdfFace face,
        double x,
        double y,
        double width,
        double size,
        PdfLook look,
        State state) {
    /** What is known of a character alone. */
    enum State {
        /** It is printed upright, whole and in a font that does not contradict itself. */
        PLAIN,
        /** It is printed, but how it looks is not known. */
        DOUBTFUL,
        /** It is words printed aslant, and how they look is not known otherwise. */
        ASLANT,
        /** Its glyph draws nothing. */
        EMPTY
    }

    private static final double SIDE = 0.06;
    private static final double CAP = 0.68;

    /** Whether how it looks is not known. */
    boolean isDoubtful() {
        return state == State.DOUBTFUL || state == State.ASLANT;
    }

    /** Whether another one goes on with the number that this one is of. */
    boolean isFollowedBy(PdfInk next) {
        PdfGlyph glyph = glyph(text);
        return PdfFace.isOfNumber(text)
                && PdfFace.isOfNumber(next.text)
                && Math.abs(y - next.y) < size / 2
                && Math.abs(next.x - glyph.right()) < size / 4;
    }

    PdfInk doubtful() {
        return new PdfInk(order, text, face, x, y, width, size, look, State.DOUBTFUL);
    }

    /**
     * The same as what is not known, at the edge of a rectangle that leaves nothing of it; null unless it would stand beside
     * that, and no further away than that is wide.
     */
    @Nullable
    PdfInk cutTo(PdfBox clip) {
        PdfBox core = core();
        double gap = Math.max(clip.left() - core.right(), core.left() - clip.right());
        boolean beside = core.top() < clip.bottom() && core.bottom() > clip.top();
        if (!beside || gap > clip.width() || clip.width() < width) {
            return null;
        }
        double edge = Math.max(clip.left(), Math.min(clip.right() - width, x));
        return new PdfInk(order, text, face, edge, y, width, size, look, State.DOUBTFUL);
    }

    /** The middle of a character, which whatever changes its look must touch. */
    PdfBox core() {
        return glyph(text).core();
    }

    /** What must be covered for a character not to be seen. */
    PdfBox whole() {
        return new PdfBox(x + SIDE * width, y - CAP * size, x + (1 - SIDE) * width, y);
    }

    PdfGlyph glyph(String shown) {
        return new PdfGlyph(shown, x, y, Math.max(0.1, width), size);
    }
}
