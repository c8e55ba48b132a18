package org.ogireport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.ReportJson;

class GenerateCommandTest {
    @TempDir
    Path folder;

    private static List<Draft> lines(String... args) {
        CommandLineRun run = CommandLineRun.of(args);
        assertEquals(0, run.status(), run.err());
        return run.out().lines().map(ReportJson::readDraft).toList();
    }

    @Test
    void reports_are_printed_a_line_each_and_the_same_for_the_same_seed() {
        List<Draft> drafts = lines("generate", "--count", "3", "--seed", "7", "--to", "ndjson");
        assertEquals(3, drafts.size());
        assertEquals(drafts, lines("generate", "--count", "3", "--seed", "7", "--to", "ndjson"));
        assertEquals(
                "2019",
                lines("generate", "--form", "2019", "--to", "ndjson")
                        .get(0)
                        .form()
                        .code());
    }

    @Test
    void series_families_and_broken_reports_are_made() {
        assertEquals(
                6, lines("generate", "--series", "2019-2024", "--to", "ndjson").size());
        assertEquals(5, lines("generate", "--family", "4", "--to", "ndjson").size());
        assertEquals(7, lines("generate", "--breaking", "R1", "--to", "ndjson").size());
    }

    @Test
    void files_are_written_that_check_reads() throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "generate",
                "--count",
                "2",
                "--to",
                "xml",
                "-o",
                folder.resolve("new").toString());
        assertEquals(0, run.status(), run.err());
        Path second = folder.resolve("new").resolve("0002.xml");
        assertTrue(Files.exists(second));
        assertEquals(0, CommandLineRun.of("check", second.toString()).status());
    }

    @Test
    void a_wrong_call_is_refused() {
        assertEquals(
                2,
                CommandLineRun.of("generate", "--breaking", "R99", "--to", "ndjson")
                        .status());
        assertEquals(
                2,
                CommandLineRun.of("generate", "--form", "2018", "--to", "ndjson")
                        .status());
        assertEquals(
                2,
                CommandLineRun.of("generate", "--series", "x", "--to", "ndjson").status());
        assertEquals(2, CommandLineRun.of("generate", "--to", "json").status());
    }
}
