package org.ogireport.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain}: says where each figure was found. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "逐格列出读出的内容、出处和对应方式，不作检查。退出码：0 已列出；2 文件不能读取。",
            "Lists each cell with what was read, where it stood and how sure the match is, without checking anything. Exit"
                    + " status 0: listed; 2: the input cannot be read."
        })
final class ExplainCommand implements Callable<Integer> {
    /** How the cells are listed. */
    enum Format {
        TEXT,
        JSON
    }

    private final PrintStream out;
    private final PrintStream err;

    @Parameters(
            paramLabel = "FILE",
            description = "网页、Word、PDF、文本、JSON 或 XML 文件。 A web page, Word, PDF, text, JSON or XML file.")
    private String file = "";

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "输出格式，默认 ${DEFAULT-VALUE}。 Output format.")
    private Format format = Format.TEXT;

    @Mixin
    private LanguageOption language = new LanguageOption();

    ExplainCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        try {
            Explanation explanation = new Explanation(Input.read(file, language), language);
            out.print(format == Format.JSON ? explanation.json() + "\n" : explanation.text());
            return OgiReport.OK;
        } catch (InputException e) {
            err.println(e.getMessage());
            return OgiReport.REFUSED;
        }
    }
}
