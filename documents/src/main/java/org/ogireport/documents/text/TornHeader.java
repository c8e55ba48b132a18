package org.ogireport.documents.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.FormLabels;
import org.ogireport.documents.page.LabelIndex;
import org.ogireport.documents.page.TextNormalizer;

/**
 * The labels of a table's columns, which may be wrapped side by side, such as 商业 科研 above 企业 机构, put together again. It
 * is done only where the words of some lines make up all labels of a row, each line in the form's order.
 *
 * @param from the first of the lines
 * @param to the line behind them
 * @param labels the labels of the columns, in order
 * @param columns where each of them stands: from one place to another
 * @param spans what else stands there, in order: the labels above them that part four needs, and notes
 */
record TornHeader(int from, int to, List<String> labels, List<int[]> columns, List<String> spans) {
    private static final int MOST_LINES = 60;
    private static final int MOST_TRIALS = 2000;

    /** So many lines of spanning labels and notes can stand above the labels of columns. */
    private static final int MOST_ABOVE = 6;

    private static final int ASIDE = 3;
    private static final int WIDEST_GAP = 5;

    /** The columns of the tables, those of part four side by side; tables of many columns first. */
    private static final List<List<Column>> TABLES = Layout.values().stream()
            .flatMap(layout -> Stream.concat(
                    layout.rows().stream()
                            .filter(row -> !LabelIndex.isBlock(row))
                            .map(row -> columns(List.of(row))),
                    Stream.of(columns(
                            layout.rows().stream().filter(LabelIndex::isBlock).toList()))))
            .distinct()
            .sorted(Comparator.comparing((List<Column> columns) -> columns.size())
                    .reversed())
            .toList();

    /** What stands above the labels of columns. */
    private static final Set<String> SPANS = spanning();

    private static List<Column> columns(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::column)
                .toList();
    }

    private static Set<String> spanning() {
        Set<String> spans = new HashSet<>();
        Stream.of(Column.values())
                .map(FormLabels::of)
                .filter(labels -> labels.size() > 1)
                .forEach(labels -> spans.add(labels.get(0)));
        for (Part part : Part.values()) {
            Stream.concat(part.rowsHeader().stream(), part.columnsHeader().stream())
                    .forEach(label -> spans.add(TextNormalizer.key(label)));
        }
        Layout.values().stream()
                .flatMap(layout -> layout.rows().stream())
                .filter(LabelIndex::isBlock)
                .forEach(row -> spans.addAll(FormLabels.of(row)));
        return Set.copyOf(spans);
    }

    /** All headers among lines of which those are told that may be part of one. */
    static List<TornHeader> in(List<WordLine> lines, boolean inColumns) {
        List<TornHeader> headers = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            TornHeader header = lines.get(i).labels().isEmpty() ? null : at(lines, i, inColumns);
            if (header != null) {
                headers.add(header);
            }
            i = header == null ? i + 1 : header.to();
        }
        return headers;
    }

    /** The header that begins with a line; null where none does. */
    private static @Nullable TornHeader at(List<WordLine> lines, int from, boolean inColumns) {
        for (List<Column> columns : TABLES) {
            List<String> keys = columns.stream().map(FormLabels::own).toList();
            int wanted = keys.stream().mapToInt(String::length).sum();
            List<List<Word>> pieces = new ArrayList<>();
            List<Word> others = new ArrayList<>();
            int found = 0;
            int to = from;
            int end = Math.min(lines.size(), from + MOST_LINES);
            while (found < wanted && to < end && isOpen(lines.get(to)) && (found > 0 || to - from < MOST_ABOVE)) {
                List<Word> own = new ArrayList<>();
                for (Word word : lines.get(to).labels()) {
                    boolean piece = !SPANS.contains(word.key()) && TornLabels.isPiece(word, keys);
                    (piece ? own : others).add(word);
                    found += piece ? word.key().length() : 0;
                }
                if (to == from && own.isEmpty() && !TornLabels.isPiece(others.get(0), SPANS)) {
                    break;
                }
                pieces.add(own);
                to++;
            }
            if (found == wanted && lettersOf(pieces).equals(letters(keys))) {
                Search search = new Search(columns, keys, pieces, inColumns);
                if (search.find()) {
                    return new TornHeader(from, to, search.labels(), search.places, spans(others));
                }
            }
        }
        return null;
    }

    private static String lettersOf(List<List<Word>> pieces) {
        return letters(pieces.stream().flatMap(List::stream).map(Word::key).toList());
    }

    /** The characters of texts in an order of their own. */
    private static String letters(Collection<String> texts) {
        return String.join("", texts)
                .chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isOpen(WordLine line) {
        return !line.hasValues() && !line.labels().isEmpty();
    }

    private static List<String> spans(List<Word> words) {
        List<TornLabels.Torn> spans = TornLabels.joined(words, SPANS);
        return spans == null
                ? words.stream().map(Word::text).toList()
                : spans.stream()
                        .filter(span -> !FormLabels.COLUMNS.contains(span.key()))
                        .map(TornLabels.Torn::text)
                        .toList();
    }

    /** The search for a way to put the words together. */
    private static final class Search {
        private final List<Column> columns;
        private final List<String> keys;
        private final List<List<Word>> lines;
        private final boolean inColumns;
        private final int[] done;
        private final List<Integer> begun = new ArrayList<>();
        private List<int[]> places = new ArrayList<>();
        private int trials;

        Search(List<Column> columns, List<String> keys, List<List<Word>> lines, boolean inColumns) {
            this.columns = columns;
            this.keys = keys;
            this.lines = lines;
            this.inColumns = inColumns;
            this.done = new int[keys.size()];
            keys.forEach(key -> places.add(new int[] {Integer.MAX_VALUE, 0, -1}));
        }

        boolean find() {
            return fits(0, 0, 0);
        }

        List<String> labels() {
            return columns.stream()
                    .map(column -> column.labels().get(column.labels().size() - 1))
                    .toList();
        }

        /** Whether the words from one on can go on with the labels from one on, each where it has got to. */
        private boolean fits(int line, int word, int from) {
            if (line == lines.size()) {
                return inColumns ? isLeftToRight() : isInOrder();
            }
            if (word == lines.get(line).size()) {
                return fits(line + 1, 0, 0);
            }
            Word piece = lines.get(line).get(word);
            for (int label = from; label < keys.size() && trials < MOST_TRIALS; label++) {
                if (keys.get(label).startsWith(piece.key(), done[label]) && isBelow(piece, label)) {
                    trials++;
                    int[] place = places.get(label);
                    boolean alone = done[label] == 0 && lines.get(line).size() == 1;
                    places.set(
                            label,
                            new int[] {Math.min(place[0], piece.from()), Math.max(place[1], piece.to()), piece.line()});
                    done[label] += piece.key().length();
                    if (alone) {
                        begun.add(label);
                    }
                    if (fits(line, word + 1, label)) {
                        return true;
                    }
                    if (alone) {
                        begun.remove(begun.size() - 1);
                    }
                    done[label] -= piece.key().length();
                    places.set(label, place);
                }
            }
            return false;
        }

        /** Whether a piece stands below the others of its label or behind them, where lines show what stands below what. */
        private boolean isBelow(Word piece, int label) {
            int[] place = places.get(label);
            return !inColumns
                    || done[label] == 0
                    || piece.line() == place[2] && piece.from() - place[1] <= WIDEST_GAP
                    || Math.abs(piece.middle() - (place[0] + place[1]) / 2.0) <= ASIDE;
        }

        private boolean isLeftToRight() {
            for (int i = 1; i < places.size(); i++) {
                if (places.get(i)[0] <= places.get(i - 1)[0] || places.get(i)[1] <= places.get(i - 1)[1]) {
                    return false;
                }
            }
            return true;
        }

        /** Whether labels that begin in lines of their own do so in the form's order, with those below others last or not. */
        private boolean isInOrder() {
            List<Integer> order = begun.stream().sorted().toList();
            List<Integer> nested = begun.stream()
                    .sorted(Comparator.comparing((Integer label) ->
                                    columns.get(label).labels().size())
                            .thenComparing(label -> label))
                    .toList();
            return begun.equals(order) || begun.equals(nested);
        }
    }
}
