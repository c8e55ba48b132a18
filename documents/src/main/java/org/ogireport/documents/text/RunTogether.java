package org.ogireport.documents.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.form.Part;
import org.ogireport.documents.page.FormLabels;
import org.ogireport.documents.page.Headings;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.ProseLines;
import org.ogireport.documents.page.TextNormalizer;

/**
 * Text in which the cells of a table stand without anything between them, such as 规章000. Here labels are told from
 * values; values are told from each other where the row they belong to is known.
 */
public final class RunTogether {
    private static final List<String> LABELS = Stream.concat(FormLabels.ROWS.stream(), FormLabels.COLUMNS.stream())
            .filter(label -> label.length() > 1)
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(label -> label))
            .toList();

    /** The same by the character that they begin with, the longest first. */
    private static final Map<Character, List<String>> BY_BEGINNING =
            LABELS.stream().collect(Collectors.groupingBy(label -> label.charAt(0)));

    private static final Map<Part, String> HEADINGS = Stream.of(Part.values())
            .collect(Collectors.toUnmodifiableMap(part -> part, part -> TextNormalizer.key(part.heading())));

    /** What the form prints above the labels of rows. */
    private static final String CONTENT = "信息内容";

    private final Line line;
    private final String key;
    private final int[] places;
    private final List<Line> pieces = new ArrayList<>();
    private boolean inTables;

    private RunTogether(Line line, boolean inTables) {
        this.line = line;
        this.inTables = inTables;
        StringBuilder keys = new StringBuilder();
        int[] found = new int[line.text().length() + 1];
        for (int i = 0; i < line.text().length(); i++) {
            String one = TextNormalizer.key(line.text().substring(i, i + 1));
            for (int j = 0; j < one.length(); j++) {
                found[keys.length()] = i;
                keys.append(one.charAt(j));
            }
        }
        found[keys.length()] = line.text().length();
        this.key = keys.toString();
        this.places = found;
    }

    /** The lines, those that hold several cells or parts without anything between taken apart. */
    public static List<Line> apart(List<Line> lines) {
        List<Line> apart = new ArrayList<>();
        boolean inTables = false;
        for (Line line : lines) {
            boolean whole = !line.isTabular() && ProseLines.isTableRunTogether(line);
            boolean row = !line.isTabular() && inTables && (isRow(line.text()) || isHeader(line.text()));
            if (whole || row) {
                RunTogether together = new RunTogether(line, inTables);
                together.divide();
                apart.addAll(together.pieces);
                inTables = together.inTables;
            } else {
                apart.add(line);
                Part part = line.isTabular() ? null : Headings.partOf(line.text());
                inTables = part == null ? inTables : part.isTable();
            }
        }
        return apart;
    }

    /** Whether a line is a row's label with its values, and nothing else. */
    private static boolean isRow(String text) {
        String key = text.length() > 200 ? "" : TextNormalizer.key(text);
        int label = key.length();
        while (label > 0 && isOfValue(key.charAt(label - 1))) {
            label--;
        }
        return label < key.length() && FormLabels.ROWS.contains(key.substring(0, label));
    }

    /** Whether a line is the labels of columns, and nothing else. */
    private static boolean isHeader(String text) {
        String rest = text.length() > 200 ? "" : TextNormalizer.key(text);
        int found = 0;
        rest = rest.startsWith(CONTENT) ? rest.substring(CONTENT.length()) : rest;
        for (String label : LABELS) {
            if (FormLabels.COLUMNS.contains(label) && rest.contains(label)) {
                rest = rest.replace(label, "");
                found++;
            }
        }
        return rest.isEmpty() && found > 1;
    }

    private static boolean isOfValue(char c) {
        return c >= '0' && c <= '9' || c == '+' || c == '-' || c == ',';
    }

    private void divide() {
        int from = 0;
        for (int at = 0; at < key.length(); ) {
            String label = label(at);
            if (label == null) {
                at++;
                continue;
            }
            add(from, at);
            add(at, at + label.length());
            at += label.length();
            from = at;
        }
        add(from, key.length());
    }

    /** The longest heading or label that begins at a place; null where there is none. */
    private @Nullable String label(int at) {
        for (Map.Entry<Part, String> heading : HEADINGS.entrySet()) {
            if (key.startsWith(heading.getValue(), at)) {
                inTables = heading.getKey().isTable();
                return heading.getValue();
            }
        }
        for (String label : inTables ? BY_BEGINNING.getOrDefault(key.charAt(at), List.of()) : List.<String>of()) {
            if (key.startsWith(label, at)) {
                return label;
            }
        }
        return null;
    }

    private void add(int from, int to) {
        String text = TextNormalizer.strip(line.text().substring(places[from], places[to]));
        if (!text.isEmpty()) {
            pieces.add(Line.paragraph(line.number(), text));
        }
    }
}
