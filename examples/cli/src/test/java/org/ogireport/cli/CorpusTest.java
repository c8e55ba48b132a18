package org.ogireport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Row;
import org.ogireport.serialization.ReportCollection;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportLines;
import org.ogireport.serialization.ReportWriter;
import org.ogireport.serialization.ReportXml;
import org.ogireport.testing.ReportGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CorpusTest {
    @TempDir
    Path folder;

    private Path lines;

    /** Five valid reports, the seven that break R1, and two lines that are none. */
    @BeforeEach
    void write_lines() throws IOException {
        String valid =
                CommandLineRun.of("generate", "--count", "5", "--to", "ndjson").out();
        String broken = CommandLineRun.of("generate", "--breaking", "R1", "--to", "ndjson")
                .out();
        lines = folder.resolve("county.ndjson");
        Files.writeString(
                lines,
                valid + "nonsense\n" + broken
                        + valid.lines().findFirst().orElseThrow().replace("\"year\":2", "\"year\":1"));
    }

    @Test
    void each_rule_of_a_policy_is_counted_by_itself() throws IOException {
        Path policy = folder.resolve("policy.json");
        String rule = "{\"id\":\"%s\",\"severity\":\"INFO\",\"statement\":{\"zh\":\"一\",\"en\":\"one\"},"
                + "\"text\":{\"in\":\"overview\",\"mustNot\":\".\"}}";
        Files.writeString(policy, "{\"rules\":[" + rule.formatted("X1") + "," + rule.formatted("X2") + "]}");
        CommandLineRun run =
                CommandLineRun.of("check", lines.toString(), "--lang", "en", "--policy", policy.toString());
        assertTrue(run.out().contains("  X1  INFO    12 reports, 12 findings  "), run.out());
        assertTrue(run.out().contains("  X2  INFO    12 reports, 12 findings  "), run.out());
    }

    @Test
    void a_summary_tells_how_many_fail_by_rule() {
        CommandLineRun run = CommandLineRun.of("check", lines.toString(), "--lang", "en");
        assertEquals(2, run.status());
        assertTrue(
                run.out()
                        .startsWith(lines
                                + ": 14 reports, 5 without an error, 7 with errors, 0 undetermined, 2 unreadable\n"),
                run.out());
        assertTrue(run.out().contains("  R1  ERROR   7 reports, 7 findings  "), run.out());
        List<String> unreadable = run.err().lines().toList();
        assertEquals(2, unreadable.size(), run.err());
        assertTrue(unreadable.get(0).startsWith(lines + ": line 6, column 1: not well-formed"), run.err());
        assertTrue(unreadable.get(1).startsWith(lines + ": line 14, column "), run.err());
    }

    @Test
    void a_compressed_file_and_a_collection_give_the_same() throws IOException {
        Path compressed = folder.resolve("county.ndjson.gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(compressed))) {
            Files.copy(lines, gzip);
        }
        String expected = CommandLineRun.of("check", lines.toString()).out().replace(lines.toString(), "");
        assertEquals(
                expected,
                CommandLineRun.of("check", compressed.toString()).out().replace(compressed.toString(), ""));

        Path collection = folder.resolve("county.xml");
        Path compressedXml = folder.resolve("county.xml.gz");
        for (Path file : List.of(collection, compressedXml)) {
            OutputStream out = Files.newOutputStream(file);
            try (ReportWriter writer =
                    ReportCollection.write(file == compressedXml ? new GZIPOutputStream(out) : out)) {
                for (String line : Files.readAllLines(lines)) {
                    if (line.startsWith("{") && !line.contains("\"year\":1")) {
                        writer.write(ReportJson.readDraft(line));
                    }
                }
            }
            CommandLineRun run = CommandLineRun.of("check", file.toString(), "--lang", "en");
            assertEquals(1, run.status(), run.err());
            assertTrue(run.out()
                    .startsWith(
                            file + ": 12 reports, 5 without an error, 7 with errors, 0 undetermined, 0 unreadable\n"));
        }
    }

    @Test
    void json_is_a_line_a_report() {
        CommandLineRun run = CommandLineRun.of("check", lines.toString(), "--format", "json", "--lang", "en");
        List<JsonNode> reports =
                run.out().lines().map(JsonMapper.shared()::readTree).toList();
        assertEquals(14, reports.size());
        assertEquals(lines + ":7", reports.get(6).at("/reports/0/source").asString());
        assertEquals("FAIL", reports.get(6).at("/reports/0/verdict").asString());
        assertEquals(lines + ":6", reports.get(5).at("/reports/0/source").asString());
        assertEquals(
                "INVALID_REPORT", reports.get(5).at("/reports/0/error/code").asString());
        assertTrue(run.err().contains("14 reports, 5 without an error"), run.err());
    }

    @Test
    void documents_of_any_kind_become_lines_or_a_collection() throws IOException {
        Path gathered = folder.resolve("gathered.ndjson.gz");
        CommandLineRun run = CommandLineRun.of(
                "convert",
                CommandLineRun.SAMPLE.toString(),
                lines.toString(),
                "--to",
                "ndjson",
                "-o",
                gathered.toString());
        assertEquals(2, run.status(), "two lines are no reports");
        assertEquals(2, run.err().lines().count(), run.err());
        Path collection = folder.resolve("gathered.xml");
        assertEquals(
                0,
                CommandLineRun.of("convert", gathered.toString(), "--to", "collection", "-o", collection.toString())
                        .status());
        CommandLineRun back = CommandLineRun.of("convert", collection.toString(), "--to", "ndjson");
        assertEquals(0, back.status(), back.err());
        List<String> expected = new ArrayList<>();
        expected.add(CommandLineRun.of("convert", CommandLineRun.SAMPLE.toString(), "--to", "json")
                .out());
        Files.readAllLines(lines).stream()
                .filter(line -> line.startsWith("{") && !line.contains("\"year\":1"))
                .forEach(expected::add);
        assertEquals(expected, back.out().lines().toList());
        assertEquals(
                2,
                CommandLineRun.of("convert", lines.toString(), "--to", "json").status());
    }

    @Test
    void a_file_may_be_written_over_itself() throws IOException {
        String before = Files.readString(lines);
        assertEquals(
                2,
                CommandLineRun.of("convert", lines.toString(), "--to", "ndjson", "-o", lines.toString())
                        .status());
        assertEquals(before.lines().limit(5).toList(), Files.readAllLines(lines).subList(0, 5));
        assertEquals(12, Files.readAllLines(lines).size());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(lines), files.toList());
        }
    }

    @Test
    void what_cannot_be_read_or_shown_is_said() {
        assertEquals(
                2,
                CommandLineRun.of("check", lines.toString(), "--format", "html").status());
        CommandLineRun missing =
                CommandLineRun.of("check", folder.resolve("none.ndjson").toString());
        assertEquals(2, missing.status());
        assertTrue(missing.err().contains("none.ndjson: 没有这个文件"), missing.err());
    }

    @Test
    void the_bar_grows_to_the_end() throws IOException {
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        Progress progress = Progress.always(new PrintStream(terminal, true, StandardCharsets.UTF_8));
        try (InputStream file = progress.counting(new ByteArrayInputStream(new byte[400]), 400)) {
            for (int i = 0; i < 400; i++) {
                file.read();
                progress.step();
            }
        }
        progress.done();
        String shown = terminal.toString(StandardCharsets.UTF_8);
        assertTrue(shown.contains("\r[" + "#".repeat(15) + "·".repeat(15) + "]  50% 200"), shown);
        assertTrue(shown.contains("\r[" + "#".repeat(30) + "] 100% 400"), shown);
        assertTrue(shown.endsWith(" \r"), shown);
    }

    /** The report, but with a request more from the year before than that year's report carries forward. */
    private static Draft carryingOverOneMore(AnnualReport report) {
        Draft draft = Draft.of(report);
        Cell carried = Row.CARRIED_OVER.cell(Column.NATURAL_PERSONS);
        return draft.with(
                carried, 1 + draft.value(carried).number().orElseThrow().longValue());
    }

    @Test
    void two_years_of_one_organ_are_compared_where_both_are_there() throws IOException {
        List<AnnualReport> series = ReportGenerator.seeded(5).series(2021, 2023);
        Draft broken = carryingOverOneMore(series.get(2));
        Path years = folder.resolve("years.ndjson");
        try (ReportWriter writer = ReportLines.write(Files.newOutputStream(years))) {
            writer.write(broken);
            writer.write(series.get(0));
            writer.write(series.get(1));
        }
        CommandLineRun run = CommandLineRun.of("check", years.toString(), "--lang", "en");
        assertTrue(run.out().contains("  R5  ERROR   1 reports, 1 findings  "), run.out());
        CommandLineRun each = CommandLineRun.of("check", years.toString(), "--each");
        assertEquals(1, each.status());
        assertTrue(each.out().contains(years + ":1"), each.out());
        assertTrue(each.out().contains("R5"), each.out());
    }

    @Test
    void documents_of_a_call_are_compared_with_the_year_before_wherever_it_lies() throws IOException {
        List<AnnualReport> series = ReportGenerator.seeded(5).series(2021, 2023);
        Draft broken = carryingOverOneMore(series.get(2));
        Path years = Files.createDirectories(folder.resolve("years/2022"));
        Path newer = folder.resolve("years/a.xml");
        Path older = years.resolve("b.json");
        Path earliest = folder.resolve("c.ndjson");
        Files.write(newer, ReportXml.write(broken));
        Files.write(older, ReportJson.write(series.get(1)));
        try (ReportWriter writer = ReportLines.write(Files.newOutputStream(earliest))) {
            writer.write(series.get(1));
        }
        for (List<Path> call :
                List.of(List.of(folder.resolve("years")), List.of(newer, older), List.of(newer, earliest))) {
            List<String> arguments = new ArrayList<>(List.of("check"));
            call.forEach(path -> arguments.add(path.toString()));
            CommandLineRun run = CommandLineRun.of(arguments.toArray(String[]::new));
            assertEquals(1, run.status(), run.err());
            assertTrue(run.out().contains("R5"), run.out());
        }
        assertFalse(CommandLineRun.of("check", newer.toString()).out().contains("R5"));
    }

    @Test
    void documents_that_are_too_many_to_hold_are_checked_each_by_itself() throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        for (int i = 0; i < 2_001; i++) {
            Files.createFile(many.resolve(i + ".txt"));
        }
        CommandLineRun run = CommandLineRun.of("check", many.toString(), "--lang", "en");
        assertTrue(run.err().startsWith("too many documents to compare with those of the year before"), run.err());
        assertEquals(2, run.status());
    }

    @Test
    void each_report_is_a_line_of_json_on_request() throws IOException {
        Path sample = folder.resolve("sample.txt");
        Files.copy(CommandLineRun.SAMPLE, sample);
        Files.writeString(folder.resolve("none.txt"), "今天天气很好");
        Files.delete(lines);
        CommandLineRun run = CommandLineRun.of("check", folder.toString(), "--format", "json", "--each");
        List<String> sources = run.out()
                .lines()
                .map(JsonMapper.shared()::readTree)
                .map(line -> line.at("/reports/0/source").asString())
                .toList();
        assertEquals(List.of(folder.resolve("none.txt").toString(), sample.toString()), sources);
    }
}
