package org.ogireport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.ReportJson;
import org.ogireport.testing.Family;
import org.ogireport.testing.ReportGenerator;

class CollectCommandTest {
    private static final Family FAMILY = ReportGenerator.seeded(18).family(Layout.of(Form.CURRENT_2021), 5);

    @TempDir
    Path folder;

    private Path reports;
    private Path roster;

    @BeforeEach
    void write() throws IOException {
        reports = Files.createDirectory(folder.resolve("reports"));
        for (int i = 0; i < 5; i++) {
            Files.write(
                    reports.resolve(i + ".json"),
                    ReportJson.write(FAMILY.children().get(i)));
        }
        roster = folder.resolve("roster.csv");
        Files.writeString(
                roster,
                FAMILY.children().stream()
                        .map(report -> report.authority().name())
                        .collect(Collectors.joining("\n", "机关名称\n", "\n未来局\n")));
    }

    private Path out() {
        return folder.resolve("out");
    }

    private CommandLineRun collect(String... more) {
        List<String> call = new ArrayList<>(List.of("collect", reports.toString(), "-o", out().toString()));
        call.addAll(List.of(more));
        return CommandLineRun.of(call.toArray(String[]::new));
    }

    private List<String> csv(String name) throws IOException {
        return Files.readAllLines(out().resolve(name));
    }

    private static int year() {
        return FAMILY.parent().year();
    }

    @Test
    void all_reports_become_tables_and_the_sum_of_their_parent() throws IOException {
        CommandLineRun run = collect("--roster", roster.toString(), "--year", Integer.toString(year()));
        assertEquals(0, run.status(), run.err());
        assertEquals(6, csv("cells.csv").size());
        assertEquals(6, csv("metrics.csv").size());
        assertEquals(1 + 5 * 200, csv("cells-long.csv").size());
        List<String> coverage = csv("coverage.csv");
        assertEquals(7, coverage.size(), coverage.toString());
        assertEquals("未来局,,,," + year() + ",,缺报,,", coverage.get(6));
        assertTrue(run.out().contains("缺报 1\n  未来局 " + year()), run.out());
        assertTrue(run.out().contains("sum.json：5 份报告之和，不含名册上的 1 个机关：未来局"), run.out());
        assertTrue(csv("codebook.csv").size() > 200);
        Draft sum = ReportJson.readDraft(Files.readAllBytes(out().resolve("sum.json")));
        for (Cell cell : sum.cells()) {
            assertEquals(FAMILY.parent().value(cell), sum.value(cell), cell.path());
        }
    }

    @Test
    void what_does_not_count_is_named_and_nothing_is_summed_up_of_it() throws IOException {
        AnnualReport first = FAMILY.children().get(0);
        Cell cell = first.layout().cells().get(40);
        Draft other = Draft.of(first)
                .with(cell, 1 + first.value(cell).number().orElseThrow().longValue());
        Files.write(reports.resolve("other.json"), ReportJson.write(other));
        Files.writeString(reports.resolve("nothing.txt"), "今天天气很好");
        Files.write(reports.resolve("parent.json"), ReportJson.write(FAMILY.parent()));
        CommandLineRun run = collect("--roster", roster.toString());
        assertEquals(2, run.status(), run.err());
        String coverage = Files.readString(out().resolve("coverage.csv"));
        assertEquals(2, coverage.split("版本互相矛盾", -1).length - 1, coverage);
        assertTrue(coverage.contains("不在名册"), coverage);
        assertTrue(coverage.contains("nothing.txt,不能读取,,文件中没有年度报告表格的任何一行"), coverage);
        assertTrue(run.err().contains("nothing.txt: 文件中没有年度报告表格的任何一行"), run.err());
        Draft sum = ReportJson.readDraft(Files.readAllBytes(out().resolve("sum.json")));
        assertTrue(Files.readString(out().resolve("index.html"))
                .contains("<th scope=\"row\">" + year() + "</th><td class=\"n\">4</td>"));
        long expected = FAMILY.children().subList(1, 5).stream()
                .mapToLong(child -> child.value(cell).number().orElseThrow().longValue())
                .sum();
        assertEquals(expected, sum.value(cell).number().orElseThrow().longValue());
    }

    @Test
    void a_second_run_into_the_folder_leaves_no_slip_of_the_first_and_nothing_else_is_touched() throws IOException {
        Path broken = reports.resolve("nothing.txt");
        Files.writeString(broken, "今天天气很好");
        collect("--roster", roster.toString());
        Path slips = out().resolve("slips");
        List<String> first = csv("slips.csv");
        assertEquals(3, first.size(), first.toString());
        Path own = Files.writeString(slips.resolve("我的说明.docx"), "own");
        Files.delete(broken);
        CommandLineRun second = collect("--roster", roster.toString());
        List<String> left = csv("slips.csv");
        assertEquals(2, left.size(), left.toString());
        assertTrue(first.contains(left.get(1)));
        String slip = left.get(1).split(",")[0];
        try (Stream<Path> files = Files.list(slips)) {
            assertEquals(
                    Set.of(slip + ".html", slip + ".docx", "我的说明.docx"),
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
        assertEquals("own", Files.readString(own));
        assertTrue(second.err().contains("另有 1 个文件不是本程序写的意见，没有动，例如 我的说明.docx"), second.err());
    }

    @Test
    void slips_have_names_that_files_may_have_and_inputs_their_own_where_the_locale_has_no_chinese()
            throws IOException, InterruptedException {
        Files.move(reports.resolve("0.json"), reports.resolve("甲 局+.json"));
        ProcessBuilder builder = new ProcessBuilder(
                        CommandLineRun.java(),
                        CommandLineRun.QUICKLY,
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OgiReport.class.getName(),
                        "collect",
                        reports.toString(),
                        "--roster",
                        roster.toString(),
                        "-o",
                        out().toString())
                .redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), said);
        assertTrue(csv("coverage.csv").stream().anyMatch(line -> line.contains("/甲 局+.json")), said);
        List<String> slips = csv("slips.csv");
        assertEquals(2, slips.size(), slips.toString());
        String[] slip = slips.get(1).split(",");
        assertEquals("未来局", slip[1]);
        assertTrue(Files.exists(out().resolve("slips/" + slip[0] + ".docx")), said);
        assertTrue(Files.readString(out().resolve("slips/" + slip[0] + ".html"))
                .contains("你单位的 " + year() + " 年度政府信息公开工作年度报告没有可以计入的，原因如下，请尽快报送。"));
        assertTrue(Files.readString(out().resolve("index.html")).contains("href=\"slips/" + slip[0] + ".html\""));
    }

    @Test
    void a_roster_that_is_ambiguous_stops_the_command_and_nothing_is_written() throws IOException {
        Files.writeString(roster, "机关名称\n甲局\n甲局\n");
        CommandLineRun run = collect("--roster", roster.toString());
        assertEquals(2, run.status());
        assertTrue(run.err().contains("甲局 在名册中出现两次"), run.err());
        assertTrue(Files.notExists(out()));
    }

    @Test
    void a_sum_is_a_draft_of_the_parent_s_report() {
        CommandLineRun run = CommandLineRun.of("sum", reports.toString());
        assertEquals(0, run.status(), run.err());
        Draft sum = ReportJson.readDraft(run.out());
        FAMILY.parent()
                .layout()
                .cells()
                .forEach(cell -> assertEquals(FAMILY.parent().value(cell), sum.value(cell)));
        assertTrue(run.err().contains("共 5 份"), run.err());
    }

    @Test
    void reports_of_two_years_make_no_sum() throws IOException {
        Files.write(
                reports.resolve("later.json"),
                ReportJson.write(
                        Draft.of(FAMILY.parent()).toBuilder().year(year() + 1).build()));
        CommandLineRun run = CommandLineRun.of("sum", reports.toString());
        assertEquals(2, run.status());
        assertTrue(run.err().contains("不是同一年度的报告"), run.err());
    }

    @Test
    void a_table_is_wide_or_long() {
        CommandLineRun wide = CommandLineRun.of("table", reports.toString(), "--to", "csv");
        assertEquals(6, wide.out().lines().count());
        assertTrue(wide.out().startsWith("\uFEFF机关,"), wide.out().substring(0, 20));
        CommandLineRun whole = CommandLineRun.of("table", reports.toString(), "--to", "csv", "--long");
        assertEquals(1 + 5 * 200, whole.out().lines().count());
    }

    @Test
    void two_reports_are_compared_as_text_json_a_page_or_a_word_document() {
        String first = reports.resolve("0.json").toString();
        String second = reports.resolve("1.json").toString();
        CommandLineRun text = CommandLineRun.of("compare", first, second);
        assertEquals(0, text.status(), text.err());
        assertTrue(text.out().contains("数字不同的单元格 "), text.out());
        assertTrue(
                CommandLineRun.of("compare", first, first, "--lang", "en").out().contains("\n0 cells differ\n"));
        assertTrue(CommandLineRun.of("compare", first, second, "--format", "json")
                        .json()
                        .at("/cells")
                        .size()
                > 0);
        assertTrue(CommandLineRun.of("compare", first, second, "--format", "html")
                .out()
                .startsWith("<!DOCTYPE html>"));
        assertTrue(CommandLineRun.of("compare", first, second, "--format", "docx")
                .out()
                .startsWith("PK"));
    }
}
