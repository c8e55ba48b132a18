package org.ogireport.documents.html;

/**
 * How an element looks, as far as that decides what is seen of its text.
 *
 * @param zone where it stands, seen from a table of figures
 * @param display what kind of box it is
 * @param isGone whether it is not there at all, with all that is within it
 * @param isVisible whether its own text is drawn, which what is within it may decide otherwise
 * @param letters its letters and lines
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
        Letters letters,
        double cutAt,
        boolean isFixed,
        boolean isDoubtful,
        boolean isMoved,
        boolean isStray,
        boolean isApart,
        boolean isPainted,
        boolean isOver,
        boolean isGenerated) {
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
                Letters.PLAIN,
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
        if (isGone || letters.isNothing()) {
            return Seen.NOT;
        }
        if (!isVisible || letters.isClear()) {
            return Seen.AS_A_GAP;
        }
        if (isDoubtful || isInCell() && (isMoved || letters.isStrange())) {
            return Seen.OTHERWISE;
        }
        return letters.byColour(isInCell() ? Seen.OTHERWISE : Seen.PLAINLY);
    }

    /** Whether something of it may stand over what is around it. */
    boolean mayCover() {
        return isStray || isInCell() && letters.mayCover();
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
