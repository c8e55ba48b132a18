package org.ogireport.documents.page;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ogireport.core.form.Column;

/**
 * Whether a label that is not the form's can be meant for one of the form's: shortened, short of some characters, or with
 * some of them damaged.
 */
public final class Likeness {
    private static final Pattern NUMBERED =
            Pattern.compile("(?:\\(([一二三四五六七八九十]|[0-9]{1,2})\\)|([一二三四五六七八九十](?=,)|[0-9]{1,2})[,)]?)?(.*)");
    private static final Pattern NOTE = Pattern.compile("(?<=.{4})\\([^()]{4,}\\)$");
    private static final int SHORTEST_EXTRACT = 4;

    private static final String TOTAL = FormLabels.of(Column.APPLICANTS_TOTAL).get(0);

    /** What the form's total is called elsewhere. */
    private static final Set<String> OTHER_TOTALS = Set.of("合计", "共计", "总数", "总量");

    /** Characters with which a label says another thing, though it is nearly the same: 上年, 未经, 百件, 退费, 累计. */
    private static final String TURNING = "上下去非未不无经百千退累应拟预";

    /** Characters without which a label says the opposite. */
    private static final String DENYING = "非未不无";

    private Likeness() {}

    /**
     * Whether the printed key may stand for the form's, with the note in brackets at its end or without: the same number, if
     * it has one, and no character of its own; or, with the very same number, hardly any.
     */
    static boolean mayMean(String printed, String form) {
        String bare = NOTE.matcher(form).replaceFirst("");
        return mayMeanWhole(printed, form) || !bare.equals(form) && mayMeanWhole(printed, bare);
    }

    private static boolean mayMeanWhole(String printed, String form) {
        return Shown.isPlain(printed)
                && !turns(printed, form)
                && (isExtract(printed, form)
                        || hasSameNumber(printed, form)
                                && TextNormalizer.common(printed, form) * 10
                                        >= Math.max(printed.length(), form.length()) * 8);
    }

    /**
     * Whether the printed key may head the form's column: a piece of its label, or most of it, or with a note in brackets
     * after it, in whatever unit of money.
     */
    public static boolean mayHead(String printed, String form) {
        String key = Money.inFormsUnit(printed);
        return isTotal(key, form)
                || key.length() > 1 && isPiece(key, form)
                || mayMean(key, form)
                || Shown.isPlain(key)
                        && !turns(key, form)
                        && (key.startsWith(form) && key.endsWith(")")
                                || TextNormalizer.common(key, form) * 10 >= Math.max(key.length(), form.length()) * 7);
    }

    /** Whether a label is another word for the form's total. */
    public static boolean isTotal(String printed, String form) {
        return form.equals(TOTAL) && OTHER_TOTALS.contains(printed);
    }

    /** Whether a label is nearly the form's, and yet says another thing. */
    public static boolean isTurned(String printed, String form) {
        return turns(printed, form)
                && TextNormalizer.common(printed, form) * 10 >= Math.max(printed.length(), form.length()) * 6;
    }

    private static boolean turns(String printed, String form) {
        return hasMore(TURNING, printed, form) || hasMore(DENYING, form, printed);
    }

    /** Whether a text has one of the characters more often than the other text. */
    private static boolean hasMore(String characters, String text, String other) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (text.indexOf(c) >= 0 && count(text, c) > count(other, c)) {
                return true;
            }
        }
        return false;
    }

    private static int count(String text, char character) {
        int count = 0;
        for (int at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) {
            count++;
        }
        return count;
    }

    /** Whether a label has been broken over several, of which this is one that does not begin behind a denial. */
    private static boolean isPiece(String printed, String form) {
        int at = form.indexOf(printed);
        return at == 0 || at > 0 && DENYING.indexOf(form.charAt(at - 1)) < 0;
    }

    private static boolean isExtract(String printed, String form) {
        Matcher ours = NUMBERED.matcher(printed);
        Matcher theirs = NUMBERED.matcher(form);
        if (!ours.matches() || !theirs.matches()) {
            return false;
        }
        String number = number(ours);
        String words = ours.group(3);
        String formWords = theirs.group(3);
        if (words.isEmpty() || !number.isEmpty() && !number.equals(number(theirs))) {
            return false;
        }
        if (words.equals(formWords)) {
            return true;
        }
        boolean numbered = !number.isEmpty();
        if (numbered && (formWords.startsWith(words) && words.length() > 1)) {
            return true;
        }
        if (numbered && words.length() >= SHORTEST_EXTRACT && isWithin(words, formWords)) {
            return true;
        }
        return words.length() * 5 >= formWords.length() * 3 && isWithin(words, formWords);
    }

    /** Whether both labels begin with the same number, or neither with any. */
    private static boolean hasSameNumber(String printed, String form) {
        Matcher ours = NUMBERED.matcher(printed);
        Matcher theirs = NUMBERED.matcher(form);
        return ours.matches() && theirs.matches() && number(ours).equals(number(theirs));
    }

    private static String number(Matcher matcher) {
        String bracketed = matcher.group(1);
        String plain = matcher.group(2);
        return bracketed != null ? bracketed : plain != null ? plain : "";
    }

    /** Whether all characters of the first text stand in the second, in the same order. */
    private static boolean isWithin(String text, String whole) {
        int found = 0;
        for (int i = 0; i < whole.length() && found < text.length(); i++) {
            if (whole.charAt(i) == text.charAt(found)) {
                found++;
            }
        }
        return found == text.length();
    }
}
