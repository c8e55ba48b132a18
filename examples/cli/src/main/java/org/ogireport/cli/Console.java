package org.ogireport.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Words;
import org.ogireport.core.form.Form;
import org.ogireport.validation.Severity;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The two streams of a run, and what every command lets its user choose: the language, the
 * encoding, and how much is told of a failure. Lines have what would steer a terminal escaped.
 */
final class Console {
    private static final String PROGRAM = "ogi-report";
    private static final String LANGUAGE = "--lang";
    private static final byte[] NOTHING = {};

    /** So many messages about the documents of one file, or of all that are gathered, are told one by one. */
    private static final int MOST_TOLD = 100;

    private final OutputStream out;
    private final OutputStream err;
    private final @Nullable Charset terminal;
    private PrintStream printed;
    private PrintStream told;
    private @Nullable Charset encoding;
    private int messages = -1;

    /** Memory to say a last sentence with. */
    private byte[] reserve = new byte[1 << 18];

    private String underWay = PROGRAM;

    @Option(
            names = LANGUAGE,
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

    /**
     * A console over two streams.
     *
     * @param terminal the encoding of the terminal that shows them; null where there is none, or it cannot show Chinese
     */
    Console(OutputStream out, OutputStream err, @Nullable Charset terminal) {
        this.out = LostOutput.noticed(out);
        this.err = LostOutput.noticed(err);
        this.terminal = terminal;
        Charset first = terminal == null ? StandardCharsets.UTF_8 : terminal;
        this.printed = new PrintStream(this.out, false, first);
        this.told = new PrintStream(this.err, false, first);
    }

    @Option(
            names = "--encoding",
            scope = ScopeType.INHERIT,
            paramLabel = "GBK|UTF-8",
            description = {
                "文字输出的编码；默认为终端的编码，不在终端上时为 UTF-8。JSON、XML 和网页总是 UTF-8。",
                "The encoding of text; otherwise the terminal's, and UTF-8 where there is none. JSON, XML and web pages"
                        + " are UTF-8 in any case."
            })
    private void encode(@Nullable Charset charset) {
        if (charset != null) {
            encoding = charset;
            printed = new PrintStream(out, false, charset);
            told = new PrintStream(err, false, charset);
        }
    }

    PrintStream out() {
        return printed;
    }

    PrintStream err() {
        return told;
    }

    /** Writes text for the parser of the command line, in whatever encoding holds by then. */
    PrintWriter writer(boolean ofErrors) {
        return new PrintWriter(
                new Writer() {
                    @Override
                    public void write(char[] text, int offset, int length) {
                        (ofErrors ? told : printed).print(new String(text, offset, length));
                    }

                    @Override
                    public void flush() {
                        (ofErrors ? told : printed).flush();
                    }

                    @Override
                    public void close() {
                        flush();
                    }
                },
                true);
    }

    /** Prints lines of text. */
    void print(String text) {
        printed.print(Shown.text(text));
    }

    void println(String line) {
        print(line + System.lineSeparator());
    }

    /** Prints a document for programs: on a terminal as other text, and otherwise in UTF-8. */
    void printDocument(String text) {
        if (terminal != null && encoding == null) {
            print(text);
        } else {
            printed.writeBytes(Shown.text(text).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Prints to a file, or to the standard output where none is named, while something is done; gives the exit status. */
    int into(@Nullable String file, Task task) throws InputException {
        if (file == null) {
            return task.run();
        }
        PrintStream before = printed;
        int[] status = new int[1];
        try {
            Output.write(file, this, stream -> {
                Charset charset = encoding == null ? StandardCharsets.UTF_8 : encoding;
                printed = new PrintStream(LostOutput.noticed(stream), false, charset);
                status[0] = task.run();
                printed.flush();
            });
        } finally {
            printed = before;
        }
        return status[0];
    }

    /** Prints a line that is no part of the result, unless there were very many of the same file. */
    void tell(String line) {
        if (messages < 0 || messages++ < MOST_TOLD) {
            told.println(Shown.text(line));
        }
    }

    /** Says that the output cannot be written, if even that can be, and is news; gives the exit status. */
    int lost(LostOutput lost) {
        try {
            if (!lost.isClosedPipe()) {
                tell(Output.unwritable(null, lost.getCause(), this).getMessage());
            }
        } catch (LostOutput e) {
            // there is nobody left to tell
        }
        return OgiReport.REFUSED;
    }

    /** From here on messages are about the documents of one file, or about all that is gathered. */
    void beginMany() {
        messages = 0;
    }

    /** Says how many messages about what was gathered were not told. */
    void endMany() {
        endMany(PROGRAM);
    }

    /** Says how many messages about the documents of a file were not told. */
    void endMany(String file) {
        int left = messages - MOST_TOLD;
        messages = -1;
        if (left > 0) {
            tell(file + ": " + choose("另有 " + left + " 条同类信息未列出", left + " more such messages are not listed"));
        }
    }

    Locale locale() {
        return language.locale();
    }

    /** The language of a call that was not read to its end. */
    Locale localeOf(List<String> arguments) {
        String english = Language.EN.name().toLowerCase(Locale.ROOT);
        int option = arguments.indexOf(LANGUAGE);
        boolean isAsked =
                option >= 0 && arguments.subList(option + 1, arguments.size()).indexOf(english) == 0;
        return isAsked || arguments.contains(LANGUAGE + "=" + english) ? Language.EN.locale() : locale();
    }

    String choose(String chinese, String english) {
        return new Words(chinese, english).in(locale());
    }

    /** What a severity is called; among programs that read English, as the library has it. */
    String severity(Severity severity) {
        return choose(severity.words().chinese(), severity.name());
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
        } catch (LostOutput e) {
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
        if (reason instanceof LostOutput lost) {
            throw lost;
        }
        if (reason instanceof InputException refusal) {
            tell(refusal.getMessage());
            return Failure.of(refusal);
        }
        Failure failure = Failure.of(reason);
        tell(underWay + ": " + failure.words().in(locale()));
        if (debug) {
            reason.printStackTrace(told);
        }
        return failure;
    }
}
