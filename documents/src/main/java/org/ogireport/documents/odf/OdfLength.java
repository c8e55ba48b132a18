package org.ogireport.documents.odf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ogireport.documents.packed.Measure;

/** Lengths and colours as properties tell them. */
final class OdfLength {
    private static final Pattern LENGTH = Pattern.compile("(-?[0-9]{0,6}(?:\\.[0-9]{1,9})?)(cm|mm|in|pt|pc|px)");
    private static final Pattern PERCENT = Pattern.compile("(-?[0-9]{1,5}(?:\\.[0-9]{1,6})?)%");

    /** No colour that is known. */
    static final int UNKNOWN = -2;

    private OdfLength() {}

    /** A length in points; not a number where it is none. */
    static double points(String length) {
        Matcher matcher = LENGTH.matcher(length);
        return matcher.matches() && matcher.group(1).matches(".*[0-9].*")
                ? Double.parseDouble(matcher.group(1)) * Measure.points(matcher.group(2))
                : Double.NaN;
    }

    /** A part in per cent; not a number where it is none. */
    static double percent(String part) {
        Matcher matcher = PERCENT.matcher(part);
        return matcher.matches() ? Double.parseDouble(matcher.group(1)) : Double.NaN;
    }

    /** A colour; not known where it is none. */
    static int colour(String colour) {
        return colour.matches("#[0-9A-Fa-f]{6}") ? Integer.parseInt(colour.substring(1), 16) : UNKNOWN;
    }
}
