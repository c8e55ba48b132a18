package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Row;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Rule;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.RuleKind;
import org.ogireport.validation.RulePolicy;
import org.ogireport.validation.Severity;
import org.ogireport.validation.equation.Equation;

class BrokenReportsTest {
    private static final Checker CHECKER = Checker.standard();
    private static final Layout CURRENT = Layout.of(Form.CURRENT_2021);

    static List<Rule> rules() {
        return RuleCatalogue.standard().rules();
    }

    private static Rule rule(String id) {
        return RuleCatalogue.standard().rule(id).orElseThrow();
    }

    @Test
    void every_rule_of_the_catalogue_has_a_witness_but_the_one_that_only_a_policy_switches_on() {
        assertEquals(List.of(rule("N13")), BrokenReports.standard(1).withoutWitness());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_is_broken_by_its_witnesses_of_any_seed(Rule rule) {
        // the equation that holds for nearly every cell is checked in as many reports by one seed
        int seeds = rule.kind() == RuleKind.PARENT_TO_CHILDREN ? 1 : Extent.of(1, 5);
        for (long seed = 0; seed < seeds; seed++) {
            for (Layout layout : Layout.values()) {
                List<BrokenReport> all = BrokenReports.standard(seed).breaking(rule, layout);
                for (int i = 0; i < all.size(); i++) {
                    BrokenReport broken = all.get(i);
                    assertTrue(
                            Extent.skips(i, 7) || broken.isBroken(CHECKER),
                            () -> rule + " " + broken.findings(CHECKER));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_equation_is_broken_by_changing_one_cell(Rule rule) {
        for (Layout layout : Layout.values()) {
            List<Equation> equations = rule.equations(layout, layout);
            List<BrokenReport> broken = BrokenReports.standard(3).breaking(rule, layout);
            if (rule.isArithmetic()) {
                assertEquals(
                        equations,
                        broken.stream()
                                .flatMap(each -> each.equation().stream())
                                .toList());
                broken.forEach(each -> assertEquals(1, each.changed().size()));
            }
        }
    }

    @Test
    void prose_and_form_are_broken_without_breaking_anything_else() {
        for (Rule rule : rules()) {
            if (!rule.isArithmetic()) {
                for (Form form : Form.values()) {
                    BrokenReports.standard(4)
                            .breaking(rule, Layout.of(form))
                            .forEach(broken -> assertEquals(List.of(), broken.alsoBroken(CHECKER), rule.id()));
                }
            }
        }
    }

    @Test
    void what_else_a_change_implies_is_found_by_checking() {
        BrokenReports broken = BrokenReports.standard(9);
        for (BrokenReport each : broken.breaking(rule("R4"), CURRENT)) {
            assertEquals(List.of(), each.alsoBroken(CHECKER));
        }
        for (BrokenReport each : broken.breaking(rule("R2"), CURRENT)) {
            assertEquals(List.of(rule("R3")), each.alsoBroken(CHECKER));
        }
    }

    @Test
    void a_provinces_own_equations_are_broken_and_its_other_rules_are_named() {
        Rule own = Rule.builder("X1", Severity.ERROR, new Words("复议不多于申请", "No more cases than requests"))
                .forms(Form.CURRENT_2021)
                .equations((report, other) -> List.of(Equation.of(
                        List.of(Row.LICENSING.cell(Column.DECISIONS)), List.of(Row.PENALTIES.cell(Column.DECISIONS)))));
        Rule standing = rule("C3");
        RuleCatalogue catalogue = new RuleCatalogue(List.of(standing, own));
        assertEquals(List.of(), BrokenReports.of(catalogue, 1).withoutWitness());
        BrokenReport broken =
                BrokenReports.of(catalogue, 1).breaking(own, CURRENT).get(0);
        assertTrue(broken.isBroken(new Checker(catalogue, RulePolicy.NONE)));
    }

    @Test
    void complete_reports_are_those_that_need_no_other_document() {
        BrokenReports broken = BrokenReports.standard(1);
        assertEquals(7, broken.reports(rule("R1"), CURRENT).size());
        assertEquals(1, broken.reports(rule("P1"), CURRENT).size());
        for (String id : List.of("R5", "U1", "C3", "T1")) {
            assertEquals(List.of(), broken.reports(rule(id), CURRENT), id);
        }
    }

    @Test
    void a_witness_is_the_same_for_the_same_seed() {
        Stream.of("R1", "P1").forEach(id -> {
            List<Draft> once = drafts(1, id);
            assertEquals(once, drafts(1, id));
            assertFalse(once.equals(drafts(2, id)));
        });
    }

    private static List<Draft> drafts(long seed, String id) {
        return BrokenReports.standard(seed).breaking(rule(id), CURRENT).stream()
                .map(BrokenReport::report)
                .toList();
    }

    @Test
    void undoing_the_change_clears_the_violation() {
        for (String id : List.of("R1", "R2", "R3", "R4")) {
            Draft valid = Draft.of(ReportGenerator.seeded(6).report(CURRENT, Profile.CITY));
            for (BrokenReport broken : BrokenReports.standard(6).breaking(rule(id), CURRENT)) {
                Cell cell = broken.changed().get(0);
                assertEquals(valid, broken.report().with(cell, valid.value(cell)));
            }
        }
    }
}
