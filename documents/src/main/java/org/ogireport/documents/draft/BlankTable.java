package org.ogireport.documents.draft;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.FormLabels;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.Numerals;
import org.ogireport.documents.page.TextNormalizer;
import org.ogireport.documents.table.CellReading;
import org.ogireport.documents.table.CellReading.Heading;
import org.ogireport.documents.table.RowReading;

/**
 * A table of which nothing but the labels stands there: what extracted text leaves of a form that nobody filled in. Its cells are
 * blank only where all labels of rows and columns are there and no figure is.
 */
final class BlankTable {
    /** A text of more characters is looked at no closer: the form's labels have a hundredth of that. */
    private static final int LONGEST = 100_000;

    private static final Pattern WORDS = Pattern.compile("[\\s|｜:：,，;；。]+");

    /** A label of the form that has a digit, or else, as the group, a digit. */
    private static final Pattern DIGITS = Pattern.compile(Stream.of(FormLabels.ROWS, FormLabels.COLUMNS)
            .flatMap(Set::stream)
            .filter(BlankTable::hasDigit)
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "", "|([0-9])")));

    private BlankTable() {}

    /** The rows of a table, all of their cells blank; empty where it is not blank, or not all of it is there. */
    static Map<Row, List<RowReading>> of(List<Line> lines, List<Row> rows) {
        if (lines.stream().mapToLong(line -> line.text().length()).sum() > LONGEST) {
            return Map.of();
        }
        StringBuilder all = new StringBuilder();
        Map<String, Line> labels = new HashMap<>();
        for (Line line : lines) {
            for (String cell : line.cells()) {
                String key = TextNormalizer.key(cell);
                if (WORDS.splitAsStream(cell).anyMatch(Numerals::isFigure)) {
                    return Map.of();
                }
                all.append(key);
                labels.putIfAbsent(key, line);
            }
        }
        Map<Row, List<RowReading>> readings = new HashMap<>();
        for (Row row : rows) {
            Stream<String> columns = row.cells().stream().flatMap(cell -> FormLabels.of(cell.column()).stream());
            if (!Stream.concat(Stream.of(FormLabels.own(row)), columns).allMatch(label -> all.indexOf(label) >= 0)) {
                return Map.of();
            }
            Line line = labels.getOrDefault(FormLabels.own(row), lines.get(0));
            readings.put(row, List.of(reading(row, line)));
        }
        return hasDigitBesideLabels(all) ? Map.of() : readings;
    }

    /** Whether a digit is left of a text when the labels are taken out of it, and so may be of a figure. */
    private static boolean hasDigitBesideLabels(CharSequence text) {
        return DIGITS.matcher(text).results().anyMatch(found -> found.group(1) != null);
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static RowReading reading(Row row, Line line) {
        RowReading.Label label = new RowReading.Label(row.label(), line.number(), null, null, Match.EXACT);
        List<CellReading> cells = row.cells().stream()
                .map(cell -> new CellReading("", line.number(), null, CellReading.State.PLACED, Heading.AS_PRINTED))
                .toList();
        return new RowReading(row, label, List.of(), cells, true, "");
    }
}
