package org.ogireport.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.page.LabelIndex;
import org.ogireport.documents.page.Numerals;
import org.ogireport.documents.page.TextNormalizer;

/** A line of a table whose cells are parted by single spaces: known by what stands in it, since sentences have spaces too. */
final class SpacedLine {
    private static final int LONGEST = 300;
    private static final String STROKES = "/-—－";
    private static final Pattern SPACE = Pattern.compile("[\\s\u3000\u00A0]+");

    private SpacedLine() {}

    /**
     * The cells of a line: a label of the form's rows with figures after it, or labels of columns side by side; null where it
     * is neither.
     */
    static @Nullable List<String> cells(String line) {
        List<String> words = words(line);
        return words.size() > 1 && words.stream().allMatch(SpacedLine::isOfHeader) ? words : row(words);
    }

    /** The cells of a line that is a label of the form's rows with figures after it; null where it is none. */
    static @Nullable List<String> row(String line) {
        return row(words(line));
    }

    private static List<String> words(String line) {
        String text = TextNormalizer.strip(line);
        return text.length() > LONGEST ? List.of() : List.of(SPACE.split(text));
    }

    private static boolean isOfHeader(String word) {
        return LabelIndex.COLUMN_LABELS.contains(TextNormalizer.key(word));
    }

    private static @Nullable List<String> row(List<String> words) {
        int values = words.size();
        while (values > 0 && isValue(words.get(values - 1))) {
            values--;
        }
        if (values == words.size()) {
            return null;
        }
        for (int from = 0; from < values; from++) {
            if (isRow(words.subList(from, values))) {
                List<String> cells = new ArrayList<>();
                if (from > 0) {
                    cells.add(String.join(" ", words.subList(0, from)));
                }
                cells.add(String.join(" ", words.subList(from, values)));
                return Stream.concat(cells.stream(), words.subList(values, words.size()).stream())
                        .toList();
            }
        }
        return null;
    }

    private static boolean isValue(String word) {
        return Numerals.isFigure(word) || word.length() == 1 && STROKES.contains(word);
    }

    private static boolean isRow(List<String> words) {
        return LabelIndex.ROW_LABELS.contains(TextNormalizer.key(String.join("", words)));
    }
}
