package org.ogireport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CheckCommandTest {
    @TempDir
    private Path folder;

    @Test
    void the_sample_fails_by_R1_and_R2_in_two_columns_and_by_nothing_else() {
        CommandLineRun run = CommandLineRun.of("check", "--format", "json", CommandLineRun.SAMPLE.toString());
        assertEquals(1, run.status());
        assertEquals("", run.err());
        JsonNode report = run.json().get("reports").get(0);
        assertEquals("2021", report.get("form").asString());
        assertEquals(2021, report.get("year").asInt());
        assertEquals("安化县人民政府", report.get("authority").asString());
        assertEquals("FAIL", report.get("verdict").asString());
        List<String> found = new ArrayList<>();
        for (JsonNode finding : report.get("findings")) {
            JsonNode cells = finding.get("cells");
            String cell = cells.get(cells.size() - 1).asString();
            found.add(finding.get("rule").asString() + " "
                    + finding.get("severity").asString() + " "
                    + finding.get("verdict").asString() + " " + cell.substring(cell.lastIndexOf('.') + 1) + " "
                    + finding.get("left") + " " + finding.get("right"));
        }
        assertEquals(
                List.of(
                        "R1 ERROR VIOLATED naturalPersons 36 0",
                        "R1 ERROR VIOLATED total 36 0",
                        "R2 ERROR VIOLATED naturalPersons 36 0",
                        "R2 ERROR VIOLATED total 36 0"),
                found);
    }

    @Test
    void text_output_names_table_row_column_line_and_both_sides() {
        CommandLineRun run = CommandLineRun.of("check", CommandLineRun.SAMPLE.toString());
        assertEquals(1, run.status());
        assertTrue(run.out().contains("结论：不通过（FAIL），错误 4，警告 0，提示 0"), run.out());
        assertTrue(run.out().contains("「三、收到和处理政府信息公开申请情况 · （七）总计 · 自然人」为 0（第 "), run.out());
    }

    @Test
    void english_is_spoken_where_it_is_asked_for() {
        CommandLineRun run = CommandLineRun.of("check", "--lang", "en", CommandLineRun.SAMPLE.toString());
        assertTrue(run.out().contains("Verdict: fails (FAIL), error 4, warning 0, info 0"), run.out());
        assertTrue(run.out().contains("total handled - natural persons"), run.out());
    }

    @Test
    void a_report_in_json_or_xml_is_recognized_by_its_content() throws IOException {
        for (String format : List.of("json", "xml")) {
            Path converted = folder.resolve("report.bin");
            assertEquals(
                    0,
                    CommandLineRun.of(
                                    "convert",
                                    CommandLineRun.SAMPLE.toString(),
                                    "--to",
                                    format,
                                    "-o",
                                    converted.toString())
                            .status());
            CommandLineRun run = CommandLineRun.of("check", "--format", "json", converted.toString());
            assertEquals(1, run.status());
            assertEquals(4, run.json().get("reports").get(0).get("findings").size());
        }
    }

    @Test
    void json_is_read_behind_a_byte_order_mark() throws IOException {
        String json = CommandLineRun.of("convert", CommandLineRun.SAMPLE.toString(), "--to", "json")
                .out();
        CommandLineRun run = CommandLineRun.of("check", "--format", "json", write("marked.json", "\uFEFF" + json));
        assertEquals(1, run.status());
        assertEquals(4, run.json().get("reports").get(0).get("findings").size());
    }

    @Test
    void each_document_of_an_archive_is_checked_by_itself() throws IOException {
        Path zip = folder.resolve("all.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), Charset.forName("GBK"))) {
            out.putNextEntry(new ZipEntry("安化/年报.txt"));
            out.write(CommandLineRun.sampleText().getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("扫描.png"));
            out.write("\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        CommandLineRun run = CommandLineRun.of("check", "--format", "json", zip.toString());
        assertEquals(2, run.status());
        assertEquals(2, run.json().get("reports").size());
        assertEquals(
                zip + "!安化/年报.txt",
                run.json().get("reports").get(0).get("source").asString());
        assertTrue(run.err().contains(zip + "!扫描.png: 文件是PNG图片，请提供原文件"), run.err());
    }

    @Test
    void a_corrected_report_passes() throws IOException {
        CommandLineRun run = CommandLineRun.of("check", write("corrected.txt", corrected()));
        assertEquals(0, run.status(), run.out());
        assertTrue(run.out().contains("结论：通过（PASS）"), run.out());
    }

    /** The sample with the total that it lacks. */
    private static String corrected() {
        String text = CommandLineRun.sampleText();
        int total = text.indexOf("(七)总计");
        return text.substring(0, total)
                + text.substring(total).replaceFirst("0 \\|", "36 |").replaceFirst("(36 \\|(\\n0 \\|){5}\\n)0", "$136");
    }

    @Test
    void a_missing_row_and_an_unreadable_number_are_errors_with_their_place() throws IOException {
        String text =
                CommandLineRun.sampleText().replace("行政强制 |\n77 |\n||\n", "").replace("21719 |", "二万余 |");
        CommandLineRun run = CommandLineRun.of("check", write("damaged.txt", text));
        assertEquals(1, run.status());
        assertTrue(run.out().contains("错误 C1  「二、主动公开政府信息情况 · 第二十条第（六）项 · 行政强制 · 本年处理决定数量」在文件中没有找到"), run.out());
        assertTrue(run.out().contains("错误 C2  「二、主动公开政府信息情况 · 第二十条第（五）项 · 行政许可 · 本年处理决定数量」“二万余”（第 "), run.out());
    }

    @Test
    void a_report_that_was_not_read_in_full_and_has_no_error_is_undetermined() throws IOException {
        String unread = write("unread.txt", unread());
        CommandLineRun run = CommandLineRun.of("check", unread);
        assertEquals(3, run.status(), run.out());
        assertTrue(run.out().contains("结论：未能判定（UNDETERMINED），错误 0"), run.out());
        assertTrue(run.out().contains("提示 C4  行内数值不能与各列对应（第 "), run.out());
        JsonNode report =
                CommandLineRun.of("check", "--format", "json", unread).json().at("/reports/0");
        assertEquals("UNDETERMINED", report.get("verdict").asString());
        assertEquals("VALUES", report.at("/findings/0/detail/reason").asString());
        String policy = write("policy.json", "{\"disable\":[\"C4\"]}");
        assertEquals(3, CommandLineRun.of("check", "--policy", policy, unread).status());
    }

    /** The sample, corrected, with the values of one row run together. */
    private static String unread() {
        return corrected().replace("行政许可 |\n21719 |", "行政许可 |\n21719 | 3 |");
    }

    @Test
    void of_several_files_an_unusable_one_outweighs_errors_and_errors_what_was_not_read() throws IOException {
        String passing = write("passing.txt", corrected());
        String unread = write("unread.txt", unread());
        String failing = CommandLineRun.SAMPLE.toString();
        String unusable = folder.resolve("nowhere.txt").toString();
        assertEquals(0, CommandLineRun.of("check", passing).status());
        assertEquals(3, CommandLineRun.of("check", unread, passing).status());
        assertEquals(1, CommandLineRun.of("check", failing, unread, passing).status());
        assertEquals(2, CommandLineRun.of("check", unusable, failing, unread).status());
    }

    @Test
    void json_and_a_page_have_an_entry_for_every_file_in_the_order_given() throws IOException {
        String empty = write("empty.txt", "");
        String passing = write("passing.txt", corrected());
        String unusable = folder.resolve("nowhere.txt").toString();
        CommandLineRun run = CommandLineRun.of("check", "--format", "json", unusable, passing, empty);
        JsonNode reports = run.json().get("reports");
        assertEquals(3, reports.size());
        assertEquals(
                "{\"source\":\"" + unusable + "\",\"error\":{\"code\":\"NO_SUCH_FILE\",\"message\":\"没有这个文件\"}}",
                reports.get(0).toString());
        assertEquals("PASS", reports.get(1).get("verdict").asString());
        assertEquals("EMPTY", reports.get(2).at("/error/code").asString());
        assertTrue(run.err().startsWith(unusable + ": 没有这个文件"), run.err());
        String page = CommandLineRun.of("check", "--format", "html", unusable, passing)
                .out();
        assertTrue(page.contains("没有这个文件"), page);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';文件是空的",
                "%PDF-1.7;文件已损坏",
                "<!DOCTYPE html><html></html>;没有",
                "今天天气很好。;没有",
                "'{\"format\":';不是有效的报告",
                "<annualReport/>;不是有效的报告",
                "'a\u0000b';无法识别的格式"
            })
    void a_file_of_another_kind_is_refused_with_one_message_and_the_others_still_reported(
            String content, String message) throws IOException {
        String file = write("other.bin", content);
        CommandLineRun run = CommandLineRun.of("check", file, CommandLineRun.SAMPLE.toString());
        assertEquals(2, run.status());
        assertTrue(run.err().startsWith(file + ": "), run.err());
        assertTrue(run.err().contains(message), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
        assertTrue(run.out().contains("结论：不通过"), run.out());
    }

    @Test
    void the_smallest_repair_is_told() {
        JsonNode repairs = CommandLineRun.of("check", "--format", "json", CommandLineRun.SAMPLE.toString())
                .json()
                .get("reports")
                .get(0)
                .get("repairs");
        assertEquals(
                "[{\"sets\":[{\"cell\":\"requests.outcomes.total.naturalPersons\",\"from\":0,\"to\":36},"
                        + "{\"cell\":\"requests.outcomes.total.total\",\"from\":0,\"to\":36}],"
                        + "\"clears\":[\"R1\",\"R2\"],\"alternatives\":0}]",
                repairs.toString());
    }

    @Test
    void a_page_of_findings_is_written() {
        CommandLineRun run = CommandLineRun.of("check", "--format", "html", CommandLineRun.SAMPLE.toString());
        assertEquals(1, run.status());
        assertTrue(run.out().startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">"), run.out());
        assertTrue(run.out().endsWith("</html>\n"));
    }

    @Test
    void the_year_before_is_compared() throws IOException {
        String earlier = CommandLineRun.sampleText()
                .replace("2021年", "2020年")
                .replace("四、结转下年度继续办理 |\n0 |", "四、结转下年度继续办理 |\n5 |");
        CommandLineRun run =
                CommandLineRun.of("check", "--previous", write("2020.txt", earlier), CommandLineRun.SAMPLE.toString());
        assertEquals(1, run.status());
        assertTrue(run.out().contains("错误 R5  「三、收到和处理政府信息公开申请情况 · 二、上年结转政府信息公开申请数量 · 自然人」为 0"), run.out());
        CommandLineRun missing =
                CommandLineRun.of("check", "--previous", "nowhere.txt", CommandLineRun.SAMPLE.toString());
        assertEquals(2, missing.status());
        assertTrue(missing.err().startsWith("nowhere.txt: 没有这个文件"), missing.err());
    }

    @Test
    void a_policy_disables_weighs_and_waives() throws IOException {
        String policy = write("policy.json", """
                {"disable":["R2"],"severity":{"R4":"WARNING"},
                 "waive":[{"rule":"R1","reason":"已更正","until":"2022-12-31","cells":[
                  "requests.newlyReceived.naturalPersons","requests.carriedOver.naturalPersons",
                  "requests.outcomes.total.naturalPersons","requests.carriedForward.naturalPersons",
                  "requests.newlyReceived.total","requests.carriedOver.total",
                  "requests.outcomes.total.total","requests.carriedForward.total"]}]}
                """);
        CommandLineRun waived =
                CommandLineRun.of("check", "--policy", policy, "--on", "2022-12-31", CommandLineRun.SAMPLE.toString());
        assertEquals(0, waived.status(), waived.out() + waived.err());
        assertTrue(waived.out().contains("错误 2"), "what is waived stays visible");
        assertTrue(waived.out().contains("（已豁免至 2022-12-31：已更正）"), waived.out());
        assertEquals(
                1,
                CommandLineRun.of("check", "--policy", policy, "--on", "2023-01-01", CommandLineRun.SAMPLE.toString())
                        .status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"disable\":[\"R99\"]};没有规则 R99",
                "{\"disabel\":[]};不认识的成员 disabel",
                "{\"severity\":{\"R1\":\"FATAL\"}};severity：没有 FATAL 这一项",
                "{\"waive\":[{\"rule\":\"R1\",\"reason\":\"x\"}]};until：缺少文字",
                "{\"waive\":[{\"rule\":\"R1\",\"cells\":[\"requests.x\"]}]};哪个格式都没有单元格 requests.x",
                "[];policy：缺少对象",
                "'{\"disable\":[] ';不是有效的规则策略：第 1 行：内容不完整"
            })
    void a_policy_that_is_none_is_refused(String content, String message) throws IOException {
        String policy = write("policy.json", content);
        CommandLineRun run = CommandLineRun.of("check", "--policy", policy, CommandLineRun.SAMPLE.toString());
        assertEquals(2, run.status());
        assertTrue(run.err().startsWith(policy + ": ") && run.err().contains(message), run.err());
        assertEquals("", run.out());
    }

    @Test
    void what_cannot_be_read_at_all_is_named() {
        CommandLineRun missing =
                CommandLineRun.of("check", folder.resolve("nowhere.txt").toString());
        assertEquals(2, missing.status());
        assertTrue(missing.err().endsWith(": 没有这个文件" + System.lineSeparator()), missing.err());
        CommandLineRun directory = CommandLineRun.of("check", "--lang", "en", folder.toString());
        assertEquals(2, directory.status());
        assertTrue(directory.err().contains(": there is no file in it"), directory.err());
        assertEquals(2, CommandLineRun.of("check", "a\u0000b").status());
    }

    @Test
    void a_wrong_call_is_refused_without_a_stack_trace() {
        for (String[] call : List.of(
                new String[] {},
                new String[] {"check"},
                new String[] {"check", "--format", "yaml", "a.txt"},
                new String[] {"check", "--nonsense", "a.txt"},
                new String[] {"convert", "a.txt"},
                new String[] {"convert", "a.txt", "--to", "png"},
                new String[] {"nonsense"})) {
            CommandLineRun run = CommandLineRun.of(call);
            assertEquals(2, run.status(), String.join(" ", call));
            assertFalse((run.out() + run.err()).contains("\tat "), run.err());
        }
    }

    @Test
    void output_is_utf8_and_a_name_the_platform_cannot_hold_is_refused_in_a_plain_locale()
            throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a POSIX shell");
        Path name = folder;
        try {
            name = folder.resolve("年报.txt");
            Files.copy(CommandLineRun.SAMPLE, name);
        } catch (java.nio.file.InvalidPathException e) {
            assumeTrue(false, "this platform cannot hold the name either");
        }
        ProcessBuilder builder = new ProcessBuilder(
                CommandLineRun.java(),
                CommandLineRun.QUICKLY,
                "-Dfile.encoding=ISO-8859-1",
                "-cp",
                System.getProperty("java.class.path"),
                OgiReport.class.getName(),
                "check",
                name.toString(),
                CommandLineRun.SAMPLE.toString());
        builder.environment().put("LC_ALL", "POSIX");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        String errors = Files.readString(err, StandardCharsets.UTF_8);
        assertEquals(2, process.exitValue(), errors);
        assertTrue(Files.readString(out, StandardCharsets.UTF_8).contains("结论：不通过"), "the other file is reported");
        assertTrue(errors.contains("文件名含有当前系统编码不能表示的字符"), errors);
        assertFalse(errors.contains("\tat "), errors);
    }

    @Test
    void a_word_file_is_read_and_nothing_but_findings_is_printed() throws IOException, InterruptedException {
        Path form = CommandLineRun.root()
                .resolve("../shared/reports/blank-form.docx")
                .normalize();
        assumeTrue(Files.exists(form), "the blank form is not beside the project");
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(
                        CommandLineRun.java(),
                        CommandLineRun.QUICKLY,
                        "-cp",
                        System.getProperty("java.class.path"),
                        OgiReport.class.getName(),
                        "check",
                        form.toString())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue());
        assertEquals("", Files.readString(err));
        List<String> lines = Files.readAllLines(out);
        assertTrue(lines.get(0).startsWith("（机关名称不详）（年度不详）（格式 2021）"), lines.get(0));
        assertTrue(lines.get(1).contains("警告 2，"), lines.get(1));
        assertTrue(lines.get(2).contains("C3  空白：第二部分全部 10 格；第三部分全部 175 格；第四部分全部 15 格"), lines.get(2));
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
