package org.ogireport.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Consumer;
import org.ogireport.core.Words;
import org.ogireport.core.form.Form;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The two streams of a run, and what every command lets its user choose: the language, and how much is told of a failure. */
final class Console {
    private static final String PROGRAM = "ogi-report";
    private static final byte[] NOTHING = {};

    private final PrintStream out;
    private final PrintStream err;

    /** Memory to say a last sentence with. */
    private byte[] reserve = new byte[1 << 18];

    private String underWay = PROGRAM;

    @Option(
            names = "--lang",
            scope = ScopeType.INHERIT,
            paramLabel = "zh|en",
            defaultValue = "zh",
            description = "输出语言，默认 ${DEFAULT-VALUE}。 Language of the output.")
    private Language language = Language.ZH;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "程序自身出错时列出调用栈。 Prints the stack trace where the program itself fails.")
    private boolean debug;

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    void print(String text) {
        out.print(text);
    }

    void println(String line) {
        out.println(line);
    }

    /** Prints a line that is no part of the result. */
    void tell(String line) {
        err.println(line);
    }

    Locale locale() {
        return language.locale();
    }

    String choose(String chinese, String english) {
        return new Words(chinese, english).in(locale());
    }

    /** The form of a code that an option names. */
    Form form(String option, String code) throws InputException {
        return Form.ofCode(code)
                .orElseThrow(() ->
                        new InputException(option + " " + code + ": " + choose("没有这一格式", "there is no such form")));
    }

    /** What a command does for one file; it gives an exit status. */
    interface Task {
        int run() throws InputException;
    }

    /** Does a task for a file, or says why it cannot be done, so that other files can follow; gives the exit status. */
    int run(String file, Task task) {
        return run(file, task, failure -> {});
    }

    /** Does a task for a file, or says why it cannot be done and hands that over; gives the exit status. */
    int run(String file, Task task, Consumer<Failure> failed) {
        begin(file);
        int status;
        try {
            status = task.run();
        } catch (OutOfMemoryError e) {
            // what it has left half loaded would fail the files that follow
            throw e;
        } catch (InputException | RuntimeException | Error e) {
            Failure failure = fail(e);
            failed.accept(failure);
            status = failure.status();
        }
        begin(PROGRAM);
        return status;
    }

    /** Remembers what is worked on, to name it where the program fails. */
    void begin(String file) {
        underWay = file;
    }

    /** Says in one sentence why something cannot be done. */
    Failure fail(Throwable reason) {
        reserve = NOTHING;
        if (reason instanceof InputException refusal) {
            tell(refusal.getMessage());
            return Failure.of(refusal);
        }
        Failure failure = Failure.of(reason);
        tell(underWay + ": " + failure.words().in(locale()));
        if (debug) {
            reason.printStackTrace(err);
        }
        return failure;
    }
}
