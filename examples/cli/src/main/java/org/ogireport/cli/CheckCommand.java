package org.ogireport.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.collection.reading.ReadInput;
import org.ogireport.collection.reading.ReportReader;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.render.CheckedInput;
import org.ogireport.validation.render.CheckedReport;
import org.ogireport.validation.render.FindingsHtml;
import org.ogireport.validation.render.FindingsJson;
import org.ogireport.validation.render.FindingsText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: says what is wrong with each report. */
@Command(
        name = "check",
        description = {
            "检查报告中的数字是否相符。有多个文件时，退出码取最严重的一种。",
            "Checks that the figures of reports agree. Of several files, the worst decides the exit status."
        })
final class CheckCommand implements Callable<Integer> {
    /** How the findings are printed. */
    enum Format {
        TEXT,
        JSON,
        HTML
    }

    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "text|json|html",
            defaultValue = "text",
            description = "输出格式，默认 ${DEFAULT-VALUE}。 Output format.")
    private Format format = Format.TEXT;

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    @Mixin
    private final ReportOptions known = new ReportOptions();

    @Option(
            names = "--no-deduce",
            description = {
                "不按合计关系推定连写或缺一个数值的行。",
                "Deduce nothing from the form's sums where values run together or a row lacks one."
            })
    private boolean noDeduce;

    @Option(
            names = "--each",
            description = {
                "逐份列出：报告集中的每份报告也列出结果；JSON 每份报告一行（ndjson）。",
                "Tells of each report, those of a file of many too; as JSON, a line a report (ndjson)."
            })
    private boolean isEach;

    @Option(
            names = "-o",
            paramLabel = "OUT",
            description = {
                "写入的文件，默认标准输出；全部写好才替换原有文件。",
                "The file to write; otherwise standard output. It replaces another only when it is whole."
            })
    private @Nullable String output;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "网页、Word、PDF、文本、JSON 或 XML 文件，装有这些文件的目录或 zip，或 2023/*.html 这样的通配符，其中的文件各自核对；"
                        + ".ndjson、.ndjson.gz 和 XML 报告集给出汇总。其中有同一机关上年报告的，与上年核对。",
                "Web pages, Word, PDF, text, JSON or XML files, a folder or zip of these, or a pattern such as 2023/*.html, each by"
                        + " itself; of .ndjson, .ndjson.gz and XML collections, a summary. Where the same organ's report for the year"
                        + " before is among them, beside that."
            })
    private List<String> files = List.of();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException {
        Checker checker = rules.checker(console);
        Circumstances circumstances = known.addedTo(rules.circumstances(), console);
        return console.into(output, () -> check(FilePatterns.expanded(files), checker, circumstances));
    }

    private int check(List<String> inputs, Checker checker, Circumstances circumstances) {
        List<CheckedInput> reports = new ArrayList<>();
        int status = OgiReport.OK;
        CallDocuments documents = CallDocuments.of(inputs);
        if (documents.areTooMany()) {
            console.tell(console.choose(
                    "文件过多，没有与上年的报告核对；请用 collect",
                    "too many documents to compare with those of the year before: use collect"));
        }
        List<Corpus> corpora =
                inputs.stream().filter(Corpus::is).distinct().map(Corpus::of).toList();
        try (CorpusYears years = CorpusYears.of(corpora, documents)) {
            for (String file : inputs) {
                int ofFile = console.run(
                        file,
                        () -> Corpus.is(file)
                                ? checkAll(Corpus.of(file), checker, circumstances, years)
                                : checkFile(file, checker, circumstances, years, documents, reports),
                        failure -> add(failure.of(file, console), reports));
                status = OgiReport.worse(status, ofFile);
            }
        }
        if (!reports.isEmpty() || !isEach && inputs.stream().noneMatch(Corpus::is)) {
            print(reports);
        }
        return status;
    }

    /** Checks a file, or each document of a folder or an archive, beside the same organ's for the year before. */
    private int checkFile(
            String file,
            Checker checker,
            Circumstances circumstances,
            CorpusYears years,
            CallDocuments documents,
            List<CheckedInput> together)
            throws InputException {
        Optional<List<ReadInput>> read = documents.of(file);
        if (!Input.kind(file).isOfMany()) {
            Input input = read.isPresent() ? Input.of(read.get().get(0), console) : Input.read(file, console);
            return check(read(input).check(checker, years.with(input.draft(), circumstances)), together);
        }
        int status = OgiReport.OK;
        console.beginMany();
        try (Stream<ReadInput> inputs = read.isPresent() ? read.get().stream() : ReportReader.readAll(Path.of(file))) {
            for (ReadInput input : (Iterable<ReadInput>) inputs::iterator) {
                int ofDocument = console.run(
                        input.name(),
                        () -> {
                            Input document = Input.of(input, console);
                            return check(
                                    read(document).check(checker, years.with(document.draft(), circumstances)),
                                    together);
                        },
                        failure -> add(failure.of(input.name(), console), together));
                status = OgiReport.worse(status, ofDocument);
            }
        } finally {
            console.endMany(file);
        }
        return status;
    }

    private Input read(Input input) {
        return noDeduce ? input : input.deduced();
    }

    /** Prints a report at once, or adds it to those that are printed together. */
    private int check(CheckedReport report, List<CheckedInput> together) {
        if (format == Format.TEXT) {
            printText(report);
        } else if (isEach && format == Format.JSON) {
            print(List.of(report));
        } else {
            together.add(report);
        }
        return OgiReport.status(report.findings().conclusion());
    }

    private void printText(CheckedReport report) {
        CheckedReport named =
                new CheckedReport(Shown.name(report.source()), report.draft(), report.findings(), report.remarks());
        console.println(FindingsText.render(named, console.locale()));
    }

    /** What was not checked, at once or with what is printed together. */
    private void add(CheckedInput unchecked, List<CheckedInput> together) {
        if (isEach && format == Format.JSON) {
            print(List.of(unchecked));
        } else {
            together.add(unchecked);
        }
    }

    private void print(List<CheckedInput> reports) {
        if (format == Format.JSON) {
            console.printDocument(FindingsJson.render(reports, console.locale()) + System.lineSeparator());
        } else if (format == Format.HTML) {
            console.printDocument(FindingsHtml.render(reports, console.locale()));
        }
    }

    /** Checks a file of many reports: a summary for people, a line a report for programs. */
    private int checkAll(Corpus corpus, Checker checker, Circumstances circumstances, CorpusYears years)
            throws InputException {
        if (format == Format.HTML) {
            throw new InputException(corpus.name() + ": "
                    + console.choose(
                            "报告集不能写成一个网页，请用 text 或 json", "a file of many reports makes no page: use text or json"));
        }
        CorpusCheck check = new CorpusCheck(checker, circumstances, years, console);
        CorpusSummary summary =
                check.check(corpus, format == Format.JSON ? input -> print(List.of(input)) : this::tellEach);
        if (format == Format.JSON) {
            console.tell(summary.render(console));
        } else {
            console.println(summary.render(console));
        }
        return summary.status();
    }

    private void tellEach(CheckedInput input) {
        if (isEach && input instanceof CheckedReport report) {
            printText(report);
        }
    }
}
