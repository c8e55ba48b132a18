package org.ogireport.documents.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;

/** The labels that some rows of the form are printed with, found by what {@link TextNormalizer#key} leaves of them. */
public final class LabelIndex {
    /** What a label is to the table. */
    public enum Role {
        /** It begins a row of values. */
        ROW,
        /** It spans rows, or heads a block of part four. */
        GROUP,
        /** It heads columns. */
        COLUMN
    }

    /** A label of the form: a row's own one knows its row. */
    public record Label(Role role, String key, @Nullable Row row) {}

    private static final int MOST_PIECES = 8;
    private static final int LONGEST_JOINED = 100;

    /** What programs put between the labels of a row that they join. */
    private static final String JOINTS = "-–—_/\\|>:,;+";

    /** One for the rows of each part of a form that was read. */
    private static final Map<List<Row>, LabelIndex> BY_ROWS = new ConcurrentHashMap<>();

    private final Map<String, Label> byKey = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Map<String, Row> joined = new HashMap<>();
    private final Set<String> rowLabels = new HashSet<>();
    private final Set<String> blockLabels = new HashSet<>();

    private LabelIndex(List<Row> rows) {
        for (Column column : Column.values()) {
            FormLabels.of(column).forEach(key -> add(Role.COLUMN, key, null));
        }
        for (Row row : rows) {
            row.groups().forEach(group -> add(Role.GROUP, FormLabels.of(group), null));
        }
        for (Row row : rows) {
            add(isBlock(row) ? Role.GROUP : Role.ROW, FormLabels.own(row), row);
            (isBlock(row) ? blockLabels : rowLabels).add(FormLabels.own(row));
            if (!isBlock(row)) {
                addJoined(FormLabels.of(row), row);
            }
        }
    }

    /**
     * The labels of rows and of all columns.
     *
     * @param rows those of parts of a form
     */
    public static LabelIndex of(List<Row> rows) {
        return BY_ROWS.computeIfAbsent(rows, LabelIndex::new);
    }

    /** The label of a row behind those of its groups: of all, or of the innermost. */
    private void addJoined(List<String> labels, Row row) {
        for (int from = 0; from < labels.size() - 1; from++) {
            joined.put(withoutJoints(String.join("", labels.subList(from, labels.size()))), row);
        }
    }

    private static String withoutJoints(String key) {
        int same = 0;
        while (same < key.length() && JOINTS.indexOf(key.charAt(same)) < 0) {
            same++;
        }
        if (same == key.length()) {
            return key;
        }
        StringBuilder rest = new StringBuilder(key.length()).append(key, 0, same);
        for (int i = same; i < key.length(); i++) {
            if (JOINTS.indexOf(key.charAt(i)) < 0) {
                rest.append(key.charAt(i));
            }
        }
        return rest.toString();
    }

    /** Whether a row stands beside the others of its part, in one line of values below all their labels. */
    public static boolean isBlock(Row row) {
        return row.part() == Part.DISPUTES;
    }

    private void add(Role role, String key, @Nullable Row row) {
        byKey.put(key, new Label(role, key, row));
        for (int end = 1; end <= key.length(); end++) {
            beginnings.add(key.substring(0, end));
        }
    }

    /** Whether a key is the own label of a row that is no block. */
    public boolean isRow(String key) {
        return rowLabels.contains(key);
    }

    /** Whether a key is the label of a block. */
    public boolean isBlock(String key) {
        return blockLabels.contains(key);
    }

    /** The label with a key; null where there is none. */
    @Nullable
    public Label label(String key) {
        Label own = byKey.get(key);
        Row row = own == null && key.length() <= LONGEST_JOINED ? joined.get(withoutJoints(key)) : null;
        return row == null ? own : new Label(Role.ROW, key, row);
    }

    /**
     * The one row that a label which is not the form's can be meant for; null where there is none, or several.
     *
     * @param candidates the rows that can stand there and have not been found
     */
    @Nullable
    public Row meant(String key, List<Row> candidates) {
        List<Row> meant = candidates.stream()
                .filter(row -> !key.isEmpty() && Likeness.mayMean(key, FormLabels.own(row)))
                .toList();
        return meant.size() == 1 ? meant.get(0) : null;
    }

    /**
     * Where the longest label that begins at a token ends, which may be broken over several; {@code from} where none
     * begins there.
     */
    public int end(List<Token> tokens, int from) {
        String key = "";
        int end = from;
        for (int i = from; i < tokens.size() && i < from + MOST_PIECES; i++) {
            Token token = tokens.get(i);
            if (token.isEmpty() || token.key().isEmpty()) {
                break;
            }
            key = i == from ? token.key() : key + token.key();
            if (!beginnings.contains(key)) {
                break;
            }
            if (byKey.containsKey(key)) {
                end = i + 1;
            }
        }
        return end > from || from == tokens.size() || label(tokens.get(from).key()) == null ? end : from + 1;
    }
}
