package org.ogireport.serialization.codec;

/** Text of a document made fit for a message: shortened, and with everything invisible escaped. */
public final class Excerpt {
    private static final int LENGTH = 40;
    private static final int BEFORE = 10;

    private Excerpt() {}

    public static String of(String text) {
        return of(text, LENGTH);
    }

    public static String of(String text, int most) {
        StringBuilder excerpt = new StringBuilder();
        int i = 0;
        for (int length = 0; i < text.length() && length < most; length++) {
            int c = text.codePointAt(i);
            append(excerpt, c);
            i += Character.charCount(c);
        }
        return i < text.length() ? excerpt.append('…').toString() : excerpt.toString();
    }

    public static String quoted(String text) {
        return '"' + of(text) + '"';
    }

    /** The part of a text in which an offending character stands, quoted. */
    static String around(String text, int index) {
        int from = Math.max(0, index - BEFORE);
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from--;
        }
        return '"' + (from > 0 ? "…" : "") + of(text.substring(from)) + '"';
    }

    private static void append(StringBuilder excerpt, int c) {
        switch (c) {
            case '\n' -> excerpt.append("\\n");
            case '\r' -> excerpt.append("\\r");
            case '\t' -> excerpt.append("\\t");
            case '\\' -> excerpt.append("\\\\");
            default -> {
                if (isVisible(c)) {
                    excerpt.appendCodePoint(c);
                } else {
                    for (char unit : Character.toChars(c)) {
                        excerpt.append(String.format("\\u%04X", (int) unit));
                    }
                }
            }
        }
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
