package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Row;
import org.ogireport.validation.equation.Equation;

class RootCausesTest {
    private static final Checker CHECKER = Checker.standard();
    private static final Column NATURAL = Column.NATURAL_PERSONS;
    private static final Column OTHER = Column.OTHER_ORGANIZATIONS;
    private static final Column TOTAL = Column.APPLICANTS_TOTAL;

    /** Balanced tables: requests by natural persons and other organizations, disclosed or carried forward. */
    private static Draft balanced() {
        Draft.Builder builder = Drafts.zeros(Drafts.CURRENT).toBuilder();
        Map<Row, long[]> rows = Map.of(
                Row.NEWLY_RECEIVED, new long[] {60, 1},
                Row.CARRIED_OVER, new long[] {5, 2},
                Row.DISCLOSED, new long[] {40, 2},
                Row.NOT_HELD, new long[] {20, 0},
                Row.HANDLED_TOTAL, new long[] {60, 2},
                Row.CARRIED_FORWARD, new long[] {5, 1});
        rows.forEach((row, counts) -> builder.set(row.cell(NATURAL), counts[0])
                .set(row.cell(OTHER), counts[1])
                .set(row.cell(TOTAL), counts[0] + counts[1]));
        return builder.build();
    }

    @Test
    void a_total_row_left_at_zero_is_one_cause_with_one_repair_of_two_cells() {
        List<Cause> causes = CHECKER.check(Drafts.anhua()).causes();
        assertEquals(1, causes.size());
        assertEquals(CHECKER.check(Drafts.anhua()).list(), causes.get(0).findings());
        Repair repair = causes.get(0).repair().orElseThrow();
        assertEquals(
                List.of(
                        new Repair.Change(Row.HANDLED_TOTAL.cell(NATURAL), 0, 36),
                        new Repair.Change(Row.HANDLED_TOTAL.cell(TOTAL), 0, 36)),
                repair.changes());
        assertEquals("[R1, R2]", causes.get(0).rules().toString());
        assertEquals(0, repair.alternatives());
    }

    @Test
    void a_request_in_the_wrong_column_is_moved() {
        Draft.Builder builder = Drafts.zeros(Drafts.CURRENT).toBuilder();
        builder.set(Row.NEWLY_RECEIVED.cell(NATURAL), 60)
                .set(Row.NEWLY_RECEIVED.cell(OTHER), 1)
                .set(Row.NEWLY_RECEIVED.cell(TOTAL), 61);
        for (Row row : List.of(Row.DISCLOSED, Row.HANDLED_TOTAL)) {
            builder.set(row.cell(NATURAL), 61).set(row.cell(TOTAL), 61);
        }
        List<Cause> causes = CHECKER.check(builder.build()).causes();
        assertEquals(1, causes.size());
        Repair repair = causes.get(0).repair().orElseThrow();
        assertEquals(
                List.of(
                        new Repair.Change(Row.NEWLY_RECEIVED.cell(NATURAL), 60, 61),
                        new Repair.Change(Row.NEWLY_RECEIVED.cell(OTHER), 1, 0)),
                repair.changes());
        assertEquals(0, repair.alternatives());
    }

    @Test
    void every_single_wrong_cell_of_parts_three_and_four_is_mended_by_a_repair_of_one_cell() {
        Draft balanced = balanced();
        assertEquals(List.of(), CHECKER.check(balanced).list());
        for (Cell cell : balanced.cells()) {
            if (cell.row().cells().size() < 5) {
                continue;
            }
            long number = balanced.value(cell).number().orElseThrow().longValueExact();
            Draft broken = balanced.with(cell, number + 7);
            List<Cause> causes = CHECKER.check(broken).causes();
            assertEquals(1, causes.size(), cell.path());
            Repair repair = causes.get(0).repair().orElseThrow();
            assertEquals(1, repair.changes().size(), cell.path());
            assertEquals(List.of(), CHECKER.check(repair.applyTo(broken)).list(), cell.path());
            if (repair.alternatives() == 0) {
                assertEquals(balanced, repair.applyTo(broken), cell.path());
            }
        }
    }

    @Test
    void independent_mistakes_are_told_apart() {
        Draft broken = balanced()
                .with(Row.DISCLOSED.cell(NATURAL), 41)
                .with(Row.REPEATED.cell(OTHER), 3)
                .with(Row.RECONSIDERATION.cell(Column.RESULTS_TOTAL), 2);
        List<Cause> causes = CHECKER.check(broken).causes();
        assertEquals(3, causes.size());
        Draft mended = broken;
        for (Cause cause : causes) {
            assertEquals(1, cause.repair().orElseThrow().changes().size());
            mended = cause.repair().orElseThrow().applyTo(mended);
        }
        assertEquals(List.of(), CHECKER.check(mended).list());
    }

    @Test
    void a_total_is_mended_rather_than_its_parts_and_the_other_ways_are_counted() {
        Draft broken = balanced()
                .with(Row.RECONSIDERATION.cell(Column.UPHELD), 10)
                .with(Row.RECONSIDERATION.cell(Column.CORRECTED), 1)
                .with(Row.RECONSIDERATION.cell(Column.RESULTS_TOTAL), 12);
        Repair repair = CHECKER.check(broken).causes().get(0).repair().orElseThrow();
        assertEquals(
                List.of(new Repair.Change(Row.RECONSIDERATION.cell(Column.RESULTS_TOTAL), 12, 11)), repair.changes());
        assertEquals(4, repair.alternatives());
    }

    @Test
    void a_row_that_is_wrong_in_every_column_is_one_cause_mended_in_every_column() {
        Draft balanced = balanced();
        Draft.Builder broken = balanced.toBuilder();
        long more = 0;
        for (Cell cell : Row.HANDLED_TOTAL.cells()) {
            long number = balanced.value(cell).number().orElseThrow().longValueExact();
            broken.set(cell, number + (cell.column() == TOTAL ? more * (more + 1) / 2 : ++more));
        }
        List<Cause> causes = CHECKER.check(broken.build()).causes();
        assertEquals(1, causes.size());
        Repair repair = causes.get(0).repair().orElseThrow();
        assertEquals(balanced, repair.applyTo(broken.build()));
        assertEquals(0, repair.alternatives());
    }

    @Test
    void no_repair_makes_a_count_negative() {
        Draft broken = balanced().with(Row.DIRECT_LITIGATION.cell(Column.UPHELD), 5);
        Repair repair = CHECKER.check(broken).causes().get(0).repair().orElseThrow();
        assertEquals(
                List.of(new Repair.Change(Row.DIRECT_LITIGATION.cell(Column.RESULTS_TOTAL), 0, 5)), repair.changes());
        assertEquals(1, repair.alternatives());
    }

    @Test
    void a_repair_of_another_document_is_refused() {
        Repair repair = CHECKER.check(Drafts.anhua()).causes().get(0).repair().orElseThrow();
        Draft other = Drafts.anhua().with(Row.HANDLED_TOTAL.cell(NATURAL), 1);
        assertThrows(IllegalStateException.class, () -> repair.applyTo(other));
    }

    @Test
    void a_violation_with_missing_cells_is_in_no_group() {
        Draft broken = balanced()
                .with(Row.DIRECT_LITIGATION.cell(Column.UPHELD), 5)
                .with(Row.DIRECT_LITIGATION.cell(Column.PENDING), CellValue.BLANK);
        Findings findings = CHECKER.check(broken);
        assertFalse(findings.passes());
        assertEquals(List.of(), findings.causes());
    }

    @Test
    void an_equation_with_missing_cells_does_not_keep_a_cell_from_being_mended() {
        Draft broken = balanced()
                .with(Row.NEWLY_RECEIVED.cell(NATURAL), 55)
                .with(Row.NEWLY_RECEIVED.cell(Column.ENTERPRISES), CellValue.BLANK);
        Repair repair = CHECKER.check(broken).causes().get(0).repair().orElseThrow();
        assertEquals(List.of(new Repair.Change(Row.NEWLY_RECEIVED.cell(NATURAL), 55, 60)), repair.changes());
        assertEquals(0, repair.alternatives());
    }

    @Test
    void a_waived_violation_has_no_cause() {
        LocalDate day = LocalDate.of(2026, 6, 30);
        RulePolicy policy =
                RulePolicy.NONE.withWaiver(new Waiver("R4", Set.copyOf(Row.DIRECT_LITIGATION.cells()), "原因", day));
        Draft broken = balanced()
                .with(Row.DIRECT_LITIGATION.cell(Column.UPHELD), 5)
                .with(Row.RECONSIDERATION.cell(Column.UPHELD), 5);
        List<Cause> causes = new Checker(RuleCatalogue.standard(), policy)
                .check(broken, Circumstances.NONE.withToday(day))
                .causes();
        assertEquals(1, causes.size());
        assertTrue(causes.get(0).findings().get(0).cells().containsAll(Row.RECONSIDERATION.cells()));
    }

    @Test
    void what_differs_from_the_year_before_is_mended_in_this_years_report() {
        Circumstances known = Circumstances.NONE.withPrevious(balanced().toBuilder()
                .year(2020)
                .set(Row.CARRIED_FORWARD.cell(NATURAL), 5)
                .set(Row.CARRIED_FORWARD.cell(OTHER), 4)
                .set(Row.CARRIED_FORWARD.cell(TOTAL), 9)
                .build());
        List<Cause> causes = CHECKER.check(balanced(), known).causes();
        assertEquals(1, causes.size());
        Repair repair = causes.get(0).repair().orElseThrow();
        assertEquals(
                List.of(
                        new Repair.Change(Row.CARRIED_OVER.cell(OTHER), 2, 4),
                        new Repair.Change(Row.CARRIED_OVER.cell(TOTAL), 7, 9),
                        new Repair.Change(Row.CARRIED_FORWARD.cell(OTHER), 1, 3),
                        new Repair.Change(Row.CARRIED_FORWARD.cell(TOTAL), 6, 8)),
                repair.changes());
        assertEquals(0, repair.alternatives());
        assertEquals(List.of(), CHECKER.check(repair.applyTo(balanced()), known).list());
    }

    @Test
    void causes_stand_in_the_order_of_their_findings() {
        Draft broken = balanced()
                .with(Row.NEWLY_RECEIVED.cell(NATURAL), 61)
                .with(Row.CARRIED_OVER.cell(NATURAL), 4)
                .with(Row.CARRIED_FORWARD.cell(OTHER), 3);
        Findings findings = CHECKER.check(broken);
        List<Cause> causes = findings.causes();
        assertEquals(
                List.of(Row.CARRIED_FORWARD.cell(OTHER)),
                causes.get(0).repair().orElseThrow().changes().stream()
                        .map(Repair.Change::cell)
                        .toList());
        assertEquals(findings.list().get(0), causes.get(0).findings().get(0));
        assertEquals(2, causes.size());
    }

    @Test
    void a_hopeless_search_is_cut_and_says_so() {
        Draft.Builder builder = balanced().toBuilder();
        long next = 1;
        for (Cell cell : builder.build().cells()) {
            if (cell.kind().isWhole()) {
                builder.set(cell, next = next * 31 % 1009);
            }
        }
        List<Cause> causes = CHECKER.check(builder.build()).causes();
        assertTrue(causes.stream().anyMatch(cause -> cause.repair().isEmpty()));
        assertEquals(
                CHECKER.check(builder.build()).list().stream()
                        .filter(finding -> finding.rule().isArithmetic())
                        .count(),
                causes.stream().mapToInt(cause -> cause.findings().size()).sum());
    }

    @Test
    void rules_that_say_the_same_have_the_same_cause() {
        Row row = Row.RECONSIDERATION;
        Rule own = Rule.builder("X1", Severity.ERROR, new Words("略", "omitted"))
                .equations((report, other) ->
                        RuleCatalogue.standard().rule("R4").orElseThrow().equations(report));
        List<Cause> causes = new Checker(RuleCatalogue.standard().with(List.of(own)), RulePolicy.NONE)
                .check(balanced().with(row.cell(Column.UPHELD), 5))
                .causes();
        assertEquals(1, causes.size());
        assertEquals("[R4, X1]", causes.get(0).rules().toString());
    }

    /** Amounts are no counts that could be moved from cell to cell. */
    @Test
    void a_rule_of_amounts_has_no_part_in_repairs() {
        Rule own = Rule.builder("X1", Severity.ERROR, new Words("略", "omitted"))
                .equations((report, other) -> List.of(Equation.of(
                        List.of(Row.FEES.cell(Column.FEE_AMOUNT)), List.of(Row.LICENSING.cell(Column.DECISIONS)))));
        Findings findings = new Checker(new RuleCatalogue(List.of(own)), RulePolicy.NONE)
                .check(balanced().with(Row.FEES.cell(Column.FEE_AMOUNT), CellValue.of(new BigDecimal("1.5"))));
        assertEquals(1, findings.list().size());
        assertEquals(List.of(), findings.causes());
    }
}
