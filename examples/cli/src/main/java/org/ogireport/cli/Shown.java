package org.ogireport.cli;

/**
 * Text of documents and names of files made fit for a terminal. What would steer it, or let text run the other way, is
 * written as an escape such as {@code \u001b}, which within JSON means the same character.
 */
final class Shown {
    private Shown() {}

    /** A text of one line or more, each as it is but for what steers. */
    static String text(String text) {
        return escaped(text, false);
    }

    /** A name, which is one line. */
    static String name(String name) {
        return escaped(name, true);
    }

    private static String escaped(String text, boolean oneLine) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean endsLine = c == '\n' || c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (endsLine ? oneLine : isSteering(c)) {
                escaped.append(String.format("\\u%04x", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isSteering(char c) {
        return Character.isISOControl(c) && c != '\t'
                || c == '\u061C'
                || c >= '\u200E' && c <= '\u200F'
                || c >= '\u2028' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069';
    }
}
