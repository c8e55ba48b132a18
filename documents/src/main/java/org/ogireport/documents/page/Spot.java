package org.ogireport.documents.page;

import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Source;

/**
 * A place in a document: on a page, or in a file of elements.
 *
 * @param page the page, from 1; null where there are no pages
 * @param box the rectangle on it; null where there are no pages
 * @param anchor the element; null where it is not known
 */
public record Spot(
        @Nullable Integer page,
        Source.@Nullable Box box,
        @Nullable Anchor anchor) {
    /**
     * An element of a document that can be found there again.
     *
     * @param part the name of the part that it stands in, in small letters; empty for the main one
     * @param cell what the format calls a cell, such as B7, or the element's {@code XmlNode#index}
     */
    public record Anchor(String part, String cell) {}

    /** The rectangle between places in points, rounded outwards; what lies beyond the page's top left is cut off. */
    public static Spot of(int page, double left, double top, double right, double bottom) {
        int x = from(left);
        int y = from(top);
        return new Spot(page, new Source.Box(x, y, Math.max(0, to(right) - x), Math.max(0, to(bottom) - y)), null);
    }

    /** An element of a part; null where nothing is known of it. */
    public static @Nullable Spot in(@Nullable String part, String cell) {
        return part == null ? null : new Spot(null, null, new Anchor(part, cell));
    }

    private static int from(double place) {
        return (int) Math.max(0, Math.floor(place));
    }

    private static int to(double place) {
        return (int) Math.max(0, Math.ceil(place));
    }
}
