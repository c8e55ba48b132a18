package org.ogireport.documents.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.form.Part;

/**
 * Tells the headings of the six parts. The title tells a part, not the number: numbers shift, and part three numbers
 * its rows like the parts.
 */
public final class Headings {
    private static final int LONGEST = 60;
    private static final int MOST_ADDED = 16;
    private static final int SHORT_LINE = 24;
    private static final int SHORT_TITLE = 6;
    private static final String NUMERALS = "第一二三四五六七八九123456789";
    private static final Pattern NUMBERED = Pattern.compile("第?([一二三四五六七八九]|[1-9])(?:部分)?(,?)(.+?)[,:]?");
    private static final Pattern NUMBER =
            Pattern.compile("\\(?第?([一二三四五六七八九十]{1,2}|[1-9])(?:部分|[,):]|(?=\\p{IsHan}{4}))");
    private static final Pattern SENTENCE = Pattern.compile("[。;；?？!！].*\\S", Pattern.DOTALL);

    private static final List<Part> PARTS = List.of(Part.values());

    private static final List<String> TITLES = Stream.of(Part.values())
            .map(part -> words(TextNormalizer.key(part.words().chinese())))
            .toList();

    private static final List<String> KEYS = Stream.of(Part.values())
            .map(part -> TextNormalizer.key(part.words().chinese()))
            .toList();

    private Headings() {}

    /** The part that a line heads, as far as its words can vary; null where it is no heading. */
    public static @Nullable Part partOf(String line) {
        Part exact = partExactly(line);
        if (exact != null || line.length() > LONGEST) {
            return exact;
        }
        String key = TextNormalizer.key(line);
        Matcher numbered = numbered(key);
        if (numbered == null || numbered.group(2).isEmpty() || isNoHeading(line, key)) {
            return null;
        }
        String words = words(numbered.group(3));
        Part best = null;
        double likeness = 0;
        for (Part part : PARTS) {
            double like = likeness(words, part, part.numeral().equals(numbered.group(1)));
            if (like > likeness) {
                best = part;
                likeness = like;
            }
        }
        return best;
    }

    /** The part that a line heads in the very words of the form, numbered or not. */
    public static @Nullable Part partExactly(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        String key = TextNormalizer.key(line);
        Matcher numbered = numbered(key);
        String numberedWords = numbered == null ? "" : words(numbered.group(3));
        String allWords = words(key);
        for (Part part : PARTS) {
            String title = TITLES.get(part.ordinal());
            if (numberedWords.equals(title) || allWords.equals(title)) {
                return part;
            }
        }
        return null;
    }

    /** The key of a cell without the title of a part before it, which programs put there where a table is captioned by it. */
    static String withoutTitle(String key) {
        for (String title : KEYS) {
            if (key.length() > title.length() && key.startsWith(title)) {
                return key.substring(title.length());
            }
        }
        return key;
    }

    /** Whether a line can be the first half of a heading that goes on in the next one. */
    public static boolean canBegin(String line) {
        return line.length() <= LONGEST && numbered(TextNormalizer.key(line)) != null;
    }

    /** A key that begins with a number, and what stands behind that; null where it does not. */
    private static @Nullable Matcher numbered(String key) {
        if (key.isEmpty() || NUMERALS.indexOf(key.charAt(0)) < 0) {
            return null;
        }
        Matcher numbered = NUMBERED.matcher(key);
        return numbered.matches() ? numbered : null;
    }

    /** Whether a line is short and begins with the number of a part, whatever its words; a table's are to speak of it. */
    public static boolean isNumbered(String line, Part part) {
        if (line.length() > SHORT_LINE) {
            return false;
        }
        String key = TextNormalizer.key(line);
        Matcher numbered = numbered(key);
        return numbered != null
                && numbered.group(1).equals(part.numeral())
                && !numbered.group(2).isEmpty()
                && (!part.isTable() || speaksOf(part, key))
                && !isNoHeading(line, key);
    }

    /** Whether words speak of what the heading of a table speaks of, and those of the other tables do not. */
    private static boolean speaksOf(Part table, String words) {
        return switch (table) {
            case DISCLOSURE -> words.contains("主动");
            case REQUESTS -> words.contains("申请");
            case DISPUTES -> words.contains("复议") || words.contains("诉讼");
            default -> false;
        };
    }

    private static boolean speaksOfAnother(Part table, String words) {
        return !speaksOf(table, words) && PARTS.stream().anyMatch(other -> speaksOf(other, words));
    }

    /** The number that a heading begins with, as printed but for brackets and width; null where it has none. */
    public static @Nullable String numberOf(String heading) {
        Matcher number = NUMBER.matcher(TextNormalizer.key(heading));
        return number.lookingAt() ? number.group(1) : null;
    }

    private static boolean isNoHeading(String line, String key) {
        return FormLabels.ROWS.contains(key) || SENTENCE.matcher(line).find();
    }

    private static double likeness(String words, Part part, boolean sameNumber) {
        String title = TITLES.get(part.ordinal());
        if (words.length() > title.length() + MOST_ADDED) {
            return 0;
        }
        if (words.contains(title)) {
            return 1;
        }
        if (title.length() < SHORT_TITLE && words.length() > title.length() + SHORT_TITLE) {
            return 0;
        }
        double like = (double) TextNormalizer.common(words, title) / title.length();
        double least = sameNumber && !part.isTable() && title.length() >= SHORT_TITLE ? 0.55 : 0.75;
        return like < least || part.isTable() && speaksOfAnother(part, words) ? 0 : like;
    }

    private static String words(String key) {
        return key.replace(",", "");
    }
}
