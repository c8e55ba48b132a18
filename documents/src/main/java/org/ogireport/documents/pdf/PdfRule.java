package org.ogireport.documents.pdf;

/**
 * A straight line on a page, across or down.
 *
 * @param across whether it runs across, rather than down
 * @param at where it stands: its y if it runs across, else its x
 * @param from where it begins
 * @param to where it ends
 */
record PdfRule(boolean across, double at, double from, double to) {
    private static final double NEAR = 2.5;

    static boolean isNear(double a, double b) {
        return Math.abs(a - b) <= NEAR;
    }

    /** Whether the line passes a place on its way. */
    boolean covers(double place) {
        return from - NEAR <= place && to + NEAR >= place;
    }

    /** Whether two lines, one across and one down, meet. */
    boolean meets(PdfRule other) {
        return across != other.across && covers(other.at) && other.covers(at);
    }
}
