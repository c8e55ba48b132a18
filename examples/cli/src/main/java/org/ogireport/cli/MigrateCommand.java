package org.ogireport.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Migration;
import org.ogireport.core.draft.Migration.CellFate;
import org.ogireport.core.draft.Migration.Fate;
import org.ogireport.core.form.Form;
import org.ogireport.serialization.ReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code migrate}: brings a report into the tables of another form and accounts for every cell. */
@Command(
        name = "migrate",
        description = {
            "把报告转入另一格式的表格，输出草稿（JSON），并逐格说明近似和丢失。",
            "Brings a report into the tables of another form: a draft (JSON), and an account of what was approximated or lost."
        })
final class MigrateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "要转换的报告。 The report to migrate.")
    private String file = "";

    @Option(names = "--to", required = true, paramLabel = "2019|2021", description = "目标格式。 The form to migrate to.")
    private String target = "";

    @Option(
            names = "-o",
            paramLabel = "OUT",
            description = "写入的文件，默认标准输出。 The file to write; otherwise standard output.")
    private @Nullable String output;

    MigrateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException {
        Form form = console.form("--to", target);
        return console.run(file, () -> {
            Migration migration = Migration.to(form, Input.read(file, console).draft());
            Output.write(output, console, stream -> stream.write(ReportJson.write(migration.draft())));
            migration.fates().stream()
                    .filter(fate -> fate.fate() != Fate.CARRIED)
                    .forEach(this::print);
            return OgiReport.OK;
        });
    }

    private void print(CellFate fate) {
        String word = fate.fate() == Fate.LOST ? console.choose("丢失", "lost") : console.choose("近似", "approximated");
        console.tell(word + " " + fate.cell().path() + "=" + fate.value() + ": "
                + fate.why().in(console.locale()));
    }
}
