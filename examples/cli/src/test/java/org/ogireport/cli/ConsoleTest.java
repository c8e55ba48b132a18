package org.ogireport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line in terminals, pipes and folders. */
class ConsoleTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final String SAMPLE = CommandLineRun.SAMPLE.toString();

    @TempDir
    private Path folder;

    /** A run whose streams are in an encoding of their own. */
    private static String run(Charset terminal, Charset read, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OgiReport.run(new Console(out, out, terminal), args);
        return out.toString(read);
    }

    @Test
    void text_is_in_the_encoding_of_the_terminal_or_the_one_that_is_named() {
        String utf8 = CommandLineRun.of("check", SAMPLE).out();
        assertTrue(utf8.contains("结论：不通过"), utf8);
        assertEquals(utf8.replace("−", "?"), run(GBK, GBK, "check", SAMPLE).replace("−", "?"));
        assertEquals(utf8, run(GBK, StandardCharsets.UTF_8, "check", SAMPLE, "--encoding", "UTF-8"));
        assertTrue(run(null, GBK, "--encoding", "GBK", "check", SAMPLE).contains("结论：不通过"));
        assertTrue(run(null, GBK, "check", "--encoding", "GBK", "nowhere").contains("没有这个文件"));
        assertTrue(run(null, GBK, "--encoding=GBK", "--help").contains("检查、转换政府信息公开工作年度报告"));
    }

    @Test
    void documents_for_programs_are_in_utf_8_unless_a_terminal_shows_them() {
        String json = CommandLineRun.of("check", "--format", "json", SAMPLE).out();
        assertEquals(json, run(null, StandardCharsets.UTF_8, "--encoding", "GBK", "check", "--format", "json", SAMPLE));
        assertTrue(run(GBK, GBK, "check", "--format", "json", SAMPLE).contains("第三"));
    }

    @Test
    void an_encoding_that_is_none_is_refused() {
        CommandLineRun run = CommandLineRun.of("check", "--encoding", "none", SAMPLE);
        assertEquals(OgiReport.REFUSED, run.status());
        assertTrue(run.err().contains("“none” 不合适；应如 GBK|UTF-8"), run.err());
    }

    @Test
    void findings_are_written_to_a_file_when_all_of_them_are_there() throws IOException {
        Path out = folder.resolve("findings.txt");
        CommandLineRun run = CommandLineRun.of("check", SAMPLE, "-o", out.toString());
        assertEquals(OgiReport.FAILED, run.status());
        assertEquals("", run.out());
        assertEquals(CommandLineRun.of("check", SAMPLE).out(), Files.readString(out));
        CommandLineRun.of("check", SAMPLE, "-o", out.toString(), "--encoding", "GBK");
        assertTrue(Files.readString(out, GBK).contains("结论：不通过"));
        CommandLineRun.of("check", SAMPLE, "--format", "html", "-o", out.toString());
        assertTrue(Files.readString(out).startsWith("<!DOCTYPE html>"));
    }

    @Test
    void a_file_that_cannot_be_written_is_told_of_by_its_name() {
        Path out = folder.resolve("nowhere/findings.txt");
        CommandLineRun run = CommandLineRun.of("check", SAMPLE, "-o", out.toString());
        assertEquals(OgiReport.REFUSED, run.status());
        assertTrue(run.err().startsWith(out + ": 不能写入"), run.err());
        assumeTrue(Files.exists(Path.of("/dev/full")), "needs /dev/full");
        run = CommandLineRun.of("check", SAMPLE, "-o", "/dev/full");
        assertEquals(OgiReport.REFUSED, run.status());
        assertTrue(run.err().startsWith("/dev/full: 不能写入"), run.err());
    }

    @Test
    void a_name_that_begins_with_an_at_sign_is_a_name() throws IOException {
        Path file = Files.writeString(folder.resolve("names"), "--help");
        CommandLineRun run = CommandLineRun.of("check", "@" + file);
        assertEquals("@" + file + ": 没有这个文件" + System.lineSeparator(), run.err());
        assertEquals(OgiReport.REFUSED, run.status());
    }

    @Test
    void what_would_steer_a_terminal_is_shown_as_an_escape() {
        assertEquals("\\u001b[2J 甲\t乙\n丙\r\n", Shown.text("\u001B[2J 甲\t乙\n丙\r\n"));
        assertEquals("\\u009b1A\\u007f\\u000d!", Shown.text("\u009B1A\u007F\r!"));
        assertEquals("\\u202e\\u2066\\u200f\\u061c", Shown.text("\u202E\u2066\u200F\u061C"));
        assertEquals("a\\u000ab\\u000d\\u000ac", Shown.name("a\nb\r\nc"));
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            boolean bidi = List.of(
                            Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                            Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                            Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                            Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                            Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT)
                    .contains(Character.getDirectionality(c));
            if (bidi || Character.getType(c) == Character.CONTROL && c != '\t' && c != '\n') {
                assertEquals(6, Shown.text(String.valueOf((char) c)).length(), Integer.toHexString(c));
            }
        }
    }

    @Test
    void names_and_texts_of_documents_steer_no_terminal() throws IOException {
        String steering = "甲\u202E\u009B乙";
        String text = CommandLineRun.sampleText().replace("77236 |", steering + " |");
        Path file;
        try {
            file = Files.writeString(folder.resolve("a\u001B[2J\nPASS.txt"), text);
        } catch (InvalidPathException e) {
            file = Files.writeString(folder.resolve("a.txt"), text);
        }
        for (List<String> command : List.of(
                List.of("check"),
                List.of("check", "--format", "json"),
                List.of("check", "--format", "html"),
                List.of("explain"),
                List.of("convert", "--to", "csv"))) {
            String[] args = java.util.stream.Stream.concat(
                            command.stream(), java.util.stream.Stream.of(file.toString()))
                    .toArray(String[]::new);
            CommandLineRun run = CommandLineRun.of(args);
            assertFalse((run.out() + run.err()).matches("(?s).*[\u001B\u009B\u202E].*"), command.toString());
            assertTrue(run.out().lines().noneMatch(line -> line.startsWith("PASS")), command.toString());
        }
    }

    /** A stream that breaks after some bytes. */
    private static OutputStream breaking(int after, String reason) {
        return new OutputStream() {
            private int written;

            @Override
            public void write(int b) throws IOException {
                if (++written > after) {
                    throw new IOException(reason);
                }
            }
        };
    }

    @Test
    void a_closed_pipe_ends_the_work_without_a_word() throws IOException {
        Path lines = folder.resolve("a.ndjson");
        CommandLineRun.of("convert", SAMPLE, "--to", "ndjson", "-o", lines.toString());
        Files.writeString(lines, Files.readString(lines).repeat(50) + "{\n".repeat(50));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = OgiReport.run(
                breaking(3000, "Broken pipe"), err, "check", "--format", "json", lines.toString(), lines.toString());
        assertEquals(OgiReport.REFUSED, status);
        assertEquals("", err.toString(StandardCharsets.UTF_8));
        assertEquals(OgiReport.REFUSED, OgiReport.run(breaking(0, "Broken pipe"), breaking(0, "Broken pipe"), "rules"));
        assertEquals(OgiReport.REFUSED, OgiReport.run(breaking(0, "Broken pipe"), err, "--help"));
        assertEquals(OgiReport.REFUSED, OgiReport.run(breaking(9, "管道正在被关闭。"), err, "explain", SAMPLE));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void an_output_that_fails_otherwise_is_told_of() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = OgiReport.run(breaking(0, "No space left on device"), err, "convert", SAMPLE, "--to", "json");
        assertEquals(OgiReport.REFUSED, status);
        assertEquals("不能写入 (No space left on device)" + System.lineSeparator(), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void of_many_messages_about_one_file_a_hundred_are_told_and_the_others_counted() throws IOException {
        Path lines = Files.writeString(folder.resolve("a.ndjson"), "{}\n".repeat(250));
        for (List<String> command : List.of(List.of("check"), List.of("convert", "--to", "ndjson"))) {
            String[] args = java.util.stream.Stream.concat(
                            command.stream(), java.util.stream.Stream.of(lines.toString()))
                    .toArray(String[]::new);
            List<String> told = CommandLineRun.of(args).err().lines().toList();
            assertEquals(101, told.size());
            assertEquals(lines + ": 另有 150 条同类信息未列出", told.get(100));
        }
    }

    @Test
    void of_many_messages_about_what_is_gathered_a_hundred_are_told_and_the_others_counted() throws IOException {
        for (int i = 0; i < 103; i++) {
            Files.writeString(folder.resolve(i + ".json"), "{");
        }
        List<String> told =
                CommandLineRun.of("sum", folder.toString()).err().lines().toList();
        assertEquals("ogi-report: 另有 3 条同类信息未列出", told.get(100));
        assertEquals("没有可以相加的报告", told.get(101));
        assertEquals(102, told.size());
    }

    @Test
    void folders_and_patterns_stand_for_the_documents_in_them() throws IOException {
        Files.createDirectories(folder.resolve("2021/内"));
        for (String name : List.of("2021/b.txt", "2021/a.txt", "2021/内/c.txt")) {
            Files.copy(CommandLineRun.SAMPLE, folder.resolve(name));
        }
        assertEquals(
                List.of("a.txt", "b.txt", "c.txt"),
                checked(folder.resolve("2021").toString()));
        assertEquals(List.of("a.txt", "b.txt"), checked(folder + "/2021/*.txt"));
        assertEquals(List.of("a.txt", "b.txt", "c.txt"), checked(folder + "/2021/**.txt"));
        assertEquals(List.of("c.txt"), checked(folder + "/20??/*/{c,d}.txt"));
        assertEquals(
                folder + "/2019/*.txt: 没有这个文件" + System.lineSeparator(),
                CommandLineRun.of("check", folder + "/2019/*.txt").err());
        CommandLineRun all = CommandLineRun.of("convert", folder.toString(), "--to", "ndjson");
        assertEquals(OgiReport.OK, all.status());
        assertEquals(3, all.out().lines().count());
        CommandLineRun sum = CommandLineRun.of(
                "rollup",
                "--parent",
                SAMPLE,
                "--lang",
                "en",
                folder.resolve("2021/*.txt").toString());
        assertTrue(sum.err().contains("cannot be rolled up"), sum.err() + sum.out());
    }

    @Test
    void a_folder_that_is_named_like_a_pattern_is_a_folder() throws IOException {
        for (String name : List.of("[2023]/a.txt", "2/c.txt", "县{局}/[2023]/b.txt")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.copy(CommandLineRun.SAMPLE, folder.resolve(name));
        }
        assertEquals(List.of("a.txt"), checked(folder + "/[2023]/*.txt"));
        assertEquals(List.of("b.txt"), checked(folder + "/县{局}/[2023]/?.txt"));
        assertEquals(List.of("b.txt"), checked(folder + "/县{局}/*/?.txt"));
        assertEquals(List.of("c.txt"), checked(folder + "/[1-3]/*.txt"));
    }

    @Test
    void a_name_that_no_file_can_have_is_no_file() {
        CommandLineRun run = CommandLineRun.of("check", "--lang", "en", "a\0b.txt");
        assertEquals(OgiReport.REFUSED, run.status());
        assertEquals("a\\u0000b.txt: no such file (Nul character not allowed)" + System.lineSeparator(), run.err());
    }

    private static List<String> checked(String input) {
        CommandLineRun run = CommandLineRun.of("check", "--format", "json", input);
        return IntStream.range(0, run.json().get("reports").size())
                .mapToObj(i -> run.json().get("reports").get(i).get("source").asString())
                .map(name -> Path.of(name).getFileName().toString())
                .collect(Collectors.toList());
    }
}
