package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportXml;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Finding;
import org.ogireport.validation.Rule;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.equation.Equation;
import org.ogireport.validation.equation.Operand;
import org.ogireport.validation.equation.Verdict;

/** What holds for every draft, whatever stands in its cells. */
class DraftPropertiesTest {
    private static final Checker CHECKER = Checker.standard();

    @Provide
    Arbitrary<Draft> drafts() {
        return Arbitraries.of(Layout.values())
                .flatMap(layout -> Arbitraries.longs()
                        .map(seed -> ReportGenerator.seeded(seed).draft(layout)));
    }

    @Property(seed = "2019")
    void every_draft_survives_json_and_xml_with_its_sources(@ForAll("drafts") Draft draft) {
        byte[] json = ReportJson.write(draft);
        Draft throughJson = ReportJson.readDraft(json);
        assertEquals(draft, throughJson);
        Draft throughXml = ReportXml.readDraft(ReportXml.write(throughJson));
        assertEquals(draft, throughXml);
        assertArrayEquals(json, ReportJson.write(throughXml));
    }

    @Property(seed = "2021")
    void filling_blanks_one_by_one_never_takes_back_a_verdict(@ForAll("drafts") Draft draft, @ForAll Random random) {
        Map<Equation, Verdict> verdicts = verdicts(draft);
        List<Cell> missing = new ArrayList<>(draft.cells().stream()
                .filter(cell -> !draft.value(cell).isNumber())
                .toList());
        Collections.shuffle(missing, random);
        Draft filling = draft;
        for (Cell cell : missing.subList(0, Math.min(20, missing.size()))) {
            filling = filling.with(cell, random.nextInt(30));
            Map<Equation, Verdict> later = verdicts(filling);
            verdicts.forEach((equation, verdict) -> {
                if (verdict != Verdict.UNDETERMINED) {
                    assertEquals(verdict, later.get(equation), equation + " after " + cell);
                }
            });
            verdicts = later;
        }
    }

    @Property(seed = "2021")
    void with_totals_overwrites_nothing_and_fills_no_part(@ForAll("drafts") Draft draft) {
        Draft totalled = draft.withTotals();
        List<Cell> totals =
                draft.layout().totals().stream().map(total -> total.cell()).toList();
        for (Cell cell : draft.cells()) {
            assertTrue(
                    totalled.value(cell).equals(draft.value(cell))
                            || draft.value(cell).isBlank() && totals.contains(cell),
                    cell.path());
        }
    }

    private static Map<Equation, Verdict> verdicts(Draft draft) {
        Map<Equation, Verdict> verdicts = new HashMap<>();
        for (Rule rule : RuleCatalogue.standard().rules()) {
            rule.equations(draft.layout()).forEach(equation -> verdicts.put(equation, Verdict.HOLDS));
        }
        for (Finding finding : CHECKER.check(draft)) {
            if (finding.rule().isArithmetic()) {
                verdicts.put(
                        Equation.of(
                                cells(finding.detail().left().operands()),
                                cells(finding.detail().right().operands())),
                        finding.verdict());
            }
        }
        return verdicts;
    }

    private static List<Cell> cells(List<Operand> places) {
        return places.stream().map(Operand::cell).toList();
    }
}
