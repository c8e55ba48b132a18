package org.ogireport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds README.md to what it shows. */
class ReadmeTest {
    @TempDir
    private Path folder;

    @Test
    void the_example_in_ten_lines_compiles_and_runs() throws IOException, InterruptedException {
        List<String> lines = output("Example");
        assertTrue(lines.get(0).startsWith("R1 「三、收到和处理政府信息公开申请情况 · 自然人」"), lines.toString());
        assertEquals("36", lines.get(4));
        assertTrue(lines.get(5).endsWith(" characters of JSON"), lines.toString());
    }

    @Test
    void the_example_of_a_form_page_compiles_and_runs() throws IOException, InterruptedException {
        List<String> lines = output("FormPage");
        assertEquals("只填数字，不带单位、符号或说明；应填0 至 9007199254740991 的整数", lines.get(0));
        assertTrue(lines.get(1).startsWith("R"), lines.toString());
        assertTrue(lines.get(2).endsWith(" blank cells taken as zero"), lines.toString());
        assertEquals("36", lines.get(3));
    }

    @Test
    void the_example_of_records_compiles_and_gives_a_report_that_passes() throws IOException, InterruptedException {
        assertEquals(List.of("PASS"), output("Export"));
    }

    @Test
    void the_chinese_page_shows_the_same_code() throws IOException {
        assertEquals(code("README.md"), code("README.zh-CN.md"));
    }

    private static List<String> code(String page) throws IOException {
        return Pattern.compile("```.*?```", Pattern.DOTALL)
                .matcher(Files.readString(CommandLineRun.root().resolve(page)))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** What the example that is a class of this name prints. */
    private List<String> output(String name) throws IOException, InterruptedException {
        Matcher example = Pattern.compile("```java\n((?:(?!```).)*public class " + name + " .*?)```", Pattern.DOTALL)
                .matcher(Files.readString(CommandLineRun.root().resolve("README.md")));
        assertTrue(example.find());
        Path source = Files.writeString(folder.resolve(name + ".java"), example.group(1));
        String classPath = System.getProperty("java.class.path");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        boolean compiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of("-proc:none", "-encoding", "UTF-8", "-d", folder.toString(), "-cp", classPath),
                        null,
                        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)
                                .getJavaFileObjects(source))
                .call();
        assertTrue(compiled, messages.toString());

        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(
                        CommandLineRun.java(),
                        CommandLineRun.QUICKLY,
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        folder + System.getProperty("path.separator") + classPath,
                        name)
                .directory(CommandLineRun.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        List<String> lines = Files.readAllLines(out);
        assertEquals(0, process.exitValue(), lines.toString());
        return lines;
    }
}
