package org.ogireport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.RefusedValueException;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.ReportWriter;
import org.ogireport.testing.BrokenReport;
import org.ogireport.testing.BrokenReports;
import org.ogireport.testing.Family;
import org.ogireport.testing.ReportGenerator;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.Rule;
import org.ogireport.validation.RuleCatalogue;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code generate}: writes made-up reports for tests. */
@Command(
        name = "generate",
        description = {"生成测试用的虚构报告；同一种子总得到同样的报告。", "Makes up reports for tests, the same for the same seed."})
final class GenerateCommand implements Callable<Integer> {
    private static final Pattern YEARS = Pattern.compile("([0-9]{4})-([0-9]{4})");

    private final Console console;

    @Option(names = "--count", paramLabel = "N", defaultValue = "1", description = "份数（系列、上下级组的个数）。 How many.")
    private int count = 1;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "种子。 The seed.")
    private long seed = 1;

    @Option(
            names = "--form",
            paramLabel = "2019|2021",
            defaultValue = "2021",
            description = "报告格式（2019 或 2021 年版）。 The form.")
    private String form = "2021";

    @Option(
            names = "--requests-form",
            paramLabel = "2019|2021",
            description = "第三部分所用格式，默认同 --form。 The form of part three; otherwise that of --form.")
    private @Nullable String requestsForm;

    @ArgGroup
    private Special special = new Special();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "json|xml|csv|html|docx|ndjson|collection",
            description = "目标格式。 The format to write.")
    private Target target = Target.NDJSON;

    @Option(
            names = "-o",
            paramLabel = "OUT",
            description = "目录；ndjson 和 collection 为文件，默认标准输出。 A folder; for ndjson and collection a file, otherwise"
                    + " standard output.")
    private @Nullable String output;

    GenerateCommand(Console console) {
        this.console = console;
    }

    /** What is made instead of valid reports that have nothing to do with each other: one of these. */
    private static final class Special {
        @Option(
                names = "--breaking",
                paramLabel = "RULE",
                description =
                        "违反此规则的报告，连同核对所需的上年和下级报告。 Reports that break this rule, with what they are" + " compared with.")
        private @Nullable String breaking;

        @Option(
                names = "--series",
                paramLabel = "FIRST-LAST",
                description = "同一机关各年度的报告，如 2019-2024。 One organ's reports for these years.")
        private @Nullable String series;

        @Option(names = "--family", paramLabel = "N", description = "上级和 N 个下级的一组报告。 A parent and N children.")
        private @Nullable Integer family;

        @Option(
                names = "--drafts",
                description = "草稿：有的单元格空白、读不出或有出处。 Drafts, in which cells are blank, unreadable or have a source.")
        private boolean drafts;
    }

    /** A report, with what it is to be compared with. */
    private record Case(Draft report, Circumstances circumstances, List<Draft> children) {
        static Case alone(AnnualReport report) {
            return new Case(Draft.of(report), Circumstances.NONE, List.of());
        }

        static Case of(Family family) {
            return new Case(
                    Draft.of(family.parent()),
                    Circumstances.NONE,
                    family.children().stream().map(Draft::of).toList());
        }

        static Case of(BrokenReport broken) {
            return new Case(broken.report(), broken.circumstances(), broken.children());
        }

        /** What is written, by name: the year before, the report, and its children. */
        Map<String, Draft> files(String name) {
            Map<String, Draft> files = new LinkedHashMap<>();
            circumstances.previous().ifPresent(previous -> files.put(name + "-previous", previous));
            files.put(name, report);
            for (int i = 0; i < children.size(); i++) {
                files.put(name + "-child-" + (i + 1), children.get(i));
            }
            return files;
        }
    }

    @Override
    public Integer call() throws InputException {
        if (target.isOfMany()) {
            Output.write(output, console, stream -> {
                try (ReportWriter writer = target.writer(stream, output)) {
                    make((name, draft) -> Target.write(draft, writer));
                }
            });
        } else if (output == null) {
            throw new InputException("-o: " + console.choose("需要目录", "a folder is needed"));
        } else {
            writeFiles(output);
        }
        return OgiReport.OK;
    }

    private void writeFiles(String folder) throws InputException {
        try {
            Path made = Files.createDirectories(Path.of(folder));
            make((name, draft) -> Output.write(
                    made.resolve(name + target.ending()), console, stream -> stream.write(target.write(draft))));
        } catch (IOException | InvalidPathException e) {
            throw Output.unwritable(folder, e, console);
        }
    }

    /** Takes what is made, by name. */
    private interface Taker {
        void take(String name, Draft draft) throws InputException, IOException;
    }

    private void make(Taker taker) throws InputException, IOException {
        if (count < 0) {
            throw new InputException("--count " + count + ": " + console.choose("不是份数", "is not a number of reports"));
        }
        Layout layout = Layout.of(
                console.form("--form", form),
                console.form("--requests-form", requestsForm == null ? form : requestsForm));
        ReportGenerator generator = ReportGenerator.seeded(seed);
        int reports = 0;
        for (int i = 0; i < count; i++) {
            for (Case each : cases(generator, layout, seed + i)) {
                reports++;
                String name = String.format(Locale.ROOT, "%04d", reports);
                for (Map.Entry<String, Draft> file : each.files(name).entrySet()) {
                    taker.take(file.getKey(), file.getValue());
                }
                each.circumstances()
                        .published()
                        .ifPresent(day -> console.tell(name + ": "
                                + console.choose("检查时用 --published " + day, "to be checked with --published " + day)));
            }
        }
    }

    private List<Case> cases(ReportGenerator generator, Layout layout, long seedOfReport) throws InputException {
        if (special.breaking != null) {
            return BrokenReports.standard(seedOfReport).breaking(rule(special.breaking), layout).stream()
                    .map(Case::of)
                    .toList();
        }
        if (special.series != null) {
            return years(generator, special.series).stream().map(Case::alone).toList();
        }
        if (special.drafts) {
            return List.of(new Case(generator.draft(layout), Circumstances.NONE, List.of()));
        }
        Integer children = special.family;
        return List.of(
                children == null
                        ? Case.alone(generator.report(layout))
                        : Case.of(asked("--family", () -> generator.family(layout, children))));
    }

    private Rule rule(String id) throws InputException {
        return RuleCatalogue.standard()
                .rule(id)
                .orElseThrow(
                        () -> new InputException("--breaking " + id + ": " + console.choose("没有这条规则", "no such rule")));
    }

    private List<AnnualReport> years(ReportGenerator generator, String years) throws InputException {
        Matcher matcher = YEARS.matcher(years);
        if (!matcher.matches()) {
            throw new InputException(
                    "--series " + years + ": " + console.choose("应如 2019-2024", "is not years such as 2019-2024"));
        }
        return asked(
                "--series",
                () -> generator.series(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
    }

    /** What the generator makes, unless it refuses what was asked of it. */
    private <T> T asked(String option, Supplier<T> made) throws InputException {
        try {
            return made.get();
        } catch (RefusedValueException e) {
            throw new InputException(option + ": " + e.message(console.locale()));
        }
    }
}
