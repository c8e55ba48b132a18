package org.ogireport.validation.prose;

import org.jspecify.annotations.Nullable;

/**
 * A sentence as patterns read it: digits and signs half-width, commas full-width but within a number, years in Chinese
 * digits (二〇二三年) in Arabic ones, without spaces and without what book-title marks enclose. Every character knows where it stood. Not safe for use by several threads.
 */
public final class NormalizedSentence {
    /** Stands for each character between 《 and 》. */
    private static final char TITLE = '※';

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String ZEROS = "〇○零0O";
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String sentence;
    private final boolean titles;
    private final String text;

    /** Where each character of the text stands; made when first asked for. */
    private int @Nullable [] origins;

    private NormalizedSentence(String sentence, boolean titles) {
        this.sentence = sentence;
        this.titles = titles;
        this.text = normalize(new int[0]);
    }

    /** A sentence as patterns read it. */
    public static NormalizedSentence of(String sentence) {
        return new NormalizedSentence(sentence, false);
    }

    /** The same, with what book-title marks enclose. */
    public static NormalizedSentence withTitles(String sentence) {
        return new NormalizedSentence(sentence, true);
    }

    /** The text; notes where each of its characters stands in the sentence, as far as there is room for it. */
    private String normalize(int[] origins) {
        char[] plain = new char[sentence.length()];
        int length = 0;
        int titleEnd = -1;
        boolean spaced = false;
        boolean changed = false;
        for (int i = 0; i < plain.length; i++) {
            char c = sentence.charAt(i);
            if (isSpace(c)) {
                spaced = true;
                continue;
            }
            if (c == '《' && titleEnd < i && !titles) {
                titleEnd = sentence.indexOf('》', i);
                titleEnd = titleEnd < 0 ? plain.length : titleEnd;
            }
            char normal = i <= titleEnd && titleEnd < plain.length ? TITLE : plain(sentence, i);
            // Two numbers with a space between them are not one.
            if (spaced && isDigit(normal) && length > 0 && isDigit(plain[length - 1])) {
                note(origins, length, i - 1);
                plain[length++] = ' ';
            }
            spaced = false;
            changed |= normal != c || normal == '年' && arabicYear(plain, length);
            note(origins, length, i);
            plain[length++] = normal;
        }
        return changed || length < plain.length ? new String(plain, 0, length) : sentence;
    }

    /** Turns the four Chinese digits before a place into Arabic ones, where they are those of a year from 2000 on. */
    private static boolean arabicYear(char[] plain, int end) {
        int start = end - 4;
        if (start < 0 || plain[start] != '二' || ZEROS.indexOf(plain[start + 1]) < 0) {
            return false;
        }
        int[] digits = {2, 0, chineseDigit(plain[start + 2]), chineseDigit(plain[start + 3])};
        if (digits[2] < 0 || digits[3] < 0) {
            return false;
        }
        for (int i = 0; i < digits.length; i++) {
            plain[start + i] = (char) ('0' + digits[i]);
        }
        return true;
    }

    private static int chineseDigit(char c) {
        return ZEROS.indexOf(c) >= 0 ? 0 : DIGITS.indexOf(c);
    }

    private static void note(int[] origins, int index, int origin) {
        if (index < origins.length) {
            origins[index] = origin;
        }
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** Where a character of the text stands in the sentence. */
    int origin(int index) {
        if (origins == null) {
            origins = new int[text.length()];
            normalize(origins);
        }
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
        return c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c;
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
