package org.ogireport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be done as it was asked for is told in Chinese without an English sentence, and in English where that is asked for. */
class CallRefusalTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check a.json --nothing | 没有这个选项：--nothing",
                "checks | 多余的参数，或没有这个命令：checks（是否为 check",
                "rules more | 多余的参数，或没有这个命令：more",
                "rollup a.json | 缺少必需的：--parent FILE",
                "collect | 缺少必需的：",
                "annotate -o out.docx | 缺少必需的：FILE",
                "check a.json --policy | 选项缺少参数：--policy FILE",
                "compare a b --format pages | “pages” 不合适；应为 text、json、html",
                "check a.json --on yesterday | “yesterday” 不合适；应如 YYYY-MM-DD",
                "rollup --parent a --of many b | “many” 不合适；应如 N",
                "rules --lang zh --lang zh | 选项只能给出一次：--lang zh|en"
            })
    void a_call_is_refused_in_the_language_of_the_output(String call, String refusal) {
        CommandLineRun chinese = CommandLineRun.of(call.split(" "));
        assertEquals(2, chinese.status());
        assertTrue(chinese.err().startsWith("ogi-report: "), chinese.err());
        assertTrue(chinese.err().contains(refusal), chinese.err());
        assertTrue(
                chinese.err().lines().findFirst().orElseThrow().matches("(?!.*[A-Za-z]+ [a-z]+ [a-z]+ ).*"),
                chinese.err());
    }

    @Test
    void a_call_in_english_is_refused_in_english_wherever_that_is_said() {
        for (String language : new String[] {"--lang en", "--lang=en"}) {
            CommandLineRun run = CommandLineRun.of(("check a.json --on yesterday " + language).split(" "));
            assertEquals(2, run.status());
            assertTrue(run.err().contains("Invalid value for option '--on'"), run.err());
        }
    }

    @Test
    void a_file_that_is_no_policy_is_refused_in_the_language_of_the_output() throws IOException {
        Path policy = Files.writeString(folder.resolve("policy.json"), "{\"disable\":[\"R99\"]}");
        String sample = CommandLineRun.SAMPLE.toString();
        CommandLineRun chinese = CommandLineRun.of("check", sample, "--policy", policy.toString());
        assertEquals(policy + ": 不是有效的规则策略：没有规则 R99" + System.lineSeparator(), chinese.err());
        CommandLineRun english = CommandLineRun.of("check", sample, "--lang", "en", "--policy", policy.toString());
        assertEquals(policy + ": not a valid policy: there is no rule R99" + System.lineSeparator(), english.err());
    }

    @Test
    void what_cannot_be_rolled_up_is_told_in_the_language_of_the_output() {
        String sample = CommandLineRun.SAMPLE.toString();
        CommandLineRun run = CommandLineRun.of("rollup", "--parent", sample, sample);
        assertEquals(2, run.status());
        assertTrue(run.err().startsWith("不能汇总：authority："), run.err());
        assertTrue(run.err().strip().endsWith(" 不能是自己的下级"), run.err());
    }

    @Test
    void years_that_cannot_be_generated_are_told_in_the_language_of_the_output() {
        String backwards = CommandLineRun.of(
                        "generate", "--to", "json", "-o", folder.toString(), "--series", "2024-2019")
                .err();
        assertTrue(backwards.contains("lastYear：2019 早于 2024"), backwards);
        String early = CommandLineRun.of("generate", "--to", "json", "-o", folder.toString(), "--series", "2010-2019")
                .err();
        assertTrue(early.contains("没有 2010 年的格式"), early);
    }
}
