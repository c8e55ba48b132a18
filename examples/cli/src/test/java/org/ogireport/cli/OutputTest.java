package org.ogireport.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutputTest {
    private static final Console CONSOLE = new Console(System.out, System.err, null);

    @TempDir
    private Path folder;

    static List<Throwable> failures() {
        return List.of(new IOException("disk full"), new IllegalStateException(), new OutOfMemoryError());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void what_fails_in_the_middle_leaves_what_stood_there_and_nothing_beside_it(Throwable failure) throws IOException {
        Path old = Files.writeString(folder.resolve("old.json"), "whole");
        for (Path file : List.of(old, folder.resolve("new.json"))) {
            Throwable thrown = assertThrows(
                    failure.getClass(),
                    () -> Output.write(file, CONSOLE, stream -> {
                        stream.write('h');
                        CommandLineRun.sneak(failure);
                    }));
            assertSame(failure, thrown);
        }
        assertEquals("whole", Files.readString(old));
        assertEquals(List.of(old), files());
    }

    @Test
    void what_stood_there_stays_until_all_is_written() throws IOException, InputException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Output.write(file, CONSOLE, stream -> {
            stream.write('n');
            stream.flush();
            assertEquals("old", Files.readString(file));
            assertEquals(2, files().size());
        });
        assertEquals("n", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    static List<String> formats() {
        return Extent.firstOf(List.of("json", "ndjson"));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_full_disk_leaves_the_input_that_was_to_be_replaced(String format) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a POSIX shell");
        Path input = Files.copy(CommandLineRun.SAMPLE, folder.resolve("a.txt"));
        // a limit of a thousand bytes a file does what a full disk does
        Process process = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "ulimit -f 1 && exec \"$@\"",
                        "sh",
                        CommandLineRun.java(),
                        CommandLineRun.QUICKLY,
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OgiReport.class.getName(),
                        "convert",
                        input.toString(),
                        "--to",
                        format,
                        "-o",
                        input.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        assertEquals(2, process.exitValue(), said);
        assertEquals(1, said.lines().count(), said);
        assertEquals(CommandLineRun.sampleText(), Files.readString(input));
        assertEquals(List.of(input), files());
    }

    @Test
    void a_document_may_be_written_over_its_input() throws IOException {
        Path file = folder.resolve("a.json");
        String[] call = {"convert", CommandLineRun.SAMPLE.toString(), "--to", "json", "-o", file.toString()};
        assertEquals(0, CommandLineRun.of(call).status());
        byte[] json = Files.readAllBytes(file);
        call[1] = file.toString();
        assertEquals(0, CommandLineRun.of(call).status());
        assertArrayEquals(json, Files.readAllBytes(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void a_symbolic_link_is_refused_and_neither_followed_nor_replaced() throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), "whole");
        for (Path to : List.of(other, folder.resolve("nothing.json"))) {
            Path link = link(to);
            CommandLineRun run = CommandLineRun.of(
                    "convert", CommandLineRun.SAMPLE.toString(), "--lang", "en", "--to", "json", "-o", link.toString());
            assertEquals(2, run.status());
            assertEquals(
                    link + ": is a symbolic link and is not written to",
                    run.err().strip());
            assertEquals(to, Files.readSymbolicLink(link));
            Files.delete(link);
        }
        assertEquals("whole", Files.readString(other));
        assertEquals(List.of(other), files());
    }

    private Path link(Path to) throws IOException {
        try {
            return Files.createSymbolicLink(folder.resolve("link.json"), to);
        } catch (UnsupportedOperationException e) {
            assumeTrue(false, "needs symbolic links");
            throw e;
        }
    }

    @Test
    void the_standard_output_may_be_named_though_it_is_a_link_to_a_file() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/dev/stdout")), "needs /dev/stdout");
        Path out = folder.resolve("out.xsd");
        Process process = new ProcessBuilder(
                        CommandLineRun.java(),
                        CommandLineRun.QUICKLY,
                        "-cp",
                        System.getProperty("java.class.path"),
                        OgiReport.class.getName(),
                        "schema",
                        "--form",
                        "2021",
                        "--as",
                        "xsd",
                        "-o",
                        "/dev/stdout")
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue());
        assertEquals(
                CommandLineRun.of("schema", "--form", "2021", "--as", "xsd").out(), Files.readString(out));
        assertEquals(List.of(out), files());
    }

    @Test
    void a_device_is_written_as_it_is() {
        assumeTrue(Files.exists(Path.of("/dev/full")), "needs /dev/full");
        CommandLineRun run = CommandLineRun.of("schema", "--form", "2021", "--as", "xsd", "-o", "/dev/full");
        assertEquals(2, run.status());
        assertTrue(run.err().startsWith("/dev/full: 不能写入"), run.err());
        assertTrue(!Files.isRegularFile(Path.of("/dev/full")));
    }

    @Test
    void a_new_file_has_the_usual_permissions_and_one_that_replaces_another_those_of_that_one() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "needs POSIX permissions");
        Path usual = Files.writeString(folder.resolve("usual"), "");
        Path made = folder.resolve("new");
        Output.write(made, CONSOLE, stream -> stream.write('n'));
        assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(made));

        Set<PosixFilePermission> own = PosixFilePermissions.fromString("rw-rw----");
        Files.setPosixFilePermissions(made, own);
        Output.write(made, CONSOLE, stream -> stream.write('m'));
        assertEquals(own, Files.getPosixFilePermissions(made));
    }

    @Test
    void a_file_that_must_not_be_written_is_not_replaced() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "whole");
        assumeTrue(file.toFile().setReadOnly());
        assumeFalse(Files.isWritable(file), "this user may write any file");
        CommandLineRun run = CommandLineRun.of("schema", "--form", "2021", "--as", "xsd", "-o", file.toString());
        assertEquals(2, run.status());
        assertEquals("whole", Files.readString(file));
    }

    @Test
    void files_of_a_folder_take_their_places_too() throws IOException {
        Path link = link(Files.writeString(folder.resolve("other.json"), "whole"));
        Files.move(link, folder.resolve("0002.json"));
        CommandLineRun run =
                CommandLineRun.of("generate", "--count", "2", "--to", "json", "-o", folder.toString(), "--lang", "en");
        assertEquals(2, run.status());
        assertEquals("whole", Files.readString(folder.resolve("other.json")));
        assertTrue(Files.size(folder.resolve("0001.json")) > 1000);
        assertEquals(3, files().size());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
