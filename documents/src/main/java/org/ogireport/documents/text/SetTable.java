package org.ogireport.documents.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.RowGroup;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.TextNormalizer;
import org.ogireport.documents.text.TornLabels.Torn;

/**
 * A table of which each line is a line of its print: labels that were wrapped stand in pieces above and below their values and
 * among those of the groups beside them. They are put together where all words of a line are pieces of the form's labels, and
 * each value line is taken for the row whose label it stands in, or next to where no other can be meant.
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

    private static final Map<String, List<String>> GROUPS = groups();
    private static final Pattern GAP = Pattern.compile("\\s{2,}");

    private final List<WordLine> lines;
    private final Places places;
    private final List<TornHeader> headers;
    private final List<Torn> rows;
    private final List<Word> others;
    private final Map<Torn, Integer> values = new LinkedHashMap<>();

    /** Rows next to lines of values of which it cannot be told whose they are. */
    private final Map<Torn, List<Integer>> lost = new LinkedHashMap<>();

    private final Map<Integer, LayoutColumns> columns = new HashMap<>();
    private final Map<Integer, Integer> tables = new HashMap<>();
    private final TreeMap<Integer, List<Line>> found = new TreeMap<>();

    private SetTable(List<WordLine> lines, Places places) {
        this.lines = lines;
        this.places = places;
        this.headers = TornHeader.in(lines, places != Places.NONE);
        headers.removeIf(header -> places == Places.NONE && !isInRows(header));
        List<Word> words = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        headers.forEach(header -> {
            for (int i = header.from(); i < header.to(); i++) {
                taken.add(i);
            }
        });
        for (int i = 0; i < lines.size(); i++) {
            WordLine line = lines.get(i);
            boolean own = !taken.contains(i) && isOfLabels(line);
            int groups = 0;
            while (!own && line.hasValues() && isOfGroup(line, groups)) {
                groups++;
            }
            words.addAll(own ? line.labels() : line.labels().subList(0, groups));
        }
        TornLabels labels = TornLabels.ofRows(words);
        this.rows = labels.rows();
        this.others = labels.others();
    }

    /** The keys of the groups that each row is printed under, by the key of its label. */
    private static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new HashMap<>();
        Layout.values().stream()
                .flatMap(layout -> layout.rows().stream())
                .forEach(row -> groups.put(
                        TextNormalizer.key(row.label()),
                        row.groups().stream()
                                .map(RowGroup::words)
                                .map(words -> TextNormalizer.key(words.chinese()))
                                .toList()));
        return Map.copyOf(groups);
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

    private static boolean isOfLabels(WordLine line) {
        return line.labels().stream()
                .allMatch(word ->
                        TornLabels.isPiece(word, TornLabels.OF_ROWS) || TornLabels.isPiece(word, TornLabels.OF_GROUPS));
    }

    /** What stands in place of some of the lines, by their index; the other lines are left as they are. */
    static Map<Integer, List<Line>> in(List<WordLine> lines, Places places) {
        SetTable table = new SetTable(lines, places);
        table.findGroupsAmongRows();
        table.findValues();
        table.findColumns();
        table.readHeaders();
        table.readRows();
        return table.found;
    }

    private List<Torn> rowsOf(int line) {
        return rows.stream()
                .filter(row -> row.words().stream().anyMatch(word -> word.line() == line))
                .toList();
    }

    /** Takes labels that a form prints for a row and another for a group for the latter where no values are the row's own. */
    private void findGroupsAmongRows() {
        for (Torn row : List.copyOf(rows)) {
            boolean spans = rows.stream().anyMatch(other -> isUnder(other, row.key()));
            if (spans && !hasOwnValues(row)) {
                rows.remove(row);
                others.addAll(row.words());
            }
        }
        others.sort(Comparator.comparing(Word::line).thenComparing(Word::from));
    }

    private boolean hasOwnValues(Torn row) {
        boolean within = IntStream.rangeClosed(row.first().line(), row.last().line())
                .anyMatch(i -> lines.get(i).hasValues() && rowsOf(i).size() <= 1);
        return within || isFree(row.last().line() + 1);
    }

    /** Finds the line of values of each row. */
    private void findValues() {
        for (Torn row : rows) {
            List<Integer> within = new ArrayList<>();
            for (int i = row.first().line(); i <= row.last().line(); i++) {
                List<Torn> beside = lines.get(i).hasValues() ? rowsOf(i) : List.of();
                if (lines.get(i).hasValues() && (beside.isEmpty() || beside.equals(List.of(row)))) {
                    within.add(i);
                }
            }
            if (within.size() == 1) {
                values.put(row, within.get(0));
            }
        }
        for (int from = 0; from < rows.size(); from++) {
            int to = from;
            while (to < rows.size() && !values.containsKey(rows.get(to))) {
                to++;
            }
            if (to > from) {
                findBeside(rows.subList(from, to), from == 0 ? -1 : last(rows.get(from - 1)), to);
                from = to;
            }
        }
    }

    private int last(Torn row) {
        return Math.max(row.last().line(), values.getOrDefault(row, 0));
    }

    /** Finds the values of rows without any, if there are as many lines of values between the rows around them, one next to each. */
    private void findBeside(List<Torn> open, int after, int next) {
        int before = next == rows.size()
                ? lines.size()
                : Math.min(rows.get(next).first().line(), first(rows.get(next)));
        List<Integer> free = new ArrayList<>();
        for (int i = after + 1; i < before; i++) {
            if (isFree(i)) {
                free.add(i);
            }
        }
        boolean paired = free.size() == open.size();
        for (int i = 0; paired && i < open.size(); i++) {
            Torn row = open.get(i);
            int line = free.get(i);
            boolean beside =
                    line == row.first().line() - 1 || line == row.last().line() + 1;
            paired = beside && isInRow(line);
        }
        if (paired) {
            open.forEach(row -> values.put(row, free.get(open.indexOf(row))));
        } else if (free.stream().anyMatch(this::isInRow)) {
            open.forEach(row -> lost.put(row, free));
        }
    }

    /** Whether a line of values is a row's, and not the cell of one. */
    private boolean isInRow(int line) {
        return places != Places.NONE || lines.get(line).values().size() > 1;
    }

    /** Whether a line has values and no label of a row. */
    private boolean isFree(int line) {
        return line < lines.size()
                && lines.get(line).hasValues()
                && rowsOf(line).isEmpty()
                && isOfLabels(lines.get(line))
                && !values.containsValue(line);
    }

    private int first(Torn row) {
        return values.getOrDefault(row, Integer.MAX_VALUE);
    }

    /** Tells tables by their headers and pages, and finds where the columns of each stand. */
    private void findColumns() {
        if (places == Places.NONE) {
            return;
        }
        Map<Integer, TornHeader> heads = new HashMap<>();
        Map<Integer, List<List<Word>>> all = new HashMap<>();
        int table = 0;
        for (int i = 0, header = 0; i < lines.size(); i++) {
            WordLine line = lines.get(i);
            boolean page = i > 0 && line.page() != lines.get(i - 1).page();
            boolean other = !line.hasValues() && line.isInColumns() && !isOfLabels(line);
            table += page || other ? 1 : 0;
            if (header < headers.size() && headers.get(header).from() == i) {
                heads.put(++table, headers.get(header));
                i = headers.get(header++).to() - 1;
            }
            tables.put(i, table);
            if (lines.get(i).hasValues()) {
                all.computeIfAbsent(table, any -> new ArrayList<>())
                        .add(lines.get(i).values());
            }
        }
        all.forEach((number, rows) ->
                columns.put(number, new LayoutColumns(heads.get(number), rows, places == Places.PRINT)));
    }

    private @Nullable LayoutColumns columnsOf(int line) {
        return columns.get(tables.getOrDefault(line, -1));
    }

    private List<String> cells(int line) {
        LayoutColumns own = columnsOf(line);
        return own == null ? plain(line) : own.place(lines.get(line).values());
    }

    private List<String> plain(int line) {
        return lines.get(line).values().stream().map(Word::text).toList();
    }

    private void put(int line, String text, List<String> cells) {
        found.computeIfAbsent(line, any -> new ArrayList<>())
                .add(new Line(lines.get(line).number(), TextNormalizer.strip(text), List.copyOf(cells), true));
    }

    private void readHeaders() {
        for (TornHeader header : headers) {
            for (int i = header.from(); i < header.to(); i++) {
                found.put(i, new ArrayList<>());
            }
            int last = header.to() - 1;
            header.spans().forEach(span -> put(header.from(), span, List.of(span)));
            put(last, lines.get(last).text(), header.labels());
        }
    }

    private void readRows() {
        Map<Torn, List<Torn>> groups = new HashMap<>();
        Set<Word> left = findGroups(groups);
        for (Torn row : rows) {
            // before the labels, what stands there is no row's
            lost.getOrDefault(row, List.of()).stream()
                    .filter(line -> !found.containsKey(line))
                    .forEach(line -> {
                        put(row.first().line(), lines.get(line).text(), plain(line));
                        found.computeIfAbsent(line, any -> new ArrayList<>());
                    });
            boolean hasValues = values.containsKey(row);
            if (!hasValues && (places == Places.NONE && !lost.containsKey(row) || isBesideValues(row))) {
                continue;
            }
            int line = hasValues ? values.get(row) : row.first().line();
            groups.getOrDefault(row, List.of()).forEach(group -> put(line, group.text(), List.of(group.text())));
            List<String> cells = new ArrayList<>();
            String beside = WordLine.text(of(left, line));
            if (hasValues && !beside.isEmpty()) {
                cells.add(beside);
            }
            cells.add(row.text());
            cells.addAll(hasValues ? cells(line) : lost.containsKey(row) ? List.of() : blanks(line));
            put(line, lines.get(line).text(), cells);
            row.words().forEach(word -> found.computeIfAbsent(word.line(), any -> new ArrayList<>()));
        }
        for (Word word : left) {
            List<Line> there = found.get(word.line());
            if (there != null && there.isEmpty()) {
                String text = WordLine.text(of(left, word.line()));
                put(word.line(), text, List.of(text));
            }
        }
        readOthers(left);
    }

    /** Whether values stand in a line of a label, though it cannot be told whether they are its own. */
    private boolean isBesideValues(Torn row) {
        return row.words().stream()
                .anyMatch(word -> lines.get(word.line()).hasValues() && !values.containsValue(word.line()));
    }

    private static List<Word> of(Collection<Word> words, int line) {
        return words.stream().filter(word -> word.line() == line).toList();
    }

    /** The blank cells of a row that has no values at all, where such a row is one of blank cells. */
    private List<String> blanks(int line) {
        LayoutColumns own = columnsOf(line);
        return own != null && own.hasBlanks() ? own.place(List.of()) : List.of();
    }

    /** Reads rows that are labelled otherwise, or not at all: without the words of groups beside them, their values placed. */
    private void readOthers(Set<Word> left) {
        for (int i = 0; i < lines.size(); i++) {
            WordLine line = lines.get(i);
            if (!line.hasValues() || found.containsKey(i)) {
                continue;
            }
            List<Word> label = new ArrayList<>(line.labels());
            label.removeIf(word -> others.contains(word) && !left.contains(word));
            List<String> cells = cells(i);
            boolean placed = cells.size() > line.values().size();
            if (placed || isInRow(i) && (!label.equals(line.labels()) || isBelowHeader(line, i))) {
                List<String> all = new ArrayList<>();
                if (!label.isEmpty()) {
                    String text = line.text()
                            .substring(
                                    label.get(0).from(),
                                    label.get(label.size() - 1).to());
                    all.addAll(List.of(GAP.split(text)));
                }
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

    /**
     * Finds before which row the label of each group stands. What is left are words that make up no label, but for those
     * among the rows of a group whose label they can be of.
     */
    private Set<Word> findGroups(Map<Torn, List<Torn>> groups) {
        List<Torn> all = TornLabels.joined(others, TornLabels.OF_GROUPS);
        if (all == null || !all.stream().allMatch(group -> isAlone(group) || isInPlace(group))) {
            Set<Word> left = others.stream()
                    .filter(word -> !isAmongItsRows(word))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            others.stream().filter(word -> !left.contains(word)).forEach(this::take);
            return left;
        }
        for (Torn group : all) {
            rows.stream()
                    .filter(row -> isUnder(row, group.key()))
                    .filter(row -> places != Places.NONE || values.containsKey(row))
                    .findFirst()
                    .filter(row -> !isAlone(group))
                    .ifPresent(row -> {
                        groups.computeIfAbsent(row, any -> new ArrayList<>()).add(group);
                        group.words().forEach(this::take);
                    });
        }
        return Set.of();
    }

    /** Leaves out a line of which nothing else is to be read. */
    private void take(Word word) {
        if (rowsOf(word.line()).isEmpty() && !lines.get(word.line()).hasValues()) {
            found.computeIfAbsent(word.line(), any -> new ArrayList<>());
        }
    }

    /** Whether the label of a group stands beside its rows: behind the row before them, and before the row behind them. */
    private boolean isInPlace(Torn group) {
        int from = 0;
        while (from < rows.size() && !isUnder(rows.get(from), group.key())) {
            from++;
        }
        int to = rows.size();
        while (to > from && !isUnder(rows.get(to - 1), group.key())) {
            to--;
        }
        return from == rows.size()
                || (from == 0 || rows.get(from - 1).last().isBefore(group.first()))
                        && (to == rows.size()
                                || group.last().isBefore(rows.get(to).first()));
    }

    private boolean isAmongItsRows(Word word) {
        return TornLabels.OF_GROUPS.stream()
                .filter(group -> group.contains(word.key()))
                .anyMatch(group -> rows.stream()
                                .anyMatch(row ->
                                        isUnder(row, group) && row.first().isBefore(word))
                        && rows.stream().anyMatch(row -> isUnder(row, group) && word.isBefore(row.last())));
    }

    /** Whether the label of a group stands in a line of its own. */
    private boolean isAlone(Torn group) {
        int line = group.first().line();
        return group.words().size() == 1
                && !lines.get(line).hasValues()
                && lines.get(line).labels().size() == 1;
    }

    private static boolean isUnder(Torn row, String group) {
        return GROUPS.getOrDefault(row.key(), List.of()).contains(group);
    }
}
