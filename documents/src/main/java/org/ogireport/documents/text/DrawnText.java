package org.ogireport.documents.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.ogireport.documents.page.Numerals;
import org.ogireport.documents.page.TextNormalizer;

/**
 * Tables drawn with characters for lines, such as +---+ or ├──┤, as rows with bars between their cells. A cell that goes on
 * over several lines between two rules is one.
 */
final class DrawnText {
    private static final String UPRIGHT = "│┃║┆┇┊┋╎╏";
    private static final Pattern RULE =
            Pattern.compile("\\s*[+|\u2500-\u257F](?:[-=:+|\\s\u2500-\u257F]*)[+|\u2500-\u257F]\\s*");
    private static final Pattern STROKES = Pattern.compile(".*(?:[-=]{2,}|[\u2500-\u2501\u2550]).*");
    private static final Pattern BAR = Pattern.compile("\\|");

    private DrawnText() {}

    /** The text with bars only; lines keep their numbers. */
    static String withBars(String text) {
        return hasDrawing(text) ? drawnWithBars(text) : text;
    }

    /** Whether a text has a character with which a rule can begin that is not made of bars and strokes alone. */
    private static boolean hasDrawing(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '+' || c >= '\u2500' && c <= '\u257F') {
                return true;
            }
        }
        return false;
    }

    private static String drawnWithBars(String text) {
        String[] lines = text.split("\n", -1);
        boolean drawn = false;
        for (int i = 0; i < lines.length; i++) {
            drawn |= isRule(lines[i]) && lines[i].strip().charAt(0) != '|';
        }
        if (!drawn) {
            return text;
        }
        for (int i = 0; i < lines.length; i++) {
            lines[i] = isRule(lines[i]) ? lines[i] : upright(lines[i]);
        }
        for (int from = 0; from < lines.length; from++) {
            int to = from;
            while (to < lines.length && (isRow(lines[to]) || isRule(lines[to]))) {
                to++;
            }
            if (to > from) {
                readTable(lines, from, to);
                from = to;
            }
        }
        return String.join("\n", lines);
    }

    /** Leaves out the rules of a table; where each of its rows has its own, the lines between two of them are one. */
    private static void readTable(String[] lines, int from, int to) {
        List<Integer> rules = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (isRule(lines[i])) {
                rules.add(i);
                lines[i] = "";
            }
        }
        for (int i = 0; i + 1 < rules.size() && (rules.size() > 3 || i == 0); i++) {
            if (rules.get(i + 1) - rules.get(i) > 2) {
                join(lines, rules.get(i) + 1, rules.get(i + 1));
            }
        }
    }

    private static boolean isRule(String line) {
        return line.length() < 2000
                && RULE.matcher(line).matches()
                && STROKES.matcher(line).matches();
    }

    private static boolean isRow(String line) {
        return line.strip().startsWith("|");
    }

    private static String upright(String line) {
        StringBuilder bars = new StringBuilder(line);
        for (int i = 0; i < line.length(); i++) {
            if (UPRIGHT.indexOf(line.charAt(i)) >= 0) {
                bars.setCharAt(i, '|');
            }
        }
        return bars.toString();
    }

    /** Makes the lines between two rules one, unless more than one has words and figures: then each is a row. */
    private static void join(String[] lines, int from, int to) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = from; i < to; i++) {
            rows.add(Arrays.stream(BAR.split(lines[i], -1))
                    .map(TextNormalizer::strip)
                    .toList());
        }
        int width = rows.get(0).size();
        long filled = rows.stream()
                .filter(row -> row.stream().anyMatch(Numerals::isFigure)
                        && row.stream().anyMatch(cell -> !cell.isEmpty() && !Numerals.isFigure(cell)))
                .count();
        if (filled > 1 || rows.stream().anyMatch(row -> row.size() != width)) {
            return;
        }
        StringBuilder joined = new StringBuilder();
        for (int column = 0; column < width; column++) {
            joined.append(column == 0 ? "" : "|");
            for (List<String> row : rows) {
                joined.append(row.get(column).isEmpty() ? "" : " " + row.get(column));
            }
        }
        Arrays.fill(lines, from, to, "");
        lines[from] = joined.append(' ').toString();
    }
}
