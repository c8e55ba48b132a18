package org.ogireport.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Migration;
import org.ogireport.core.draft.Migration.CellFate;
import org.ogireport.core.draft.Migration.Fate;
import org.ogireport.core.form.Form;
import org.ogireport.serialization.ReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code migrate}: brings a report into the tables of another form and accounts for every cell. */
@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        description = {
            "把报告转入另一格式的表格，输出草稿（JSON），并逐格说明近似和丢失。退出码：0 已写出；2 未写出。",
            "Brings a report into the tables of another form: a draft (JSON), and an account of what was approximated or"
                    + " lost. Exit status 0: written; 2: not written."
        })
final class MigrateCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Parameters(paramLabel = "FILE", description = "要转换的报告。 The report to migrate.")
    private String file = "";

    @Option(names = "--to", required = true, paramLabel = "2019|2021", description = "目标格式。 The form to migrate to.")
    private String target = "";

    @Option(
            names = "-o",
            paramLabel = "OUT",
            description = "写入的文件，默认标准输出。 The file to write; otherwise standard output.")
    private @Nullable String output;

    @Mixin
    private LanguageOption language = new LanguageOption();

    MigrateCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        Form form = Form.ofCode(target).orElse(null);
        if (form == null) {
            err.println("--to " + target + ": " + language.choose("没有这一格式", "there is no such form"));
            return OgiReport.REFUSED;
        }
        try {
            Migration migration = Migration.to(form, Input.read(file, language).draft());
            Output.write(ReportJson.write(migration.draft()), output, out, language);
            migration.losses().stream()
                    .filter(fate -> fate.fate() != Fate.CARRIED)
                    .forEach(this::print);
            return OgiReport.OK;
        } catch (InputException e) {
            err.println(e.getMessage());
            return OgiReport.REFUSED;
        }
    }

    private void print(CellFate fate) {
        String word = fate.fate() == Fate.LOST ? language.choose("丢失", "lost") : language.choose("近似", "approximated");
        err.println(word + " " + fate.cell().path() + "=" + fate.value() + ": "
                + fate.why().in(language.locale()));
    }
}
