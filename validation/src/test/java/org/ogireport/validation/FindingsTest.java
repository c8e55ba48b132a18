package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Passage;
import org.ogireport.core.form.Row;
import org.ogireport.validation.Detail.Claim.Bound;
import org.ogireport.validation.Detail.Claim.Measure;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Operand;
import org.ogireport.validation.equation.Side;

class FindingsTest {
    private static final Checker CHECKER = Checker.standard();

    private static Detail detail(String rule) {
        return WitnessTest.witnesses().get(rule).get().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .findFirst()
                .orElseThrow()
                .detail();
    }

    @Test
    void findings_of_equal_documents_are_equal() {
        Findings findings = CHECKER.check(Drafts.anhua());
        assertEquals(findings, CHECKER.check(Drafts.anhua()));
        assertEquals(findings.hashCode(), CHECKER.check(Drafts.anhua()).hashCode());
        assertNotEquals(findings, CHECKER.check(Drafts.zeros(Drafts.CURRENT)));
    }

    /** Which other repairs there are depends on numbers that no finding names. */
    @Test
    void findings_with_other_causes_are_not_equal() {
        List<Finding> list = CHECKER.check(Drafts.anhua()).list();
        Findings withCause = new Findings(list, true, () -> List.of(new Cause(list, Optional.empty())));
        assertNotEquals(withCause, new Findings(list, true, List::of));
    }

    @Test
    void findings_are_empty_where_all_rules_hold() {
        assertTrue(CHECKER.check(Drafts.zeros(Drafts.CURRENT)).isEmpty());
        assertFalse(CHECKER.check(Drafts.anhua()).isEmpty());
        assertEquals(4, CHECKER.check(Drafts.anhua()).stream().count());
    }

    @Test
    void a_finding_is_written_by_rule_severity_verdict_and_cells() {
        Draft draft = Drafts.zeros(Drafts.CURRENT).with(Row.LICENSING.cell(Column.DECISIONS), CellValue.BLANK);
        assertEquals(
                "[C3 WARNING VIOLATED [disclosure.licensing.decisions]]",
                CHECKER.check(draft).toString());
    }

    @Test
    void causes_are_searched_when_asked_for_and_once_whoever_asks() {
        AtomicInteger searches = new AtomicInteger();
        Findings findings = new Findings(List.of(), true, () -> {
            searches.incrementAndGet();
            return List.of();
        });
        assertEquals(0, searches.get());
        IntStream.range(0, 100).parallel().forEach(i -> assertSame(findings.causes(), findings.causes()));
        assertEquals(1, searches.get());
    }

    @Test
    void a_claim_tells_its_number_its_sentence_and_what_the_tables_say_in_each_sense() {
        Detail.Claim claim = (Detail.Claim) detail("P1");
        assertEquals(new BigDecimal(5), claim.number());
        assertEquals(Measure.CASES, claim.measure());
        assertEquals("2021年，全县共收到政府信息公开申请5件。", claim.sentence().sentence());
        assertEquals(2, claim.senses().size());
        assertEquals(BigDecimal.ZERO, claim.senses().get(1).number());
        assertEquals(Bound.EXACT, claim.senses().get(1).bound());
        assertEquals(
                List.of("requests.newlyReceived.total", "requests.carriedOver.total"),
                claim.senses().get(1).operands().stream()
                        .map(operand -> operand.cell().path())
                        .toList());
        assertEquals(Measure.PERCENT, ((Detail.Claim) detail("P7")).measure());
    }

    @Test
    void what_is_late_or_of_another_form_or_year_or_organ_is_told_as_such() {
        assertEquals(new Detail.Late(LocalDate.of(2022, 3, 31), LocalDate.of(2022, 4, 1)), detail("T1"));
        assertEquals(new Detail.OtherForm(2020, Optional.of(Form.TRIAL_2019), Form.CURRENT_2021), detail("S1"));
        assertEquals(new Detail.OtherRows(Part.REQUESTS, Form.CURRENT_2021, Form.TRIAL_2019), detail("S2"));
        Optional<String> organ = Optional.of("某县人民政府");
        assertEquals(new Detail.NotComparable(organ, OptionalInt.of(2024), organ, OptionalInt.of(2022)), detail("S3"));
        assertEquals(new Detail.EmptyPart(Part.OTHER_MATTERS), detail("O1"));
    }

    @Test
    void a_claim_stands_against_all_cells_and_against_one_number_where_there_is_one() {
        Detail.Claim claim = (Detail.Claim) detail("P1");
        List<String> paths = List.of("requests.newlyReceived.total", "requests.carriedOver.total");
        assertEquals(paths, paths(claim.right()));
        assertEquals(Optional.empty(), claim.right().value());
        Detail.Claim alone = new Detail.Claim(
                claim.number(),
                claim.measure(),
                claim.sentence(),
                claim.senses().subList(1, 2));
        assertEquals(paths, paths(alone.right()));
        assertEquals(Optional.of(BigDecimal.ZERO), alone.right().value());
    }

    private static List<String> paths(Side side) {
        return side.operands().stream().map(operand -> operand.cell().path()).toList();
    }

    @Test
    void a_fee_stands_against_none() {
        Detail fee = detail("O2");
        assertEquals(new Side(List.of(), Optional.of(new BigDecimal(300))), fee.left());
        assertEquals(new Side(List.of(), Optional.of(BigDecimal.ZERO)), fee.right());
        assertEquals("全年收取信息处理费300元。", fee.quote().orElseThrow().sentence());
    }

    @Test
    void a_fee_that_was_charged_and_was_not_tells_both_sentences_and_the_amount() {
        assertEquals(
                new Detail.FeeContradiction(
                        new BigDecimal(300),
                        new Quote(Passage.OTHER_MATTERS, 1, 0, "全年收取信息处理费300元。"),
                        new Quote(Passage.OTHER_MATTERS, 0, 0, "本年度未收取信息处理费。")),
                detail("O2"));
    }

    @Test
    void a_cell_tells_what_stands_in_it() {
        Operand unreadable = new Operand(
                DocumentRole.REPORT, Row.LICENSING.cell(Column.DECISIONS), CellValue.unreadable("?"), Optional.empty());
        assertEquals(new Detail.CellState(List.of(unreadable), Optional.empty()), detail("C2"));
        Operand reported = new Operand(
                DocumentRole.REPORT, Row.GOVERNMENT_RULES.cell(Column.IN_FORCE), CellValue.of(2), Optional.empty());
        assertEquals(new Detail.NoPower("某县人民政府", List.of(reported)), detail("D1"));
    }
}
