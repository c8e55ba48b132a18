package org.ogireport.documents.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Values of properties in one spelling. */
public final class Values {
    /** Stands in a name for a character that names have by an escape only, so that the name is none that is known. */
    private static final char ESCAPED = '\uFFFD';

    private static final char TAB = '\t';

    private Values() {}

    /** Tokens as text: small letters, one space between words, none beside commas and slashes. */
    static String text(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        boolean space = false;
        for (Token token : tokens) {
            if (token.type() == Token.Type.SPACE) {
                space = text.length() > 0;
                continue;
            }
            String word = word(token);
            char last = text.length() == 0 ? ',' : text.charAt(text.length() - 1);
            boolean joins = ",/(".indexOf(last) >= 0 || ",/)".indexOf(word.charAt(0)) >= 0;
            text.append(space && !joins ? " " : "").append(word);
            space = false;
        }
        return text.toString();
    }

    private static String word(Token token) {
        return switch (token.type()) {
            case NUMBER -> number(token.number()) + name(token.text());
            case HASH -> '#' + name(token.text());
            case FUNCTION -> name(token.text()) + '(';
            case STRING -> '"' + token.text().replace('"', '\'') + '"';
            case URL -> "url()";
            case AT_KEYWORD -> '@' + name(token.text());
            case IDENT -> name(token.text());
            case BAD -> String.valueOf(ESCAPED);
            default -> token.text();
        };
    }

    private static String number(double number) {
        long whole = (long) number;
        return whole == number ? Long.toString(whole) : Double.toString(number);
    }

    private static String name(String text) {
        StringBuilder name = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .chars()
                .forEach(c -> name.append(
                        Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '%' || c == TAB
                                ? (char) c
                                : ESCAPED));
        return name.toString();
    }

    /** Whether a value ends in what no browser of today accepts, and pages write for those that did: {@code \9} or {@code \0/}. */
    static boolean isForOldBrowsers(String value) {
        char last = value.charAt(value.length() - (value.endsWith("/") && value.length() > 1 ? 2 : 1));
        return last == TAB || last == ESCAPED;
    }

    /** The name of a font, which is compared without regard to capitals and to how it is quoted. */
    public static String family(String value) {
        return value.replace("\"", "").replace("'", "").strip().toLowerCase(Locale.ROOT);
    }

    /** The words of a value, functions and strings whole. */
    public static List<String> words(String value) {
        return split(value, ' ');
    }

    /** The parts of a value between commas. */
    public static List<String> parts(String value) {
        return split(value, ',');
    }

    private static List<String> split(String value, char by) {
        List<String> words = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            char c = i == value.length() ? by : value.charAt(i);
            quoted ^= c == '"';
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (i == value.length() || c == by && depth <= 0 && !quoted) {
                if (i > start) {
                    words.add(value.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }
}
