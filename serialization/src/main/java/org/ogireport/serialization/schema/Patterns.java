package org.ogireport.serialization.schema;

/** Regular expressions that JSON Schema and XSD share, and those that each needs in its own dialect. */
final class Patterns {
    /** A day of a month; not whether the year has a 29th of February. */
    static final String DATE = "[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
            + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))";

    static final String DIVISION_CODE = "[1-9][0-9]{5}";
    static final String SHA_256 = "[0-9a-f]{64}";
    static final String COUNT = "0|[1-9][0-9]*";
    static final String INTEGER = "0|-?[1-9][0-9]*";

    /** What no text carries, as the inside of a character class: other controls, surrogates, no characters. */
    private static final String REFUSED = "\\u000B-\\u001F\\uD800-\\uDFFF\\uFFFE\\uFFFF";

    static final String JSON_PARAGRAPH = "^[^\\u0000-\\u0008" + REFUSED + "]*$";
    static final String JSON_LINE = "^[^\\u0000-\\u0008\\u000A" + REFUSED + "]*$";

    /** A character that is no white space, as {@link String#isBlank} understands it. */
    static final String JSON_FILLED =
            "[^\\u0009-\\u000D\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A" + "\\u2028\\u2029\\u205F\\u3000]";

    /** XSD's dialect has no escapes for code points; but all that XML carries is text already, save CR. */
    static final String XSD_PARAGRAPH = "[^\\r]*";

    static final String XSD_LINE = "[^\\n\\r]*";
    private static final String XSD_BLANKS = "\\t\\n\\r \u1680\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000";
    static final String XSD_FILLED = "[" + XSD_BLANKS + "]*[^" + XSD_BLANKS + "][^\\n\\r]*";

    private Patterns() {}

    /** A pattern that must match from end to end, as JSON Schema does not demand. */
    static String whole(String pattern) {
        return "^(" + pattern + ")$";
    }
}
