package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ogireport.core.Words;
import org.ogireport.core.draft.DocumentOutline;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Passage;
import org.ogireport.core.form.Row;
import org.ogireport.validation.equation.Operand;
import org.ogireport.validation.render.FindingMessage;

class PolicyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Draft ANHUA = Drafts.anhua();
    private static final Set<Cell> RECONSIDERATION = Set.copyOf(Row.RECONSIDERATION.cells());
    private static final Draft DISPUTED = Drafts.zeros(Drafts.CURRENT).with(Row.RECONSIDERATION.cell(Column.UPHELD), 1);

    private static Checker with(RulePolicy policy) {
        return new Checker(RuleCatalogue.standard(), policy);
    }

    @Test
    void a_disabled_rule_finds_nothing_and_constrains_no_repair() {
        Findings findings = with(RulePolicy.NONE.without("R1").without("R2")).check(ANHUA);
        assertEquals(List.of(), findings.list());
        assertTrue(findings.passes());
    }

    @Test
    void a_rule_can_weigh_otherwise_but_an_undecided_one_stays_a_note() {
        RulePolicy policy = RulePolicy.NONE.withSeverity("R4", Severity.WARNING);
        Findings findings = with(policy).check(DISPUTED);
        assertEquals(Severity.WARNING, findings.list().get(0).severity());
        assertTrue(findings.passes());
        Draft blank = DISPUTED.with(Row.RECONSIDERATION.cell(Column.RESULTS_TOTAL), CellValue.BLANK);
        assertEquals(Severity.INFO, with(policy).check(blank).list().get(1).severity());
    }

    @Test
    void a_waived_finding_stays_visible_and_excuses_until_its_day() {
        RulePolicy policy = RulePolicy.NONE.withWaiver(new Waiver("R4", RECONSIDERATION, "上年案件计入", DAY));
        Findings onTheDay = with(policy).check(DISPUTED, Circumstances.NONE.withToday(DAY));
        assertTrue(onTheDay.passes());
        assertEquals(1, onTheDay.of(Severity.ERROR).size());
        assertTrue(FindingMessage.of(onTheDay.list().get(0), Locale.CHINESE).endsWith("（已豁免至 2026-06-30：上年案件计入）"));
        assertFalse(with(policy)
                .check(DISPUTED, Circumstances.NONE.withToday(DAY.plusDays(1)))
                .passes());
        assertFalse(with(policy).check(DISPUTED).passes(), "without a day no waiver excuses");
    }

    @Test
    void a_waiver_excuses_its_rule_and_cells_only() {
        RulePolicy policy = RulePolicy.NONE.withWaiver(new Waiver("R4", RECONSIDERATION, "原因", DAY));
        Draft other = DISPUTED.with(Row.DIRECT_LITIGATION.cell(Column.PENDING), 1);
        assertFalse(with(policy).check(other, Circumstances.NONE.withToday(DAY)).passes());
    }

    @Test
    void a_waiver_that_is_read_excuses_its_cells_only() {
        RulePolicy policy =
                RulePolicy.read("{\"waive\":[{\"rule\":\"R4\",\"cells\":[\"disputes.reconsideration.total\","
                        + "\"disputes.reconsideration.upheld\"],\"reason\":\"原因\",\"until\":\"2026-06-30\"}]}");
        Waiver waiver = policy.waivers().get(0);
        assertEquals(
                Set.of(Row.RECONSIDERATION.cell(Column.RESULTS_TOTAL), Row.RECONSIDERATION.cell(Column.UPHELD)),
                waiver.cells());
        assertEquals(DAY, waiver.until());
    }

    @Test
    void a_policy_for_a_rule_that_does_not_exist_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> with(RulePolicy.NONE.without("R99")));
        assertThrows(IllegalArgumentException.class, () -> new Waiver("R4", RECONSIDERATION, " ", DAY));
    }

    @Test
    void a_finding_about_no_cell_is_excused_as_it_was_found_and_no_other() {
        Draft report = SoundReport.withPreface("本报告由淮安市洪泽区民政局编制，统计期限为2023年1月1日至2023年11月30日。");
        Finding organ = Checker.standard().check(report).stream()
                .filter(finding -> finding.rule().id().equals("N2"))
                .findFirst()
                .orElseThrow();
        Findings findings = new Checker(
                        RuleCatalogue.standard(), RulePolicy.NONE.withWaiver(Waiver.of(organ, "两局合署办公", DAY)))
                .check(report, Circumstances.NONE.withToday(DAY));
        findings.forEach(finding ->
                assertEquals(finding.rule().id().equals("N2"), finding.waiver().isPresent(), finding.toString()));
    }

    @Test
    void a_rule_of_ones_own_is_a_function_from_the_document_to_findings() {
        Rule own = Rule.builder("X1", Severity.WARNING, new Words("第一部分写明平台", "Part one names a platform"))
                .evaluatedBy((rule, dossier, found) -> {
                    if (dossier.sentences(Passage.OVERVIEW).stream()
                            .noneMatch(quote -> quote.sentence().contains("平台"))) {
                        found.accept(Finding.of(
                                rule, rule.severity(), Detail.Observation.of(new Words("没有写到平台", "no platform"))));
                    }
                });
        Checker checker = new Checker(RuleCatalogue.standard().with(List.of(own)), RulePolicy.NONE);
        assertEquals("WARNING", SoundReport.of("X1", checker.check(SoundReport.draft())));
        assertEquals("", SoundReport.of("X1", checker.check(SoundReport.withOverview("建设公开平台。"))));
    }

    @Test
    void of_cells_that_are_wrong_for_one_cause_those_that_are_excused_are_a_finding_apart() {
        Cell licensing = Row.LICENSING.cell(Column.DECISIONS);
        Cell penalties = Row.PENALTIES.cell(Column.DECISIONS);
        Cell compulsion = Row.COMPULSION.cell(Column.DECISIONS);
        Draft unreadable = Drafts.zeros(Drafts.CURRENT)
                .with(licensing, CellValue.unreadable("?"))
                .with(penalties, CellValue.unreadable("?"))
                .with(compulsion, CellValue.unreadable("?"));
        assertEquals(
                List.of(List.of(licensing, penalties, compulsion)),
                Checker.standard().check(unreadable).stream()
                        .map(Finding::cells)
                        .toList());
        Waiver waiver = new Waiver("C2", Set.of(penalties), "原件污损", DAY);
        Findings findings =
                with(RulePolicy.NONE.withWaiver(waiver)).check(unreadable, Circumstances.NONE.withToday(DAY));
        assertEquals(
                List.of(List.of(licensing, compulsion), List.of(penalties)),
                findings.stream().map(Finding::cells).toList());
        assertEquals(
                List.of(Optional.empty(), Optional.of(waiver)),
                findings.stream().map(Finding::waiver).toList());
        assertFalse(findings.passes());
    }

    @Test
    void what_looks_like_cells_that_are_wrong_is_weighed_without_a_waiver_too() {
        Draft blank = Drafts.zeros(Drafts.CURRENT).with(Row.LICENSING.cell(Column.DECISIONS), CellValue.BLANK);
        Findings findings =
                with(RulePolicy.NONE.withSeverity("C3", Severity.ERROR)).check(blank);
        assertEquals("[C3 ERROR VIOLATED [disclosure.licensing.decisions]]", findings.toString());
    }

    @Test
    void a_rule_of_a_places_own_knows_what_the_rules_of_all_places_know() {
        Cell received = Row.NEWLY_RECEIVED.cell(Column.APPLICANTS_TOTAL);
        LocalDate day = LocalDate.of(2023, 3, 1);
        List<Object> known = new ArrayList<>();
        Words words = new Words("甲", "a");
        Rule own = Rule.builder("X1", Severity.INFO, words)
                .because(Grounds.PRACTICE, words)
                .evaluatedBy((rule, dossier, findings) -> {
                    dossier.previous(received).map(Operand::value).ifPresent(known::add);
                    dossier.previous(Row.OTHERWISE_HANDLED_ROW.cell(Column.APPLICANTS_TOTAL))
                            .ifPresent(known::add);
                    dossier.circumstances().published().ifPresent(known::add);
                    dossier.circumstances().today().ifPresent(known::add);
                    dossier.outline().map(DocumentOutline::isCut).ifPresent(known::add);
                });
        Draft previous = Drafts.zeros(Drafts.CURRENT).with(received, 7);
        Draft draft = Drafts.zeros(Drafts.CURRENT).toBuilder()
                .year(2022)
                .outline(new DocumentOutline(DocumentOutline.Ending.CUT, List.of(), List.of(), List.of()))
                .build();
        with(RulePolicy.NONE.withRule(own))
                .check(
                        draft,
                        Circumstances.NONE
                                .withPrevious(previous)
                                .withPublished(day)
                                .withToday(day.plusDays(1)));
        assertEquals(List.of(CellValue.of(7), day, day.plusDays(1), true), known);
    }
}
