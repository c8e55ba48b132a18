package org.ogireport.cli;

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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code convert}: writes a report in another format. */
@Command(
        name = "convert",
        description = {
            "把报告转换为 JSON、XML、CSV 或规定格式的网页、Word 文件，不作检查；多份报告可转换为 NDJSON 或 XML 报告集。",
            "Converts a report to JSON, XML, CSV, or the official form as a web page or Word file, without checking it; many"
                    + " reports to NDJSON or an XML collection."
        })
final class ConvertCommand implements Callable<Integer> {
    private final Console console;

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
                "写入的文件，默认标准输出；全部写好才替换原有文件，不写入符号链接。ndjson 和 collection 的文件名以 .gz 结尾时加以压缩。",
                "The file to write; otherwise standard output. It replaces another only when it is whole, and a symbolic link is"
                        + " refused. Of ndjson and collection, compressed if its name ends with .gz."
            })
    private @Nullable String output;

    @Option(names = "--pretty", description = "缩进 JSON，便于阅读。 Indents JSON for people.")
    private boolean pretty;

    @Option(
            names = "--tables-only",
            description = "只写出网页的三张表格，不带样式，供嵌入其他网页。 Writes the tables of the web page alone, to stand in another page.")
    private boolean tablesOnly;

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException {
        if (tablesOnly && target != Target.HTML) {
            throw new InputException(
                    "--tables-only: " + console.choose("只能与 --to html 一起使用", "goes with --to html only"));
        }
        if (target.isOfMany()) {
            return new CorpusConversion(target, console).convert(files, output);
        }
        String file = files.get(0);
        if (files.size() > 1 || Corpus.is(file)) {
            throw new InputException(console.choose(
                    "多份报告只能写成 ndjson 或 collection", "many reports can be written as ndjson or collection only"));
        }
        return console.run(file, () -> convert(file));
    }

    private int convert(String file) throws InputException {
        Draft draft = Input.read(file, console).draft();
        try {
            byte[] converted = convert(draft);
            Output.write(output, console, stream -> stream.write(converted));
        } catch (ReportWriteException e) {
            throw new InputException(file + ": " + e.message(console.locale()));
        }
        nameUnreadable(draft);
        return OgiReport.OK;
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
                console.tell(cell.path() + ": " + console.choose("没有找到", "not found"));
            } else if (!value.isNumber() && !value.isBlank()) {
                console.tell(cell.path() + ": " + console.choose("不能读出：", "unreadable: ") + value);
            }
        }
    }
}
