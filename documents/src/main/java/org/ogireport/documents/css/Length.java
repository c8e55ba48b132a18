package org.ogireport.documents.css;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths, as far as they are numbers with a unit; sums and what depends on the window are not. */
public final class Length {
    private static final String BEGINNINGS = "+-.0123456789";
    private static final Pattern LENGTH = Pattern.compile("([+-]?[0-9.]+(?:e[+-]?[0-9]+)?)([a-z%]*)");
    private static final Map<String, Double> PIXELS = Map.of(
            "px", 1.0, "pt", 4 / 3.0, "pc", 16.0, "in", 96.0, "cm", 96 / 2.54, "mm", 9.6 / 2.54, "q", 2.4 / 2.54);
    private static final Map<String, Double> OF_FONT =
            Map.of("em", 1.0, "ex", 0.5, "ch", 0.5, "ic", 1.0, "cap", 0.7, "lh", 1.2);
    private static final double ROOT = 16;

    private Length() {}

    /** Whether a word is a number, a percentage or a length. */
    public static boolean isLength(String word) {
        return LENGTH.matcher(word).matches()
                || word.startsWith("calc(")
                || word.equals("thin")
                || word.equals("medium")
                || word.equals("thick");
    }

    /**
     * A length in pixels.
     *
     * @param em the size of the font that it is relative to
     * @param whole what a percentage is of, in pixels
     * @param number what a number without a unit is of
     * @return the pixels; empty for a value that is no such length
     */
    public static OptionalDouble pixels(String value, double em, double whole, double number) {
        if (value.isEmpty() || BEGINNINGS.indexOf(value.charAt(0)) < 0) {
            return OptionalDouble.empty();
        }
        Matcher length = LENGTH.matcher(value);
        if (!length.matches()) {
            return OptionalDouble.empty();
        }
        double amount;
        try {
            amount = Double.parseDouble(length.group(1));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
        String unit = length.group(2);
        if (amount == 0) {
            return OptionalDouble.of(0);
        }
        Double pixels = PIXELS.get(unit);
        Double ofFont = OF_FONT.get(unit);
        double factor = pixels != null
                ? pixels
                : ofFont != null
                        ? ofFont * em
                        : switch (unit) {
                            case "rem" -> ROOT;
                            case "%" -> whole / 100;
                            case "" -> number;
                            default -> Double.NaN;
                        };
        return Double.isNaN(factor * amount) ? OptionalDouble.empty() : OptionalDouble.of(factor * amount);
    }
}
