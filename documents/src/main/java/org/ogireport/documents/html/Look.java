package org.ogireport.documents.html;

import org.jspecify.annotations.Nullable;
import org.ogireport.documents.css.Colour;
import org.ogireport.documents.page.Rgb;

/**
 * How an element looks, as far as that decides what is seen of its text.
 *
 * @param zone where it stands, seen from a table of figures
 * @param display what kind of box it is
 * @param isGone whether it is not there at all, with all that is within it
 * @param isVisible whether its own text is drawn, which what is within it may decide otherwise
 * @param opacity how much of it is seen, from 0 to 1
 * @param size the size of its font in pixels
 * @param colour the colour of its text; null where there is no telling
 * @param backdrop the colour behind its text; null where there is no telling
 * @param isPictured whether there may be a picture before that colour
 * @param spacing what is added between its characters, in pixels
 * @param lineHeight the height of its lines in pixels; NaN where its font decides
 * @param lineFactor the same in sizes of the font, for what is within it; NaN where it is not so measured
 * @param indent how far its first line is indented, in pixels
 * @param cutAt how wide the box around it is, in pixels, that shows nothing beyond; the largest number where there is none
 * @param isFixed whether the columns of the table it stands in are as wide as somebody says, whatever is in them
 * @param isDoubtful whether there is no telling how its text is shown
 * @param isMoved whether its text may stand elsewhere than it is written, or be cut off
 * @param isStray whether it may cover what stands around it, or what stands around it may have another order
 * @param isApart whether there may be something between its text and that beside it
 * @param isPainted whether its box shows something of its own, even without text
 * @param isOver whether it stands outside a table of figures and may leave its place there
 * @param isGenerated whether it shows text that is not written in it
 */
record Look(
        Zone zone,
        String display,
        boolean isGone,
        boolean isVisible,
        double opacity,
        double size,
        @Nullable Colour colour,
        @Nullable Colour backdrop,
        boolean isPictured,
        double spacing,
        double lineHeight,
        double lineFactor,
        double indent,
        double cutAt,
        boolean isFixed,
        boolean isDoubtful,
        boolean isMoved,
        boolean isStray,
        boolean isApart,
        boolean isPainted,
        boolean isOver,
        boolean isGenerated) {
    private static final double UNSEEN = 0.05;
    private static final double LEAST_OPACITY = 0.5;
    private static final double SMALLEST = 6;
    private static final double LARGEST = 120;

    /** Where an element stands, seen from a table of figures. */
    enum Zone {
        /** Outside any, perhaps around one. */
        AROUND,
        /** The table, or rows or columns of it. */
        TABLE,
        /** A cell. */
        CELL,
        /** Within a cell. */
        WITHIN
    }

    /** What is seen of a text. */
    enum Seen {
        /** Its characters. */
        PLAINLY,
        /** Nothing, and it takes no room. */
        NOT,
        /** Nothing, in the room it takes. */
        AS_A_GAP,
        /** Something of which its characters do not tell what it is. */
        OTHERWISE
    }

    static Look root() {
        return new Look(
                Zone.AROUND,
                "block",
                false,
                true,
                1,
                16,
                Colour.BLACK,
                Colour.WHITE,
                false,
                0,
                Double.NaN,
                Double.NaN,
                0,
                Double.MAX_VALUE,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false);
    }

    boolean isInCell() {
        return zone == Zone.CELL || zone == Zone.WITHIN;
    }

    boolean isInline() {
        return display.startsWith("inline") || display.equals("none");
    }

    boolean isContainer() {
        return display.endsWith("flex") || display.endsWith("grid");
    }

    /** Whether anything is seen of the text that stands in the element itself. */
    boolean isSeen() {
        Seen seen = ofText();
        return seen == Seen.PLAINLY || seen == Seen.OTHERWISE;
    }

    /** What is seen of the text that stands in the element itself. */
    Seen ofText() {
        if (isGone || size < 0.5) {
            return Seen.NOT;
        }
        if (!isVisible || opacity < UNSEEN) {
            return Seen.AS_A_GAP;
        }
        if (isDoubtful || isInCell() && (isMoved || isSqueezed())) {
            return Seen.OTHERWISE;
        }
        return isInCell() && (opacity < LEAST_OPACITY || size < SMALLEST || size > LARGEST)
                ? Seen.OTHERWISE
                : ofColour();
    }

    private Seen ofColour() {
        Seen doubt = isInCell() ? Seen.OTHERWISE : Seen.PLAINLY;
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

    /** Whether characters or lines stand so close, or so far from where they begin, that they may not be told apart. */
    private boolean isSqueezed() {
        return spacing < -0.2 * size
                || spacing > 0.5 * size
                || lineHeight < 0.6 * size
                || indent < -0.5 * size
                || indent > 4 * size;
    }

    /** Whether something of it may stand over what is around it. */
    boolean mayCover() {
        return isStray || isInCell() && (spacing < -0.9 * size || indent < -2.5 * size || indent > 10 * size);
    }

    /** Whether another way to style the same element lets its text be seen as this one does. */
    boolean isSeenAs(Look other) {
        return isGone == other.isGone
                && ofText() == other.ofText()
                && isDoubtful == other.isDoubtful
                && isMoved == other.isMoved
                && mayCover() == other.mayCover()
                && isGenerated == other.isGenerated
                && (!isInCell()
                        || isPainted == other.isPainted && isApart == other.isApart && isInline() == other.isInline());
    }
}
