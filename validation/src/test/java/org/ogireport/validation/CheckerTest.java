package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.Words;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Row;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Equation;
import org.ogireport.validation.equation.Relation;
import org.ogireport.validation.equation.Term;
import org.ogireport.validation.equation.Verdict;
import org.ogireport.validation.render.FindingMessage;

class CheckerTest {
    private static final Checker CHECKER = Checker.standard();

    static List<Layout> layouts() {
        return Layout.values();
    }

    static List<Rule> arithmeticRules() {
        return RuleCatalogue.standard().rules().stream()
                .filter(rule -> !rule.equations(Drafts.CURRENT).isEmpty())
                .toList();
    }

    @Test
    void the_current_form_has_42_equations() {
        Map<String, Integer> counts = arithmeticRules().stream()
                .collect(Collectors.toMap(
                        Rule::id, rule -> rule.equations(Drafts.CURRENT).size()));
        assertEquals(Map.of("R1", 7, "R2", 7, "R3", 25, "R4", 3), counts);
    }

    @Test
    void twenty_one_detail_rows_sum_to_the_total() {
        Rule r2 = arithmeticRules().stream()
                .filter(rule -> rule.id().equals("R2"))
                .findFirst()
                .orElseThrow();
        assertTrue(r2.equations(Drafts.CURRENT).stream()
                .allMatch(equation -> equation.left().size() == 21));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void a_report_of_zeros_has_no_finding(Form form) {
        Draft zeros = Drafts.zeros(Layout.of(form));
        assertEquals(List.of(), CHECKER.check(zeros).list());
        assertEquals(
                List.of(),
                CHECKER.check(zeros.toReport(BlankPolicy.REFUSE).orElseThrow()).list());
    }

    @Test
    void a_total_row_left_at_zero_breaks_R1_and_R2_in_its_columns_and_nothing_else() {
        Findings findings = CHECKER.check(Drafts.anhua());
        assertFalse(findings.passes());
        List<String> found = findings.list().stream()
                .map(finding -> finding.rule() + " "
                        + finding.detail().right().operands().get(0).cell().path())
                .toList();
        assertEquals(
                List.of(
                        "R1 requests.outcomes.total.naturalPersons",
                        "R1 requests.outcomes.total.total",
                        "R2 requests.outcomes.total.naturalPersons",
                        "R2 requests.outcomes.total.total"),
                found);
        for (Finding finding : findings) {
            assertEquals(Severity.ERROR, finding.severity());
            assertEquals(Verdict.VIOLATED, finding.verdict());
            assertEquals(
                    Optional.of(BigDecimal.valueOf(36)), finding.detail().left().value());
            assertEquals(Optional.of(BigDecimal.ZERO), finding.detail().right().value());
            assertEquals(Optional.of(BigDecimal.valueOf(36)), finding.difference());
        }
    }

    @Test
    void the_corrected_report_has_no_finding() {
        Draft corrected = Drafts.anhua()
                .with(Row.HANDLED_TOTAL.cell(Column.NATURAL_PERSONS), 36)
                .with(Row.HANDLED_TOTAL.cell(Column.APPLICANTS_TOTAL), 36);
        assertEquals(List.of(), CHECKER.check(corrected).list());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void every_cell_of_every_equation_counts(Layout layout) {
        Draft zeros = Drafts.zeros(layout);
        for (Rule rule : arithmeticRules()) {
            for (Equation equation : rule.equations(layout)) {
                for (Cell cell : equation.cells()) {
                    boolean found = CHECKER.check(zeros.with(cell, 1)).list().stream()
                            .anyMatch(finding -> finding.rule() == rule
                                    && finding.verdict() == Verdict.VIOLATED
                                    && finding.cells().equals(equation.cells()));
                    assertTrue(found, rule + " does not notice " + cell);
                }
            }
        }
    }

    @Test
    void a_blank_is_a_warning_and_leaves_its_rules_undetermined() {
        Cell blank = Row.DISCLOSED.cell(Column.NATURAL_PERSONS);
        Findings findings = CHECKER.check(Drafts.zeros(Drafts.CURRENT).with(blank, CellValue.BLANK));
        assertTrue(findings.passes());
        assertEquals(List.of("C3 WARNING VIOLATED", "R2 INFO UNDETERMINED", "R3 INFO UNDETERMINED"), summary(findings));
        Finding undetermined = findings.list().get(1);
        assertEquals(List.of(blank), undetermined.cells());
        assertEquals(Optional.empty(), undetermined.detail().left().value());
        assertEquals(Optional.of(BigDecimal.ZERO), undetermined.detail().right().value());
        assertEquals(Optional.empty(), undetermined.difference());
    }

    @Test
    void known_parts_above_a_total_violate_it_whatever_the_blanks_hold() {
        Draft draft = Drafts.zeros(Drafts.CURRENT)
                .with(Row.RECONSIDERATION.cell(Column.UPHELD), 3)
                .with(Row.RECONSIDERATION.cell(Column.CORRECTED), CellValue.BLANK)
                .with(Row.RECONSIDERATION.cell(Column.RESULTS_TOTAL), 2);
        Findings findings = CHECKER.check(draft);
        assertEquals(List.of("C3 WARNING VIOLATED", "R4 ERROR VIOLATED"), summary(findings));
        assertEquals(Optional.empty(), findings.list().get(1).detail().left().value());
    }

    @Test
    void a_blank_that_can_make_up_the_difference_leaves_the_rule_undetermined() {
        Draft draft = Drafts.zeros(Drafts.CURRENT)
                .with(Row.RECONSIDERATION.cell(Column.UPHELD), 3)
                .with(Row.RECONSIDERATION.cell(Column.RESULTS_TOTAL), CellValue.BLANK);
        assertEquals(List.of("C3 WARNING VIOLATED", "R4 INFO UNDETERMINED"), summary(CHECKER.check(draft)));
    }

    @Test
    void an_unreadable_and_an_unfound_cell_are_errors() {
        Draft draft = Drafts.zeros(Drafts.CURRENT)
                .with(Row.LICENSING.cell(Column.DECISIONS), CellValue.unreadable("二十"))
                .with(Row.PENALTIES.cell(Column.DECISIONS), CellValue.NOT_FOUND);
        Findings findings = CHECKER.check(draft);
        assertEquals(List.of("C1 ERROR VIOLATED", "C2 ERROR VIOLATED"), summary(findings));
        assertEquals(
                List.of(Row.PENALTIES.cell(Column.DECISIONS)),
                findings.list().get(0).cells());
        assertEquals(
                "「二、主动公开政府信息情况 · 第二十条第（五）项 · 行政许可 · 本年处理决定数量」“二十”不能读作数字",
                FindingMessage.of(findings.list().get(1), Locale.CHINESE));
    }

    @Test
    void a_finding_is_told_with_table_row_column_and_both_sides() {
        List<Finding> findings = CHECKER.check(Drafts.anhua()).list();
        assertEquals(
                "「三、收到和处理政府信息公开申请情况 · 自然人」：一、本年新收政府信息公开申请数量 36 + 二、上年结转政府信息公开申请数量 0 = 36，"
                        + "而（七）总计 0 + 四、结转下年度继续办理 0 = 0，相差 36",
                FindingMessage.of(findings.get(0), Locale.SIMPLIFIED_CHINESE));
        assertEquals(
                "「三、收到和处理政府信息公开申请情况 · （七）总计 · 自然人」为 0，而（一）予以公开 27 + （三）不予公开 1.属于国家秘密 1"
                        + " + （三）不予公开 7.属于行政执法案卷 2 + （三）不予公开 8.属于行政查询事项 1"
                        + " + （四）无法提供 1.本机关不掌握相关政府信息 2"
                        + " + （六）其他处理 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 3 + 其余各项 0 = 36，相差 36",
                FindingMessage.of(findings.get(2), Locale.CHINESE));
        assertEquals(
                "[Part 3, Requests for disclosure · natural persons]: newly received this year 36"
                        + " + carried over from last year 0 = 36, but total handled 0"
                        + " + carried forward to next year 0 = 0, a difference of 36",
                FindingMessage.of(findings.get(0), Locale.ENGLISH));
    }

    @Test
    void a_finding_points_to_the_line_in_the_document() {
        Cell total = Row.DIRECT_LITIGATION.cell(Column.RESULTS_TOTAL);
        Draft draft = Drafts.zeros(Drafts.CURRENT).toBuilder()
                .set(
                        total,
                        CellValue.of(2),
                        Source.builder().document("a.txt").line(341).text("2").build())
                .build();
        Finding finding = CHECKER.check(draft).list().get(0);
        assertEquals(
                "「四、政府信息公开行政复议、行政诉讼情况 · 行政诉讼 · 未经复议直接起诉 · 总计」为 2（第 341 行），"
                        + "而结果维持 0 + 结果纠正 0 + 其他结果 0 + 尚未审结 0 = 0，相差 2",
                FindingMessage.of(finding, Locale.CHINESE));
        assertEquals(
                341,
                finding.detail()
                        .right()
                        .operands()
                        .get(0)
                        .source()
                        .orElseThrow()
                        .line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "zh-Hant-TW", "en", "de", "tr", "ar"})
    void the_verdict_does_not_depend_on_the_default_locale(String tag) {
        Findings expected = CHECKER.check(Drafts.anhua());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            Findings findings = new Checker(RuleCatalogue.standard(), RulePolicy.NONE).check(Drafts.anhua());
            assertEquals(expected, findings);
            assertEquals(
                    FindingMessage.of(expected.list().get(0), Locale.CHINESE),
                    FindingMessage.of(findings.list().get(0), Locale.CHINESE));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_provinces_own_rule_is_a_further_value() {
        Cell documents = Row.NORMATIVE_DOCUMENTS.cell(Column.REPEALED);
        Rule own = Rule.builder("X1", Severity.WARNING, new Words("甲等于乙", "A is B"))
                .because(Grounds.NOTICE, new Words("本省规定", "A notice of the province"))
                .forms(Form.CURRENT_2021)
                .equations((report, other) ->
                        List.of(Equation.of(List.of(documents), List.of(Row.NORMATIVE_DOCUMENTS.cell(Column.ISSUED)))));
        Checker checker = new Checker(RuleCatalogue.standard().with(List.of(own)), RulePolicy.NONE);
        assertEquals(
                List.of("X1 WARNING VIOLATED"),
                summary(checker.check(Drafts.zeros(Drafts.CURRENT).with(documents, 1))));
    }

    @Test
    void an_equation_of_a_cell_that_the_tables_lack_does_not_apply_to_them() {
        Cell issued = Row.GOVERNMENT_RULES.cell(Column.ISSUED);
        Rule own = Rule.builder("X1", Severity.ERROR, new Words("略", "omitted"))
                .equations((report, other) -> List.of(
                        Equation.of(List.of(issued), List.of(Row.CARRIED_OVER.cell(Column.APPLICANTS_TOTAL))),
                        Equation.of(
                                List.of(Row.CARRIED_OVER.cell(Column.APPLICANTS_TOTAL)),
                                List.of(Row.CARRIED_FORWARD.cell(Column.APPLICANTS_TOTAL)))));
        Checker checker = new Checker(new RuleCatalogue(List.of(own)), RulePolicy.NONE);
        Layout trial = Layout.of(Form.TRIAL_2019);
        assertEquals(List.of(), trial.cells().stream().filter(issued::equals).toList());
        assertEquals(List.of(), checker.check(Drafts.zeros(trial)).list());
        assertEquals(
                1,
                checker.check(Drafts.zeros(trial).with(Row.CARRIED_OVER.cell(Column.APPLICANTS_TOTAL), 1))
                        .list()
                        .size());
        assertEquals(
                1,
                checker.check(Drafts.zeros(Drafts.CURRENT).with(issued, 1))
                        .list()
                        .size());
    }

    @Test
    void a_rule_that_compares_another_document_than_its_kind_says_is_refused_by_its_id() {
        Cell cell = Row.CARRIED_OVER.cell(Column.APPLICANTS_TOTAL);
        Rule own = Rule.builder("X1", Severity.ERROR, new Words("略", "omitted"))
                .equations((report, other) -> List.of(new Equation(
                        List.of(new Term(DocumentRole.PREVIOUS, cell)),
                        Relation.EQUAL,
                        List.of(new Term(DocumentRole.REPORT, cell)))));
        assertEquals(
                "X1: a rule of kind WITHIN_REPORT compares no last year: requests.carriedOver.total",
                assertThrows(IllegalArgumentException.class, () -> own.equations(Drafts.CURRENT))
                        .getMessage());
    }

    @Test
    void an_id_cannot_stand_twice() {
        assertThrows(
                IllegalArgumentException.class,
                () -> RuleCatalogue.standard().with(List.of(arithmeticRules().get(0))));
    }

    @Test
    void an_equation_needs_two_sides_and_each_cell_once() {
        Cell fees = Row.FEES.cell(Column.FEE_AMOUNT);
        Cell rules = Row.GOVERNMENT_RULES.cell(Column.ISSUED);
        assertThrows(IllegalArgumentException.class, () -> Equation.of(List.of(rules, rules), List.of(fees)));
        assertThrows(IllegalArgumentException.class, () -> Equation.of(List.of(rules), List.of(rules)));
        assertThrows(IllegalArgumentException.class, () -> Equation.of(List.of(rules), List.of()));
    }

    private static List<String> summary(Findings findings) {
        return findings.list().stream()
                .map(finding -> finding.rule() + " " + finding.severity() + " " + finding.verdict())
                .toList();
    }

    @Test
    void while_a_report_is_filled_in_only_what_is_to_come_is_left_undecided_in_silence() {
        Cell total = Row.RECONSIDERATION.cell(Column.RESULTS_TOTAL);
        Draft zeros = Drafts.zeros(Drafts.CURRENT);
        Circumstances partial = Circumstances.NONE.asPartial();
        assertEquals(
                List.of(),
                CHECKER.check(zeros.with(total, CellValue.BLANK), partial).stream()
                        .filter(finding -> finding.rule().isArithmetic())
                        .toList());
        assertEquals(
                List.of("R4"),
                CHECKER.check(zeros.with(total, CellValue.unreadable("?")), partial).stream()
                        .map(Finding::rule)
                        .filter(Rule::isArithmetic)
                        .map(Rule::id)
                        .toList());
    }
}
