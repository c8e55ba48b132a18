package org.ogireport.documents.packed;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths and parts of a hundred with their units, as Strict Office Open XML has them (ECMA-376 part 1, 22.9.2). */
public final class Measure {
    private static final Pattern MEASURE = Pattern.compile("(-?[0-9]{1,7}(?:\\.[0-9]{1,9})?)(mm|cm|in|pt|pc|pi|%)");

    private static final Map<String, Double> POINTS =
            Map.of("mm", 72 / 25.4, "cm", 72 / 2.54, "in", 72.0, "pt", 1.0, "pc", 12.0, "pi", 12.0, "px", 0.75);

    private static final Set<String> IN_HALF_POINTS = Set.of("sz", "szCs", "position", "kern");

    private Measure() {}

    /** How many points a unit of length has; not a number where it is none. */
    public static double points(String unit) {
        return POINTS.getOrDefault(unit, Double.NaN);
    }

    /** What a measure is in the unit of a property; beyond all bounds where it is none. */
    static long of(String text, String property) {
        Matcher measure = MEASURE.matcher(text);
        if (!measure.matches()) {
            return Long.MAX_VALUE >> 1;
        }
        double points = points(measure.group(2));
        double unit = Double.isNaN(points) ? 1 : points * (IN_HALF_POINTS.contains(property) ? 2 : 20);
        return Math.round(Double.parseDouble(measure.group(1)) * unit);
    }
}
