package org.ogireport.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ogireport.validation.Conclusion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ScopeType;

/** The program {@code ogi-report}. */
@Command(
        name = "ogi-report",
        mixinStandardHelpOptions = true,
        versionProvider = OgiReport.Version.class,
        description = {"检查、转换政府信息公开工作年度报告。", "Checks and converts annual reports on open government information."},
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "退出码 Exit status:%n",
        exitCodeList = {
            "0:已完成，没有错误。 Done, and no report has an error.",
            "1:有的报告有错误。 Some report has an error.",
            "2:有文件不能读取或写入，内存不足，或命令有误。 A file cannot be read or written, memory is short, or the call is wrong.",
            "3:没有发现错误，但有的报告没有全部读出，未能判定。 No error was found, but some report was not read in full.",
            "70:程序自身出错，请报告给开发者。 The program itself has failed: please report it."
        },
        scope = ScopeType.INHERIT)
public final class OgiReport {
    /** Everything was done, and no report has an error. */
    static final int OK = 0;

    /** Some report has an error. */
    static final int FAILED = 1;

    /** An input could not be read, an output not be written, or the call is wrong. */
    static final int REFUSED = 2;

    /** No error was found, but not all of a report could be read. */
    static final int UNDETERMINED = 3;

    /** The program itself has failed. */
    static final int BROKEN = 70;

    private static final List<Integer> FROM_BEST = List.of(OK, UNDETERMINED, FAILED, REFUSED, BROKEN);

    @Mixin
    private final Console console;

    private OgiReport(Console console) {
        this.console = console;
    }

    /**
     * Runs the program and ends the virtual machine with its exit status.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        System.exit(run(new Console(out, err, terminal()), args));
    }

    /** The encoding of the terminal, if there is one and it can show Chinese. */
    private static @Nullable Charset terminal() {
        java.io.Console terminal = System.console();
        return terminal != null && terminal.charset().newEncoder().canEncode("政府信息公开") ? terminal.charset() : null;
    }

    /** Runs the program without a terminal: both streams are written as UTF-8 whatever the platform's encoding. */
    static int run(OutputStream out, OutputStream err, String... args) {
        return run(new Console(out, err, null), args);
    }

    static int run(Console console, String... args) {
        int status;
        try {
            status = execute(console, args);
            console.out().flush();
            console.err().flush();
        } catch (LostOutput lost) {
            status = console.lost(lost);
        }
        return status;
    }

    private static int execute(Console console, String... args) {
        CommandLine line = new CommandLine(new OgiReport(console))
                .addSubcommand(new AnnotateCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new CollectCommand(console))
                .addSubcommand(new CompareCommand(console))
                .addSubcommand(new ConvertCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new GenerateCommand(console))
                .addSubcommand(new MigrateCommand(console))
                .addSubcommand(new RollUpCommand(console))
                .addSubcommand(new RulesCommand(console))
                .addSubcommand(new SchemaCommand(console))
                .addSubcommand(new SumCommand(console))
                .addSubcommand(new TableCommand(console))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, OgiReport::day)
                .setExpandAtFiles(false)
                .setOut(console.writer(false))
                .setErr(console.writer(true));
        line.setParameterExceptionHandler((exception, arguments) -> {
            console.tell("ogi-report: " + CallRefusal.of(exception).in(console.localeOf(List.of(arguments))));
            console.tell("ogi-report --help");
            return REFUSED;
        });
        line.setExecutionExceptionHandler(
                (exception, command, result) -> console.fail(exception).status());
        try {
            return args.length == 0 ? line.execute("--help") + REFUSED : line.execute(args);
        } catch (Error e) {
            return console.fail(e).status();
        }
    }

    /** Of two exit statuses the worse: the program's own failure outweighs an input that is none, and that any verdict. */
    static int worse(int one, int other) {
        return FROM_BEST.indexOf(one) > FROM_BEST.indexOf(other) ? one : other;
    }

    /** The exit status of what is concluded of a report. */
    static int status(Conclusion conclusion) {
        return switch (conclusion) {
            case PASS -> OK;
            case FAIL -> FAILED;
            case UNDETERMINED -> UNDETERMINED;
        };
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new CommandLine.TypeConversionException("\"" + text + "\" is no day such as 2027-01-31");
        }
    }

    /** Tells the version that the build wrote into the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = OgiReport.class.getPackage().getImplementationVersion();
            return new String[] {"ogi-report " + (version == null ? "(development)" : version)};
        }
    }
}
