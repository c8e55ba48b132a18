package org.ogireport.documents.sheet;

import org.jspecify.annotations.Nullable;
import org.ogireport.documents.page.Look;
import org.ogireport.documents.page.Rgb;

/**
 * How a cell shows what stands in it.
 *
 * @param font its letters
 * @param format its numbers
 * @param ground its colour; null where it cannot be told
 * @param layout how its text is laid out
 * @param bordered whether a line is drawn on one of its sides
 */
public record CellStyle(
        CellFont font, NumberFormat format, @Nullable Integer ground, Layout layout, boolean bordered) {
    public static final CellStyle PLAIN =
            new CellStyle(CellFont.PLAIN, NumberFormat.GENERAL, Rgb.WHITE, Layout.PLAIN, false);

    /**
     * How a cell's text is laid out.
     *
     * @param wraps whether it goes on in further lines
     * @param shrinks whether it is made smaller until it fits
     * @param across whether it is centred across the blank cells behind it too
     * @param indent how many steps it is moved from its side
     * @param look how it is seen for all this
     */
    public record Layout(boolean wraps, boolean shrinks, boolean across, int indent, Look look) {
        public static final Layout PLAIN = new Layout(false, false, false, 0, Look.PLAIN);
    }
}
