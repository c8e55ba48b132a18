package org.ogireport.documents.sheet;

import org.jspecify.annotations.Nullable;
import org.ogireport.documents.page.Look;
import org.ogireport.documents.page.Rgb;
import org.ogireport.documents.page.RunLook;
import org.ogireport.documents.page.Typefaces;

/**
 * How letters are drawn.
 *
 * @param name the font's name
 * @param size its height in points
 * @param colour the letters' colour; null where it cannot be told
 * @param raised whether they are superscript or subscript
 * @param struck whether a line goes through them
 * @param look what else is known of how they are seen
 */
public record CellFont(String name, double size, @Nullable Integer colour, boolean raised, boolean struck, Look look) {
    /** What is written where nothing is said. */
    public static final CellFont PLAIN = new CellFont("", 11, Rgb.BLACK, false, false, Look.PLAIN);

    private static final double SMALLEST = 5;
    private static final double LARGEST = 100;

    /**
     * How letters are seen on a ground.
     *
     * @param ground its colour; null where it cannot be told
     * @param other the colour that a number format gives them; null for their own
     */
    RunLook on(@Nullable Integer ground, @Nullable Integer other) {
        Integer ink = other == null ? colour : other;
        boolean letters = size >= SMALLEST && size <= LARGEST && !Typefaces.drawPictures(name);
        Look seen = ink == null || ground == null ? Look.DOUBTFUL : Look.plainIf(Rgb.isSeen(ink, ground));
        return new RunLook(
                look.and(Look.plainIf(letters && !struck)).and(seen), Math.round(2 * size), 0, raised, false);
    }
}
