package org.ogireport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.ReportJson;
import org.ogireport.validation.RuleCatalogue;

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
    void drafts_and_mixed_tables_are_made() {
        List<Draft> drafts =
                lines("generate", "--count", "20", "--drafts", "--requests-form", "2019", "--to", "ndjson");
        Layout mixed = Layout.of(Form.CURRENT_2021, Form.TRIAL_2019);
        assertTrue(drafts.stream().allMatch(draft -> draft.layout() == mixed));
        assertTrue(drafts.stream()
                .anyMatch(draft -> draft.cells().stream()
                        .anyMatch(cell -> draft.value(cell).isBlank())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "xml", "html", "docx"})
    void files_are_written_that_check_reads(String format) throws IOException {
        Path made = folder.resolve("new");
        CommandLineRun run = CommandLineRun.of("generate", "--count", "2", "--to", format, "-o", made.toString());
        assertEquals(0, run.status(), run.err());
        assertEquals(2, files(made, "000[12]\\." + format).size());
        assertEquals(
                0,
                CommandLineRun.of("check", made.resolve("0002." + format).toString())
                        .status());
    }

    @Test
    void figures_and_collections_are_written() throws IOException {
        assertEquals(
                0,
                CommandLineRun.of("generate", "--to", "csv", "-o", folder.toString())
                        .status());
        String csv = Files.readString(folder.resolve("0001.csv"));
        assertEquals(201, csv.lines().count());
        CommandLineRun run = CommandLineRun.of("generate", "--count", "2", "--to", "collection");
        assertEquals(0, run.status(), run.err());
        assertEquals(2, run.out().split("<annualReport ", -1).length - 1);
    }

    @TestFactory
    Stream<DynamicTest> check_finds_what_breaks_a_rule() {
        return RuleCatalogue.standard().rules().stream()
                // N1 asks for the headings of a document and M1 for its metadata, which a report has none of; N13 is
                // switched on by a policy only
                .filter(rule -> !Set.of("N1", "M1", "N13").contains(rule.id()))
                .filter(rule -> !Extent.skips(rule.id().hashCode(), 3))
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    Path made = folder.resolve(rule.id());
                    CommandLineRun run = CommandLineRun.of(
                            "generate", "--breaking", rule.id(), "--to", "json", "-o", made.toString(), "--lang", "en");
                    assertEquals(0, run.status(), run.err());
                    List<Path> reports = files(made, "[0-9]{4}\\.json");
                    assertFalse(reports.isEmpty());
                    for (int i = 0; i < reports.size(); i += Extent.of(10, 1)) {
                        Path report = reports.get(i);
                        String found = checked(report, run.err()).out();
                        assertTrue(found.contains(" " + rule.id() + " "), found);
                    }
                }));
    }

    /** Checks a report with everything that was made to compare it with. */
    private static CommandLineRun checked(Path report, String hints) throws IOException {
        String number = report.getFileName().toString().replace(".json", "");
        List<Path> children = files(report.getParent(), number + "-child-[0-9]+\\.json");
        List<String> args = new ArrayList<>();
        if (!children.isEmpty()) {
            args.addAll(List.of("rollup", "--parent", report.toString()));
            children.forEach(child -> args.add(child.toString()));
            return CommandLineRun.of(args.toArray(String[]::new));
        }
        args.addAll(List.of("check", report.toString()));
        files(report.getParent(), number + "-previous\\.json")
                .forEach(previous -> args.addAll(List.of("--previous", previous.toString())));
        Matcher published = Pattern.compile(number + ".*(--published) (\\S+)").matcher(hints);
        if (published.find()) {
            args.addAll(List.of(published.group(1), published.group(2)));
        }
        return CommandLineRun.of(args.toArray(String[]::new));
    }

    private static List<Path> files(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void lines_are_compressed_where_the_name_says_so() throws IOException {
        Path file = folder.resolve("some.ndjson.gz");
        assertEquals(
                0,
                CommandLineRun.of("generate", "--count", "3", "--to", "ndjson", "-o", file.toString())
                        .status());
        assertEquals(0x1f, Files.readAllBytes(file)[0]);
        assertTrue(CommandLineRun.of("check", file.toString(), "--lang", "en")
                .out()
                .contains(": 3 reports, 3 without"));
    }

    @Test
    void one_kind_of_special_reports_is_made_at_a_time() {
        CommandLineRun run = CommandLineRun.of("generate", "--breaking", "R1", "--family", "2", "--to", "ndjson");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("mutually exclusive"), run.err());
    }

    @Test
    void a_wrong_call_is_refused() {
        assertEquals(
                2,
                CommandLineRun.of("generate", "--count", "-1", "--to", "ndjson").status());
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
