package org.ogireport.collection.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.collection.Coverage;
import org.ogireport.collection.GatheredReport;
import org.ogireport.collection.Organ;
import org.ogireport.collection.metric.Metric;
import org.ogireport.collection.metric.MetricDocuments;
import org.ogireport.collection.metric.MetricValue;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Layout;

/**
 * The tables of a gathering: figures wide and long, measures, coverage, and what every column of them means.
 *
 * @since 0.1
 */
public final class CollectionTables {
    private static final TableColumn CELL =
            TableColumn.text("cell", "单元格", "cell", "单元格的名称", "what the cell is called");
    private static final TableColumn PATH =
            TableColumn.text("path", "路径", "path", "单元格在本程序中的固定名称", "the cell's permanent name");
    private static final TableColumn VALUE =
            TableColumn.text("value", "值", "value", "单元格中的数", "the number in the cell");
    private static final TableColumn STATE =
            TableColumn.text("state", "状态", "state", "没有数的，说明是空白、不能读出还是没有找到", "why there is no number");
    private static final TableColumn TEXT =
            TableColumn.text("text", "原文", "text", "不能读出的原文", "the text that could not be read");
    private static final TableColumn STATUS =
            TableColumn.text("status", "状态", "status", "是否已收到，没有计入的原因", "whether it was received and counts");
    private static final TableColumn LATE =
            TableColumn.text("late", "逾期", "late", "发布日期晚于规定期限的为“是”", "published after the day that is set");
    private static final TableColumn REMARK = TableColumn.text("remark", "说明", "remark", "原因", "the reason");

    private CollectionTables() {}

    /**
     * A row a report and a column a cell. A cell without a number is empty; the long table says why.
     *
     * @param reports the reports
     * @return the table
     */
    public static Table cells(Collection<GatheredReport> reports) {
        Objects.requireNonNull(reports, "reports: must not be null");
        CellColumns columns = new CellColumns(layouts(reports));
        return new Table(joined(ReportColumns.ALL, columns.columns()), sink -> {
            for (GatheredReport report : reports) {
                Draft draft = report.draft();
                List<@Nullable Object> row = ReportColumns.of(report);
                columns.cells()
                        .forEach(cell -> row.add(
                                draft.layout().indexOf(cell).isEmpty()
                                        ? null
                                        : draft.value(cell).number().orElse(null)));
                sink.accept(row);
            }
        });
    }

    /**
     * A row a cell of every report.
     *
     * @param reports the reports
     * @return the table
     */
    public static Table cellsLong(Collection<GatheredReport> reports) {
        Objects.requireNonNull(reports, "reports: must not be null");
        CellColumns columns = new CellColumns(layouts(reports));
        return new Table(joined(ReportColumns.ALL, List.of(CELL, PATH, VALUE, STATE, TEXT)), sink -> {
            for (GatheredReport report : reports) {
                Draft draft = report.draft();
                for (Cell cell : draft.cells()) {
                    CellValue value = draft.value(cell);
                    List<@Nullable Object> row = ReportColumns.of(report);
                    row.add(columns.of(cell).words().chinese());
                    row.add(columns.of(cell).name());
                    row.add(value.number().orElse(null));
                    row.add(state(value).chinese());
                    row.add(value.isUnreadable() ? value.toString() : null);
                    sink.accept(row);
                }
            }
        });
    }

    private static Words state(CellValue value) {
        return value.isNumber() ? Words.NONE : value.state().words();
    }

    /**
     * A row a report and a column a measure; beside each measure what was divided, and why there is no number.
     *
     * @param reports the reports
     * @return the table
     */
    public static Table metrics(Collection<GatheredReport> reports) {
        Objects.requireNonNull(reports, "reports: must not be null");
        List<TableColumn> measures = Stream.of(Metric.values())
                .flatMap(metric -> metricColumns(metric).stream())
                .toList();
        return new Table(joined(ReportColumns.ALL, measures), sink -> {
            for (GatheredReport report : reports) {
                Draft draft = report.draft();
                Long population = report.expected().map(Organ::population).orElse(null);
                List<@Nullable Object> row = ReportColumns.of(report);
                for (Metric metric : Metric.values()) {
                    MetricValue value = metric.in(draft, population);
                    row.add(value.value().orElse(null));
                    row.add(value.numerator().orElse(null));
                    row.add(value.denominator().orElse(null));
                    row.add(value.state().words().chinese());
                }
                sink.accept(row);
            }
        });
    }

    private static List<TableColumn> metricColumns(Metric metric) {
        Words formula = new Words(
                metric.meaning().chinese() + "：" + MetricDocuments.formula(metric, Locale.CHINESE) + "；分母至少 "
                        + metric.leastDenominator(),
                metric.meaning().english() + ": " + MetricDocuments.formula(metric, Locale.ENGLISH)
                        + "; denominator at least " + metric.leastDenominator());
        Words name = metric.words();
        Words items = new Words("件", "items");
        Words below = metric.denominator().isEmpty() ? new Words("人", "people") : items;
        return List.of(
                new TableColumn(metric.wireName(), name, metric.scale().unit(), formula),
                new TableColumn(
                        metric.wireName() + ".numerator",
                        name.plus(new Words("·分子", ": numerator")),
                        items,
                        Words.NONE),
                new TableColumn(
                        metric.wireName() + ".denominator",
                        name.plus(new Words("·分母", ": denominator")),
                        below,
                        Words.NONE),
                new TableColumn(
                        metric.wireName() + ".state",
                        name.plus(new Words("·说明", ": remark")),
                        Words.NONE,
                        new Words("没有数的原因", "why there is no number")));
    }

    /**
     * A row a line of the coverage.
     *
     * @param coverage who has reported and who has not
     * @return the table
     */
    public static Table coverage(Coverage coverage) {
        Objects.requireNonNull(coverage, "coverage: must not be null");
        return new Table(joined(ReportColumns.ALL, List.of(STATUS, LATE, REMARK)), sink -> {
            for (Coverage.Line line : coverage.lines()) {
                List<@Nullable Object> row = ReportColumns.of(line.organ(), line.expected(), line.year(), line.input());
                row.add(line.status().words().chinese());
                row.add(line.isLate() ? "是" : null);
                row.add(line.remark().chinese());
                sink.accept(row);
            }
        });
    }

    /**
     * What every column of the other tables means, each once.
     *
     * @param tables the tables
     * @return the table
     */
    public static Table codebook(Table... tables) {
        Objects.requireNonNull(tables, "tables: must not be null");
        Set<TableColumn> columns = new LinkedHashSet<>();
        List.of(tables).forEach(table -> columns.addAll(table.columns()));
        return new Table(
                List.of(
                        TableColumn.text("column", "列名", "column", "其他表中的列名", "the header of a column"),
                        TableColumn.text("english", "英文名", "English", "列名的英文", "the header in English"),
                        TableColumn.text("name", "固定名称", "name", "供程序使用的名称", "the name for programs"),
                        TableColumn.text("unit", "计量单位", "unit", "数的单位", "the unit of the numbers"),
                        TableColumn.text("unitEnglish", "计量单位（英文）", "unit in English", "", ""),
                        TableColumn.text("about", "依据或含义", "article or meaning", "", ""),
                        TableColumn.text("aboutEnglish", "含义（英文）", "article or meaning in English", "", "")),
                sink -> {
                    for (TableColumn column : columns) {
                        sink.accept(row(column));
                    }
                });
    }

    private static List<@Nullable Object> row(TableColumn column) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(column.words().chinese());
        row.add(column.words().english());
        row.add(column.name());
        row.add(column.unit().chinese());
        row.add(column.unit().english());
        row.add(column.about().chinese());
        row.add(column.about().english());
        return row;
    }

    private static Set<Layout> layouts(Collection<GatheredReport> reports) {
        return reports.stream().map(GatheredReport::layout).collect(Collectors.toSet());
    }

    private static List<TableColumn> joined(List<TableColumn> some, List<TableColumn> others) {
        return Stream.of(some, others).flatMap(List::stream).toList();
    }
}
