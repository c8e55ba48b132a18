package org.ogireport.documents;

import java.util.List;
import org.ogireport.core.draft.Source;

/**
 * A place on a page.
 *
 * @param page the page, from 1
 * @param box the rectangle on it
 */
record Spot(int page, Source.Box box) {
    /** The rectangle between places in points, rounded outwards; what lies beyond the page's top left is cut off. */
    static Spot of(int page, double left, double top, double right, double bottom) {
        int x = from(left);
        int y = from(top);
        return new Spot(page, new Source.Box(x, y, Math.max(0, to(right) - x), Math.max(0, to(bottom) - y)));
    }

    /** The rectangle around glyphs, of which there is one at least. */
    static Spot around(int page, List<PdfGlyph> glyphs) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (PdfGlyph glyph : glyphs) {
            left = Math.min(left, glyph.x());
            top = Math.min(top, glyph.y() - glyph.height());
            right = Math.max(right, glyph.right());
            bottom = Math.max(bottom, glyph.y());
        }
        return of(page, left, top, right, bottom);
    }

    private static int from(double place) {
        return (int) Math.max(0, Math.floor(place));
    }

    private static int to(double place) {
        return (int) Math.max(0, Math.ceil(place));
    }
}
