package org.ogireport.validation.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ogireport.core.Words;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;

/** Which cells of the form are meant, told by whole tables, rows and columns as far as they are whole. */
final class Extent {
    /** How many rows or cells are named before the others are only counted. */
    private static final int FEW = 2;

    /** How many groups of cells are told. */
    private static final int MOST_PIECES = 3;

    /** From how many rows on the cells of a column are told by the column. */
    private static final int MANY_ROWS = 3;

    /** What the form prints behind a label in brackets; not the number that the label begins with. */
    private static final Pattern EXPLANATION = Pattern.compile("(?<=[^· ])（[^（）]*）$");

    private static final Words AND = new Words("、", ", ");

    private final Part part;
    private final List<Cell> cells;

    private Extent(Part part, List<Cell> cells) {
        this.part = part;
        this.cells = cells;
    }

    /** The cells in words, such as 第三部分 44 格（各行的“科研机构”）. */
    static Words of(List<Cell> cells) {
        return by(cells, Cell::part).entrySet().stream()
                .map(entry -> new Extent(entry.getKey(), entry.getValue()).words())
                .collect(Words.joining(new Words("；", "; ")));
    }

    /** Whether the cells are all of a part. */
    static boolean isPart(List<Cell> cells) {
        Part part = cells.get(0).part();
        return areAll(cells, cell -> cell.part() == part);
    }

    /** Whether the cells are all that a form has of a kind. */
    private static boolean areAll(List<Cell> cells, Predicate<Cell> kind) {
        Set<Cell> some = Set.copyOf(cells);
        return Stream.of(Form.values())
                .anyMatch(form -> form.cells().stream()
                        .filter(kind)
                        .collect(Collectors.toSet())
                        .equals(some));
    }

    private Words words() {
        if (isPart(cells)) {
            return new Words("第%s部分全部 %3$s 格", "all %3$s cells of part %2$s")
                    .with(part.numeral(), part.ordinal() + 1, cells.size());
        }
        return new Words(
                        "第%s部分 %3$s 格（%4$s）", (cells.size() == 1 ? "%3$s cell" : "%3$s cells") + " of part %2$s (%4$s)")
                .with(part.numeral(), part.ordinal() + 1, cells.size(), groups());
    }

    private Words groups() {
        List<Words> pieces = pieces();
        return pieces.stream()
                .limit(MOST_PIECES)
                .collect(Words.joining(new Words("，", "; ")))
                .plus(pieces.size() > MOST_PIECES ? new Words("等", "; and others") : Words.NONE);
    }

    private List<Words> pieces() {
        List<Words> pieces = new ArrayList<>();
        List<Cell> rest = new ArrayList<>(cells);
        List<Row> rows = by(cells, Cell::row).entrySet().stream()
                .filter(row -> row.getValue().containsAll(row.getKey().cells()))
                .map(Map.Entry::getKey)
                .toList();
        if (!rows.isEmpty()) {
            rest.removeIf(cell -> rows.contains(cell.row()));
            pieces.add(rows(rows));
        }
        Map<Words, List<Words>> columns = new LinkedHashMap<>();
        by(rest, Cell::column).forEach((column, own) -> {
            if (own.size() >= MANY_ROWS) {
                rest.removeAll(own);
                columns.computeIfAbsent(rowsOf(column, own), among -> new ArrayList<>())
                        .add(own(column));
            }
        });
        columns.forEach((among, labels) -> pieces.add(among.with(
                labels.stream().map(new Words("“%s”", "\"%s\"")::with).collect(Words.joining(AND)))));
        if (!rest.isEmpty()) {
            pieces.add(named(rest.stream().map(Extent::own).toList(), new Words("「%s」", "[%s]"))
                    .plus(
                            rest.size() > FEW
                                    ? new Words("等 %s 格", " and others, %s cells").with(rest.size())
                                    : Words.NONE));
        }
        return pieces;
    }

    /** Whole rows; those that follow each other on the form by the first and the last. */
    private static Words rows(List<Row> rows) {
        List<Words> runs = new ArrayList<>();
        for (int from = 0, to; from < rows.size(); from = to) {
            to = from + 1;
            while (to < rows.size() && isNext(rows.get(to - 1), rows.get(to))) {
                to++;
            }
            if (to - from > FEW) {
                runs.add(new Words("“%s”至“%s”", "\"%s\" to \"%s\"").with(own(rows.get(from)), own(rows.get(to - 1))));
            } else {
                rows.subList(from, to).forEach(row -> runs.add(new Words("“%s”", "\"%s\"").with(own(row))));
            }
        }
        Words count = rows.size() == 1
                ? new Words("整" + line(rows.get(0).part()), " as a whole row")
                : new Words(
                                (runs.size() > FEW ? "等 %s " : "共 %s ")
                                        + line(rows.get(0).part()),
                                runs.size() > FEW ? " and others, %s rows" : ", %s rows")
                        .with(rows.size());
        return runs.stream().limit(FEW).collect(Words.joining(AND)).plus(count);
    }

    /** Whether a form prints one row directly below another. */
    private static boolean isNext(Row one, Row other) {
        return Stream.of(Form.values()).anyMatch(form -> {
            List<Row> printed = Layout.of(form).rows();
            int at = printed.indexOf(one);
            return at >= 0 && at + 1 < printed.size() && printed.get(at + 1) == other;
        });
    }

    /** What a cell is called among those of its part. */
    static Words own(Cell cell) {
        String english = cell.column().words().english().isEmpty() ? "%s" : "%s - %s";
        return new Words("%s · %s", english).with(own(cell.row()), own(cell.column()));
    }

    /** What a row is called, without what explains its label. */
    private static Words own(Row row) {
        return new Words(
                EXPLANATION.matcher(row.words().chinese()).replaceAll(""),
                row.words().english());
    }

    /** What a column is called among those of its rows. */
    private static Words own(Column column) {
        List<String> labels = column.labels();
        return new Words(labels.get(labels.size() - 1), column.words().english());
    }

    /** Among how many rows the cells of columns are, with a place for the columns. */
    private static Words rowsOf(Column column, List<Cell> own) {
        Part part = own.get(0).part();
        boolean all = areAll(own, cell -> cell.part() == part && cell.column() == column);
        return all
                ? new Words("各" + line(part) + "的%s", "%s of every row")
                : new Words(own.size() + " " + line(part) + "的%s", "%s of " + own.size() + " rows");
    }

    /** What the Chinese calls a row: part four has blocks of columns in the place of rows. */
    private static String line(Part part) {
        return part == Part.DISPUTES ? "栏" : "行";
    }

    private static Words named(List<Words> names, Words quotes) {
        return names.stream().limit(FEW).map(quotes::with).collect(Words.joining(AND));
    }

    private static <K> Map<K, List<Cell>> by(List<Cell> cells, Function<Cell, K> key) {
        return cells.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
