package org.ogireport.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ogireport.documents.page.FormLabels;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.Numerals;
import org.ogireport.documents.page.TextNormalizer;

/**
 * Text whose cells are parted by tabs, commas or semicolons, as sheets are saved and tables are copied out of them. A cell
 * in quotation marks may hold what parts cells, and line breaks.
 */
final class DelimitedText {
    private static final List<Character> SEPARATORS = List.of('\t', ',', ';');
    private static final int FEWEST_ROWS = 2;
    private static final int LONGEST_LABEL = 200;

    private final String text;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();
    private int at;
    private int number = 1;

    private DelimitedText(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The lines, where one of the separators parts the cells of some rows of the form; empty where none does. */
    static List<Line> of(String text) {
        for (char separator : SEPARATORS) {
            if (text.indexOf('|') < 0 && partsRows(text, separator)) {
                DelimitedText delimited = new DelimitedText(text, separator);
                delimited.read();
                return delimited.lines;
            }
        }
        return List.of();
    }

    private static boolean partsRows(String text, char separator) {
        return text.lines()
                        .filter(line -> line.indexOf(separator) > 0 && line.length() < 2000)
                        .filter(line -> isRow(List.of(line.split(String.valueOf(separator), -1))))
                        .limit(FEWEST_ROWS)
                        .count()
                == FEWEST_ROWS;
    }

    /** Whether cells are a label of the form's rows and figures behind it. */
    private static boolean isRow(List<String> cells) {
        boolean labelled = false;
        for (String cell : cells) {
            String text = TextNormalizer.strip(cell).replace("\"", "");
            labelled |= isRowLabel(text);
            if (labelled && Numerals.isFigure(text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRowLabel(String text) {
        return text.length() <= LONGEST_LABEL && FormLabels.ROWS.contains(TextNormalizer.key(text));
    }

    private void read() {
        while (at < text.length()) {
            int begun = at;
            int line = number;
            List<String> cells = new ArrayList<>();
            do {
                cells.add(cell());
            } while (at < text.length() && text.charAt(at++) == separator);
            number += text.charAt(at - 1) == '\n' ? 1 : 0;
            String whole = TextNormalizer.strip(text.substring(begun, at));
            List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
            if (filled.size() == 1 && !(cells.size() > 1 && isRowLabel(filled.get(0)))) {
                filled.get(0).lines().forEach(paragraph -> addParagraph(line, paragraph));
            } else if (!filled.isEmpty() && isSentence(cells, whole)) {
                addParagraph(line, whole);
            } else if (!filled.isEmpty()) {
                List<String> row = cells.stream()
                        .map(cell -> TextNormalizer.strip(cell.replace('\n', ' ')))
                        .toList();
                lines.add(new Line(line, whole.replace('\n', ' '), row, true));
            }
        }
    }

    private void addParagraph(int line, String paragraph) {
        String stripped = TextNormalizer.strip(paragraph);
        if (!stripped.isEmpty()) {
            lines.add(Line.paragraph(line, stripped));
        }
    }

    /** Whether what was cut is a sentence with commas in it: it has a full stop, and no figure in a cell of its own. */
    private static boolean isSentence(List<String> cells, String whole) {
        return whole.indexOf('。') >= 0
                && Stream.of(cells.get(cells.size() - 1), cells.get(1)).noneMatch(Numerals::isFigure);
    }

    /** One cell, up to what ends it. */
    private String cell() {
        int from = at;
        if (at < text.length() && text.charAt(at) == '"') {
            StringBuilder cell = new StringBuilder();
            int lineBreaks = 0;
            for (int i = at + 1; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i++;
                } else if (c == '"') {
                    boolean ends =
                            i + 1 == text.length() || text.charAt(i + 1) == separator || text.charAt(i + 1) == '\n';
                    if (!ends) {
                        break;
                    }
                    at = i + 1;
                    number += lineBreaks;
                    return TextNormalizer.strip(cell.toString());
                }
                lineBreaks += c == '\n' ? 1 : 0;
                cell.append(c);
            }
        }
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
            at++;
        }
        return TextNormalizer.strip(text.substring(from, at));
    }
}
