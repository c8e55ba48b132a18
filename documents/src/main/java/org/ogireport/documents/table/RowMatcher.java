package org.ogireport.documents.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.Remarks;
import org.ogireport.documents.result.Remark.Kind;
import org.ogireport.documents.table.Columns.Verdict;

/**
 * Matches the labelled rows of a document with the cells of the form. The columns above a row tell whose its values are; a
 * row without columns of its own stands below those of the rows like it. Whether a document came as grids or as running
 * text is not known here: that is how it was cut into rows, and how columns place values.
 *
 * @param <V> how the values of a row stand in the document
 * @param <C> what heads them
 */
final class RowMatcher<V, C extends Columns<V>> {
    /** A row that stands in more places than these is taken from none. */
    private static final int MOST_PLACES = 50;

    private static final Map<Row, Row> HEADED = headed();

    private final Remarks remarks;
    private final Map<Row, List<RowReading>> readings = new EnumMap<>(Row.class);
    private final Map<Row, C> columns = new EnumMap<>(Row.class);
    private final Map<Row, C> before = new EnumMap<>(Row.class);
    private final Set<Row> told = EnumSet.noneOf(Row.class);

    RowMatcher(Remarks remarks) {
        this.remarks = remarks;
    }

    /** For each row the first of those that the same columns head. */
    private static Map<Row, Row> headed() {
        Map<Row, Row> headed = new EnumMap<>(Row.class);
        for (Row row : Row.values()) {
            for (Row first : Row.values()) {
                if (row.part() == first.part() && columns(row).equals(columns(first))) {
                    headed.put(row, first);
                    break;
                }
            }
        }
        return headed;
    }

    private static List<Column> columns(Row row) {
        return row.cells().stream().map(Cell::column).toList();
    }

    private static Row headed(Row row) {
        return Objects.requireNonNull(HEADED.get(row));
    }

    /** Every place where a row stood, in reading order. */
    Map<Row, List<RowReading>> readings() {
        return readings;
    }

    /** Begins a table, whose columns are its own; without a header, it may go on with the one before. */
    void beginTable() {
        before.putAll(columns);
        columns.clear();
    }

    /** What heads the rows like one, as far as was read; null where there was none yet. */
    @Nullable
    C columnsOf(Row row) {
        return columns.get(headed(row));
    }

    /**
     * Matches one row.
     *
     * @param found all that stands in it
     * @param above what stands between it and the row before
     */
    void match(Row row, RowReading.Label label, List<String> found, V values, C above) {
        int places = readings.getOrDefault(row, List.of()).size();
        if (places >= MOST_PLACES) {
            if (places == MOST_PLACES) {
                refuse(row, label, found, above);
            }
            return;
        }
        C own = columns(row, label, above);
        C continued = own.verdict() == Verdict.NOTHING ? before.get(headed(row)) : null;
        boolean inOrder = continued == null || continued.isInOrder();
        List<CellReading> cells = inOrder ? own.place(values, row.cells()) : List.of();
        RowReading reading = RowReading.below(own, row, label, found, cells);
        remark(reading, own.verdict());
        add(reading);
    }

    /** What heads a row, and those like it that follow. */
    private C columns(Row row, RowReading.Label label, C above) {
        C known = columnsOf(row);
        C own = known != null && above.verdict() == Verdict.NOTHING ? known : above;
        if (own != known) {
            own.remark(remarks, label.line());
        }
        columns.put(headed(row), own);
        return own;
    }

    /**
     * Takes note of a row that is there and whose values are not to be taken.
     *
     * @param above what stands between it and the row before, which heads those like it that follow
     */
    void refuse(Row row, RowReading.Label label, List<String> found, C above) {
        columns(row, label, above);
        add(RowReading.elsewhere(row, label, found));
    }

    /**
     * Matches rows that stand beside each other, their values in one line.
     *
     * @param found all that stands in the line
     * @param values what stands in it; null where it cannot be told which line it is
     */
    void matchBeside(
            List<Row> rows, Function<Row, RowReading.Label> labels, List<String> found, @Nullable V values, C above) {
        List<Cell> all = rows.stream().flatMap(row -> row.cells().stream()).toList();
        above.remark(remarks, labels.apply(rows.get(0)).line());
        List<CellReading> cells = values == null ? List.of() : above.place(values, all);
        int from = 0;
        for (Row row : rows) {
            int to = from + row.cells().size();
            List<CellReading> own = cells.isEmpty() ? cells : cells.subList(from, to);
            RowReading reading = RowReading.below(above, row, labels.apply(row), found, own);
            if (from == 0) {
                remarkColumns(reading, above.verdict());
            }
            add(reading);
            from = to;
        }
    }

    /** Takes note of a row that was matched otherwise. */
    void add(RowReading reading) {
        readings.computeIfAbsent(reading.row(), row -> new ArrayList<>()).add(reading);
    }

    private void remark(RowReading reading, Verdict verdict) {
        RowReading.Label label = reading.label();
        if (label.match() == Match.SIMILAR) {
            remarks.add(Kind.LABEL_NOT_AS_PRINTED, label.line(), label.text());
        } else if (label.match() == Match.POSITION) {
            remarks.add(Kind.ROW_BY_POSITION, label.line(), reading.text());
        }
        remarkColumns(reading, verdict);
    }

    private void remarkColumns(RowReading reading, Verdict verdict) {
        boolean byPosition = verdict == Verdict.NOTHING && !reading.cells().isEmpty();
        if (byPosition && told.add(headed(reading.row()))) {
            remarks.add(Kind.COLUMNS_BY_POSITION, reading.label().line(), reading.text());
        }
    }
}
