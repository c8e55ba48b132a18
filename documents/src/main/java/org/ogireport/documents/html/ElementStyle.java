package org.ogireport.documents.html;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.ogireport.documents.css.Length;
import org.ogireport.documents.css.Style;
import org.ogireport.documents.html.Look.Zone;

/**
 * What is said of how one element looks.
 *
 * @param parent how what it stands in looks
 * @param zone where it stands, seen from a table of figures
 * @param root the size of the letters of the whole page, in pixels
 */
record ElementStyle(Element element, Look parent, Zone zone, Style style, double root) {
    private static final Pattern OF_ROOT = Pattern.compile("([+-]?[0-9]*\\.?[0-9]+)rem");

    private static final Set<String> AGAIN = Set.of("unset", "inherit");

    /** Whether a value takes that of the parent. */
    static boolean isAgain(String value) {
        return AGAIN.contains(value);
    }

    boolean names(String property) {
        return style.certain().containsKey(property);
    }

    String value(String property, String otherwise) {
        String value = style.certain().getOrDefault(property, otherwise);
        if (value.endsWith("rem")) {
            Matcher length = OF_ROOT.matcher(value);
            if (length.matches()) {
                return Double.parseDouble(length.group(1)) * root + "px";
            }
        }
        return value.equals("initial") ? otherwise : value;
    }

    /** A length in pixels; NaN where there is no telling. */
    double pixels(String value, double size, double percentOf) {
        return Length.pixels(value, size, percentOf, Double.NaN).orElse(Double.NaN);
    }

    boolean isInTable() {
        return zone != Zone.AROUND;
    }

    boolean isTable() {
        return element.normalName().equals("table");
    }
}
