package org.ogireport.collection;

import java.text.ParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.collection.table.TableRow;
import org.ogireport.collection.table.TableRows;
import org.ogireport.core.RefusedValueException;
import org.ogireport.core.Words;
import org.ogireport.core.form.ReportField;

/** The rows of a roster's file as organs. */
final class RosterRows {
    /** More organs than a nation has. */
    private static final int MOST = 500_000;

    private static final String SEPARATORS = "[、；;|\n]";

    /** What a column tells, and what its header may be. */
    private enum Field {
        NAME(ReportField.NAME, "机关名称", "单位名称", "机关", "单位", "name"),
        FORMER_NAMES(null, "曾用名", "曾用名称", "原名称", "原名", "former names", "formernames"),
        CODE(null, "代码", "编码", "机关代码", "统一社会信用代码", "code"),
        KIND(ReportField.KIND, "机关类别", "性质", "类型", "kind"),
        REGION(ReportField.DIVISION_CODE, "地区", "区划", "行政区划", "所属地区", "region"),
        POPULATION(null, "人口", "常住人口", "人口数", "population");

        private final List<String> headers;

        /** What the field is called on a roster, and in a report where it is the same. */
        Field(@Nullable ReportField inReport, String... headers) {
            Stream<String> named = inReport == null
                    ? Stream.empty()
                    : Stream.of(inReport.words().chinese());
            this.headers =
                    Stream.concat(named, Stream.of(headers)).map(Names::plain).toList();
        }
    }

    private final Map<Field, Integer> columns = new HashMap<>();
    private final List<Words> problems = new ArrayList<>();
    private final List<Organ> organs = new ArrayList<>();

    private RosterRows() {}

    static List<Organ> read(byte[] bytes) {
        RosterRows rows = new RosterRows();
        rows.readAll(table(bytes).orElseThrow(() -> refused("既不是 csv 也不是 xlsx", "neither csv nor xlsx")));
        if (!rows.problems.isEmpty()) {
            throw new RosterException(rows.problems);
        }
        return rows.organs;
    }

    private static Optional<List<TableRow>> table(byte[] bytes) {
        try {
            return TableRows.read(bytes);
        } catch (ParseException e) {
            throw new RosterException(List.of(
                    new Words("第 %s 行的引号没有结束，或引号后面还有文字", "row %s: a quotation mark is not closed, or text follows it")
                            .with(e.getErrorOffset())));
        }
    }

    private static RosterException refused(String chinese, String english) {
        return new RosterException(List.of(new Words(chinese, english)));
    }

    private void readAll(List<TableRow> rows) {
        if (rows.size() > MOST) {
            throw refused("名册超过 " + MOST + " 行", "the roster has more than " + MOST + " rows");
        }
        int header = 0;
        while (header < rows.size() && !readHeader(rows.get(header).cells())) {
            header++;
        }
        if (header == rows.size()) {
            throw refused("没有找到“机关名称”一列", "there is no column of names");
        }
        for (int i = header + 1; i < rows.size(); i++) {
            List<String> cells = rows.get(i).cells();
            if (isHeader(cells)) {
                // of another sheet, whose columns may stand otherwise
                readHeader(cells);
            } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                read(cells, rows.get(i).place());
            }
        }
        if (organs.isEmpty() && problems.isEmpty()) {
            throw refused("名册中没有机关", "there is no organ on the roster");
        }
    }

    /** Whether a row below organs names the columns anew: 机关 alone may be what kind an organ is of. */
    private static boolean isHeader(List<String> row) {
        return row.stream()
                .map(RosterRows::header)
                .anyMatch(header -> header.length() > 2 && Field.NAME.headers.contains(header));
    }

    private static String header(String cell) {
        return Names.plain(cell).toLowerCase(Locale.ROOT);
    }

    /** Whether a row names the columns; a title may stand above it. */
    private boolean readHeader(List<String> row) {
        columns.clear();
        for (int i = 0; i < row.size(); i++) {
            int column = i;
            String header = header(row.get(i));
            Stream.of(Field.values())
                    .filter(field -> field.headers.contains(header))
                    .forEach(field -> columns.putIfAbsent(field, column));
        }
        return columns.containsKey(Field.NAME);
    }

    private void read(List<String> row, Words place) {
        try {
            organs.add(new Organ(
                    Names.plain(cell(row, Field.NAME)),
                    Stream.of(cell(row, Field.FORMER_NAMES).split(SEPARATORS))
                            .map(Names::plain)
                            .filter(name -> !name.isEmpty())
                            .toList(),
                    stated(row, Field.CODE),
                    stated(row, Field.KIND),
                    stated(row, Field.REGION),
                    population(cell(row, Field.POPULATION))));
        } catch (RefusedValueException e) {
            problems.add(new Words("%s有误：%s（%s）", "%s: %s (%s)").with(place, String.join("，", row), e.reason()));
        }
    }

    private String cell(List<String> row, Field field) {
        Integer column = columns.get(field);
        return column == null || column >= row.size() ? "" : row.get(column).strip();
    }

    private @Nullable String stated(List<String> row, Field field) {
        String cell = cell(row, field);
        return cell.isEmpty() ? null : cell;
    }

    private static @Nullable Long population(String cell) {
        try {
            return cell.isEmpty() ? null : Long.valueOf(cell.replace(",", ""));
        } catch (NumberFormatException e) {
            throw new RefusedValueException(new Words("“%s”不是人口数", "\"%s\" is no number of people").with(cell));
        }
    }
}
