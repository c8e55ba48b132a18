package org.ogireport.serialization;

import java.util.List;

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

    /** The first of some in every build, and all in the exhaustive one. */
    public static <T> List<T> firstOf(List<T> all) {
        return all.subList(0, of(1, all.size()));
    }

    /** Whether the small form leaves out the i-th of many: it takes one in so many. */
    public static boolean skips(int i, int one) {
        return !EXHAUSTIVE && i % one != 0;
    }
}
