package org.ogireport.documents.page;

/** Colours as numbers: eight bits each of red, green and blue. */
public final class Rgb {
    public static final int WHITE = 0xFFFFFF;
    public static final int BLACK = 0;

    /** Less of a contrast between text and what is behind it is no certain sight; black on white has 21. */
    private static final double LEAST_CONTRAST = 1.6;

    private Rgb() {}

    /** A colour mixed with another. */
    public static int mix(int colour, int other, double part) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double channel = (colour >> shift & 255) * part + (other >> shift & 255) * (1 - part);
            mixed |= (int) Math.round(Math.max(0, Math.min(255, channel))) << shift;
        }
        return mixed;
    }

    /** How much brighter one colour is than another, from 1, which is not at all, to 21 (WCAG 2, contrast ratio). */
    public static double contrast(int one, int other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** Whether text of one colour is seen on another. */
    public static boolean isSeen(int text, int behind) {
        return contrast(text, behind) >= LEAST_CONTRAST;
    }

    public static boolean isDark(int colour) {
        return luminance(colour) < 0.2;
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 255) + 0.7152 * linear(colour >> 8 & 255) + 0.0722 * linear(colour & 255);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
