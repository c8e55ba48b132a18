package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.NumberKind;
import org.ogireport.core.form.Row;
import org.ogireport.validation.equation.Verdict;

/** What a form page needs: checks after each key, of a draft of which much is still blank. */
class RunningCheckTest {
    private static final Checker CHECKER = Checker.standard();
    private static final Circumstances PARTIAL = Circumstances.NONE.asPartial();
    private static final Draft SOUND = SoundReport.builder().build();
    private static final Draft EMPTY = Draft.builder(Form.CURRENT_2021).build();
    private static final Cell UPHELD = Row.RECONSIDERATION.cell(Column.UPHELD);
    private static final Cell TOTAL = Row.RECONSIDERATION.cell(Column.RESULTS_TOTAL);

    @Test
    void after_each_key_the_findings_are_those_of_a_check_of_its_own() {
        RunningCheck page = CHECKER.running(Circumstances.NONE);
        Draft said = SOUND.toBuilder()
                .overview(Narrative.of("2023年，我局共收到政府信息公开申请13件。"))
                .build();
        for (Draft draft : List.of(
                SOUND,
                SOUND.with(UPHELD, 3),
                said,
                said.with(Row.NEWLY_RECEIVED.cell(Column.NATURAL_PERSONS), 13),
                SOUND,
                EMPTY)) {
            assertEquals(CHECKER.check(draft), page.check(draft));
        }
        assertTrue(page.check(said).stream()
                .anyMatch(finding -> finding.rule().id().startsWith("P")));
    }

    @Test
    void rules_that_look_at_words_alone_are_not_asked_again_and_say_the_same_beside_any_figures() {
        Draft faulty = SOUND.toBuilder()
                .title(SoundReport.ORGAN + "2023年2022年政府信息公开工作年度报告")
                .preface(SoundReport.preface(
                        "根据国办公开办函〔2019〕60号编制。统计期限为2023年1月1日至2023年11月30日。本报告由六部分组成：总体情况、其他需要报告的事项。", "泗阳县教育局"))
                .overview(Narrative.of(
                        "（一）全省工作",
                        "收到XX件，其中网络申请9件、信函申请2件，其中信函3件。收到政府信息公开申请12件，其中网络申请5件，信函申请3件。联系张某，手机13800138000。申请均已办结。"
                                + "制发行政规范性文件8件。"))
                .otherMatters(Narrative.of("本年度未收取信息处理费。收取信息处理费30元。"))
                .build();
        RunningCheck page = CHECKER.running(Circumstances.NONE);
        Set<Rule> told = new HashSet<>();
        for (Draft words : List.of(faulty, SOUND, faulty)) {
            for (Layout layout : Layout.values()) {
                for (CellValue value :
                        List.of(CellValue.of(0), CellValue.of(7), CellValue.BLANK, CellValue.NOT_FOUND)) {
                    Draft draft = filled(words, layout, value);
                    Findings findings = CHECKER.check(draft);
                    assertEquals(findings.list(), page.check(draft).list(), () -> layout + " " + value);
                    findings.stream().map(Finding::rule).filter(Rule::isOfText).forEach(told::add);
                }
            }
        }
        assertTrue(told.size() >= 7, () -> String.valueOf(told));
    }

    /** The words of a draft beside tables with the same in each cell. */
    private static Draft filled(Draft words, Layout layout, CellValue value) {
        Draft.Builder draft = Draft.builder(layout)
                .year(words.year().orElseThrow())
                .title(words.title().orElseThrow())
                .authority(words.authority().orElseThrow())
                .preface(words.preface())
                .overview(words.overview())
                .problems(words.problems())
                .otherMatters(words.otherMatters());
        layout.cells()
                .forEach(cell -> draft.set(
                        cell,
                        value.number().isPresent() && cell.kind() == NumberKind.AMOUNT
                                ? CellValue.of(value.number().orElseThrow())
                                : value));
        return draft.build();
    }

    @Test
    void all_that_is_still_to_be_filled_in_is_one_finding_and_nothing_passes_yet() {
        Findings findings = CHECKER.check(EMPTY, PARTIAL);
        assertEquals(
                List.of("C3"),
                findings.stream().map(finding -> finding.rule().id()).toList());
        assertEquals(200, findings.list().get(0).cells().size());
        assertEquals(Conclusion.UNDETERMINED, findings.conclusion());
        assertTrue(CHECKER.check(EMPTY).list().size() > 40);
    }

    @Test
    void a_contradiction_is_told_while_other_cells_are_blank() {
        Draft draft = EMPTY.with(UPHELD, 3).with(TOTAL, 2);
        Findings findings = CHECKER.check(draft, PARTIAL);
        assertEquals(
                List.of("C3", "R4"),
                findings.stream().map(finding -> finding.rule().id()).toList());
        assertEquals(Conclusion.FAIL, findings.conclusion());
        assertEquals(Verdict.VIOLATED, findings.about(UPHELD).get(0).verdict());
    }

    @Test
    void parts_behind_the_one_being_written_are_not_missed() {
        Draft begun = EMPTY.toBuilder()
                .year(2023)
                .title(SOUND.title().orElseThrow())
                .authority(SOUND.authority().orElseThrow())
                .preface(SOUND.preface())
                .overview(SOUND.overview())
                .build();
        assertEquals(
                List.of("C3"),
                CHECKER.check(begun, PARTIAL).stream()
                        .map(finding -> finding.rule().id())
                        .toList());
    }

    @Test
    void a_draft_that_is_filled_in_is_checked_as_any_other() {
        assertEquals(CHECKER.check(SOUND), CHECKER.check(SOUND, PARTIAL));
        assertEquals(Conclusion.PASS, CHECKER.check(SOUND, PARTIAL).conclusion());
    }

    @Test
    void the_findings_about_a_cell_are_those_in_which_it_is_in_question() {
        Draft draft =
                SOUND.with(UPHELD, 3).with(Row.FEES.cell(Column.FEE_AMOUNT), CellValue.parse("约3", NumberKind.AMOUNT));
        Findings findings = CHECKER.check(draft);
        for (Cell cell : draft.cells()) {
            assertEquals(
                    findings.stream()
                            .filter(finding -> finding.cells().contains(cell))
                            .toList(),
                    findings.about(cell));
        }
        assertEquals(
                List.of("R4"),
                findings.about(UPHELD).stream()
                        .map(finding -> finding.rule().id())
                        .toList());
        assertEquals(
                List.of("C2"),
                findings.about(Row.FEES.cell(Column.FEE_AMOUNT)).stream()
                        .map(finding -> finding.rule().id())
                        .toList());
    }
}
