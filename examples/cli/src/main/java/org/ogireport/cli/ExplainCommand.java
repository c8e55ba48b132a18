package org.ogireport.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ogireport.validation.render.SourcesHtml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain}: says where each figure was found. */
@Command(
        name = "explain",
        description = {
            "逐格列出读出的内容、出处和对应方式，不作检查。",
            "Lists each cell with what was read, where it stood and how sure the match is, without checking anything."
        })
final class ExplainCommand implements Callable<Integer> {
    /** How the cells are listed. */
    enum Format {
        TEXT,
        JSON,
        HTML
    }

    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            description = "网页、Word、PDF、文本、JSON 或 XML 文件。 A web page, Word, PDF, text, JSON or XML file.")
    private String file = "";

    @Option(
            names = "--format",
            paramLabel = "text|json|html",
            defaultValue = "text",
            description = "输出格式，默认 ${DEFAULT-VALUE}。 Output format.")
    private Format format = Format.TEXT;

    @Option(
            names = "--no-deduce",
            description = {
                "不按合计关系推定连写或缺一个数值的行。",
                "Deduce nothing from the form's sums where values run together or a row lacks one."
            })
    private boolean noDeduce;

    @Option(
            names = "-o",
            paramLabel = "OUT",
            description = "写入的文件，默认标准输出。 The file to write; otherwise standard output.")
    private @Nullable String output;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return console.run(file, () -> console.into(output, this::explain));
    }

    private int explain() throws InputException {
        Input plain = Input.read(file, console);
        Input input = noDeduce ? plain : plain.deduced();
        Explanation explanation = new Explanation(input, console);
        switch (format) {
            case TEXT -> console.print(explanation.text());
            case JSON -> console.printDocument(explanation.json() + "\n");
            case HTML ->
                console.printDocument(
                        SourcesHtml.render(input.name(), input.draft(), input.remarks(), console.locale()));
        }
        return OgiReport.OK;
    }
}
