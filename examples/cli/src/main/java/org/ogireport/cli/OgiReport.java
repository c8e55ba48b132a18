package org.ogireport.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code ogi-report}. */
@Command(
        name = "ogi-report",
        mixinStandardHelpOptions = true,
        versionProvider = OgiReport.Version.class,
        description = {"检查、转换政府信息公开工作年度报告。", "Checks and converts annual reports on open government information."},
        subcommands = {
            CheckCommand.class,
            ConvertCommand.class,
            ExplainCommand.class,
            GenerateCommand.class,
            MigrateCommand.class,
            RollUpCommand.class,
            RulesCommand.class,
            SchemaCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
public final class OgiReport {
    /** Everything was done, and no report has an error. */
    static final int OK = 0;

    /** Some report has an error. */
    static final int FAILED = 1;

    /** An input could not be read, an output not be written, or the call is wrong. */
    static final int REFUSED = 2;

    private OgiReport() {}

    /**
     * Runs the program and ends the virtual machine with its exit status.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int status = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(out.checkError() && status == OK ? REFUSED : status);
    }

    /** Runs the program; both streams are written as UTF-8 whatever the platform's encoding. */
    static int run(PrintStream out, PrintStream err, String... args) {
        CommandLine line = new CommandLine(new OgiReport(), new Factory(out, err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, OgiReport::day)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((exception, arguments) -> {
            err.println("ogi-report: " + exception.getMessage());
            err.println("ogi-report --help");
            return REFUSED;
        });
        line.setExecutionExceptionHandler((exception, command, result) -> {
            err.println("ogi-report: " + exception);
            return REFUSED;
        });
        return args.length == 0 ? line.execute("--help") + REFUSED : line.execute(args);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new CommandLine.TypeConversionException("\"" + text + "\" is no day such as 2027-01-31");
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** Hands the two streams to the commands. */
    private record Factory(PrintStream out, PrintStream err) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (type == CheckCommand.class) {
                return type.cast(new CheckCommand(out, err));
            }
            if (type == ConvertCommand.class) {
                return type.cast(new ConvertCommand(out, err));
            }
            if (type == ExplainCommand.class) {
                return type.cast(new ExplainCommand(out, err));
            }
            if (type == GenerateCommand.class) {
                return type.cast(new GenerateCommand(out, err));
            }
            if (type == MigrateCommand.class) {
                return type.cast(new MigrateCommand(out, err));
            }
            if (type == RollUpCommand.class) {
                return type.cast(new RollUpCommand(out, err));
            }
            if (type == RulesCommand.class) {
                return type.cast(new RulesCommand(out));
            }
            if (type == SchemaCommand.class) {
                return type.cast(new SchemaCommand(out, err));
            }
            return CommandLine.defaultFactory().create(type);
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
