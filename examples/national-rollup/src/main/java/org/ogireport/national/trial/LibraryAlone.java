package org.ogireport.national.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.ogireport.collection.GatheredReport;
import org.ogireport.collection.Roster;
import org.ogireport.collection.reading.ReadInput;
import org.ogireport.collection.reading.ReportReader;
import org.ogireport.core.Authority;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.national.CellColumns;
import org.ogireport.national.NationalRollUp;
import org.ogireport.national.OutputTable;
import org.ogireport.national.RegionSums;
import org.ogireport.national.Settled;
import org.ogireport.validation.RollUp;

/**
 * Gathers, checks and sums up the same files in one process, without Spark, and fails unless every table of the job's output has
 * the same rows as often: {@code NATION OUTPUT FIRST-LAST}.
 */
public final class LibraryAlone {
    private final SparkSession spark;
    private final String output;

    private LibraryAlone(SparkSession spark, String output) {
        this.spark = spark;
        this.output = output;
    }

    /** Compares. */
    public static void main(String... args) throws IOException {
        Roster roster = Roster.read(Files.readAllBytes(Path.of(args[0], "roster.csv")));
        try (SparkSession spark =
                        SparkSession.builder().appName("library-alone").getOrCreate();
                Settled settled =
                        Settled.of(inputs(Path.of(args[0], "reports")), roster, NationalRollUp.years(args[2]))) {
            LibraryAlone comparison = new LibraryAlone(spark, args[1]);
            for (OutputTable table : OutputTable.values()) {
                comparison.compare(table.folder(), table.rows(settled).map(LibraryAlone::text));
            }
            comparison.compareSums(settled);
        }
    }

    private static Stream<ReadInput> inputs(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        return files.stream().flatMap(ReportReader::readAll);
    }

    /** A row as text; a file has the same name with its scheme and without. */
    private static String text(Row row) {
        return row.toString().replace("file:/", "/");
    }

    private void compare(String table, Stream<String> expected) {
        Map<String, Integer> balance = new HashMap<>();
        expected.forEach(row -> balance.merge(row, 1, Integer::sum));
        int size = balance.values().stream().mapToInt(Integer::intValue).sum();
        for (Iterator<Row> rows = spark.read().parquet(output + "/" + table).toLocalIterator(); rows.hasNext(); ) {
            balance.merge(text(rows.next()), -1, Integer::sum);
        }
        balance.values().removeIf(times -> times == 0);
        if (size == 0 || !balance.isEmpty()) {
            throw new IllegalStateException(table + ": " + size + " rows are expected; too few or, negative, too many: "
                    + balance.entrySet().stream().limit(4).toList());
        }
        System.out.println(table + ": " + size + " rows, as the library has them");
    }

    private void compareSums(Settled settled) {
        List<GatheredReport> reports = settled.gathering().reports();
        compare(
                RegionSums.FOLDER,
                reports.stream()
                        .map(GatheredReport::year)
                        .distinct()
                        .flatMap(year -> sums(reports.stream().filter(report -> report.year() == year))));
    }

    /** The rows of the sums of a year's reports; those of a nation's years are too many to hold at once. */
    private static Stream<String> sums(Stream<GatheredReport> reports) {
        List<Cell> cells =
                CellColumns.names().keySet().stream().filter(Cell::isAdditive).toList();
        Map<List<String>, List<RollUp>> parts = new HashMap<>();
        reports.forEach(report -> {
            Draft draft = report.draft();
            RollUp one = RollUp.ZERO.add(draft);
            keys(draft.authority().orElseThrow(), report.year())
                    .forEach(key -> add(parts.computeIfAbsent(key, k -> new ArrayList<>()), one));
        });
        return parts.entrySet().stream().map(row -> {
            RollUp sum = row.getValue().stream().reduce(RollUp.ZERO, RollUp::merge);
            return row.getKey().stream().collect(Collectors.joining(",", "[", ","))
                    + sum.size() + ","
                    + cells.stream()
                            .map(cell -> sum.sum(cell)
                                    .map(number -> cell.kind().isWhole() ? number : CellColumns.amount(number))
                                    .map(Object::toString)
                                    .orElse("null"))
                            .collect(Collectors.joining(","))
                    + "]";
        });
    }

    /** Merges sums of equal size only, so that none is copied often. */
    private static void add(List<RollUp> parts, RollUp one) {
        RollUp sum = one;
        while (!parts.isEmpty() && parts.get(parts.size() - 1).size() <= sum.size()) {
            sum = parts.remove(parts.size() - 1).merge(sum);
        }
        parts.add(sum);
    }

    /** The rows that a report is summed up in. */
    private static Stream<List<String>> keys(Authority organ, int year) {
        String code = organ.divisionCode();
        Stream<String> regions = code == null
                ? Stream.of("null")
                : Stream.of("000000", code.substring(0, 2) + "0000", code.substring(0, 4) + "00", code)
                        .distinct();
        return regions.map(region ->
                List.of(region, String.valueOf(organ.level()), String.valueOf(organ.scope()), Integer.toString(year)));
    }
}
