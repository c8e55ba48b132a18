package org.ogireport.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ogireport.validation.Checker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: says what is wrong with each report. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "检查报告中的数字是否相符。退出码：0 没有错误；1 有错误；2 文件不能读取或命令有误。",
            "Checks that the figures of reports agree. Exit status 0: no error; 1: some; 2: an input cannot be read, or the"
                    + " call is wrong."
        })
final class CheckCommand implements Callable<Integer> {
    /** How the findings are printed. */
    enum Format {
        TEXT,
        JSON
    }

    private final PrintStream out;
    private final PrintStream err;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "输出格式，默认 ${DEFAULT-VALUE}。 Output format.")
    private Format format = Format.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "zh",
            description = "输出语言，默认 ${DEFAULT-VALUE}。 Language of the output.")
    private Language language = Language.ZH;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "文本、JSON 或 XML 文件。 Text, JSON or XML files.")
    private List<String> files = List.of();

    CheckCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        List<CheckedReport> reports = new ArrayList<>();
        int status = OgiReport.OK;
        for (String file : files) {
            try {
                Input input = Input.read(file, language);
                CheckedReport report =
                        new CheckedReport(input, Checker.standard().check(input.draft()));
                reports.add(report);
                status = Math.max(status, report.findings().passes() ? OgiReport.OK : OgiReport.FAILED);
            } catch (InputException e) {
                err.println(file + ": " + e.getMessage());
                status = OgiReport.REFUSED;
            }
        }
        if (format == Format.JSON) {
            CheckJson.print(reports, language, out);
        } else {
            reports.forEach(report -> CheckText.print(report, language, out));
        }
        return status;
    }
}
