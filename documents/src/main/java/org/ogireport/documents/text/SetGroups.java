package org.ogireport.documents.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ogireport.documents.text.SetTable.Places;
import org.ogireport.documents.text.TornLabels.Torn;

/** The labels of groups among the rows of a printed table, which stand in the middle of the rows they span. */
final class SetGroups {
    private final List<WordLine> lines;
    private final SetRows rows;
    private final Places places;

    /** The first and the last of the rows under each group. */
    private final Map<String, int[]> spans = new HashMap<>();

    private final Map<Torn, List<Torn>> before = new HashMap<>();
    private final Set<Word> joined = new HashSet<>();
    private final Set<Word> left = new LinkedHashSet<>();

    SetGroups(List<WordLine> lines, SetRows rows, Places places) {
        this.lines = lines;
        this.rows = rows;
        this.places = places;
        for (int i = 0; i < rows.all().size(); i++) {
            int row = i;
            SetRows.groupsOf(rows.all().get(i))
                    .forEach(group -> spans.computeIfAbsent(group, any -> new int[] {row, row})[1] = row);
        }
        List<Torn> all = TornLabels.joined(rows.others(), TornLabels.OF_GROUPS);
        if (all == null || !all.stream().allMatch(group -> isAlone(group) || isInPlace(group))) {
            rows.others().forEach(word -> (isAmongItsRows(word) ? joined : left).add(word));
        } else {
            all.stream().filter(group -> !isAlone(group)).forEach(this::place);
        }
    }

    private void place(Torn group) {
        int[] span = spans.getOrDefault(group.key(), new int[] {0, -1});
        for (int i = span[0]; i <= span[1]; i++) {
            Torn row = rows.all().get(i);
            if (places != Places.NONE || rows.hasValues(row)) {
                before.computeIfAbsent(row, any -> new ArrayList<>()).add(group);
                joined.addAll(group.words());
                return;
            }
        }
    }

    /** Whether the label of a group stands beside its rows: behind the row before them, and before the row behind them. */
    private boolean isInPlace(Torn group) {
        int[] span = spans.get(group.key());
        if (span == null) {
            return true;
        }
        List<Torn> all = rows.all();
        return (span[0] == 0 || all.get(span[0] - 1).last().isBefore(group.first()))
                && (span[1] + 1 == all.size()
                        || group.last().isBefore(all.get(span[1] + 1).first()));
    }

    private boolean isAmongItsRows(Word word) {
        return spans.entrySet().stream()
                .filter(span -> span.getKey().contains(word.key()))
                .map(Map.Entry::getValue)
                .anyMatch(span -> rows.all().get(span[0]).first().isBefore(word)
                        && word.isBefore(rows.all().get(span[1]).last()));
    }

    /** Whether the label of a group stands in a line of its own. */
    private boolean isAlone(Torn group) {
        WordLine line = lines.get(group.first().line());
        return group.words().size() == 1 && !line.hasValues() && line.labels().size() == 1;
    }

    /** The labels of groups that begin with a row. */
    List<Torn> before(Torn row) {
        return before.getOrDefault(row, List.of());
    }

    /** The words that are told, and so to be read no more where they stand. */
    Set<Word> joined() {
        return joined;
    }

    /** The words that make up no label, or not in place, but for those among the rows of a group whose label they can be of. */
    Set<Word> left() {
        return left;
    }
}
