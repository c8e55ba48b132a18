package org.ogireport.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.ogireport.collection.slip.AnnotatedReport;
import org.ogireport.collection.slip.SlipEntry;
import org.ogireport.documents.result.ImportException;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code annotate}: puts comments into the document that a report was sent in. */
@Command(
        name = "annotate",
        description = {
            "在报送的 Word 文件或工作簿中逐格批注：哪里有问题、怎样改正、依据什么。原文件不动，除批注外什么都不改。",
            "Comments on each cell in question in a Word file or workbook as it was sent in: what is wrong, what would mend it, by"
                    + " which article. The file itself stays; nothing is changed but for the comments."
        })
final class AnnotateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = ".docx 或 .xlsx 文件。 A .docx or .xlsx file.")
    private String file = "";

    @Option(names = "-o", required = true, paramLabel = "OUT", description = "写入的文件。 The file to write.")
    private String output = "";

    @Option(
            names = "--apply",
            split = ",",
            paramLabel = "N",
            description = {
                "把第 N 处的修改建议写入文件，并在批注中说明；序号见不带本选项时的输出。",
                "Writes the suggested repair of entry N into the file, and says so in a comment; a run without it tells the numbers."
            })
    private List<Integer> chosen = List.of();

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    @Mixin
    private final ReportOptions known = new ReportOptions();

    AnnotateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException {
        Checker checker = rules.checker(console);
        Circumstances circumstances = known.addedTo(rules.circumstances(), console);
        return console.run(file, () -> annotate(checker, circumstances));
    }

    private int annotate(Checker checker, Circumstances circumstances) throws InputException {
        AnnotatedReport report = open(checker, circumstances);
        List<SlipEntry> entries = report.slip().entries();
        for (int number : chosen) {
            if (number < 1 || number > entries.size() || !report.apply(entries.get(number - 1))) {
                throw new InputException("--apply " + number + ": "
                        + console.choose(
                                "没有这一处，或没有可以写入的修改建议（有的格由公式算出，或没有单独定位），什么都没有写入",
                                "there is no such entry, or no repair that can be written (a formula gives a cell, or it was not told"
                                        + " apart); nothing was written"));
            }
        }
        List<AnnotatedReport.Comment> comments = report.comment();
        byte[] bytes = report.write();
        Output.write(output, console, stream -> stream.write(bytes));
        for (int i = 0; i < entries.size(); i++) {
            tell(i + 1, entries.get(i), comments);
        }
        console.println(report.slip().opening());
        report.slip().notes().forEach(console::println);
        return OgiReport.status(report.conclusion());
    }

    private AnnotatedReport open(Checker checker, Circumstances circumstances) throws InputException {
        try {
            return AnnotatedReport.of(Bytes.of(file, console), file, checker, circumstances);
        } catch (ImportException e) {
            throw new InputException(e.reason().name(), file + ": " + e.explanation(console.locale()));
        }
    }

    private void tell(int number, SlipEntry entry, List<AnnotatedReport.Comment> comments) {
        console.println(
                number + ". " + entry.request().chinese() + "  " + entry.place().replace("\n", ""));
        entry.problems().forEach(problem -> console.println("   " + problem));
        console.println("   " + entry.remedy().replace("\n", ""));
        comments.stream()
                .filter(comment -> comment.entry().equals(entry))
                .map(AnnotatedReport.Comment::place)
                .distinct()
                .forEach(place -> console.println("   "
                        + console.choose("批注加在", "commented at ")
                        + place.words().in(console.locale())));
        if (chosen.contains(number)) {
            console.println("   " + console.choose("已写入修改建议", "the repair was written"));
        }
    }
}
