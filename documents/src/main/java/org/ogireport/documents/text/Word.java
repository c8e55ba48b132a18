package org.ogireport.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ogireport.documents.page.Numerals;
import org.ogireport.documents.page.TextNormalizer;

/**
 * A word of a line, which spaces part from others.
 *
 * @param key the text as labels are compared
 * @param line which of the lines it stands in
 * @param from its first place in the line
 * @param to the place behind it
 */
record Word(String text, String key, int line, int from, int to) {
    private static final Pattern WORD = Pattern.compile("[^\\s\u3000\u00A0]+");
    private static final Pattern NUMERAL = Pattern.compile("[〇零一二三四五六七八九十]+");
    private static final int FIRST_WIDE = 0x2000;
    private static final int MOST_STROKES = 3;
    private static final String STROKES = "/-—－";

    /**
     * The words of a line.
     *
     * @param wide how many places a character of Chinese takes
     */
    static List<Word> of(String text, int line, int wide) {
        List<Word> words = new ArrayList<>();
        int from = 0;
        int end = 0;
        for (Matcher word = WORD.matcher(text); word.find(); end = word.end()) {
            from += places(text.substring(end, word.start()), wide);
            int to = from + places(word.group(), wide);
            Word one = new Word(word.group(), TextNormalizer.key(word.group()), line, from, to);
            Word last = words.isEmpty() ? null : words.get(words.size() - 1);
            if (last != null && last.isBeforeUnit(one)) {
                words.set(words.size() - 1, last.with(one));
            } else {
                words.add(one);
            }
            from = to;
        }
        return words;
    }

    /** Whether a number and the word right behind it are one value: the other is its unit. */
    private boolean isBeforeUnit(Word other) {
        return other.from - to == 1 && Numerals.isUnit(other.text) && Numerals.hasFigure(text);
    }

    private Word with(Word unit) {
        return new Word(text + " " + unit.text, key + unit.key, line, from, unit.to);
    }

    private static int places(String text, int wide) {
        return (int) text.chars().mapToLong(c -> c < FIRST_WIDE ? 1 : wide).sum();
    }

    /** Whether this is a value; a number in words may be a piece of a label. */
    boolean isValue() {
        boolean stroke = text.length() <= MOST_STROKES && text.chars().allMatch(c -> STROKES.indexOf(c) >= 0);
        return stroke || Numerals.isFigure(text) && !NUMERAL.matcher(text).matches();
    }

    boolean isBefore(Word other) {
        return line < other.line || line == other.line && from < other.from;
    }

    double middle() {
        return (from + to) / 2.0;
    }
}
