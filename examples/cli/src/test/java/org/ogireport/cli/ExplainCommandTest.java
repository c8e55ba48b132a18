package org.ogireport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import tools.jackson.databind.JsonNode;

class ExplainCommandTest {
    private static final List<String> PATHS = Layout.of(Form.CURRENT_2021).cells().stream()
            .map(cell -> cell.path())
            .toList();

    @TempDir
    private Path folder;

    private static String sha256(Path file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return String.format("%064x", new BigInteger(1, digest));
        } catch (IOException | GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void every_cell_is_listed_in_form_order_with_where_it_stood_and_how_sure_it_is() {
        String file = CommandLineRun.SAMPLE.toString();
        CommandLineRun run = CommandLineRun.of("explain", file);
        assertEquals(0, run.status(), run.err());
        List<String> lines = run.out().lines().toList();
        assertEquals("文件：" + file + "  SHA-256 " + sha256(CommandLineRun.SAMPLE), lines.get(0));
        assertEquals(
                PATHS,
                lines.subList(1, 201).stream().map(line -> line.split(" ")[0]).toList());
        assertEquals(
                "disclosure.fees.amount = 6266.18  ← 第 46 行，“行政事业性收费” · “本年收费金额（单位：万元）”，原文“6266.18”，标签一致",
                lines.get(10));
        assertEquals(
                "共 200 格：有数 200，空白 0，不能读出 0，没有找到 0；文件中标明 0，标签一致 200，标签近似 0，仅按位置 0，按合计关系推定 0，出处不详 0", lines.get(201));
        assertEquals(202, lines.size());
    }

    @Test
    void what_was_not_read_is_told_in_english_too() throws IOException {
        String text = CommandLineRun.sampleText()
                .replace("行政强制 |\n77 |\n||\n", "")
                .replace("77236 |", "七万 |")
                .replace("21719 |", "/ |");
        Path file = Files.writeString(folder.resolve("a.txt"), text);
        CommandLineRun run = CommandLineRun.of("explain", "--lang", "en", file.toString());
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("\ndisclosure.compulsion.decisions not found\n"), run.out());
        assertTrue(run.out().contains("\ndisclosure.penalties.decisions unreadable \"七万\"  ← line "), run.out());
        assertTrue(run.out().contains("\ndisclosure.licensing.decisions blank  ← line "), run.out());
        assertTrue(run.out().contains(", text \"七万\", labels as on the form\n"), run.out());
        assertTrue(
                run.out()
                        .contains(
                                "\n200 cells: numbers 197, blank 1, unreadable 1, not found 1; stated by the document 0,"
                                        + " labels as on the form 199, label like the form's 0, by position alone 0, deduced from the form's sums 0,"
                                        + " of unknown source 0\n"),
                run.out());
        assertTrue(run.out().contains("\n  note  "), run.out());
    }

    @Test
    void programs_get_the_same_as_json() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.txt"), CommandLineRun.sampleText().replace("77236 |", "七万 |"));
        CommandLineRun run = CommandLineRun.of("explain", "--format", "json", file.toString());
        assertEquals(0, run.status(), run.err());
        JsonNode json = run.json();
        assertEquals(file.toString(), json.get("source").asString());
        assertEquals("2021", json.get("form").asString());
        assertEquals(200, json.get("cells").size());
        Set<String> states = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            JsonNode cell = json.get("cells").get(i);
            assertEquals(PATHS.get(i), cell.get("cell").asString());
            assertEquals(sha256(file), cell.at("/source/sha256").asString());
            assertEquals("EXACT", cell.at("/source/match").asString());
            assertTrue(cell.at("/source/line").asInt() > 0);
            states.add(cell.get("state").asString());
        }
        assertEquals(Set.of("NUMBER", "UNREADABLE"), states);
        assertEquals("6266.18", json.at("/cells/9/value").toString());
        assertEquals(
                "{\"number\":199,\"blank\":0,\"unreadable\":1,\"notFound\":0,\"stated\":0,\"exact\":200,\"similar\":0,"
                        + "\"position\":0,\"deduced\":0,\"unknownSource\":0}",
                json.get("summary").toString());
        assertTrue(json.get("remarks").get(0).get("line").asInt() > 0);
    }

    @Test
    void a_page_that_this_library_published_states_every_cell_and_json_keeps_what_it_said() throws IOException {
        Path page = folder.resolve("a.html");
        String sample = CommandLineRun.SAMPLE.toString();
        CommandLineRun.of("convert", sample, "--to", "html", "-o", page.toString());
        CommandLineRun run = CommandLineRun.of("explain", page.toString());
        assertTrue(run.out().contains("；文件中标明 200，标签一致 0，"), run.out());
        assertTrue(run.out().contains("\ndisclosure.fees.amount = 6266.18  ← 第 1 张表，"), run.out());
        Path json = folder.resolve("a.json");
        CommandLineRun.of("convert", sample, "--to", "json", "-o", json.toString());
        assertTrue(CommandLineRun.of("explain", json.toString()).out().contains("，出处不详 200\n"));
    }

    @Test
    void a_page_draws_the_form_with_where_each_cell_stood() {
        CommandLineRun run = CommandLineRun.of("explain", "--format", "html", CommandLineRun.SAMPLE.toString());
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">"), run.out());
        for (String path : PATHS) {
            assertTrue(run.out().contains("<td id=\"c-" + path + "\""), path);
            assertTrue(run.out().contains("<tr id=\"s-" + path + "\">"), path);
        }
    }

    @Test
    void a_row_told_by_its_place_alone_is_marked_so() throws IOException {
        Path page = folder.resolve("a.html");
        CommandLineRun.of(
                "convert", CommandLineRun.SAMPLE.toString(), "--to", "html", "--tables-only", "-o", page.toString());
        String bare = Files.readString(page)
                .replaceAll(" data-[a-z-]+=\"[^\"]*\"", "")
                .replaceFirst(">2\\.重复申请<", "><");
        Path edited = Files.writeString(folder.resolve("b.html"), "<html><body>" + bare + "</body></html>");
        CommandLineRun run = CommandLineRun.of("explain", edited.toString());
        assertTrue(run.out().contains("；文件中标明 0，标签一致 193，标签近似 0，仅按位置 7，按合计关系推定 0，出处不详 0\n"), run.out());
        assertTrue(
                run.out().contains("\nrequests.outcomes.notProcessed.repeated.total = 0  ← 第 2 张表，“总计”，原文“0”，仅按位置\n"),
                run.out());
        assertTrue(run.out().contains("读取说明  行无标签，仅按前后行的位置对应"), run.out());
    }

    @Test
    void a_file_that_cannot_be_read_is_refused() {
        CommandLineRun run =
                CommandLineRun.of("explain", folder.resolve("none.pdf").toString());
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().endsWith("none.pdf: 没有这个文件" + System.lineSeparator()), run.err());
    }

    @Test
    void a_page_of_another_encoding_is_read_as_the_importers_recognize_it() throws IOException {
        Path page = folder.resolve("a.html");
        CommandLineRun.of("convert", CommandLineRun.SAMPLE.toString(), "--to", "html", "-o", page.toString());
        Path wide = Files.write(folder.resolve("b.html"), Files.readString(page).getBytes(StandardCharsets.UTF_16));
        CommandLineRun run = CommandLineRun.of("explain", wide.toString());
        assertEquals(0, run.status(), run.err());
        assertFalse(run.out().contains("没有找到 200"), run.out());
    }

    @Test
    void cells_of_a_real_pdf_have_pages_and_boxes() {
        Path pdf = CommandLineRun.root()
                .resolve("../shared/reports/hongze-2023.pdf")
                .normalize();
        assumeTrue(Files.exists(pdf), "the real reports are not beside the project");
        CommandLineRun run = CommandLineRun.of("explain", "--format", "json", pdf.toString());
        JsonNode source = run.json().at("/cells/20/source");
        assertTrue(source.get("page").asInt() > 0 && source.at("/box/width").asInt() > 0, source.toString());
    }

    /** The sample with its sums mended, and a row whose values run together. */
    private Path runTogether() throws IOException {
        String text = CommandLineRun.sampleText();
        String zeros = "\n0 |\n0 |\n0 |\n0 |\n0 |";
        String mended = text.replace("(七)总计 |\n0 |" + zeros + "\n0 |", "(七)总计 |\n36 |" + zeros + "\n36 |");
        String together = mended.replace("(一)予以公开 |\n27 |" + zeros + "\n27 |", "(一)予以公开 |\n270000027 |");
        assertFalse(mended.equals(text) || together.equals(mended));
        return Files.writeString(folder.resolve("a.txt"), together);
    }

    @Test
    void a_row_whose_values_run_together_is_told_by_the_sums_with_the_reasoning() throws IOException {
        String file = runTogether().toString();
        String line = CommandLineRun.of("explain", file)
                .out()
                .lines()
                .filter(cell -> cell.startsWith("requests.outcomes.disclosed.naturalPersons "))
                .findFirst()
                .orElseThrow();
        assertTrue(line.startsWith("requests.outcomes.disclosed.naturalPersons = 27  ← "), line);
        assertTrue(line.contains("按合计关系推定（R2、R3：原文只有一种分法使各等式都成立"), line);
        String page = CommandLineRun.of("explain", file, "--format", "html").out();
        assertTrue(page.contains("按合计关系推定，R2、R3：原文只有一种分法使各等式都成立"), page);
        CommandLineRun check = CommandLineRun.of("check", file, "--format", "json");
        assertEquals(3, check.status(), check.err());
        assertEquals("UNDETERMINED", check.json().at("/reports/0/verdict").asString());
        assertTrue(check.out().contains("已用于推定，不再核对"), check.out());
    }

    @Test
    void nothing_is_deduced_where_it_is_turned_off() throws IOException {
        String file = runTogether().toString();
        CommandLineRun explain = CommandLineRun.of("explain", "--no-deduce", file);
        assertTrue(explain.out().contains("requests.outcomes.disclosed.naturalPersons 不能读出"), explain.out());
        assertFalse(CommandLineRun.of("check", "--no-deduce", file).out().contains("已用于推定"));
    }
}
