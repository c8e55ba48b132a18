package org.ogireport.documents.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ogireport.documents.page.FormLabels;
import org.ogireport.documents.page.Headings;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.TextNormalizer;
import org.ogireport.documents.text.SetTable.Places;

/**
 * Text that was laid out with spaces as its page was printed: a table's row is a line, or several where a label was
 * wrapped, and its cells stand apart by two spaces or more.
 */
public final class LayoutText {
    /** Begins a page, where a text tells pages. */
    public static final char PAGE = '\u2028';

    private static final int LONGEST = 1000;
    private static final int FEWEST_ROWS = 5;
    private static final int WRAPPED = 20;
    private static final String VALUE = "(?:[+-]?[0-9][0-9,]*(?:\\.[0-9]+)?(?:[件项]|万?元)?|/|[-—])";
    private static final Pattern ROW = Pattern.compile(
            "^(?<label>.*?\\S)??(?<gap>\\s{2,}|^\\s*)(?<values>" + VALUE + "(?:\\s+" + VALUE + ")*)\\s*$");
    private static final Pattern PAGE_NUMBER = Pattern.compile("\\s*[-—–]\\s*[0-9]{1,3}\\s*[-—–]\\s*");
    private static final Pattern GAP = Pattern.compile("\\s{2,}");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private LayoutText() {}

    /** Whether the rows of a text's tables stand in lines of columns made by spaces. */
    public static boolean isLaidOut(String text) {
        if (text.indexOf('|') >= 0 || text.indexOf('｜') >= 0) {
            return false;
        }
        return text.lines()
                        .filter(line -> line.length() < LONGEST)
                        .filter(line -> {
                            Matcher row = ROW.matcher(line);
                            return row.matches()
                                    && row.group("label") != null
                                    && row.group("gap").length() > 1;
                        })
                        .limit(FEWEST_ROWS)
                        .count()
                == FEWEST_ROWS;
    }

    /** The lines of a text, their cells told apart; lines that only wrap a paragraph are joined. */
    public static List<Line> of(String text) {
        return of(text, Places.SPACES);
    }

    /** The lines of pages that are set in spaces as they were printed. */
    public static List<Line> ofPrint(String pages) {
        return of(pages, Places.PRINT);
    }

    private static List<Line> of(String text, Places places) {
        List<WordLine> all = lines(text);
        List<Line> lines = new ArrayList<>();
        for (int from = 0; from < all.size(); ) {
            int to = from + 1;
            while (to < all.size() && !isHeading(all.get(to))) {
                to++;
            }
            List<WordLine> section = section(all.subList(from, to), places);
            addSection(section, SetTable.in(section, places), lines);
            from = to;
        }
        return lines;
    }

    /** The lines of a section with their words, in places of the width in which headers are put together and values stand in columns. */
    private static List<WordLine> section(List<WordLine> lines, Places places) {
        if (lines.size() > SetTable.MOST_LINES) {
            return lines;
        }
        List<WordLine> narrow = withWords(lines, 1);
        if (places != Places.SPACES) {
            return narrow;
        }
        List<WordLine> wide = withWords(lines, 2);
        int more =
                TornHeader.in(wide, true).size() - TornHeader.in(narrow, true).size();
        return more > 0 || more == 0 && scatter(wide) < scatter(narrow) ? wide : narrow;
    }

    /** In how many places the values of rows begin, or end where these are fewer. */
    private static int scatter(List<WordLine> lines) {
        Set<Integer> begins = new HashSet<>();
        Set<Integer> ends = new HashSet<>();
        for (WordLine line : lines) {
            for (Word value : line.labels().isEmpty() ? List.<Word>of() : line.values()) {
                begins.add(value.from());
                ends.add(value.to());
            }
        }
        return Math.min(begins.size(), ends.size());
    }

    /** Lines with their words, where a character of Chinese takes so many places. */
    private static List<WordLine> withWords(List<WordLine> lines, int wide) {
        List<WordLine> words = new ArrayList<>();
        lines.forEach(line -> words.add(WordLine.of(line.number(), line.page(), line.text(), words.size(), wide)));
        return words;
    }

    private static boolean isHeading(WordLine line) {
        return Headings.partOf(TextNormalizer.strip(line.text())) != null;
    }

    private static void addSection(List<WordLine> section, Map<Integer, List<Line>> tables, List<Line> lines) {
        boolean wraps = false;
        for (int i = 0; i < section.size(); i++) {
            List<Line> set = tables.get(i);
            WordLine line = section.get(i);
            String words = TextNormalizer.strip(line.text());
            List<String> cells = set == null ? cells(line) : List.of();
            if (set != null) {
                lines.addAll(set);
                wraps = false;
            } else if (cells.size() > 1 || ROW.matcher(line.text()).matches()) {
                lines.add(new Line(line.number(), words, cells, true));
                wraps = false;
            } else if (wraps && !isIndented(line.text()) && !isHeading(line)) {
                Line last = lines.remove(lines.size() - 1);
                lines.add(Line.paragraph(last.number(), last.text() + words));
                wraps = words.length() >= WRAPPED;
            } else {
                lines.add(Line.paragraph(line.number(), words));
                wraps = words.length() >= WRAPPED && !isHeading(line);
            }
        }
    }

    private static boolean isIndented(String text) {
        return text.length() > 1 && TextNormalizer.isSpace(text.charAt(0)) && TextNormalizer.isSpace(text.charAt(1));
    }

    /** The cells of a line that is no row of the form's, nor its header. */
    private static List<String> cells(WordLine line) {
        String words = TextNormalizer.strip(line.text());
        Matcher row = ROW.matcher(line.text());
        if (line.text().length() < LONGEST && row.matches()) {
            List<String> cells = new ArrayList<>();
            if (row.group("label") != null) {
                cells.addAll(List.of(GAP.split(TextNormalizer.strip(row.group("label")))));
            }
            cells.addAll(List.of(SPACE.split(row.group("values"))));
            return cells;
        }
        boolean pieces = !line.labels().isEmpty()
                && !line.hasValues()
                && line.labels().stream().allMatch(word -> TornLabels.isPiece(word, FormLabels.COLUMNS));
        return List.of(pieces ? SPACE.split(words) : GAP.split(words));
    }

    private static List<WordLine> lines(String text) {
        List<WordLine> lines = new ArrayList<>();
        int number = 0;
        int page = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String own = (line.indexOf(PAGE) == 0 ? line.substring(1) : line).replace(PAGE, ' ');
            boolean isPageNumber = PAGE_NUMBER.matcher(own).matches();
            page += isPageNumber || line.indexOf(PAGE) >= 0 ? 1 : 0;
            if (!TextNormalizer.strip(own).isEmpty() && !isPageNumber) {
                lines.add(new WordLine(number, page, own, List.of(), List.of()));
            }
        }
        return lines;
    }
}
