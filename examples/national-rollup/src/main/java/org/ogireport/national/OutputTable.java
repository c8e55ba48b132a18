package org.ogireport.national;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.ogireport.collection.Coverage;
import org.ogireport.collection.GatheredInput;
import org.ogireport.collection.GatheredReport;
import org.ogireport.collection.InspectedReport;
import org.ogireport.collection.Organ;
import org.ogireport.collection.Place;
import org.ogireport.collection.metric.Metric;
import org.ogireport.collection.metric.MetricValue;
import org.ogireport.core.Authority;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.validation.Finding;
import org.ogireport.validation.render.FindingMessage;

/** A table that is written: its columns, and its rows out of what was gathered. */
public enum OutputTable {
    /** A row a report that counts, and a column a cell of any form. */
    CELLS(cellColumns(), OutputTable::cells),
    /** A row a cell of such a report in which there is no number, and what there is. */
    GAPS(
            organAndYear().add("cell", StringType).add("state", StringType).add("text", StringType),
            settled -> reports(settled).flatMap(OutputTable::gaps)),
    /** A row a finding. */
    FINDINGS(
            organAndYear()
                    .add("rule", StringType)
                    .add("severity", StringType)
                    .add("verdict", StringType)
                    .add("cells", StringType)
                    .add("message", StringType),
            settled -> settled.inspection().reports().stream().flatMap(OutputTable::findings)),
    /** A row a measure of such a report. */
    METRICS(
            organAndYear()
                    .add("metric", StringType)
                    .add("state", StringType)
                    .add("numerator", decimal(6))
                    .add("denominator", decimal(6))
                    .add("value", decimal(2)),
            settled -> reports(settled).flatMap(OutputTable::metrics)),
    /** A row an input, and one for an organ of the roster and a year without any. */
    COVERAGE(
            organAndYear()
                    .add("code", StringType)
                    .add("region", StringType)
                    .add("status", StringType)
                    .add("late", BooleanType)
                    .add("input", StringType)
                    .add("remark", StringType),
            settled -> settled.coverage().stream().map(OutputTable::coverage)),
    /** A row a line that is no report. */
    REFUSED(
            new StructType()
                    .add("file", StringType)
                    .add("line", IntegerType)
                    .add("code", StringType)
                    .add("reason", StringType),
            settled -> settled.gathering().inputs().stream()
                    .filter(input -> input.place() == Place.REFUSED)
                    .map(OutputTable::refused));

    private final StructType columns;
    private final Function<Settled, Stream<Row>> rows;

    OutputTable(StructType columns, Function<Settled, Stream<Row>> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** What the folder is called. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    StructType columns() {
        return columns;
    }

    /** The rows. */
    public Stream<Row> rows(Settled settled) {
        return rows.apply(settled);
    }

    private static StructType organAndYear() {
        return new StructType().add("organ", StringType).add("year", IntegerType);
    }

    private static DataType decimal(int fraction) {
        return createDecimalType(38, fraction);
    }

    private static StructType cellColumns() {
        StructType columns = organAndYear()
                .add("division_code", StringType)
                .add("level", StringType)
                .add("scope", StringType)
                .add("complete", BooleanType)
                .add("conclusion", StringType)
                .add("input", StringType);
        for (Cell cell : CellColumns.names().keySet()) {
            columns = columns.add(CellColumns.names().get(cell), CellColumns.type(cell));
        }
        return columns;
    }

    private static Stream<GatheredReport> reports(Settled settled) {
        return settled.gathering().reports().stream();
    }

    private static Stream<Row> cells(Settled settled) {
        return settled.inspection().reports().stream().map(OutputTable::cells);
    }

    private static Row cells(InspectedReport inspected) {
        GatheredReport report = inspected.report();
        Draft draft = report.draft();
        Authority organ = draft.authority().orElseThrow();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(report.organ());
        row.add(report.year());
        row.add(organ.divisionCode());
        row.add(name(organ.level()));
        row.add(name(organ.scope()));
        row.add(report.isComplete());
        row.add(inspected.conclusion().name());
        row.add(report.input());
        CellColumns.names().keySet().forEach(cell -> row.add(CellColumns.value(cell, number(draft, cell))));
        return RowFactory.create(row.toArray());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable BigDecimal number(Draft draft, Cell cell) {
        return draft.layout().indexOf(cell).isEmpty()
                ? null
                : draft.value(cell).number().orElse(null);
    }

    private static Stream<Row> gaps(GatheredReport report) {
        Draft draft = report.draft();
        return draft.cells().stream()
                .filter(cell -> !draft.value(cell).isNumber())
                .map(cell -> gap(report, cell, draft.value(cell)));
    }

    private static Row gap(GatheredReport report, Cell cell, CellValue value) {
        return RowFactory.create(
                report.organ(),
                report.year(),
                CellColumns.names().get(cell),
                value.state().name(),
                value.isUnreadable() ? value.toString() : null);
    }

    private static Stream<Row> findings(InspectedReport inspected) {
        return inspected.findings().stream().map(finding -> finding(inspected.report(), finding));
    }

    private static Row finding(GatheredReport report, Finding finding) {
        return RowFactory.create(
                report.organ(),
                report.year(),
                finding.rule().id(),
                finding.severity().name(),
                finding.verdict().name(),
                finding.cells().stream().map(CellColumns.names()::get).collect(Collectors.joining(" ")),
                FindingMessage.of(finding, Locale.CHINESE));
    }

    private static Stream<Row> metrics(GatheredReport report) {
        Draft draft = report.draft();
        @Nullable Long population = report.expected().map(Organ::population).orElse(null);
        return Stream.of(Metric.values()).map(metric -> metric(report, metric.in(draft, population)));
    }

    private static Row metric(GatheredReport report, MetricValue value) {
        return RowFactory.create(
                report.organ(),
                report.year(),
                value.metric().wireName(),
                value.state().name(),
                scaled(value.numerator(), 6),
                scaled(value.denominator(), 6),
                scaled(value.value(), 2));
    }

    private static @Nullable BigDecimal scaled(Optional<BigDecimal> number, int fraction) {
        return number.map(each -> each.setScale(fraction)).orElse(null);
    }

    private static Row coverage(Coverage.Line line) {
        return RowFactory.create(
                line.organ().orElse(null),
                line.year().isPresent() ? line.year().getAsInt() : null,
                line.expected().map(Organ::code).orElse(null),
                line.expected().map(Organ::region).orElse(null),
                line.status().name(),
                line.isLate(),
                line.input().orElse(null),
                line.remark().chinese());
    }

    private static Row refused(GatheredInput input) {
        int colon = input.name().lastIndexOf(':');
        return RowFactory.create(
                input.name().substring(0, colon),
                Integer.valueOf(input.name().substring(colon + 1)),
                input.code().orElseThrow(),
                input.remark().chinese());
    }
}
