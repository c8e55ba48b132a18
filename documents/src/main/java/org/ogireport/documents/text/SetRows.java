package org.ogireport.documents.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.ogireport.core.form.Layout;
import org.ogireport.documents.page.FormLabels;
import org.ogireport.documents.text.SetTable.Places;
import org.ogireport.documents.text.TornLabels.Torn;

/**
 * The rows of a printed table: their labels, put together, and the line that has the values of each. It is the one that the
 * label stands in; one between two rows is taken where there are as many such lines as rows without values, one next to each.
 */
final class SetRows {
    private static final Map<String, List<String>> GROUPS = groups();

    private final List<WordLine> lines;
    private final Places places;
    private final List<Torn> rows;
    private final List<Word> others;
    private final Map<Integer, List<Torn>> byLine = new HashMap<>();
    private final Map<Torn, Integer> values = new LinkedHashMap<>();
    private final Set<Integer> taken = new HashSet<>();
    private final Map<Torn, List<Integer>> lost = new HashMap<>();

    /**
     * Finds the rows.
     *
     * @param words the words that labels of rows and groups can stand in
     */
    SetRows(List<WordLine> lines, Places places, List<Word> words) {
        this.lines = lines;
        this.places = places;
        TornLabels labels = TornLabels.ofRows(words);
        this.others = new ArrayList<>(labels.others());
        labels.rows().forEach(this::addLines);
        this.rows = withoutGroups(labels.rows());
        byLine.clear();
        rows.forEach(this::addLines);
        findWithin();
        for (int from = 0; from < rows.size(); from++) {
            int to = from;
            while (to < rows.size() && !values.containsKey(rows.get(to))) {
                to++;
            }
            if (to > from) {
                findBeside(rows.subList(from, to), from == 0 ? 0 : end(rows.get(from - 1)), begin(to));
                from = to;
            }
        }
    }

    /** The keys of the groups that each row is printed under, by the key of its label. */
    private static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new HashMap<>();
        Layout.values().stream()
                .flatMap(layout -> layout.rows().stream())
                .forEach(row -> groups.put(
                        FormLabels.own(row),
                        row.groups().stream().map(FormLabels::of).toList()));
        return Map.copyOf(groups);
    }

    /** The keys of the groups that a row is printed under. */
    static List<String> groupsOf(Torn row) {
        return GROUPS.getOrDefault(row.key(), List.of());
    }

    private void addLines(Torn row) {
        row.words().stream()
                .map(Word::line)
                .distinct()
                .forEach(line ->
                        byLine.computeIfAbsent(line, any -> new ArrayList<>()).add(row));
    }

    /** The rows without labels that a form prints for a row and another for a group, where no values are their own. */
    private List<Torn> withoutGroups(List<Torn> all) {
        Set<String> groups = new HashSet<>();
        all.forEach(row -> groups.addAll(groupsOf(row)));
        List<Torn> own = new ArrayList<>();
        for (Torn row : all) {
            if (groups.contains(row.key()) && !hasOwnValues(row)) {
                others.addAll(row.words());
            } else {
                own.add(row);
            }
        }
        others.sort(Comparator.comparing(Word::line).thenComparing(Word::from));
        return own;
    }

    private boolean hasOwnValues(Torn row) {
        boolean within = IntStream.rangeClosed(row.first().line(), row.last().line())
                .anyMatch(i -> lines.get(i).hasValues() && in(i).size() <= 1);
        return within || isFree(row.last().line() + 1);
    }

    private void findWithin() {
        for (Torn row : rows) {
            List<Integer> within = IntStream.rangeClosed(
                            row.first().line(), row.last().line())
                    .filter(i -> lines.get(i).hasValues() && in(i).stream().allMatch(beside -> beside == row))
                    .boxed()
                    .toList();
            if (within.size() == 1) {
                put(row, within.get(0));
            }
        }
    }

    private void put(Torn row, int line) {
        values.put(row, line);
        taken.add(line);
    }

    private int begin(int row) {
        if (row == rows.size()) {
            return lines.size();
        }
        int first = rows.get(row).first().line();
        return Math.min(first, values.getOrDefault(rows.get(row), first));
    }

    private int end(Torn row) {
        return 1 + Math.max(row.last().line(), values.getOrDefault(row, 0));
    }

    private void findBeside(List<Torn> open, int from, int to) {
        List<Integer> free =
                IntStream.range(from, to).filter(this::isFree).boxed().toList();
        boolean paired = free.size() == open.size();
        for (int i = 0; paired && i < open.size(); i++) {
            Torn row = open.get(i);
            int line = free.get(i);
            boolean beside =
                    line == row.first().line() - 1 || line == row.last().line() + 1;
            paired = beside && isInRow(line);
        }
        if (paired) {
            for (int i = 0; i < open.size(); i++) {
                put(open.get(i), free.get(i));
            }
        } else if (free.stream().anyMatch(this::isInRow)) {
            open.forEach(row -> lost.put(row, free));
        }
    }

    /** Whether a line of values is a row's, and not the cell of one. */
    boolean isInRow(int line) {
        return places != Places.NONE || lines.get(line).values().size() > 1;
    }

    /** Whether a line has values and no label of a row. */
    private boolean isFree(int line) {
        return line < lines.size()
                && lines.get(line).hasValues()
                && in(line).isEmpty()
                && SetTable.isOfLabels(lines.get(line))
                && !taken.contains(line);
    }

    /** The rows in the order they stand in. */
    List<Torn> all() {
        return rows;
    }

    /** The words that belong to no row. */
    List<Word> others() {
        return others;
    }

    /** The rows of which a label, or a piece of it, stands in a line. */
    List<Torn> in(int line) {
        return byLine.getOrDefault(line, List.of());
    }

    boolean hasValues(Torn row) {
        return values.containsKey(row);
    }

    /** The line that tells a row: that of its values, or where its label begins. */
    int line(Torn row) {
        return values.getOrDefault(row, row.first().line());
    }

    /** The lines of values next to a row of which it cannot be told whose they are. */
    List<Integer> lost(Torn row) {
        return lost.getOrDefault(row, List.of());
    }

    /** Whether values stand in a line of a label, though it cannot be told whether they are its own. */
    boolean isBesideValues(Torn row) {
        return row.words().stream()
                .anyMatch(word -> lines.get(word.line()).hasValues() && !taken.contains(word.line()));
    }
}
