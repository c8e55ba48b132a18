package org.ogireport.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.documents.HtmlPublisher;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportWriteException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code convert}: writes a report in another format. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = {
            "把报告转换为 JSON、XML、CSV 或规定格式的网页、Word 文件，不作检查；多份报告可转换为 NDJSON 或 XML 报告集。" + "退出码：0 已写出；2 有未写出的。",
            "Converts a report to JSON, XML, CSV, or the official form as a web page or Word file, without checking it; many"
                    + " reports to NDJSON or an XML collection. Exit status 0: written; 2: not all is written."
        })
final class ConvertCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "网页、Word、PDF、文本、JSON 或 XML 文件；.ndjson、.ndjson.gz 和 XML 报告集。",
                "Web pages, Word, PDF, text, JSON or XML files; .ndjson, .ndjson.gz and XML collections."
            })
    private List<String> files = List.of();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "json|xml|csv|html|docx|ndjson|collection",
            description = "目标格式。 The format to write.")
    private Target target = Target.JSON;

    @Option(
            names = "-o",
            paramLabel = "OUT",
            description = {
                "写入的文件，默认标准输出；ndjson 和 collection 的文件名以 .gz 结尾时加以压缩。",
                "The file to write; otherwise standard output. Of ndjson and collection, compressed if its name ends with .gz."
            })
    private @Nullable String output;

    @Option(names = "--pretty", description = "缩进 JSON，便于阅读。 Indents JSON for people.")
    private boolean pretty;

    @Option(
            names = "--tables-only",
            description = "只写出网页的三张表格，不带样式，供嵌入其他网页。 Writes the tables of the web page alone, to stand in another page.")
    private boolean tablesOnly;

    @Mixin
    private LanguageOption language = new LanguageOption();

    ConvertCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        if (tablesOnly && target != Target.HTML) {
            err.println("--tables-only: " + language.choose("只能与 --to html 一起使用", "goes with --to html only"));
            return OgiReport.REFUSED;
        }
        if (target.isOfMany()) {
            return new CorpusConversion(target == Target.COLLECTION, language, out, err).convert(files, output);
        }
        if (files.size() > 1 || Corpus.is(files.get(0))) {
            err.println(language.choose(
                    "多份报告只能写成 ndjson 或 collection", "many reports can be written as ndjson or collection only"));
            return OgiReport.REFUSED;
        }
        return convert(files.get(0));
    }

    private int convert(String file) {
        try {
            Input input = Input.read(file, language);
            Output.write(convert(input.draft()), output, out, language);
            nameUnreadable(input.draft());
            return OgiReport.OK;
        } catch (InputException e) {
            err.println(e.getMessage());
        } catch (ReportWriteException e) {
            err.println(file + ": " + e.getMessage());
        }
        return OgiReport.REFUSED;
    }

    private byte[] convert(Draft draft) {
        if (tablesOnly) {
            return HtmlPublisher.tables(draft).getBytes(StandardCharsets.UTF_8);
        }
        if (pretty && target == Target.JSON) {
            return draft.toReport(BlankPolicy.REFUSE)
                    .report()
                    .map(ReportJson::writePretty)
                    .orElseGet(() -> ReportJson.writePretty(draft));
        }
        return target.write(draft);
    }

    private void nameUnreadable(Draft draft) {
        for (Cell cell : draft.cells()) {
            CellValue value = draft.value(cell);
            if (value.isNotFound()) {
                err.println(cell.path() + ": " + language.choose("没有找到", "not found"));
            } else if (!value.isNumber() && !value.isBlank()) {
                err.println(cell.path() + ": " + language.choose("不能读出：", "unreadable: ") + value);
            }
        }
    }
}
