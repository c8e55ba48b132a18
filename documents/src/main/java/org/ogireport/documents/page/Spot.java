package org.ogireport.documents.page;

import org.ogireport.core.draft.Source;

/**
 * A place on a page.
 *
 * @param page the page, from 1
 * @param box the rectangle on it
 */
public record Spot(int page, Source.Box box) {
    /** The rectangle between places in points, rounded outwards; what lies beyond the page's top left is cut off. */
    public static Spot of(int page, double left, double top, double right, double bottom) {
        int x = from(left);
        int y = from(top);
        return new Spot(page, new Source.Box(x, y, Math.max(0, to(right) - x), Math.max(0, to(bottom) - y)));
    }

    private static int from(double place) {
        return (int) Math.max(0, Math.floor(place));
    }

    private static int to(double place) {
        return (int) Math.max(0, Math.ceil(place));
    }
}
