package org.ogireport.documents.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.ogireport.documents.page.FormLabels;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.Numerals;
import org.ogireport.documents.page.TextNormalizer;

/**
 * Extracted text as lines. A pipe, of either width, ends a cell; a table may stand a row a line or a cell a line, and
 * with a pipe before each row or without.
 */
public final class TextLines {
    /** What a blank cell is in pages, and stays where each cell is made a line; some programs make a plain space of it. */
    private static final String BLANK_CELL = "\u00A0";

    private static final Pattern VALUES_APART = Pattern.compile("\\n[0-9]+\\n\\n[0-9]+\\n");
    private static final Pattern SPACE_BESIDE = Pattern.compile("[^\\n]\\n[ \u3000](?=\\n)|\\n[ \u3000]\\n[^\\n]");

    /** So many rows without a pipe at their end are more than an accident. */
    private static final int FEWEST_OPEN = 3;

    private TextLines() {}

    /**
     * Whether each cell has a line with an empty one behind it, so that a space in a line of its own is a blank cell: two values
     * stand so, and no space stands among lines without an empty one on either side.
     */
    private static boolean isPartedByEmptyLines(String text) {
        return VALUES_APART.matcher(text).find() && !SPACE_BESIDE.matcher(text).find();
    }

    /** The lines that are not blank, or are blank cells. */
    public static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        boolean spaced = isPartedByEmptyLines(text);
        int number = 0;
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            number++;
            String line = text.substring(from, to);
            if (!TextNormalizer.strip(line).isEmpty() && !isRule(line)) {
                lines.add(line(number, line));
            } else if ((line.equals(BLANK_CELL) || spaced && (line.equals(" ") || line.equals("\u3000")))
                    && !lines.isEmpty()
                    && canBeBefore(lines.get(lines.size() - 1))) {
                lines.add(new Line(number, BLANK_CELL, List.of(""), false));
            }
            from = to + 1;
        }
        List<Line> rows = isOpen(lines) ? lines.stream().map(TextLines::opened).toList() : lines;
        return isFramed(rows) ? rows.stream().map(TextLines::unframed).toList() : rows;
    }

    /** Whether pipes stand between cells only, so that one at the end of a row has a blank cell behind it. */
    private static boolean isOpen(List<Line> lines) {
        return lines.stream().filter(line -> isRow(line) && !line.closed()).count() >= FEWEST_OPEN;
    }

    private static Line opened(Line line) {
        if (line.cells().size() < 2 || !line.closed()) {
            return line;
        }
        List<String> cells = new ArrayList<>(line.cells());
        cells.add("");
        return new Line(line.number(), line.text(), List.copyOf(cells), false);
    }

    /** Whether a line can be the cell before a blank one: a label, a value, or a blank cell. */
    private static boolean canBeBefore(Line line) {
        String text = line.isTabular() || line.text().length() > 200 ? "" : line.text();
        String key = TextNormalizer.key(text);
        return text.equals(BLANK_CELL)
                || Numerals.isFigure(text)
                || FormLabels.ROWS.contains(key)
                || FormLabels.COLUMNS.contains(key);
    }

    private static Line line(int number, String text) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        boolean filled = false;
        for (int i = 0; i < text.length(); i++) {
            if (isPipe(text.charAt(i)) && (i == 0 || text.charAt(i - 1) != '\\')) {
                cells.add(cell(text.substring(from, i)));
                filled |= !cells.get(cells.size() - 1).isEmpty();
                from = i + 1;
            }
        }
        String rest = cell(text.substring(from));
        if (cells.isEmpty()) {
            String paragraph = Markdown.paragraph(rest);
            return new Line(
                    number, paragraph.equals(TextNormalizer.strip(text)) ? text : paragraph, List.of(paragraph), false);
        }
        if (rest.isEmpty()) {
            return filled
                    ? new Line(number, text, List.copyOf(cells), true)
                    : new Line(number, "|", Collections.nCopies(cells.size(), ""), true);
        }
        cells.add(rest);
        return new Line(number, text, List.copyOf(cells), false);
    }

    private static String cell(String text) {
        return TextNormalizer.strip(Markdown.shown(text));
    }

    private static boolean isPipe(char c) {
        return c == '|' || c == '｜';
    }

    /** Whether a line is the one that Markdown draws below a table's header. */
    private static boolean isRule(String line) {
        boolean pipe = false;
        boolean dashes = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != '-' && c != ':' && !isPipe(c) && !TextNormalizer.isSpace(c)) {
                return false;
            }
            pipe |= isPipe(c);
            dashes |= c == '-' && line.startsWith("---", i);
        }
        return pipe && dashes;
    }

    /** Whether every row begins with a pipe, which then opens the first cell and ends none. */
    private static boolean isFramed(List<Line> lines) {
        return lines.stream().anyMatch(TextLines::isRow)
                && lines.stream()
                        .filter(TextLines::isRow)
                        .allMatch(line -> line.cells().get(0).isEmpty());
    }

    private static boolean isRow(Line line) {
        return line.cells().size() > 1 && !line.isFiller();
    }

    private static Line unframed(Line line) {
        return line.cells().size() > 1 && line.cells().get(0).isEmpty()
                ? new Line(
                        line.number(),
                        line.text(),
                        line.cells().subList(1, line.cells().size()),
                        line.closed())
                : line;
    }
}
