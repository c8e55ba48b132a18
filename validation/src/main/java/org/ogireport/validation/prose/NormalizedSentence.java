package org.ogireport.validation.prose;

import java.util.Arrays;

/**
 * A sentence as patterns read it: digits and signs half-width, commas full-width but within a number, without spaces and
 * without what book-title marks enclose. Every character knows where it stood.
 */
public final class NormalizedSentence {
    /** Stands for each character between 《 and 》. */
    private static final char TITLE = '※';

    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final int[] origins;

    private NormalizedSentence(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    /** A sentence as patterns read it. */
    public static NormalizedSentence of(String sentence) {
        return of(sentence, false);
    }

    /** The same, with what book-title marks enclose. */
    public static NormalizedSentence withTitles(String sentence) {
        return of(sentence, true);
    }

    private static NormalizedSentence of(String sentence, boolean titles) {
        StringBuilder text = new StringBuilder(sentence.length());
        int[] origins = new int[sentence.length()];
        int titleEnd = -1;
        boolean spaced = false;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (isSpace(c)) {
                spaced = true;
                continue;
            }
            char plain = plain(sentence, i);
            if (c == '《' && titleEnd < i && !titles) {
                titleEnd = sentence.indexOf('》', i);
                titleEnd = titleEnd < 0 ? sentence.length() : titleEnd;
            }
            if (i <= titleEnd && titleEnd < sentence.length()) {
                plain = TITLE;
            }
            // Two numbers with a space between them are not one.
            if (spaced && isDigit(plain) && !text.isEmpty() && isDigit(text.charAt(text.length() - 1))) {
                origins[text.length()] = i - 1;
                text.append(' ');
            }
            spaced = false;
            origins[text.length()] = i;
            text.append(plain);
        }
        return new NormalizedSentence(text.toString(), Arrays.copyOf(origins, text.length()));
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** Where a character of the text stands in the sentence. */
    int origin(int index) {
        return origins[index];
    }

    /** Whether a character is not seen. */
    public static boolean isSpace(char c) {
        if (c > '\u3000') {
            return c == BYTE_ORDER_MARK;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == ZERO_WIDTH_SPACE;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static char halfWidth(char c) {
        return c > '\uFF00' && c < '\uFF5F' ? (char) (c - 0xFEE0) : c;
    }

    private static char plain(String sentence, int index) {
        char c = sentence.charAt(index);
        char half = halfWidth(c);
        if (half != ',') {
            return half;
        }
        boolean inNumber = index > 0
                && index + 1 < sentence.length()
                && isDigitOfWidth(sentence.charAt(index - 1), c != half)
                && isDigitOfWidth(sentence.charAt(index + 1), c != half);
        return inNumber ? ',' : '，';
    }

    /** A comma groups digits of its own width only; another one ends a clause. */
    private static boolean isDigitOfWidth(char c, boolean full) {
        return isDigit(halfWidth(c)) && isDigit(c) != full;
    }
}
