package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Authority;
import org.ogireport.core.FigureScope;
import org.ogireport.core.RefusedValueException;
import org.ogireport.core.Words;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.NumberKind;
import org.ogireport.core.form.Row;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Equation;
import org.ogireport.validation.equation.Relation;
import org.ogireport.validation.equation.Term;
import org.ogireport.validation.equation.Verdict;
import org.ogireport.validation.render.FindingMessage;

class YearsAndChildrenTest {
    private static final Checker CHECKER = Checker.standard();
    private static final Cell CARRIED_FORWARD = Row.CARRIED_FORWARD.cell(Column.NATURAL_PERSONS);
    private static final Cell DECISIONS = Row.LICENSING.cell(Column.DECISIONS);
    private static final Cell FEES = Row.FEES.cell(Column.FEE_AMOUNT);

    private static Draft zeros(Form form, int year) {
        return Drafts.zeros(Layout.of(form)).toBuilder().year(year).build();
    }

    private static Draft child(String name, long decisions, String fees) {
        return zeros(Form.CURRENT_2021, 2022).toBuilder()
                .authority(Authority.of(name))
                .set(DECISIONS, decisions)
                .set(FEES, CellValue.of(new BigDecimal(fees)))
                .build();
    }

    @Test
    void a_series_mixes_forms_names_its_gaps_and_compares_years_that_follow_each_other() {
        Draft of2020 = zeros(Form.TRIAL_2019, 2020).with(CARRIED_FORWARD, 3);
        Draft of2021 = zeros(Form.CURRENT_2021, 2021);
        Draft of2023 = zeros(Form.CURRENT_2021, 2023).with(Row.NORMATIVE_DOCUMENTS.cell(Column.IN_FORCE), 9);
        ReportSeries series = ReportSeries.of(List.of(of2023, of2020, of2021));
        assertEquals(List.of(of2020, of2021, of2023), series.reports());
        assertEquals(List.of(2022), series.gaps());
        List<ReportSeries.YearFindings> found = series.check(CHECKER);
        assertEquals(List.of("R5"), ids(found.get(1).findings()), "across the change of forms");
        assertEquals(
                List.of(CARRIED_FORWARD, Row.CARRIED_OVER.cell(Column.NATURAL_PERSONS)),
                found.get(1).findings().list().get(0).cells());
        assertEquals(List.of(), ids(found.get(2).findings()), "nothing to compare with across the gap");
    }

    @Test
    void series_and_circumstances_are_values_that_tell_themselves() {
        Draft of2020 = zeros(Form.TRIAL_2019, 2020);
        Draft of2021 = zeros(Form.CURRENT_2021, 2021);
        ReportSeries series = ReportSeries.of(List.of(of2020, of2021));
        assertEquals(series, ReportSeries.of(List.of(of2021, of2020)));
        assertEquals(series.hashCode(), ReportSeries.of(List.of(of2021, of2020)).hashCode());
        assertNotEquals(series, ReportSeries.of(List.of(of2021)));
        assertEquals("ReportSeries{2020=" + of2020 + ", 2021=" + of2021 + "}", series.toString());
        LocalDate day = LocalDate.of(2022, 1, 31);
        List<Circumstances> different = List.of(
                Circumstances.NONE,
                Circumstances.NONE.withPrevious(of2020),
                Circumstances.NONE.withSiblings(List.of(of2020)),
                Circumstances.NONE.withPublished(day),
                Circumstances.NONE.withToday(day),
                Circumstances.NONE.asPartial());
        assertEquals(different.size(), Set.copyOf(different).size());
        Circumstances all =
                Circumstances.NONE.withPrevious(of2020).withPublished(day).asPartial();
        assertEquals(all, Circumstances.NONE.asPartial().withPublished(day).withPrevious(of2020));
        assertEquals("Circumstances[previous=" + of2020 + ", published=2022-01-31, partial]", all.toString());
        assertEquals("Circumstances[siblings=1]", different.get(2).toString());
        assertEquals("Circumstances[today=2022-01-31]", different.get(4).toString());
    }

    @Test
    void a_series_refuses_what_is_none() {
        Draft report = zeros(Form.CURRENT_2021, 2021);
        assertThrows(IllegalArgumentException.class, () -> ReportSeries.of(List.of()));
        assertThrows(IllegalArgumentException.class, () -> ReportSeries.of(List.of(report, report)));
        assertThrows(
                IllegalArgumentException.class,
                () -> ReportSeries.of(
                        List.of(Draft.builder(Layout.of(Form.CURRENT_2021)).build())));
    }

    @Test
    void reports_of_many_organs_make_a_series_an_organ() {
        Draft a2021 = child("甲局", 1, "1").toBuilder().year(2021).build();
        Draft a2022 = child("甲局", 1, "1");
        AnnualReport b2022 = child("乙局", 2, "2").toBuilder()
                .title("乙局2022年政府信息公开工作年度报告")
                .build()
                .toReport(BlankPolicy.REFUSE)
                .orElseThrow();
        Map<String, ReportSeries> series = ReportSeries.group(List.of(a2022, b2022, a2021));
        assertEquals(List.of("甲局", "乙局"), List.copyOf(series.keySet()));
        assertEquals(List.of(a2021, a2022), series.get("甲局").reports());
        assertEquals(List.of(Draft.of(b2022)), series.get("乙局").reports());
    }

    @Test
    void reports_that_make_no_series_are_refused_by_the_organs_name() {
        Draft twice = child("甲局", 1, "1");
        assertEquals(
                "甲局: year: two reports for 2022",
                assertThrows(IllegalArgumentException.class, () -> ReportSeries.group(List.of(twice, twice)))
                        .getMessage());
        Draft nameless = Draft.builder(Form.CURRENT_2021).year(2021).build();
        assertThrows(IllegalArgumentException.class, () -> ReportSeries.group(List.of(nameless)));
    }

    @Test
    void a_complete_report_is_taken_wherever_its_draft_is() {
        Draft before = child("甲局", 1, "1").toBuilder()
                .year(2021)
                .title("甲局2021年政府信息公开工作年度报告")
                .set(CARRIED_FORWARD, 3)
                .build();
        AnnualReport report = before.toReport(BlankPolicy.REFUSE).orElseThrow();
        Draft now = child("甲局", 1, "1");
        assertEquals(
                CHECKER.check(now, Circumstances.NONE.withPrevious(before)),
                CHECKER.check(now, Circumstances.NONE.withPrevious(report)));
        assertEquals(
                List.of(before),
                Circumstances.NONE.withSiblings(List.of(report)).siblings());
        assertEquals(RollUp.ZERO.add(before), RollUp.ZERO.add(report));
        RollUp children =
                RollUp.ZERO.add(child("乙局", 2, "2").toBuilder().year(2021).build());
        assertEquals(
                children.compare(before, children.coverage(1), CHECKER),
                children.compare(report, children.coverage(1), CHECKER));
    }

    @Test
    void a_finding_between_years_says_which_year_a_number_is_of() {
        Findings findings = CHECKER.check(
                zeros(Form.CURRENT_2021, 2022),
                Circumstances.NONE.withPrevious(zeros(Form.CURRENT_2021, 2021).with(CARRIED_FORWARD, 3)));
        assertEquals(
                "「三、收到和处理政府信息公开申请情况 · 二、上年结转政府信息公开申请数量 · 自然人」为 0，而上年的四、结转下年度继续办理 3，相差 3",
                FindingMessage.of(findings.list().get(0), Locale.CHINESE));
    }

    @Test
    void the_stock_is_compared_only_between_forms_that_print_it() {
        Draft of2021 = zeros(Form.CURRENT_2021, 2021).with(Row.NORMATIVE_DOCUMENTS.cell(Column.IN_FORCE), 9);
        assertEquals(
                List.of(), ids(CHECKER.check(of2021, Circumstances.NONE.withPrevious(zeros(Form.TRIAL_2019, 2020)))));
        Draft of2022 = of2021.toBuilder().year(2022).build();
        assertEquals(
                List.of("R6"),
                ids(CHECKER.check(of2022, Circumstances.NONE.withPrevious(zeros(Form.CURRENT_2021, 2021)))));
    }

    @Test
    void a_roll_up_is_associative_commutative_and_exact() {
        List<Draft> children =
                List.of(child("甲县人民政府", 1, "0.1"), child("乙县人民政府", 2, "0.2"), child("丙县人民政府", 4, "0.000001"));
        RollUp forward = RollUp.ZERO;
        RollUp backward = RollUp.ZERO;
        for (int i = 0; i < children.size(); i++) {
            forward = forward.add(children.get(i));
            backward = backward.add(children.get(children.size() - 1 - i));
        }
        RollUp merged = RollUp.ZERO
                .add(children.get(2))
                .merge(RollUp.ZERO.add(children.get(0)).add(children.get(1)));
        assertEquals(forward, backward);
        assertEquals(forward, merged);
        assertEquals(forward, forward.merge(RollUp.ZERO));
        assertEquals(Optional.of(BigDecimal.valueOf(7)), forward.sum(DECISIONS));
        assertEquals(Optional.of(new BigDecimal("0.300001")), forward.sum(FEES));
    }

    @Test
    void sums_are_told_apart_by_figures_organs_and_years() {
        Draft organ = child("甲县人民政府", 1, "0.1");
        RollUp sum = RollUp.ZERO.add(organ);
        assertNotEquals(sum, RollUp.ZERO.add(child("甲县人民政府", 2, "0.1")));
        assertNotEquals(sum, RollUp.ZERO.add(child("乙县人民政府", 1, "0.1")));
        assertNotEquals(sum, RollUp.ZERO.add(organ.toBuilder().year(2023).build()));
        assertEquals(
                "RollUp of 3 organs",
                sum.add(organ).add(child("乙县人民政府", 1, "0.1")).toString());
    }

    @Test
    void an_organ_that_is_not_known_is_not_added() {
        Draft nameless = Draft.builder(Layout.of(Form.CURRENT_2021)).year(2022).build();
        RefusedValueException refused = assertThrows(RefusedValueException.class, () -> RollUp.ZERO.add(nameless));
        assertEquals("authority: an organ that is not known cannot be added", refused.getMessage());
        assertEquals(
                1, RollUp.ZERO.add(nameless.toBuilder().title("某局年度报告").build()).size());
    }

    @Test
    void a_parent_is_compared_only_with_all_its_children() {
        RollUp sum = RollUp.ZERO.add(child("甲县人民政府", 1, "0.5")).add(child("乙县人民政府", 2, "0.25"));
        Draft parent = child("某市人民政府", 4, "0.75");
        RollUp.Coverage part = sum.coverage(List.of("甲县人民政府", "乙县人民政府", "丙县人民政府"));
        assertEquals("2 of 3", part.toString());
        assertEquals(List.of("丙县人民政府"), part.missing());
        assertEquals(Optional.empty(), sum.compare(parent, part, CHECKER));

        RollUp.Coverage all = sum.coverage(List.of("甲县人民政府", "乙县人民政府"));
        assertTrue(all.isComplete());
        List<Finding> findings = sum.compare(parent, all, CHECKER).orElseThrow();
        assertEquals(1, findings.size());
        assertEquals(List.of(DECISIONS), findings.get(0).cells());
        assertEquals(Optional.of(BigDecimal.valueOf(-1)), findings.get(0).difference());
        assertEquals(Optional.of(List.of()), sum.compare(child("某市人民政府", 3, "0.750"), all, CHECKER));
    }

    @Test
    void what_is_wrong_with_the_parent_itself_is_not_told_with_its_children() {
        RollUp sum = RollUp.ZERO.add(child("甲县人民政府", 1, "1"));
        Draft parent = child("某市人民政府", 2, "1").with(Row.RECONSIDERATION.cell(Column.UPHELD), 1);
        assertTrue(ids(CHECKER.check(parent)).contains("R4"));
        List<Finding> findings = sum.compare(parent, sum.coverage(1), CHECKER).orElseThrow();
        assertTrue(findings.stream().allMatch(finding -> finding.rule().kind() == RuleKind.PARENT_TO_CHILDREN));
        assertTrue(findings.stream().anyMatch(finding -> finding.cells().equals(List.of(DECISIONS))));
    }

    @Test
    void a_difference_is_an_error_only_where_the_parents_figures_are_said_to_be_its_areas() {
        RollUp sum = RollUp.ZERO.add(child("甲县人民政府", 1, "1"));
        Draft parent = child("某市人民政府", 2, "1");
        Draft ofArea = parent.toBuilder()
                .authority(new Authority("某市人民政府", null, null, FigureScope.AREA, null))
                .build();
        assertEquals(
                Severity.WARNING,
                sum.compare(parent, sum.coverage(1), CHECKER)
                        .orElseThrow()
                        .get(0)
                        .severity());
        assertEquals(
                Severity.ERROR,
                sum.compare(ofArea, sum.coverage(1), CHECKER)
                        .orElseThrow()
                        .get(0)
                        .severity());
    }

    @Test
    void a_child_counted_twice_or_not_expected_is_named() {
        RollUp sum = RollUp.ZERO
                .add(child("甲县人民政府", 1, "1"))
                .add(child("甲县人民政府", 1, "1"))
                .add(child("丁县人民政府", 1, "1"));
        RollUp.Coverage coverage = sum.coverage(List.of("甲县人民政府", "乙县人民政府"));
        assertEquals(List.of("乙县人民政府"), coverage.missing());
        assertEquals(List.of("丁县人民政府"), coverage.unexpected());
        assertEquals(List.of("甲县人民政府"), coverage.twice());
        assertEquals(coverage.twice(), sum.twice());
        assertEquals(List.of("丁县人民政府", "甲县人民政府"), sum.organs());
        assertEquals(List.of(2022), sum.years());
        assertFalse(coverage.isComplete());
    }

    @Test
    void too_many_children_are_not_all_of_them() {
        RollUp sum = RollUp.ZERO.add(child("甲县人民政府", 1, "1")).add(child("乙县人民政府", 1, "1"));
        assertFalse(sum.coverage(1).isComplete());
        assertFalse(sum.coverage(3).isComplete());
        assertEquals("2 of 3", sum.coverage(3).toString());
        assertEquals(List.of(), sum.coverage(3).missing(), "only their number is known");
        assertTrue(sum.coverage(2).isComplete());
        assertThrows(IllegalArgumentException.class, () -> sum.coverage(0));
    }

    @Test
    void a_child_of_another_year_and_the_parent_itself_are_refused() {
        RollUp sum = RollUp.ZERO.add(child("甲县人民政府", 1, "1"));
        Draft other = child("某市人民政府", 1, "1").toBuilder().year(2023).build();
        assertThrows(IllegalArgumentException.class, () -> sum.compare(other, sum.coverage(1), CHECKER));
        Draft itself = child("甲县人民政府", 1, "1");
        assertThrows(IllegalArgumentException.class, () -> sum.compare(itself, sum.coverage(1), CHECKER));
    }

    @Test
    void a_nation_of_largest_counts_does_not_overflow() {
        RollUp sum = RollUp.ZERO;
        for (int i = 0; i < 1100; i++) {
            sum = sum.add(child("第" + i + "县人民政府", NumberKind.MAX_COUNT, "1"));
        }
        List<Finding> findings = sum.compare(child("某省人民政府", 1, "1100"), sum.coverage(1100), CHECKER)
                .orElseThrow();
        assertEquals(List.of(DECISIONS), findings.get(0).cells());
    }

    @Test
    void a_roll_up_survives_java_serialization() throws IOException, ClassNotFoundException {
        RollUp sum = RollUp.ZERO.add(child("甲县人民政府", 1, "0.5"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(sum);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals(sum, in.readObject());
        }
    }

    @Test
    void the_report_of_another_organ_is_not_compared() {
        Draft earlier = zeros(Form.CURRENT_2021, 2021).with(CARRIED_FORWARD, 3).toBuilder()
                .authority(Authority.of("另一县人民政府"))
                .build();
        assertEquals(
                List.of("S3"),
                ids(CHECKER.check(zeros(Form.CURRENT_2021, 2022), Circumstances.NONE.withPrevious(earlier))));
    }

    @Test
    void a_child_with_a_blank_leaves_the_sum_undetermined() {
        RollUp sum = RollUp.ZERO.add(child("甲县人民政府", 1, "1").with(DECISIONS, CellValue.BLANK));
        List<Finding> findings =
                sum.compare(child("某市人民政府", 4, "1"), sum.coverage(1), CHECKER).orElseThrow();
        assertEquals(1, findings.size());
        assertEquals(Verdict.UNDETERMINED, findings.get(0).verdict());
    }

    @Test
    void matters_that_organs_share_are_not_added() {
        assertFalse(Row.TRIAL_LICENSING.cell(Column.PREVIOUS_ITEMS).isAdditive());
        assertFalse(Row.PROCUREMENT.cell(Column.PROCUREMENT_AMOUNT).isAdditive());
        assertTrue(Row.TRIAL_LICENSING.cell(Column.TRIAL_DECISIONS).isAdditive());
    }

    private static List<String> ids(Findings findings) {
        return findings.list().stream().map(finding -> finding.rule().id()).toList();
    }

    @Test
    void an_equation_across_two_forms_needs_each_cell_in_the_tables_of_its_own_document() {
        Term here = new Term(DocumentRole.REPORT, Row.NORMATIVE_DOCUMENTS.cell(Column.IN_FORCE));
        Term before = new Term(DocumentRole.PREVIOUS, Row.TRIAL_NORMATIVE_DOCUMENTS.cell(Column.TOTAL_PUBLIC));
        Rule rule = Rule.builder("X1", Severity.WARNING, new Words("存量", "Stock"))
                .kind(RuleKind.YEAR_TO_YEAR)
                .equations((report, other) -> List.of(new Equation(List.of(here), Relation.EQUAL, List.of(before))));
        Layout current = Layout.of(Form.CURRENT_2021);
        Layout trial = Layout.of(Form.TRIAL_2019);
        assertEquals(1, rule.equations(current, trial).size());
        assertEquals(List.of(), rule.equations(current, current));
        assertEquals(List.of(), rule.equations(trial, trial));
    }
}
