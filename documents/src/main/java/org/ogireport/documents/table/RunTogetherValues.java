package org.ogireport.documents.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ogireport.core.form.Cell;
import org.ogireport.documents.page.Numerals;
import org.ogireport.documents.page.TextNormalizer;

/**
 * The values of a row that stand without anything between them, such as 000: told from each other only where there is one
 * way to do it, blank cells allowed for.
 */
final class RunTogetherValues {
    private static final int LONGEST_VALUES = 60;

    /** So many digits are a number of any kind. */
    private static final int LONGEST_PLAIN = 15;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private RunTogetherValues() {}

    /** The cells of a row that stand together in one text; none where there is no way to tell them apart, or several. */
    static List<String> split(String text, List<Cell> cells) {
        String values = SPACES.matcher(TextNormalizer.strip(TextNormalizer.halfWidth(text)))
                .replaceAll(" ");
        if (values.length() > LONGEST_VALUES || values.length() < cells.size()) {
            return List.of();
        }
        int[][] ways = new int[values.length() + 1][cells.size() + 1];
        ways[values.length()][cells.size()] = 1;
        for (int column = cells.size() - 1; column >= 0; column--) {
            for (int from = 0; from <= values.length(); from++) {
                int found = ways[from][column + 1];
                for (int to = from + 1; to <= values.length(); to++) {
                    if (ways[skip(values, to)][column + 1] > 0
                            && isNumber(values.substring(from, to), cells.get(column))) {
                        found += ways[skip(values, to)][column + 1];
                    }
                }
                ways[from][column] = Math.min(found, 2);
            }
        }
        return ways[0][0] == 1 ? follow(values, cells, ways) : List.of();
    }

    /** Where the next value begins; a space always ends one. */
    private static int skip(String values, int at) {
        return at < values.length() && values.charAt(at) == ' ' ? at + 1 : at;
    }

    private static boolean isNumber(String text, Cell cell) {
        if (text.length() <= LONGEST_PLAIN && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return text.length() == 1 || text.charAt(0) != '0';
        }
        boolean cutsCharacter =
                Character.isLowSurrogate(text.charAt(0)) || Character.isHighSurrogate(text.charAt(text.length() - 1));
        return !cutsCharacter
                && text.indexOf(' ') < 0
                && Numerals.read(text, cell).value().isNumber();
    }

    private static List<String> follow(String values, List<Cell> cells, int[][] ways) {
        List<String> split = new ArrayList<>();
        int from = 0;
        for (int column = 0; column < cells.size(); column++) {
            int to = ways[from][column + 1] > 0 ? from : from + 1;
            while (to > from
                    && (ways[skip(values, to)][column + 1] == 0
                            || !isNumber(values.substring(from, to), cells.get(column)))) {
                to++;
            }
            split.add(values.substring(from, to));
            from = skip(values, to);
        }
        return split;
    }
}
