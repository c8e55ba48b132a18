package org.ogireport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.ogireport.core.Words;
import org.ogireport.core.form.Form;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.Rule;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.RulePolicy;
import org.ogireport.validation.Severity;
import org.ogireport.validation.render.UncheckedInput;
import picocli.CommandLine;

class FailureTest {
    @TempDir
    private Path folder;

    private static Failure of(Executable failing) {
        return Failure.of(assertThrows(Throwable.class, failing));
    }

    private static int endless(int depth) {
        return depth < 0 ? 0 : 1 + endless(depth + 1);
    }

    @Test
    void what_our_code_throws_is_ours() {
        Failure failure = of(() -> {
            throw new IllegalStateException("several\nlines");
        });
        assertEquals(OgiReport.BROKEN, failure.status());
        String english = failure.words().english();
        assertTrue(english.contains("(java.lang.IllegalStateException: several lines @ "), english);
        assertTrue(english.contains("org.ogireport.cli.FailureTest."), english);
        assertTrue(failure.words().chinese().startsWith("程序自身出错，并非文件有误"), failure.words()::chinese);
    }

    @Test
    void so_is_what_the_platform_throws_where_our_code_calls_it() {
        assertEquals(OgiReport.BROKEN, of(() -> Objects.requireNonNull(null)).status());
    }

    @Test
    void so_is_an_endless_recursion() {
        assertEquals(OgiReport.BROKEN, of(() -> endless(0)).status());
    }

    @Test
    void so_is_what_our_code_throws_in_another_thread() {
        ForkJoinTask<?> task = ForkJoinPool.commonPool().submit(() -> {
            throw new IllegalStateException();
        });
        assertEquals(OgiReport.BROKEN, of(task::join).status());
    }

    @Test
    void so_is_what_tells_no_place() {
        IllegalStateException nowhere = new IllegalStateException();
        nowhere.setStackTrace(new StackTraceElement[0]);
        assertEquals(OgiReport.BROKEN, Failure.of(nowhere).status());
    }

    @Test
    void what_a_library_throws_is_not_ours() {
        Failure failure = of(() -> new CommandLine(new Object()));
        assertEquals(OgiReport.REFUSED, failure.status());
        assertTrue(failure.words().english().contains(" @ picocli."), failure.words()::english);
    }

    @Test
    void too_little_memory_is_nobody_s_fault() {
        Failure failure = Failure.of(new OutOfMemoryError("Java heap space"));
        assertEquals(OgiReport.REFUSED, failure.status());
        assertTrue(failure.words().english().startsWith("out of memory"), failure.words()::english);
        assertTrue(failure.words().chinese().startsWith("内存不足"), failure.words()::chinese);
    }

    /** A run in which the program fails as it prints what it found in some file. */
    private CommandLineRun failing(Throwable failure, String place, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream breaking = new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                if (new String(bytes, offset, length, StandardCharsets.UTF_8).contains(place)) {
                    CommandLineRun.sneak(failure);
                }
                super.write(bytes, offset, length);
            }
        };
        int status = OgiReport.run(breaking, new PrintStream(err, true, StandardCharsets.UTF_8), args);
        return new CommandLineRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void of_several_files_each_is_told_in_order_and_the_worst_decides() throws IOException {
        String good = file("good.json", generated("2"));
        String other = file("other.json", generated("3"));
        String wrong = CommandLineRun.SAMPLE.toString();
        String unreadable = file("unreadable.json", "{");
        NullPointerException ours = new NullPointerException("planted");

        assertEquals(0, failing(ours, "nowhere", "check", good, other).status());
        assertEquals(1, failing(ours, "nowhere", "check", wrong, good).status());
        assertEquals(
                2, failing(ours, "nowhere", "check", unreadable, wrong, good).status());

        CommandLineRun run = failing(ours, other, "check", "--lang", "en", other, unreadable, wrong, good);
        assertEquals(70, run.status());
        List<String> said = run.err().lines().toList();
        assertTrue(said.get(0).startsWith(other + ": the program itself has failed"), run.err());
        assertTrue(said.get(0).contains("NullPointerException: planted @ org.ogireport.cli.FailureTest"), run.err());
        assertTrue(said.get(1).startsWith(unreadable + ": not a valid report"), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
        assertTrue(
                run.out().indexOf(wrong) >= 0
                        && run.out().indexOf(good) > run.out().indexOf(wrong),
                run.out());
        assertEquals(70, failing(ours, other, "check", wrong, unreadable, other).status());
    }

    @Test
    void memory_ends_the_run_with_one_sentence_in_the_language_asked_for() throws IOException {
        String good = file("good.json", generated("2"));
        CommandLineRun run = failing(new OutOfMemoryError(), good, "check", good, CommandLineRun.SAMPLE.toString());
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith(good + ": 内存不足"), run.err());
        assertTrue(failing(new OutOfMemoryError(), good, "check", good, "--lang", "en")
                .err()
                .startsWith(good + ": out of memory"));
    }

    @Test
    void the_trace_is_printed_where_it_is_asked_for() throws IOException {
        String good = file("good.json", generated("2"));
        NullPointerException ours = new NullPointerException("planted");
        assertEquals(1, failing(ours, good, "check", good).err().lines().count());
        for (String[] call : new String[][] {{"check", "--debug", good}, {"--debug", "check", good}}) {
            CommandLineRun run = failing(ours, good, call);
            assertEquals(70, run.status());
            assertTrue(run.err().contains("\tat org.ogireport.cli.FailureTest"), run.err());
        }
    }

    @Test
    void of_a_file_of_many_reports_the_others_are_checked_and_the_failure_is_counted() throws Exception {
        Rule failing = Rule.builder("X1", Severity.ERROR, Words.NONE).equations((report, other) -> {
            if (report.form() == Form.TRIAL_2019) {
                throw new IllegalStateException("planted");
            }
            return List.of();
        });
        Checker checker = new Checker(RuleCatalogue.standard().with(List.of(failing)), RulePolicy.NONE);
        String trial = CommandLineRun.of("generate", "--form", "2019", "--to", "ndjson")
                .out();
        String many = file("many.ndjson", generated("2") + trial + generated("3"));
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(told, true, StandardCharsets.UTF_8);
        Console console = new Console(err, err, null);

        List<String> checked = new ArrayList<>();
        CorpusSummary summary = new CorpusCheck(checker, Circumstances.NONE, CorpusYears.NONE, console)
                .check(
                        Corpus.of(many),
                        input -> checked.add(input instanceof UncheckedInput failed ? failed.code() : input.source()));

        assertEquals(List.of(many + ":1", "PROGRAM_FAILURE", many + ":3"), checked);
        assertEquals(70, summary.status());
        assertTrue(summary.render(console).contains("3 份，没有错误 2，有错误 0，未能判定 0，不能读取 0，程序出错 1"), summary.render(console));
        String said = told.toString(StandardCharsets.UTF_8);
        assertTrue(said.startsWith(many + ":2: 程序自身出错") && said.contains("planted"), said);
    }

    @Test
    void nothing_is_written_of_many_reports_where_the_program_fails() throws IOException {
        Path old = Files.writeString(folder.resolve("old.ndjson"), "whole");
        OutputStream err = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int offset, int length) {
                if (new String(bytes, offset, length, StandardCharsets.UTF_8).contains("不是有效的报告")) {
                    throw new IllegalStateException();
                }
            }
        };
        String good = file("good.json", generated("2"));
        String unreadable = file("unreadable.json", "{");
        assertEquals(70, OgiReport.run(err, err, "convert", good, unreadable, "--to", "ndjson", "-o", old.toString()));
        assertEquals("whole", Files.readString(old));
    }

    private static String generated(String seed) {
        return CommandLineRun.of("generate", "--seed", seed, "--to", "ndjson").out();
    }
}
