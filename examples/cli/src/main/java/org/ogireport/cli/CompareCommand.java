package org.ogireport.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ogireport.collection.comparison.ComparisonDocx;
import org.ogireport.collection.comparison.ComparisonHtml;
import org.ogireport.collection.comparison.ComparisonJson;
import org.ogireport.collection.comparison.ComparisonText;
import org.ogireport.collection.comparison.ReportComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare}: says in which cells two reports differ, and what became of the paragraphs. */
@Command(
        name = "compare",
        description = {
            "比较两份报告：哪些单元格的数不同，文字增删、移动、修改了哪些。",
            "Compares two reports: which cells differ, and which paragraphs were added, removed, moved or changed."
        })
final class CompareCommand implements Callable<Integer> {
    /** How the comparison is printed. */
    enum Format {
        TEXT,
        JSON,
        HTML,
        DOCX
    }

    private final Console console;

    @Parameters(index = "0", paramLabel = "A", description = "前一份报告，如上年的。 The first report, such as last year's.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "后一份报告。 The second report.")
    private String second = "";

    @Option(
            names = "--format",
            paramLabel = "text|json|html|docx",
            defaultValue = "text",
            description = "输出格式，默认 ${DEFAULT-VALUE}。 Output format.")
    private Format format = Format.TEXT;

    @Option(
            names = "-o",
            paramLabel = "OUT",
            description = "写入的文件，默认标准输出。 The file to write; otherwise standard output.")
    private @Nullable String output;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException {
        ReportComparison comparison = ReportComparison.of(
                Input.read(first, console).draft(), Input.read(second, console).draft());
        Output.write(output, console, stream -> {
            switch (format) {
                case TEXT -> stream.write(utf8(ComparisonText.render(comparison, console.locale())));
                case JSON -> stream.write(utf8(ComparisonJson.render(comparison) + "\n"));
                case HTML -> stream.write(utf8(ComparisonHtml.render(comparison, console.locale())));
                case DOCX -> ComparisonDocx.write(comparison, console.locale(), stream);
            }
        });
        return OgiReport.OK;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
