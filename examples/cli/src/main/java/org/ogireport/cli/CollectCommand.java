package org.ogireport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ogireport.collection.Coverage;
import org.ogireport.collection.GatheredReport;
import org.ogireport.collection.Gathering;
import org.ogireport.collection.InspectedReport;
import org.ogireport.collection.Inspection;
import org.ogireport.collection.Organ;
import org.ogireport.collection.ReportSum;
import org.ogireport.collection.Roster;
import org.ogireport.collection.export.CollectionTables;
import org.ogireport.collection.export.Table;
import org.ogireport.collection.overview.Overview;
import org.ogireport.serialization.ReportJson;
import org.ogireport.validation.Checker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code collect}: gathers the reports of many organs, checks them, and writes all that is known of them into a folder. */
@Command(
        name = "collect",
        description = {
            "收齐许多机关的报告：逐份检查，对照名册列出缺报、重复、逾期的机关，加总并写出各种表格。",
            "Gathers reports of many organs: checks each, says who is missing, doubled or late, sums them up and writes tables."
        })
final class CollectCommand implements Callable<Integer> {
    /** So many organs are named. */
    private static final int FEW = 5;

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = {
                "报告文件、目录、zip、.ndjson、.ndjson.gz 或 XML 报告集。",
                "Reports, folders, zips, .ndjson, .ndjson.gz or XML collections."
            })
    private List<String> inputs = List.of();

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description = {
                "应报送机关的名册（csv 或 xlsx）：机关名称、曾用名、代码、类别、地区、人口。",
                "The organs expected (csv or xlsx): name, former names, code, kind, region, population."
            })
    private @Nullable String roster;

    @Option(names = "--year", paramLabel = "Y", description = "收集的年度，默认为所读报告的各年度。 The year; otherwise all years found.")
    private @Nullable Integer year;

    @Option(
            names = "--previous",
            paramLabel = "DIR",
            description = "上一年度的报告，只用来核对两年之间的数字。 Reports for the year before, to compare with only.")
    private List<String> previous = List.of();

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    @Option(
            names = "-o",
            required = true,
            paramLabel = "DIR",
            description = "写入的目录，没有则新建。 The folder to write into; made if it is not there.")
    private String folder = "";

    CollectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException {
        Inputs reader = new Inputs(console);
        Roster expected = reader.roster(roster);
        Checker checker = rules.checker(console);
        Path target = target();
        try (Gathering gathering = reader.gather(inputs, expected);
                Gathering earlier = reader.gather(previous, expected)) {
            Inspection inspection = Inspection.of(gathering, earlier, checker, rules.circumstances());
            Coverage coverage = year == null
                    ? Coverage.of(gathering, inspection)
                    : Coverage.of(gathering, inspection, List.of(year));
            int status = reader.tell(gathering);
            OverviewFiles files = new OverviewFiles(target, console);
            Overview overview = Overview.of(gathering, inspection, coverage, files::isWritable);
            SideBySide.run(() -> write(target, gathering, coverage), () -> files.write(overview));
            List<InspectedReport> asked = inspection.reports().stream()
                    .filter(report -> year == null || report.report().year() == year)
                    .toList();
            new CollectionSummary(console).print(asked, coverage);
            sum(target, gathering);
            for (InspectedReport report : asked) {
                status = OgiReport.worse(status, OgiReport.status(report.conclusion()));
            }
            return status;
        }
    }

    private Path target() throws InputException {
        try {
            return Files.createDirectories(Input.path(folder, console));
        } catch (IOException e) {
            throw new InputException(folder + ": " + console.choose("不能写入", "cannot be written") + " ("
                    + Input.reason(e, console) + ")");
        }
    }

    private void write(Path target, Gathering gathering, Coverage coverage) throws InputException {
        Collection<GatheredReport> reports = reports(gathering);
        Table cells = CollectionTables.cells(reports);
        Table cellsLong = CollectionTables.cellsLong(reports);
        Table metrics = CollectionTables.metrics(reports);
        Table covered = CollectionTables.coverage(coverage);
        write(target, "cells.csv", cells);
        write(target, "cells-long.csv", cellsLong);
        write(target, "metrics.csv", metrics);
        write(target, "coverage.csv", covered);
        write(target, "codebook.csv", CollectionTables.codebook(cells, cellsLong, metrics, covered));
    }

    private Collection<GatheredReport> reports(Gathering gathering) {
        return year == null ? gathering.reports() : gathering.reports(year);
    }

    private void write(Path target, String name, Table table) throws InputException {
        Output.write(target.resolve(name).toString(), console, table::writeCsv);
    }

    /** How many reports were added, and which organs of the roster are not in the sum. */
    private String told(String name, List<GatheredReport> children, Roster expected) {
        Set<String> added = children.stream().map(GatheredReport::organ).collect(Collectors.toSet());
        List<String> lacking = expected.organs().stream()
                .map(Organ::name)
                .filter(organ -> !added.contains(organ))
                .toList();
        String all = console.choose(name + "：" + added.size() + " 份报告之和", name + ": the sum of " + added.size());
        return lacking.isEmpty()
                ? all
                : all
                        + console.choose("，不含名册上的 ", ", without ")
                        + lacking.size()
                        + console.choose(" 个机关：", " organs of the roster: ")
                        + lacking.stream().limit(FEW).collect(Collectors.joining(console.choose("、", ", ")))
                        + (lacking.size() > FEW ? console.choose("等", ", …") : "");
    }

    /** Writes the sum of a year's reports; of several years, a file each. */
    private void sum(Path target, Gathering gathering) throws InputException {
        List<Integer> years = year == null ? gathering.years() : List.of(year);
        for (int each : years) {
            List<GatheredReport> children = gathering.reports(each).stream()
                    .filter(report ->
                            gathering.roster().isEmpty() || report.expected().isPresent())
                    .toList();
            if (!children.isEmpty()) {
                ReportSum sum = Sums.of(children);
                String name = years.size() == 1 ? "sum.json" : "sum-" + each + ".json";
                Output.write(
                        target.resolve(name).toString(),
                        console,
                        stream -> stream.write(ReportJson.write(sum.toDraft())));
                Sums.tell(sum, name, console);
                console.println(told(name, children, gathering.roster()));
            }
        }
    }
}
