package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportXml;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Rule;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.equation.Equation;
import org.ogireport.validation.equation.Verdict;

/** What every valid report must come through, shown on many, or in the exhaustive form on very many. */
class SeededReportsTest {
    private static final int REPORTS = Extent.of(25, 200);

    /** Reports, and as many drafts, of each of the four layouts: in the exhaustive form 10,000 in all. */
    private static final int MANY = Extent.of(25, 1_250);

    static List<Layout> layouts() {
        return Layout.values();
    }

    private static List<AnnualReport> reports(Layout layout) {
        ReportGenerator generator = ReportGenerator.seeded(20211);
        return IntStream.range(0, REPORTS)
                .mapToObj(i -> generator.report(layout))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void a_valid_report_has_no_finding(Form form) {
        for (AnnualReport report : reports(Layout.of(form))) {
            assertEquals(List.of(), Checker.standard().check(report).list());
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void a_report_broken_for_an_equation_is_caught_by_its_rule_and_mended_by_undoing_it(Layout layout) {
        Random random = new Random(1);
        for (Rule rule : RuleCatalogue.standard().rules()) {
            for (Equation equation : rule.equations(layout)) {
                Draft valid = Draft.of(ReportGenerator.seeded(random.nextLong()).report(layout));
                Cell cell = equation.cells().get(random.nextInt(equation.cells().size()));
                long number = valid.value(cell).number().orElseThrow().longValueExact();
                Draft broken = valid.with(cell, number + 1 + random.nextInt(100));
                boolean caught = Checker.standard().check(broken).list().stream()
                        .anyMatch(finding -> finding.rule() == rule
                                && finding.verdict() == Verdict.VIOLATED
                                && finding.cells().equals(equation.cells()));
                assertTrue(caught, rule + ": " + cell);
                assertEquals(
                        Checker.standard().check(valid).list(),
                        Checker.standard().check(broken.with(cell, number)).list());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void a_report_survives_json_and_xml_and_gives_identical_bytes(Layout layout) {
        for (AnnualReport report : reports(layout)) {
            byte[] json = ReportJson.write(report);
            AnnualReport read = ReportJson.read(json);
            assertEquals(report, read);
            byte[] xml = ReportXml.write(read);
            AnnualReport readAgain = ReportXml.read(xml);
            assertEquals(report, readAgain);
            assertArrayEquals(json, ReportJson.write(readAgain));
            assertArrayEquals(xml, ReportXml.write(readAgain));
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void reports_and_drafts_are_the_same_after_json_xml_and_json_again(Layout layout) {
        ReportGenerator generator = ReportGenerator.seeded(7);
        for (int i = 0; i < MANY; i++) {
            byte[] report = ReportJson.write(generator.report(layout));
            Draft throughXml = ReportXml.readDraft(ReportXml.write(ReportJson.read(report)));
            assertArrayEquals(
                    report,
                    ReportJson.write(throughXml.toReport(BlankPolicy.REFUSE).orElseThrow()));
            byte[] draft = ReportJson.write(generator.draft(layout));
            assertArrayEquals(
                    draft, ReportJson.write(ReportXml.readDraft(ReportXml.write(ReportJson.readDraft(draft)))));
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void distinct_numbers_in_every_cell_survive_json_and_xml(Layout layout) {
        Draft.Builder builder = Draft.of(ReportGenerator.seeded(1).report(layout)).toBuilder();
        for (int i = 0; i < layout.cells().size(); i++) {
            builder.set(layout.cells().get(i), 1000 + i);
        }
        Draft draft = builder.build();
        Draft throughJson = ReportJson.readDraft(ReportJson.write(draft));
        Draft throughXml = ReportXml.readDraft(ReportXml.write(throughJson));
        assertEquals(draft, throughXml);
        for (int i = 0; i < layout.cells().size(); i++) {
            Cell cell = layout.cells().get(i);
            assertEquals(1000 + i, throughXml.value(cell).number().orElseThrow().intValueExact(), cell.path());
        }
    }

    @Test
    void a_seed_gives_the_same_reports_again_and_another_seed_gives_others() {
        Layout layout = Layout.values().get(0);
        assertEquals(reports(layout), reports(layout));
        assertNotEquals(
                ReportGenerator.seeded(1).report(layout),
                ReportGenerator.seeded(2).report(layout));
    }
}
