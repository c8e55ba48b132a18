package org.ogireport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Row;
import org.ogireport.serialization.ReportJson;
import tools.jackson.databind.JsonNode;

class OtherCommandsTest {
    @TempDir
    private Path folder;

    @Test
    void an_incomplete_document_is_converted_to_a_draft_with_its_sources() throws IOException {
        String text = CommandLineRun.sampleText().replace("21719 |", "/ |").replace("77236 |", "七万 |");
        Path file = Files.writeString(folder.resolve("a.txt"), text);
        Path json = folder.resolve("a.json");
        assertEquals(
                0,
                CommandLineRun.of("convert", file.toString(), "--to", "json", "-o", json.toString())
                        .status());
        Draft draft = ReportJson.readDraft(Files.readAllBytes(json));
        assertTrue(draft.value(Row.LICENSING.cell(Column.DECISIONS)).isBlank());
        assertEquals(CellValue.unreadable("七万"), draft.value(Row.PENALTIES.cell(Column.DECISIONS)));
        assertEquals(
                "七万",
                draft.source(Row.PENALTIES.cell(Column.DECISIONS)).orElseThrow().text());
        Path xml = folder.resolve("a.xml");
        Path again = folder.resolve("b.json");
        CommandLineRun.of("convert", json.toString(), "--to", "xml", "-o", xml.toString());
        CommandLineRun.of("convert", xml.toString(), "--to", "json", "-o", again.toString());
        assertEquals(Files.readString(json), Files.readString(again));
        CommandLineRun check = CommandLineRun.of("check", xml.toString());
        assertTrue(check.out().contains("错误 C2") && check.out().contains("警告 C3"), check.out());
    }

    @Test
    void a_trial_report_is_migrated_with_an_account_of_what_is_lost() throws IOException {
        Draft.Builder trial = Draft.builder(Layout.of(Form.TRIAL_2019)).year(2020);
        Layout.of(Form.TRIAL_2019).cells().forEach(cell -> trial.set(cell, 1));
        Path file = Files.write(folder.resolve("2020.json"), ReportJson.write(trial.build()));
        CommandLineRun run = CommandLineRun.of("migrate", file.toString(), "--to", "2021");
        assertEquals(0, run.status(), run.err());
        Draft migrated = ReportJson.readDraft(run.out());
        assertEquals(Form.CURRENT_2021, migrated.form());
        assertEquals(CellValue.of(1), migrated.value(Row.LICENSING.cell(Column.DECISIONS)));
        assertTrue(run.err().contains("近似 disclosure.licensing.decisions=1: "), run.err());
        assertTrue(run.err().contains("丢失 disclosure.fees.previousItems=1: 目标格式没有可比的格"), run.err());
        assertEquals(29, run.err().lines().count());
        assertEquals(
                2, CommandLineRun.of("migrate", file.toString(), "--to", "2024").status());
    }

    @Test
    void children_are_summed_up_and_compared() throws IOException {
        String parent = child("某市人民政府", 7);
        String first = child("甲县人民政府", 3);
        String second = child("乙县人民政府", 4);
        CommandLineRun agrees = CommandLineRun.of("rollup", "--parent", parent, first, second);
        assertEquals(0, agrees.status(), agrees.out());
        assertTrue(agrees.out().endsWith("结论：相符" + System.lineSeparator()), agrees.out());
        CommandLineRun chinese = CommandLineRun.of("rollup", "--parent", parent, "--area", first);
        assertTrue(chinese.out().contains("  错误 U1  "), chinese.out());
        assertFalse(chinese.out().replace(" U1 ", "").matches("(?s).*(?:[A-Za-z]|，而 ).*"), chinese.out());
        CommandLineRun doubtful = CommandLineRun.of("rollup", "--parent", parent, "--lang", "en", first);
        assertEquals(0, doubtful.status());
        assertTrue(doubtful.out().contains("WARNING U1"), doubtful.out());
        assertTrue(doubtful.out().strip().endsWith("Verdict: passes with differences to be looked up (PASS)"));
        CommandLineRun differs = CommandLineRun.of("rollup", "--parent", parent, "--area", "--lang", "en", first);
        assertEquals(1, differs.status());
        assertTrue(differs.out().startsWith("Coverage: 1 of 1"), differs.out());
        assertTrue(differs.out().contains("ERROR U1"), differs.out());
        CommandLineRun partial = CommandLineRun.of("rollup", "--parent", parent, "--of", "190", first);
        assertEquals(0, partial.status());
        assertTrue(partial.out().contains("下级报告：应有 190 份，收到 1 份"), partial.out());
        assertEquals(
                2,
                CommandLineRun.of("rollup", "--parent", parent, "nowhere.json").status());
    }

    @Test
    void the_rules_are_printed_for_people_and_for_programs() {
        assertTrue(CommandLineRun.of("rules").out().startsWith("# 检查规则\n"));
        assertTrue(CommandLineRun.of("rules", "--lang", "en").out().startsWith("# Rules\n"));
        JsonNode rules = CommandLineRun.of("rules", "--format", "json").json().get("rules");
        JsonNode r1 = null;
        for (JsonNode rule : rules) {
            r1 = rule.get("id").asString().equals("R1") ? rule : r1;
        }
        assertEquals(7, r1.get("equations").get("2021").size());
        assertEquals(
                "{\"left\":[{\"document\":\"REPORT\",\"cell\":\"requests.newlyReceived.naturalPersons\"},"
                        + "{\"document\":\"REPORT\",\"cell\":\"requests.carriedOver.naturalPersons\"}],\"relation\":\"=\","
                        + "\"right\":[{\"document\":\"REPORT\",\"cell\":\"requests.outcomes.total.naturalPersons\"},"
                        + "{\"document\":\"REPORT\",\"cell\":\"requests.carriedForward.naturalPersons\"}]}",
                r1.get("equations").get("2019").get(0).toString());
    }

    private String child(String name, int decisions) throws IOException {
        Draft.Builder draft =
                Draft.builder(Layout.of(Form.CURRENT_2021)).year(2021).title(name + "年报");
        Layout.of(Form.CURRENT_2021).cells().forEach(cell -> draft.set(cell, 0));
        draft.set(Row.LICENSING.cell(Column.DECISIONS), decisions);
        return Files.write(folder.resolve("organ-" + decisions + ".json"), ReportJson.write(draft.build()))
                .toString();
    }
}
