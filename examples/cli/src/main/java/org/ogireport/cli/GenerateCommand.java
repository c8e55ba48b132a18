package org.ogireport.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportXml;
import org.ogireport.testing.BrokenReports;
import org.ogireport.testing.Family;
import org.ogireport.testing.ReportGenerator;
import org.ogireport.validation.Rule;
import org.ogireport.validation.RuleCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code generate}: writes made-up reports for tests. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = {
            "生成测试用的虚构报告；同一种子总得到同样的报告。退出码：0 已写出；2 未写出。",
            "Makes up reports for tests, the same for the same seed. Exit status 0: written; 2: not written."
        })
final class GenerateCommand implements Callable<Integer> {
    /** What can be written. */
    enum Target {
        JSON,
        XML,
        NDJSON
    }

    private final PrintStream out;
    private final PrintStream err;

    @Option(names = "--count", paramLabel = "N", defaultValue = "1", description = "份数（系列、家族的个数）。 How many.")
    private int count = 1;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "种子。 The seed.")
    private long seed = 1;

    @Option(names = "--form", paramLabel = "2019|2021", defaultValue = "2021", description = "格式。 The form.")
    private String form = "2021";

    @Option(names = "--breaking", paramLabel = "RULE", description = "违反此规则的报告。 Reports that break this rule.")
    private @Nullable String breaking;

    @Option(
            names = "--series",
            paramLabel = "FIRST-LAST",
            description = "同一机关各年度的报告，如 2019-2024。 One organ's reports for these years.")
    private @Nullable String series;

    @Option(names = "--family", paramLabel = "N", description = "上级和 N 个下级的报告。 A parent and N children.")
    private @Nullable Integer family;

    @Option(names = "--to", required = true, paramLabel = "json|xml|ndjson", description = "目标格式。 The format to write.")
    private Target target = Target.NDJSON;

    @Option(
            names = "-o",
            paramLabel = "OUT",
            description = "目录；ndjson 为文件，默认标准输出。 A folder; for ndjson a file, otherwise standard output.")
    private @Nullable String output;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "zh",
            description = "提示的语言，默认 ${DEFAULT-VALUE}。 Language of the messages.")
    private Language language = Language.ZH;

    GenerateCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        try {
            write(drafts());
            return OgiReport.OK;
        } catch (InputException e) {
            err.println(e.getMessage());
        } catch (IllegalArgumentException e) {
            err.println("generate: " + e.getMessage());
        }
        return OgiReport.REFUSED;
    }

    private List<Draft> drafts() throws InputException {
        Layout layout = Layout.of(Form.ofCode(form)
                .orElseThrow(() -> new InputException(form + ": " + language.choose("没有这个格式", "no such form"))));
        List<Draft> drafts = new ArrayList<>();
        ReportGenerator generator = ReportGenerator.seeded(seed);
        for (int i = 0; i < count; i++) {
            if (breaking != null) {
                drafts.addAll(broken(breaking, layout, seed + i));
            } else if (series != null) {
                String[] years = series.split("-", 2);
                generator
                        .series(Integer.parseInt(years[0]), Integer.parseInt(years[years.length - 1]))
                        .forEach(report -> drafts.add(report.toDraft()));
            } else if (family != null) {
                Family made = generator.family(layout, family);
                drafts.add(made.parent().toDraft());
                made.children().forEach(child -> drafts.add(child.toDraft()));
            } else {
                drafts.add(generator.report(layout).toDraft());
            }
        }
        return drafts;
    }

    private List<Draft> broken(String id, Layout layout, long seedOfReport) throws InputException {
        Rule rule = RuleCatalogue.standard()
                .rule(id)
                .orElseThrow(() -> new InputException(id + ": " + language.choose("没有这条规则", "no such rule")));
        return BrokenReports.standard(seedOfReport).breaking(rule, layout).stream()
                .map(broken -> broken.report())
                .toList();
    }

    private void write(List<Draft> drafts) throws InputException {
        if (target == Target.NDJSON) {
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            for (Draft draft : drafts) {
                lines.writeBytes(bytes(draft));
                lines.write('\n');
            }
            Output.write(lines.toByteArray(), output, out, language);
            return;
        }
        if (output == null) {
            throw new InputException("-o: " + language.choose("需要目录", "a folder is needed"));
        }
        try {
            Path folder = Files.createDirectories(Path.of(output));
            for (int i = 0; i < drafts.size(); i++) {
                String name = String.format(
                        Locale.ROOT, "%04d.%s", i + 1, target.name().toLowerCase(Locale.ROOT));
                Files.write(folder.resolve(name), bytes(drafts.get(i)));
            }
        } catch (IOException | InvalidPathException e) {
            throw new InputException(
                    output + ": " + language.choose("不能写入", "cannot be written") + " (" + Input.reason(e) + ")");
        }
    }

    private byte[] bytes(Draft draft) {
        Optional<AnnualReport> report = draft.toReport(BlankPolicy.REFUSE).report();
        return target == Target.XML
                ? report.map(ReportXml::write).orElseGet(() -> ReportXml.write(draft))
                : report.map(ReportJson::write).orElseGet(() -> ReportJson.write(draft));
    }
}
