package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
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
import org.ogireport.core.draft.CellValue;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.NumberKind;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportXml;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Equation;
import org.ogireport.validation.Finding;
import org.ogireport.validation.Place;
import org.ogireport.validation.Rule;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.Verdict;

/** What holds for every draft, whatever stands in its cells. */
class DraftProperties {
    private static final Checker CHECKER = Checker.standard();

    @Provide
    Arbitrary<Draft> drafts() {
        return Arbitraries.of(Layout.values())
                .flatMap(layout -> Arbitraries.longs().map(seed -> draft(layout, new Random(seed))));
    }

    /** A draft of a valid report in which many cells are blank, unreadable or changed, some with their source. */
    private static Draft draft(Layout layout, Random random) {
        Draft.Builder draft = ReportGenerator.seeded(random.nextLong()).report(layout).toDraft().toBuilder();
        int spared = 1 + random.nextInt(40);
        for (Cell cell : layout.cells()) {
            if (random.nextInt(spared) == 0) {
                CellValue value = value(cell, random);
                if (random.nextBoolean()) {
                    draft.set(cell, value, source(random));
                } else {
                    draft.set(cell, value);
                }
            }
        }
        return draft.build();
    }

    private static CellValue value(Cell cell, Random random) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> CellValue.BLANK;
            case 2 -> CellValue.NOT_FOUND;
            case 3 -> CellValue.unreadable("约" + random.nextInt(100) + "件<&\"𠮷\n");
            case 4 ->
                cell.kind().isWhole() ? CellValue.of(NumberKind.MAX_COUNT) : CellValue.of(new BigDecimal("0.000001"));
            default -> CellValue.of(random.nextInt(50));
        };
    }

    private static Source source(Random random) {
        return new Source(
                random.nextBoolean() ? "年报.txt" : null,
                null,
                random.nextBoolean() ? "总\t计" : null,
                null,
                random.nextBoolean() ? 1 + random.nextInt(500) : null,
                random.nextBoolean() ? " 第一行\n'第二行' " : null);
    }

    @Property(tries = 300, seed = "2019")
    void every_draft_survives_json_and_xml_with_its_sources(@ForAll("drafts") Draft draft) {
        byte[] json = ReportJson.write(draft);
        Draft throughJson = ReportJson.readDraft(json);
        assertEquals(draft, throughJson);
        Draft throughXml = ReportXml.readDraft(ReportXml.write(throughJson));
        assertEquals(draft, throughXml);
        assertArrayEquals(json, ReportJson.write(throughXml));
    }

    @Property(tries = 100, seed = "2021")
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

    @Property(tries = 100, seed = "2021")
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
                                cells(finding.left().places()),
                                cells(finding.right().places())),
                        finding.verdict());
            }
        }
        return verdicts;
    }

    private static List<Cell> cells(List<Place> places) {
        return places.stream().map(Place::cell).toList();
    }
}
