package org.ogireport.documents.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.LabelIndex;
import org.ogireport.documents.page.TextNormalizer;

/**
 * Column labels that were wrapped side by side, such as 商业 科研 above 企业 机构, put together again. It is done only
 * where all words of all lines, read from left to right, make up all labels of a row in the form's order.
 *
 * @param labels the labels, in order
 * @param others what else stands in each line
 */
record WrappedHeader(List<String> labels, List<List<String>> others) {
    private static final int MOST_TRIALS = 20_000;

    /** The labels side by side in the tables whose columns are narrow. */
    private static final List<List<String>> SETS =
            Stream.of(Part.REQUESTS, Part.DISPUTES).map(WrappedHeader::labels).toList();

    private static List<String> labels(Part part) {
        List<Row> rows = Layout.values().get(0).rows().stream()
                .filter(row -> row.part() == part)
                .toList();
        return rows.stream()
                .limit(rows.stream().allMatch(LabelIndex::isBlock) ? rows.size() : 1)
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.column().labels())
                .map(labels -> labels.get(labels.size() - 1))
                .toList();
    }

    /** The labels that lines of words are; null where they are none, or stand in another order. */
    static @Nullable WrappedHeader in(List<List<String>> lines) {
        for (List<String> labels : SETS) {
            WrappedHeader header = new Search(labels, lines).find();
            if (header != null) {
                return header;
            }
        }
        return null;
    }

    List<String> rest(int line) {
        return others.get(line);
    }

    /** The search for a way to put the words together. */
    private static final class Search {
        private final List<String> labels;
        private final List<String> keys;
        private final List<List<String>> words = new ArrayList<>();
        private final List<List<String>> others = new ArrayList<>();
        private final int[] done;
        private int trials;

        Search(List<String> labels, List<List<String>> lines) {
            this.labels = labels;
            this.keys = labels.stream().map(TextNormalizer::key).toList();
            this.done = new int[labels.size()];
            Set<String> spanning = new HashSet<>(LabelIndex.ROW_LABELS);
            Stream.of(Column.values())
                    .map(Column::labels)
                    .filter(all -> all.size() > 1)
                    .forEach(all -> spanning.add(TextNormalizer.key(all.get(0))));
            for (List<String> line : lines) {
                List<String> pieces = new ArrayList<>();
                List<String> rest = new ArrayList<>();
                for (String word : line) {
                    String key = TextNormalizer.key(word);
                    boolean piece = !spanning.contains(key) && keys.stream().anyMatch(label -> label.contains(key));
                    if (piece) {
                        pieces.add(key);
                    } else if (!LabelIndex.COLUMN_LABELS.contains(key)) {
                        rest.add(word);
                    }
                }
                words.add(pieces);
                others.add(List.copyOf(rest));
            }
        }

        @Nullable
        WrappedHeader find() {
            int all = words.stream()
                    .flatMap(List::stream)
                    .mapToInt(String::length)
                    .sum();
            int wanted = keys.stream().mapToInt(String::length).sum();
            return all == wanted && fits(0, 0, 0) ? new WrappedHeader(labels, List.copyOf(others)) : null;
        }

        /** Whether the words from one on can go on with the labels from one on, each where it has got to. */
        private boolean fits(int line, int word, int from) {
            if (line == words.size()) {
                return true;
            }
            if (word == words.get(line).size()) {
                return fits(line + 1, 0, 0);
            }
            String piece = words.get(line).get(word);
            for (int label = from; label < keys.size() && trials < MOST_TRIALS; label++) {
                if (keys.get(label).startsWith(piece, done[label])) {
                    trials++;
                    done[label] += piece.length();
                    if (fits(line, word + 1, label)) {
                        return true;
                    }
                    done[label] -= piece.length();
                }
            }
            return false;
        }
    }
}
