package org.ogireport.documents.page;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Row;
import org.ogireport.core.form.RowGroup;

/** What the form prints beside and above its cells, as {@link TextNormalizer#key} leaves it: each label is keyed once. */
public final class FormLabels {
    private static final Map<Row, List<String>> OF_ROWS = keyed(Row.class, Row::labels);
    private static final Map<Column, List<String>> OF_COLUMNS = keyed(Column.class, Column::labels);
    private static final Map<RowGroup, List<String>> OF_GROUPS =
            keyed(RowGroup.class, group -> List.of(group.words().chinese()));

    /** The labels of all rows of all forms, spanning ones included. */
    public static final Set<String> ROWS = union(OF_ROWS.values());

    /** The labels of all columns of all forms, spanning ones included. */
    public static final Set<String> COLUMNS = union(OF_COLUMNS.values());

    private FormLabels() {}

    private static <E extends Enum<E>> Map<E, List<String>> keyed(Class<E> type, Function<E, List<String>> labels) {
        return Stream.of(type.getEnumConstants())
                .collect(Collectors.toMap(
                        Function.identity(),
                        printed -> labels.apply(printed).stream()
                                .map(TextNormalizer::key)
                                .toList(),
                        (one, other) -> one,
                        () -> new EnumMap<>(type)));
    }

    private static Set<String> union(Collection<List<String>> labels) {
        return labels.stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** The labels of a row, from the outermost spanning one to its own. */
    public static List<String> of(Row row) {
        return OF_ROWS.getOrDefault(row, List.of());
    }

    /** The labels of a column, from the outermost spanning one to its own. */
    public static List<String> of(Column column) {
        return OF_COLUMNS.getOrDefault(column, List.of());
    }

    /** The label of a group of rows. */
    public static String of(RowGroup group) {
        return OF_GROUPS.getOrDefault(group, List.of("")).get(0);
    }

    /** A row's own label. */
    public static String own(Row row) {
        return last(of(row));
    }

    /** A column's own label. */
    public static String own(Column column) {
        return last(of(column));
    }

    private static String last(List<String> labels) {
        return labels.get(labels.size() - 1);
    }
}
