package org.ogireport.documents.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.TextNormalizer;
import org.ogireport.documents.text.TornLabels.Torn;

/**
 * A table of which each line is a line of its print: labels that were wrapped stand in pieces above and below their values and
 * among those of the groups beside them. They are put together where all words of a line are pieces of the form's labels, and
 * each line of values is a row's where no other can be meant. What is not plain stays as it stands.
 */
final class SetTable {
    /** How places in a line tell columns. */
    enum Places {
        /** Not at all: words are parted by single spaces. */
        NONE,
        /** As laid out with spaces, some of which may be lost. */
        SPACES,
        /** As printed. */
        PRINT
    }

    /** No part of a report has as many lines. */
    static final int MOST_LINES = 3000;

    private final List<WordLine> lines;
    private final List<TornHeader> headers;
    private final Places places;
    private final SetRows rows;
    private final SetGroups groups;
    private final SetColumns columns;
    private final Map<Integer, List<Word>> left = new HashMap<>();
    private final Map<Integer, List<Line>> found = new HashMap<>();

    private SetTable(List<WordLine> lines, Places places) {
        this.lines = lines;
        this.places = places;
        this.headers = TornHeader.in(lines, places != Places.NONE);
        headers.removeIf(header -> places == Places.NONE && !isInRows(header));
        this.rows = new SetRows(lines, places, words());
        this.groups = new SetGroups(lines, rows, places);
        this.columns = new SetColumns(lines, places, headers);
        groups.left()
                .forEach(word -> left.computeIfAbsent(word.line(), any -> new ArrayList<>())
                        .add(word));
    }

    /** What stands in place of some of the lines, by their index; the other lines are left as they are. */
    static Map<Integer, List<Line>> in(List<WordLine> lines, Places places) {
        if (lines.size() > MOST_LINES) {
            return Map.of();
        }
        SetTable table = new SetTable(lines, places);
        table.readHeaders();
        table.readRows();
        table.readLeft();
        table.readOthers();
        return table.found;
    }

    /** The words that labels of rows and groups can stand in. */
    private List<Word> words() {
        Set<Integer> ofHeaders = new HashSet<>();
        for (TornHeader header : headers) {
            for (int i = header.from(); i < header.to(); i++) {
                ofHeaders.add(i);
            }
        }
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            WordLine line = lines.get(i);
            boolean own = !ofHeaders.contains(i) && isOfLabels(line);
            int end = own ? line.labels().size() : 0;
            while (!own && line.hasValues() && isOfGroup(line, end)) {
                end++;
            }
            words.addAll(line.labels().subList(0, end));
        }
        return words;
    }

    /** Whether the values below a header stand side by side too. */
    private boolean isInRows(TornHeader header) {
        return lines.subList(header.to(), lines.size()).stream()
                .filter(WordLine::hasValues)
                .findFirst()
                .filter(line -> line.values().size() > 1)
                .isPresent();
    }

    /** Whether a word before the label of a row is a piece of a group's. */
    private static boolean isOfGroup(WordLine line, int word) {
        return word + 1 < line.labels().size()
                && TornLabels.isPiece(line.labels().get(word), TornLabels.OF_GROUPS);
    }

    /** Whether each word before the values of a line is a piece of the label of a row or group. */
    static boolean isOfLabels(WordLine line) {
        return line.labels().stream()
                .allMatch(word ->
                        TornLabels.isPiece(word, TornLabels.OF_ROWS) || TornLabels.isPiece(word, TornLabels.OF_GROUPS));
    }

    private void put(int line, String text, List<String> cells) {
        take(line).add(new Line(lines.get(line).number(), TextNormalizer.strip(text), List.copyOf(cells), true));
    }

    /** What stands in place of a line, which is not to be read as it stands. */
    private List<Line> take(int line) {
        return found.computeIfAbsent(line, any -> new ArrayList<>());
    }

    private void readHeaders() {
        for (TornHeader header : headers) {
            for (int i = header.from(); i < header.to(); i++) {
                take(i);
            }
            int last = header.to() - 1;
            header.spans().forEach(span -> put(header.from(), span, List.of(span)));
            put(last, lines.get(last).text(), header.labels());
        }
    }

    private void readRows() {
        for (Torn row : rows.all()) {
            List<Integer> lost = rows.lost(row);
            for (int line : lost) {
                if (!found.containsKey(line)) {
                    // before the labels, what stands there is no row's
                    put(row.first().line(), lines.get(line).text(), columns.values(line));
                    take(line);
                }
            }
            boolean hasValues = rows.hasValues(row);
            boolean inCells = places == Places.NONE && lost.isEmpty();
            if (!hasValues && (inCells || rows.isBesideValues(row))) {
                continue;
            }
            int line = rows.line(row);
            groups.before(row).forEach(group -> put(line, group.text(), List.of(group.text())));
            List<String> cells = new ArrayList<>();
            if (hasValues && left.containsKey(line)) {
                cells.add(WordLine.text(left.get(line)));
            }
            cells.add(row.text());
            if (hasValues) {
                cells.addAll(columns.cells(line));
            } else if (lost.isEmpty()) {
                cells.addAll(columns.blanks(line));
            }
            put(line, lines.get(line).text(), cells);
            row.words().forEach(word -> take(word.line()));
        }
    }

    /** Leaves out lines of which all was told, and reads what else stands in lines of rows. */
    private void readLeft() {
        for (Word word : groups.joined()) {
            if (rows.in(word.line()).isEmpty()
                    && !lines.get(word.line()).hasValues()
                    && !left.containsKey(word.line())) {
                take(word.line());
            }
        }
        left.forEach((line, words) -> {
            if (found.getOrDefault(line, List.of()).isEmpty() && found.containsKey(line)) {
                put(line, WordLine.text(words), List.of(WordLine.text(words)));
            }
        });
    }

    /** Reads rows that are labelled otherwise, or not at all: without the words of groups beside them, their values placed. */
    private void readOthers() {
        Collection<Word> told = new HashSet<>(rows.others());
        told.removeAll(groups.left());
        for (int i = 0; i < lines.size(); i++) {
            WordLine line = lines.get(i);
            if (!line.hasValues() || found.containsKey(i)) {
                continue;
            }
            List<Word> label =
                    line.labels().stream().filter(word -> !told.contains(word)).toList();
            List<String> cells = columns.cells(i);
            boolean placed = cells.size() > line.values().size();
            if (placed || rows.isInRow(i) && (label.size() < line.labels().size() || isBelowHeader(line, i))) {
                List<String> all = WordLine.cells(label);
                all.addAll(cells);
                put(i, line.text(), all);
            }
        }
    }

    /** Whether a line has a value for each label of the header right above it, and no label of its own. */
    private boolean isBelowHeader(WordLine line, int index) {
        return line.labels().isEmpty()
                && headers.stream()
                        .anyMatch(header -> header.to() == index
                                && header.labels().size() == line.values().size());
    }
}
