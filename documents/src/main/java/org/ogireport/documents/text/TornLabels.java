package org.ogireport.documents.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.FormLabels;
import org.ogireport.documents.page.LabelIndex;

/** Labels of the form that stand in pieces over several lines, among those of others, put together again. */
final class TornLabels {
    /** The labels of rows that have values beside them. */
    static final Set<String> OF_ROWS = formRows()
            .filter(row -> !LabelIndex.isBlock(row))
            .map(FormLabels::own)
            .collect(Collectors.toUnmodifiableSet());

    /** The labels that span rows. */
    static final Set<String> OF_GROUPS = formRows()
            .flatMap(row -> row.groups().stream())
            .map(FormLabels::of)
            .collect(Collectors.toUnmodifiableSet());

    private static final int MOST_LINES = 8;
    private static final int MOST_OPEN = 3;
    private static final int MOST_TRIALS = 500_000;

    private final List<Torn> rows = new ArrayList<>();
    private final List<Word> others = new ArrayList<>();
    private int trials;

    private TornLabels() {}

    private static Stream<Row> formRows() {
        return Layout.values().stream().flatMap(layout -> layout.rows().stream());
    }

    /** A label and the words it stands in. */
    record Torn(String key, List<Word> words) {
        Word first() {
            return words.get(0);
        }

        Word last() {
            return words.get(words.size() - 1);
        }

        boolean isIn(int line) {
            return first().line() <= line && line <= last().line();
        }

        String text() {
            return WordLine.text(words);
        }
    }

    /** Whether a word can be a piece of one of the labels. */
    static boolean isPiece(Word word, Collection<String> labels) {
        return !word.key().isEmpty() && labels.stream().anyMatch(label -> label.contains(word.key()));
    }

    /** The labels of rows among words of which each is a piece of the label of a row or group. */
    static TornLabels ofRows(List<Word> words) {
        TornLabels labels = new TornLabels();
        for (int i = 0; i < words.size(); ) {
            List<Integer> own = labels.row(words, i);
            if (own.isEmpty()) {
                labels.others.add(words.get(i++));
                continue;
            }
            List<Word> row = own.stream().map(words::get).toList();
            int end = own.get(own.size() - 1) + 1;
            words.subList(i, end).stream().filter(word -> !row.contains(word)).forEach(labels.others::add);
            labels.rows.add(new Torn(key(row), row));
            i = end;
        }
        return labels;
    }

    private static String key(List<Word> words) {
        return words.stream().map(Word::key).collect(Collectors.joining());
    }

    /** The labels of rows, in the order they stand in. */
    List<Torn> rows() {
        return rows;
    }

    /** The words that belong to none of them. */
    List<Word> others() {
        return others;
    }

    /** The words of the longest label of a row that begins with one; none where none does. */
    private List<Integer> row(List<Word> words, int at) {
        String beginning = words.get(at).key();
        return OF_ROWS.stream()
                .filter(label -> label.startsWith(beginning))
                .sorted(Comparator.comparing(String::length).reversed())
                .map(label -> complete(words, at, label, 0))
                .filter(own -> !own.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The words from one on that go on with a label; words of groups may stand among them. */
    private List<Integer> complete(List<Word> words, int from, String label, int done) {
        for (int i = from; i < words.size() && trials++ < MOST_TRIALS; i++) {
            Word word = words.get(i);
            if (word.line() - words.get(from).line() > MOST_LINES) {
                break;
            }
            if (label.startsWith(word.key(), done)) {
                int end = done + word.key().length();
                List<Integer> rest = end == label.length() ? List.of() : complete(words, i + 1, label, end);
                if (end == label.length() || !rest.isEmpty()) {
                    List<Integer> own = new ArrayList<>(List.of(i));
                    own.addAll(rest);
                    return own;
                }
            }
            if (done == 0 || !isPiece(word, OF_GROUPS)) {
                break;
            }
        }
        return List.of();
    }

    /** The labels that words make up, a few at a time standing among each other; null where a word is left. */
    static @Nullable List<Torn> joined(List<Word> words, Collection<String> labels) {
        List<Torn> joined = new ArrayList<>();
        List<Torn> open = new ArrayList<>();
        for (Word word : words) {
            Torn own = open.stream()
                    .filter(torn -> labels.stream().anyMatch(label -> label.startsWith(torn.key() + word.key())))
                    .findFirst()
                    .orElse(new Torn("", List.of()));
            if (!open.remove(own)
                    && (open.size() == MOST_OPEN || labels.stream().noneMatch(label -> label.startsWith(word.key())))) {
                return null;
            }
            List<Word> pieces = new ArrayList<>(own.words());
            pieces.add(word);
            Torn torn = new Torn(own.key() + word.key(), List.copyOf(pieces));
            (labels.contains(torn.key()) ? joined : open).add(torn);
        }
        joined.sort(Comparator.comparing(
                torn -> torn.first().line() * 1000 + torn.first().from()));
        return open.isEmpty() ? joined : null;
    }
}
