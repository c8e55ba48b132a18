package org.ogireport.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of words: those of labels, and the values behind them.
 *
 * @param number its number in the document
 * @param page which page it stands on, as far as the text tells
 * @param labels the words before the values
 * @param values the values at its end
 */
record WordLine(int number, int page, String text, List<Word> labels, List<Word> values) {
    private static final int LONGEST = 300;

    /**
     * A line; one too long for a table's has no words.
     *
     * @param index which of the lines it is
     * @param wide how many places a character of Chinese takes
     */
    static WordLine of(int number, int page, String text, int index, int wide) {
        List<Word> words = text.length() > LONGEST ? List.of() : Word.of(text, index, wide);
        int values = words.size();
        while (values > 0 && words.get(values - 1).isValue()) {
            values--;
        }
        return new WordLine(number, page, text, words.subList(0, values), words.subList(values, words.size()));
    }

    static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** The texts of words, those that stand as far apart as cells do for themselves. */
    static List<String> cells(List<Word> words) {
        List<String> cells = new ArrayList<>();
        for (int from = 0, to = 1; from < words.size(); from = to, to++) {
            while (to < words.size() && words.get(to).from() - words.get(to - 1).to() <= 1) {
                to++;
            }
            cells.add(text(words.subList(from, to)));
        }
        return cells;
    }

    boolean hasValues() {
        return !values.isEmpty();
    }

    /** Whether some of its words stand as far apart as cells do. */
    boolean isInColumns() {
        List<Word> all = new ArrayList<>(labels);
        all.addAll(values);
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).from() - all.get(i - 1).to() > 1) {
                return true;
            }
        }
        return false;
    }
}
