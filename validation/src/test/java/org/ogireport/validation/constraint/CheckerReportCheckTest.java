package org.ogireport.validation.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Authority;
import org.ogireport.core.constraint.ReportCheck;
import org.ogireport.core.constraint.ReportCheck.Objection;
import org.ogireport.core.constraint.ReportCheck.Severity;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Row;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.Finding;
import org.ogireport.validation.Findings;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.RulePolicy;
import org.ogireport.validation.Waiver;
import org.ogireport.validation.render.FindingMessage;

class CheckerReportCheckTest {
    private static final LocalDate DAY = LocalDate.of(2022, 2, 1);

    /** 36 requests that nobody handled. */
    private static final AnnualReport BROKEN = Draft.builder(Layout.of(Form.CURRENT_2021))
            .year(2021)
            .title("某县人民政府2021年政府信息公开工作年度报告")
            .authority(Authority.of("某县人民政府"))
            .set(Row.NEWLY_RECEIVED.cell(Column.NATURAL_PERSONS), 36)
            .set(Row.NEWLY_RECEIVED.cell(Column.APPLICANTS_TOTAL), 36)
            .build()
            .toReport(BlankPolicy.ZERO)
            .orElseThrow();

    private static final List<Finding> ERRORS =
            Checker.standard().check(BROKEN).of(org.ogireport.validation.Severity.ERROR);

    @Test
    void objects_to_what_the_checker_calls_an_error_with_rule_cells_and_both_languages() {
        assertFalse(ERRORS.isEmpty());
        assertEquals(
                ERRORS.stream()
                        .map(finding -> new Objection(
                                finding.rule().id(),
                                Severity.ERROR,
                                finding.detail()
                                        .right()
                                        .operands()
                                        .get(0)
                                        .cell()
                                        .path(),
                                finding.cells(),
                                FindingMessage.words(finding)))
                        .toList(),
                new CheckerReportCheck(Checker::standard).check(BROKEN, Severity.ERROR));
    }

    @Test
    void objects_to_a_warning_as_such_and_never_to_what_is_only_told() {
        AnnualReport report = Draft.of(BROKEN).toBuilder()
                .year(2025)
                .set(Row.GOVERNMENT_RULES.cell(Column.ISSUED), 3)
                .set(Row.DIRECT_LITIGATION.cell(Column.UPHELD), 1)
                .build()
                .toReport(BlankPolicy.REFUSE)
                .orElseThrow();
        Findings findings = Checker.standard().check(report);
        assertFalse(findings.of(org.ogireport.validation.Severity.INFO).isEmpty());
        for (Severity severity : Severity.values()) {
            assertEquals(
                    findings.of(org.ogireport.validation.Severity.valueOf(severity.name())).stream()
                            .map(finding -> finding.rule().id())
                            .toList(),
                    new CheckerReportCheck(Checker::standard)
                            .check(report, severity).stream()
                                    .map(Objection::rule)
                                    .toList(),
                    severity.name());
        }
    }

    @Test
    void asks_the_checker_that_the_service_loader_finds() {
        assertTrue(rules(new CheckerReportCheck(Checker::standard)).contains("R1"));
        assertFalse(rules(new CheckerReportCheck()).contains("R1"));
    }

    @Test
    void what_a_policy_waives_is_no_objection_until_its_day_has_passed() {
        RulePolicy policy = RulePolicy.NONE;
        for (Finding error : ERRORS) {
            policy = policy.withWaiver(Waiver.of(error, "known", DAY));
        }
        Checker lenient = new Checker(RuleCatalogue.standard(), policy);
        assertEquals(Set.of(), rules(new CheckerReportCheck(on(lenient, DAY))));
        assertFalse(rules(new CheckerReportCheck(on(lenient, DAY.plusDays(1)))).isEmpty());
        assertFalse(rules(new CheckerReportCheck(() -> lenient)).isEmpty(), "no day, no waiver");
    }

    private static CheckerProvider on(Checker checker, LocalDate day) {
        return new CheckerProvider() {
            @Override
            public Checker checker() {
                return checker;
            }

            @Override
            public Circumstances circumstances() {
                return Circumstances.NONE.withToday(day);
            }
        };
    }

    private static Set<String> rules(ReportCheck check) {
        return check.check(BROKEN, Severity.ERROR).stream().map(Objection::rule).collect(Collectors.toSet());
    }
}
