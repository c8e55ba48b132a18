package org.ogireport.documents.page;

import java.text.Normalizer;
import org.ogireport.core.Text;

/** Characters as documents vary them: widths, spaces, punctuation. For comparison only; what is kept stays as printed. */
public final class TextNormalizer {
    private static final String QUOTES = "\"'“”‘’「」『』〝〞″";
    private static final String STOPS = "、，,.．。｡·・•､";

    /** Radicals that print as an ideograph does, each before it; those from U+2F00 on Unicode itself maps. */
    private static final String RADICALS = "⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟";

    private TextNormalizer() {}

    /** The half-width form of a character that has one; one character for one, so that indexes hold. */
    public static char halfWidth(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        return c == '\u3000' || c == '\u00A0' ? ' ' : c;
    }

    /** The text in half-width characters, of the same length. */
    public static String halfWidth(String text) {
        int same = 0;
        while (same < text.length() && halfWidth(text.charAt(same)) == text.charAt(same)) {
            same++;
        }
        if (same == text.length()) {
            return text;
        }
        StringBuilder mapped = new StringBuilder(text.length()).append(text, 0, same);
        for (int i = same; i < text.length(); i++) {
            mapped.append(halfWidth(text.charAt(i)));
        }
        return mapped.toString();
    }

    /** Whether a character is a space of any width, or not seen at all and of no effect on others. */
    public static boolean isSpace(char c) {
        return !isOrdinary(c)
                && (Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT && !Shown.turns(c) && !isDrawnAbove(c)
                        || c >= '\uFE00' && c <= '\uFE0F');
    }

    /** Whether a character is one of those that most texts are made of, of which each is as it looks. */
    private static boolean isOrdinary(char c) {
        return isIdeograph(c) || c > ' ' && c <= '~';
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    /** Whether a character formats the digits after it by a sign that is drawn around or above them. */
    private static boolean isDrawnAbove(char c) {
        return c >= '\u0600' && c <= '\u0605' || "\u06DD\u070F\u0890\u0891\u08E2".indexOf(c) >= 0;
    }

    /**
     * The text with ideographs in place of the radicals that look the same, character for character: which of the two a print is
     * said to have, programs leave to chance.
     */
    public static String withoutRadicals(String text) {
        int same = 0;
        while (same < text.length() && !isRadical(text.charAt(same))) {
            same++;
        }
        if (same == text.length()) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text);
        for (int i = same; i < text.length(); i++) {
            plain.setCharAt(i, ideograph(text.charAt(i)));
        }
        return plain.toString();
    }

    private static boolean isRadical(char c) {
        return c >= '\u2E80' && c <= '\u2FD5';
    }

    private static char ideograph(char c) {
        if (!isRadical(c)) {
            return c;
        }
        int at = RADICALS.indexOf(c);
        return at >= 0
                ? RADICALS.charAt(at + 1)
                : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).charAt(0);
    }

    /** The text without the spaces at its ends. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The text with each run of spaces as one, in characters that a report can carry. */
    public static String collapse(CharSequence text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
                space = true;
            } else {
                collapsed.append(space ? " " : "").append(c);
                space = false;
            }
        }
        return TextNormalizer.strip(Text.repair(collapsed.toString()));
    }

    /** What two labels have in common that only differ in width, spaces, quotation marks and the kind of stops. */
    public static String key(String label) {
        int same = 0;
        while (same < label.length() && isInKey(label.charAt(same))) {
            same++;
        }
        if (same == label.length()) {
            return label;
        }
        StringBuilder key = new StringBuilder(label.length()).append(label, 0, same);
        for (int i = same; i < label.length(); i++) {
            char c = label.charAt(i);
            if (isIdeograph(c)) {
                key.append(c == '它' ? '他' : c);
            } else if (STOPS.indexOf(c) >= 0) {
                key.append(',');
            } else if (!isSpace(c) && QUOTES.indexOf(c) < 0 && c != '＂') {
                if (isRadical(c)) {
                    key.append(ideograph(c));
                } else if (isComposed(c)) {
                    key.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
                            .replace('.', ','));
                } else {
                    key.append(halfWidth(c));
                }
            }
        }
        return key.toString();
    }

    /** Whether a character stays as it is in the key of a label, as most do. */
    private static boolean isInKey(char c) {
        return isOrdinary(c) && c != '它' && c != '.' && c != '"' && c != '\'';
    }

    /** Whether a character stands for others: enclosed numbers, and ideographs that are there twice. */
    private static boolean isComposed(char c) {
        return c >= '\uF900' && c <= '\uFAFF' || c >= '\u2460' && c <= '\u249B' || c >= '\u3220' && c <= '\u3229';
    }

    /** The text without any space. */
    public static String dense(String text) {
        int same = 0;
        while (same < text.length() && !isSpace(text.charAt(same))) {
            same++;
        }
        if (same == text.length()) {
            return text;
        }
        StringBuilder dense = new StringBuilder(text.length()).append(text, 0, same);
        for (int i = same; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                dense.append(text.charAt(i));
            }
        }
        return dense.toString();
    }

    /** The beginning of a text, with an ellipsis where something is left out; never half a character. */
    public static String shorten(String text, int length) {
        return text.length() <= length ? text : text.substring(0, cut(text, length - 1)) + "…";
    }

    /** The last index up to the given one at which the text can be cut without halving a character. */
    public static int cut(String text, int index) {
        return Character.isHighSurrogate(text.charAt(index - 1)) ? index - 1 : index;
    }

    /** The length of the longest sequence of characters that both texts have in the same order. */
    static int common(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            int diagonal = 0;
            for (int j = 0; j < b.length(); j++) {
                int above = row[j + 1];
                row[j + 1] = a.charAt(i) == b.charAt(j) ? diagonal + 1 : Math.max(above, row[j]);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
