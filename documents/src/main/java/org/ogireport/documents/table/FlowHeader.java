package org.ogireport.documents.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.FormLabels;
import org.ogireport.documents.page.HeadedUnit;
import org.ogireport.documents.page.LabelIndex.Role;
import org.ogireport.documents.page.Likeness;
import org.ogireport.documents.page.Numerals;
import org.ogireport.documents.page.Remarks;
import org.ogireport.documents.page.Token;
import org.ogireport.documents.result.Remark.Kind;
import org.ogireport.documents.table.CellReading.Heading;
import org.ogireport.documents.table.Columns.Verdict;

/**
 * What the texts above a row say of its columns, where only the order of texts is known. A header that is missing or damaged
 * says nothing; one that names other columns, another order or another unit takes the row's values away, since they are
 * placed by position only.
 */
final class FlowHeader implements Columns<FlowValues> {
    private static final int MOST_TEXTS = 20;
    private static final int LONGEST = 20;
    private static final int MOST_OTHER_TEXTS = 1;
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(.*\\)");

    private final List<String> outer = new ArrayList<>();
    private final List<String> inner = new ArrayList<>();
    private final List<String> flat = new ArrayList<>();
    private final Set<String> own = new HashSet<>();
    private final List<Mark> above;
    private final HeadedUnit unit;
    private Verdict verdict = Verdict.NOTHING;
    private int width;
    private boolean whole;
    /** Whether other columns stand before the form's, so that a cell too many need not be a blank one. */
    private boolean surplus;

    private FlowHeader(List<Mark> above, List<Column> columns, List<String> unitsAround) {
        this.above = List.copyOf(above);
        this.unit = HeadedUnit.of(
                above.stream().map(Mark::text),
                unitsAround,
                columns.stream().map(Column::unit).toList());
    }

    /**
     * Judges the texts above a row.
     *
     * @param columns in print order
     * @param widths how many cells each line has
     * @param unitsAround the units of money stated around the table
     */
    static FlowHeader read(
            List<Mark> above, List<Column> columns, Map<Integer, Integer> widths, List<String> unitsAround) {
        return read(above, columns, widths, unitsAround, true);
    }

    private static FlowHeader read(
            List<Mark> above,
            List<Column> columns,
            Map<Integer, Integer> widths,
            List<String> unitsAround,
            boolean spansInOrder) {
        FlowHeader header = new FlowHeader(above, columns, unitsAround);
        columns.forEach(header::expect);
        header.width = header.width(widths);
        header.verdict = spansInOrder ? header.judge(above) : Verdict.OTHERWISE;
        return header;
    }

    private void expect(Column column) {
        List<String> keys = FormLabels.of(column);
        if (!outer.contains(keys.get(0))) {
            outer.add(keys.get(0));
        }
        inner.addAll(keys.subList(1, keys.size()));
        flat.add(keys.get(keys.size() - 1));
        own.addAll(keys);
    }

    /** Judges the texts above rows that stand beside each other, each with the columns that are its own. */
    static FlowHeader readBlocks(List<Mark> above, List<Row> rows, Map<Integer, Integer> widths) {
        List<Column> columns = rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::column)
                .toList();
        return read(above, columns, widths, List.of(), areSpansInOrder(above, rows));
    }

    /** Whether the labels that span columns stand in the form's order and none twice. */
    private static boolean areSpansInOrder(List<Mark> above, List<Row> rows) {
        List<String> found = above.stream()
                .filter(mark -> mark.is(Role.GROUP))
                .map(Mark::key)
                .toList();
        List<String> printed = new ArrayList<>();
        int levels = rows.stream().mapToInt(row -> row.labels().size()).max().orElse(0);
        for (int level = 0; level < levels; level++) {
            for (Row row : rows) {
                if (level < row.labels().size()) {
                    String key = FormLabels.of(row).get(level);
                    if (found.contains(key) && !printed.contains(key)) {
                        printed.add(key);
                    }
                }
            }
        }
        return found.equals(printed);
    }

    /** How many cells the line has that heads the columns; 0 where none does. */
    private int width(Map<Integer, Integer> widths) {
        int found = 0;
        for (int i = 0; i + 1 < above.size(); i++) {
            Mark mark = above.get(i);
            Mark next = above.get(i + 1);
            if (mark.line() == next.line() && own.contains(mark.key()) && own.contains(next.key())) {
                found = widths.getOrDefault(mark.line(), 0);
            }
        }
        return found;
    }

    @Override
    public Verdict verdict() {
        return verdict;
    }

    @Override
    public boolean isInOrder() {
        return verdict != Verdict.OTHERWISE;
    }

    @Override
    public void remark(Remarks remarks, int line) {
        if (verdict == Verdict.OTHERWISE) {
            int first = texts().map(Mark::line).findFirst().orElse(line);
            remarks.add(Kind.COLUMNS_NOT_AS_PRINTED, first, text());
        }
    }

    @Override
    public String text() {
        return texts().limit(MOST_TEXTS).map(Mark::text).collect(Collectors.joining(" | "));
    }

    private Stream<Mark> texts() {
        return above.stream().filter(mark -> !mark.first().isEmpty());
    }

    @Override
    public List<CellReading> place(FlowValues values, List<Cell> cells) {
        if (verdict == Verdict.OTHERWISE
                || values.isCut()
                || surplus && values.tokens().stream().mapToInt(Token::size).sum() > cells.size()) {
            return List.of();
        }
        List<Token> placed = Placement.place(values, cells);
        boolean isShort = values.width() < width;
        if (placed.isEmpty()
                || isShort && placed.stream().anyMatch(Token::isEmpty)
                || PageNumber.mayEnd(placed, cells)) {
            return List.of();
        }
        if (verdict == Verdict.NOTHING && placed.size() > 1 && !isAnyRead(placed, cells)) {
            return List.of();
        }
        Heading heading = heading(values.tokens(), placed);
        List<CellReading> readings = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            readings.add(CellReading.of(
                    placed.get(i), heading.in(unit.of(cells.get(i).unit()))));
        }
        return List.copyOf(readings);
    }

    /** Whether some of a row's cells can be read; where none can and no header is above, they are the cells of something else. */
    private static boolean isAnyRead(List<Token> placed, List<Cell> cells) {
        for (int i = 0; i < placed.size(); i++) {
            CellValue value = Numerals.read(placed.get(i).text(), cells.get(i)).value();
            if (value.isNumber() || value.isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** How the columns of values were told; values that run together are told by their order. */
    private Heading heading(List<Token> found, List<Token> placed) {
        if (verdict == Verdict.NOTHING) {
            return Heading.NONE;
        }
        boolean parted = placed.stream().anyMatch(cell -> !cell.isEmpty() && !found.contains(cell));
        return parted ? Heading.RUN_TOGETHER : whole ? Heading.AS_PRINTED : Heading.DAMAGED;
    }

    private Verdict judge(List<Mark> marks) {
        if (unit.isContradictory() || unit.isForeign()) {
            return Verdict.OTHERWISE;
        }
        List<Mark> known = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        Token last = null;
        int row = 0;
        boolean damaged = false;
        int other = 0;
        boolean foreign = false;
        for (Mark mark : marks) {
            boolean begun = damaged || !known.isEmpty();
            row += mark.isValue() || last != null && last.inRow() && last.line() != mark.line() ? 1 : 0;
            last = mark.last();
            if (mark.is(Role.COLUMN)) {
                if (own.contains(mark.key())) {
                    known.add(mark);
                    rows.add(row);
                } else if (begun) {
                    return Verdict.OTHERWISE;
                } else {
                    foreign = true;
                }
            } else if (mark.isText() && isHeading(mark)) {
                if (own.stream().anyMatch(label -> Likeness.mayHead(mark.key(), label))) {
                    damaged = true;
                } else if (begun) {
                    return Verdict.OTHERWISE;
                } else {
                    other++;
                }
            }
        }
        if (known.isEmpty() && !damaged && !foreign && other <= MOST_OTHER_TEXTS) {
            return Verdict.NOTHING;
        }
        if (!isInOrderByLine(marks)) {
            return Verdict.OTHERWISE;
        }
        whole = known.stream().map(Mark::key).toList().containsAll(flat);
        boolean complete = known.stream().map(Mark::key).distinct().count() >= own.size();
        boolean others = known.isEmpty() && !damaged || !complete && other > MOST_OTHER_TEXTS;
        if (others || !isInOrder(known, rows)) {
            return Verdict.OTHERWISE;
        }
        surplus = other > MOST_OTHER_TEXTS
                && marks.stream()
                                .filter(mark -> mark.isText()
                                        && isHeading(mark)
                                        && mark.line() == known.get(0).line())
                                .count()
                        > MOST_OTHER_TEXTS;
        return Verdict.AS_PRINTED;
    }

    /** Whether the labels of each line, and the pieces of labels, stand in the form's order. */
    private boolean isInOrderByLine(List<Mark> marks) {
        int line = -1;
        int place = 0;
        for (Mark mark : marks) {
            place = mark.line() == line ? place : 0;
            line = mark.line();
            String key = mark.key();
            boolean piece = key.length() > 1
                    && !mark.isValue()
                    && !outer.contains(key)
                    && flat.stream().anyMatch(label -> label.contains(key));
            while (piece && place < flat.size() && !flat.get(place).contains(key)) {
                place++;
            }
            if (place == flat.size()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHeading(Mark mark) {
        String key = mark.key();
        return !key.isEmpty()
                && key.length() <= LONGEST
                && mark.text().indexOf('。') < 0
                && !IN_BRACKETS.matcher(key).matches();
    }

    private boolean isInOrder(List<Mark> known, List<Integer> rows) {
        List<String> printed = new ArrayList<>();
        for (Mark mark : known) {
            if (printed.isEmpty() || !printed.get(printed.size() - 1).equals(mark.key())) {
                printed.add(mark.key());
            }
        }
        List<String> distinct = flat.stream().distinct().toList();
        if (distinct.size() < flat.size()) {
            return isPartOf(printed, flat) && isInBlocks(printed, distinct);
        }
        List<String> once = withoutRepetition(printed);
        boolean nested = outer.stream().anyMatch(label -> once.contains(label) && !flat.contains(label))
                || isInRows(known, rows);
        return isPartOf(once, flat)
                || nested && isPartOf(only(once, outer), outer) && isPartOf(only(once, inner), inner);
    }

    /** Whether the inner labels stand in a row of their own, below the outer ones. */
    private boolean isInRows(List<Mark> known, List<Integer> rows) {
        int lastOuter = -1;
        int firstInner = Integer.MAX_VALUE;
        for (int i = 0; i < known.size(); i++) {
            boolean isOuter = outer.contains(known.get(i).key());
            lastOuter = isOuter ? Math.max(lastOuter, rows.get(i)) : lastOuter;
            firstInner = isOuter ? firstInner : Math.min(firstInner, rows.get(i));
        }
        return lastOuter < firstInner;
    }

    /** Whether labels that are printed once a block begin anew only where a block ends, give or take a lost one. */
    private static boolean isInBlocks(List<String> printed, List<String> block) {
        for (int i = 1; i < printed.size(); i++) {
            int before = block.indexOf(printed.get(i - 1));
            int after = block.indexOf(printed.get(i));
            if (after < before && block.size() - 1 - before + after > 1) {
                return false;
            }
        }
        return true;
    }

    /** The labels, those of a line that is there twice in succession taken once. */
    private static List<String> withoutRepetition(List<String> printed) {
        for (int length = printed.size() / 2; length > 0; length--) {
            for (int from = 0; from + 2 * length <= Math.min(printed.size(), 40); from++) {
                List<String> repeated = printed.subList(from + length, from + 2 * length);
                if (printed.subList(from, from + length).equals(repeated)) {
                    List<String> once = new ArrayList<>(printed);
                    once.subList(from, from + length).clear();
                    return once;
                }
            }
        }
        return printed;
    }

    private static List<String> only(List<String> printed, List<String> labels) {
        return printed.stream().filter(labels::contains).toList();
    }

    /** Whether the printed labels are some of the form's, in the same order. */
    private static boolean isPartOf(List<String> printed, List<String> form) {
        int found = 0;
        for (int i = 0; i < form.size() && found < printed.size(); i++) {
            if (form.get(i).equals(printed.get(found))) {
                found++;
            }
        }
        return found == printed.size();
    }
}
