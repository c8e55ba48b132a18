package org.ogireport.documents.office97;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuietLog4jTest {
    @TempDir
    private Path folder;

    /** Reads what is no document, in a program without a logging provider. */
    public static void main(String... args) throws IOException {
        try {
            new DocReader().read(new byte[600], "a.doc");
        } catch (IOException e) {
            System.out.println("refused");
        }
    }

    @Test
    void a_host_without_a_logging_provider_is_told_nothing_of_it() throws IOException, InterruptedException {
        String classPath = Stream.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .filter(entry -> !entry.replace('\\', '/').matches(".*/documents/target/.*test.*|.*-tests\\.jar"))
                .collect(Collectors.joining(File.pathSeparator));
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        QuietLog4jTest.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        assertEquals(List.of("refused"), Files.readAllLines(out));
    }
}
