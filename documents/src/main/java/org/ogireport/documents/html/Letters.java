package org.ogireport.documents.html;

import org.jspecify.annotations.Nullable;
import org.ogireport.documents.css.Colour;
import org.ogireport.documents.html.Look.Seen;
import org.ogireport.documents.page.Rgb;

/**
 * How the letters and lines of an element look, which is what those of the elements within it inherit.
 *
 * @param opacity how much of them is seen, from 0 to 1
 * @param size the size of their font in pixels
 * @param colour their colour; null where there is no telling
 * @param backdrop the colour behind them; null where there is no telling
 * @param isPictured whether there may be a picture before that colour
 * @param spacing what is added between characters, in pixels
 * @param lineHeight the height of lines in pixels; NaN where the font decides
 * @param lineFactor the same in sizes of the font, for what is within the element; NaN where it is not so measured
 * @param indent how far the first line is indented, in pixels
 */
record Letters(
        double opacity,
        double size,
        @Nullable Colour colour,
        @Nullable Colour backdrop,
        boolean isPictured,
        double spacing,
        double lineHeight,
        double lineFactor,
        double indent) {
    /** Those of a page that says nothing of them. */
    static final Letters PLAIN = new Letters(1, 16, Colour.BLACK, Colour.WHITE, false, 0, Double.NaN, Double.NaN, 0);

    private static final double UNSEEN = 0.05;
    private static final double LEAST_OPACITY = 0.5;
    private static final double LEAST_SIZE = 0.5;
    private static final double SMALLEST = 6;
    private static final double LARGEST = 120;

    /** Whether they are so small that they take no room. */
    boolean isNothing() {
        return size < LEAST_SIZE;
    }

    /** Whether nothing is seen of them in the room they take, whatever their colour. */
    boolean isClear() {
        return opacity < UNSEEN;
    }

    /** Whether they are so faint, small, large or close together that a figure among them is not told for certain. */
    boolean isStrange() {
        return opacity < LEAST_OPACITY || size < SMALLEST || size > LARGEST || isSqueezed();
    }

    /** Whether characters or lines stand so close, or so far from where they begin, that they may not be told apart. */
    private boolean isSqueezed() {
        return spacing < -0.2 * size
                || spacing > 0.5 * size
                || lineHeight < 0.6 * size
                || indent < -0.5 * size
                || indent > 4 * size;
    }

    /** Whether they reach so far from their place that they may stand over what is around it. */
    boolean mayCover() {
        return spacing < -0.9 * size || indent < -2.5 * size || indent > 10 * size;
    }

    /**
     * What is seen of them by their colour.
     *
     * @param doubt what is seen where there is no telling
     */
    Seen byColour(Seen doubt) {
        if (colour == null || backdrop == null) {
            return doubt;
        }
        if (colour.alpha() < UNSEEN) {
            return Seen.AS_A_GAP;
        }
        Colour drawn = colour.over(backdrop);
        if (drawn.isLike(backdrop)) {
            return isPictured ? doubt : Seen.AS_A_GAP;
        }
        boolean isPlain = Rgb.isSeen(drawn.rgb(), backdrop.rgb()) && drawn.isApartInGrey(backdrop);
        return isPlain ? Seen.PLAINLY : doubt;
    }
}
