package org.ogireport.documents.css;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a page is shown under a media query, on a screen of some width that people read tables on. */
final class MediaQuery {
    /** The widths, in pixels, of the windows that a page is taken to be seen in. */
    private static final double NARROWEST = 780;

    private static final double WIDEST = 4000;
    private static final double EM = 16;
    private static final Set<String> SCREENS = Set.of("screen", "all");
    private static final Set<String> OTHERS =
            Set.of("print", "speech", "aural", "braille", "embossed", "handheld", "projection", "tty", "tv");
    private static final Pattern FEATURE = Pattern.compile("\\(\\s*([a-z-]+)\\s*(?::\\s*([^()]+?)\\s*)?\\)");

    private MediaQuery() {}

    /** Whether one of the queries holds; a list without any does. */
    static Truth holds(String queries) {
        Truth truth = queries.isBlank() ? Truth.YES : Truth.NO;
        for (String query : Values.parts(queries)) {
            truth = truth.or(one(query.strip()));
        }
        return truth;
    }

    private static Truth one(String query) {
        boolean not = query.startsWith("not ");
        String rest = not ? query.substring(4) : query.startsWith("only ") ? query.substring(5) : query;
        Truth truth = Truth.YES;
        for (String part : List.of(rest.replace(") and(", ") and (").split(" and "))) {
            truth = truth.and(part(part.strip()));
        }
        return not ? truth.not() : truth;
    }

    private static Truth part(String part) {
        Matcher feature = FEATURE.matcher(part);
        if (!feature.matches()) {
            return SCREENS.contains(part) ? Truth.YES : OTHERS.contains(part) ? Truth.NO : Truth.MAYBE;
        }
        String value = feature.group(2) == null ? "" : feature.group(2);
        return switch (feature.group(1)) {
            case "min-width", "min-device-width" -> width(value, true);
            case "max-width", "max-device-width" -> width(value, false);
            case "prefers-color-scheme" -> Truth.of(value.equals("light"));
            default -> Truth.MAYBE;
        };
    }

    private static Truth width(String value, boolean least) {
        OptionalDouble width = Length.pixels(value, EM, Double.NaN, Double.NaN);
        if (width.isEmpty()) {
            return Truth.MAYBE;
        }
        double pixels = width.getAsDouble();
        if (pixels > NARROWEST && pixels < WIDEST) {
            return Truth.MAYBE;
        }
        return Truth.of(least == pixels <= NARROWEST);
    }
}
