package org.ogireport.validation;

/**
 * How much a test tries: a small form in every build, and all there is where the system property {@code exhaustive} is
 * true, as in the profile of that name.
 */
public final class Extent {
    private static final boolean EXHAUSTIVE = Boolean.getBoolean("exhaustive");

    private Extent() {}

    /** The number of every build, or that of the exhaustive one. */
    public static int of(int small, int exhaustive) {
        return EXHAUSTIVE ? exhaustive : small;
    }
}
