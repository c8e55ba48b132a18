package org.ogireport.documents.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ogireport.core.form.Row;
import org.ogireport.core.form.RowGroup;
import org.ogireport.documents.page.FormLabels;
import org.ogireport.documents.page.Likeness;
import org.ogireport.documents.page.Printed;

/**
 * The labels of groups that are printed above a row or beside it. A row stands under its own groups: under another's, or
 * under one that nearly says the same and means another year or the opposite, it is another row.
 */
final class GroupLabels {
    private static final Map<String, RowGroup> BY_KEY =
            Stream.of(RowGroup.values()).collect(Collectors.toUnmodifiableMap(FormLabels::of, Function.identity()));

    private List<RowGroup> refused = List.of();
    private String because = "";

    /** Whether a label is that of a group. */
    static boolean isGroup(Printed label) {
        return BY_KEY.containsKey(label.key());
    }

    /**
     * The label under which a row cannot stand, as printed; rows of the same group that follow without a label of their own stand
     * under it too.
     *
     * @param labels what stands above or beside the row
     */
    Optional<String> other(List<? extends Printed> labels, Row row) {
        Optional<String> other = labels.stream()
                .filter(label -> isOther(label.key(), row))
                .findFirst()
                .map(Printed::text);
        if (other.isPresent()) {
            refused = row.groups();
            because = other.get();
        } else if (refused.isEmpty()
                || !refused.equals(row.groups())
                || labels.stream().anyMatch(GroupLabels::isGroup)) {
            refused = List.of();
            return Optional.empty();
        }
        return Optional.of(because);
    }

    private static boolean isOther(String key, Row row) {
        if (key.isEmpty() || key.equals(FormLabels.own(row))) {
            return false;
        }
        List<String> own = row.groups().stream().map(FormLabels::of).toList();
        if (own.contains(key)) {
            return false;
        }
        RowGroup group = BY_KEY.get(key);
        return group != null && group.part() == row.part()
                || group == null && FormLabels.ROWS.contains(key)
                || own.stream().anyMatch(label -> Likeness.isTurned(key, label));
    }
}
