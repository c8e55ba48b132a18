package org.ogireport.collection.overview;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ogireport.collection.Coverage;
import org.ogireport.collection.Coverage.Status;
import org.ogireport.collection.GatheredReport;
import org.ogireport.collection.Gathering;
import org.ogireport.collection.InspectedReport;
import org.ogireport.collection.Inspection;
import org.ogireport.collection.export.CollectionTables;
import org.ogireport.collection.export.RuleMatrix;
import org.ogireport.collection.export.RuleMatrix.Row;
import org.ogireport.collection.export.Table;
import org.ogireport.collection.export.TableColumn;
import org.ogireport.collection.export.TableWorkbook;
import org.ogireport.collection.slip.ReturnSlip;
import org.ogireport.core.Words;

/**
 * All that came of a gathering, for people: a workbook, a page, and slips to send back. The gathering must not be closed
 * while it is used.
 *
 * @since 0.1
 */
public final class Overview {
    private static final Table TOO_LONG = new Table(
            List.of(new TableColumn(
                    "note", new Words("说明", "note"), Words.NONE, new Words("这张表为什么不在这里", "why the table is not here"))),
            sink -> sink.accept(List.of("一张工作表放不下，见 cells-long.csv；需要工作簿的，用 ogi-report table --long --to xlsx。")));

    private final RuleMatrix matrix;
    private final Coverage coverage;
    private final List<GatheredReport> reports;
    private final Map<Row, String> names = new LinkedHashMap<>();
    private final Map<String, List<Row>> others = new HashMap<>();
    private final Map<Row, List<Coverage.Line>> possible = new HashMap<>();
    private final Map<Row, Row> toldWith = new HashMap<>();
    private final int newest;

    private Overview(
            RuleMatrix matrix, Coverage coverage, Collection<GatheredReport> reports, Predicate<String> isWritable) {
        this.matrix = matrix;
        this.coverage = coverage;
        this.reports = List.copyOf(reports);
        List<Row> asked = matrix.rows().stream()
                .filter(row -> row.organ().isPresent() && !row.isOfOtherYear())
                .toList();
        Set<String> organs = asked.stream().flatMap(row -> row.organ().stream()).collect(Collectors.toSet());
        newest = asked.stream().flatMapToInt(row -> row.year().stream()).max().orElse(0);
        for (Row row : matrix.rows()) {
            row.organ()
                    .filter(organ -> row.isOfOtherYear())
                    .ifPresent(organ -> others.computeIfAbsent(organ, none -> new ArrayList<>())
                            .add(row));
        }
        findPossible(asked);
        Set<String> taken = new HashSet<>();
        for (Row row : matrix.rows()) {
            boolean quiet = toldWith.containsKey(row)
                    || row.isOfOtherYear()
                            && row.organ().filter(organs::contains).isPresent();
            if (!quiet && (!row.isClear() || isRenamed(row))) {
                String name = free(name(row), taken);
                names.put(row, isWritable.test(name) ? name : free(numbered(names.size() + 1), taken));
            }
        }
    }

    /** What may be a report that is missing is told with that. */
    private void findPossible(List<Row> asked) {
        Map<String, List<Row>> missing = asked.stream()
                .filter(row -> row.lines().stream().anyMatch(line -> line.status() == Status.MISSING))
                .collect(Collectors.groupingBy(row -> row.organ().orElseThrow()));
        for (Row row : matrix.rows()) {
            row.guess()
                    .ifPresent(guess -> missing.getOrDefault(guess.organ().name(), List.of()).stream()
                            .filter(lacking -> guess.mayBeFor(lacking.year().orElseThrow()))
                            .filter(lacking ->
                                    row.year().isEmpty() || row.year().equals(lacking.year()))
                            .forEach(lacking -> {
                                possible.computeIfAbsent(lacking, none -> new ArrayList<>())
                                        .addAll(row.lines());
                                toldWith.put(row, lacking);
                            }));
        }
    }

    private boolean isNewest(Row row) {
        return row.year().equals(OptionalInt.of(newest));
    }

    private boolean isRenamed(Row row) {
        return isNewest(row)
                && row.lines().stream().anyMatch(line -> line.formerName().isPresent());
    }

    /**
     * The overview of a gathering.
     *
     * @param gathering what was gathered
     * @param inspection what was found in it
     * @param coverage who has reported and who has not, for the years that are asked for
     * @return the overview
     */
    public static Overview of(Gathering gathering, Inspection inspection, Coverage coverage) {
        Objects.requireNonNull(gathering, "gathering: must not be null");
        Objects.requireNonNull(inspection, "inspection: must not be null");
        Objects.requireNonNull(coverage, "coverage: must not be null");
        return of(gathering, inspection, coverage, name -> true);
    }

    /**
     * The overview of a gathering, for a file system that cannot write every name.
     *
     * @param gathering what was gathered
     * @param inspection what was found in it
     * @param coverage who has reported and who has not, for the years that are asked for
     * @param isWritable whether a file may have a name; a slip that would have another one is numbered instead
     * @return the overview
     */
    public static Overview of(
            Gathering gathering, Inspection inspection, Coverage coverage, Predicate<String> isWritable) {
        Objects.requireNonNull(gathering, "gathering: must not be null");
        Objects.requireNonNull(inspection, "inspection: must not be null");
        Objects.requireNonNull(coverage, "coverage: must not be null");
        Objects.requireNonNull(isWritable, "isWritable: must not be null");
        RuleMatrix matrix = RuleMatrix.of(inspection, coverage);
        List<GatheredReport> counted = matrix.rows().stream()
                .flatMap(row -> row.report().stream())
                .map(InspectedReport::report)
                .toList();
        return new Overview(matrix, coverage, counted, isWritable);
    }

    /** A name that files may have on every system. */
    private static String name(Row row) {
        String input = input(row);
        String organ = row.organ().orElse(input.substring(input.lastIndexOf('/') + 1));
        String safe = organ.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\s]+", "_").replaceAll("^[._]+|[._]+$", "");
        String shortened = safe.length() > 60 ? safe.substring(0, 60) : safe.isEmpty() ? "文件" : safe;
        return row.year().isEmpty() ? shortened : shortened + "-" + row.year().getAsInt();
    }

    private static String input(Row row) {
        return row.lines().stream().findFirst().flatMap(Coverage.Line::input).orElse("");
    }

    private static String numbered(int number) {
        return "slip-%04d".formatted(number);
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    /**
     * A slip with a name for its file.
     *
     * @param name the name, without an ending
     * @param slip the slip
     */
    public record NamedSlip(String name, ReturnSlip slip) {
        /** Refuses nulls. */
        public NamedSlip {
            Objects.requireNonNull(name, "name: must not be null");
            Objects.requireNonNull(slip, "slip: must not be null");
        }
    }

    /**
     * The slips to send back, one for each organ and year of which something is to be mended or looked up.
     *
     * @return the slips, each made when it is reached, in the order of the coverage
     */
    public Stream<NamedSlip> slips() {
        return names.entrySet().stream().map(each -> new NamedSlip(each.getValue(), slip(each.getKey())));
    }

    private ReturnSlip slip(Row row) {
        String organ = row.organ().orElseGet(() -> sender(row));
        String report = (row.year().isEmpty() ? "" : row.year().getAsInt() + " 年度") + ReturnSlip.REPORT;
        ReturnSlip slip =
                row.report().map(ReturnSlip::of).orElseGet(() -> new ReturnSlip(organ, report, List.of(), List.of()));
        return slip.withFirst(CoverageEntries.of(
                row, others.getOrDefault(organ, List.of()), possible.getOrDefault(row, List.of()), isNewest(row)));
    }

    /** To whom a slip goes where the organ is not known. */
    private static String sender(Row row) {
        String input = input(row);
        return row.guess()
                .map(guess ->
                        guess.organ().name() + "（由" + guess.basis().words().chinese() + "推断）")
                .orElse("文件“" + input.substring(input.lastIndexOf('/') + 1) + "”的报送单位");
    }

    /**
     * Writes the workbook: organs against rules, all figures wide and long, measures, coverage, and what each column means.
     * Where the long figures do not fit into one sheet, it says where they are instead: nobody reads a million rows there.
     *
     * @param stream where to write; left open
     * @throws IOException if it cannot be written
     */
    public void writeWorkbook(OutputStream stream) throws IOException {
        Objects.requireNonNull(stream, "stream: must not be null");
        Table cells = CollectionTables.cells(reports);
        Table cellsLong = CollectionTables.cellsLong(reports);
        Table metrics = CollectionTables.metrics(reports);
        Table covered = CollectionTables.coverage(coverage);
        Map<String, Table> sheets = new LinkedHashMap<>();
        sheets.put("机关与规则", matrix.table());
        sheets.put("收报情况", covered);
        sheets.put("指标", metrics);
        sheets.put("数字（宽表）", cells);
        boolean fits = reports.stream()
                        .mapToLong(report -> report.layout().cells().size())
                        .sum()
                < TableWorkbook.MAX_ROWS;
        sheets.put("数字（长表）", fits ? cellsLong : TOO_LONG);
        sheets.put("列的含义", CollectionTables.codebook(matrix.table(), covered, metrics, cells, cellsLong));
        TableWorkbook.write(stream, sheets);
    }

    /**
     * The page: who has reported, what was found, what the figures come to. Its plots are tables too; it loads nothing and
     * runs no script, and links to the slips in the folder {@code slips} beside it.
     *
     * @return an HTML document, to be sent in UTF-8
     */
    public String toHtml() {
        Map<Row, String> links = new HashMap<>(names);
        toldWith.forEach((row, lacking) -> links.put(row, Objects.requireNonNull(names.get(lacking))));
        return new OverviewPage(matrix, coverage, reports, names.size(), links).page();
    }
}
