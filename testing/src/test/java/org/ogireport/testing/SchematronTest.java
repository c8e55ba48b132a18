package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.saxon.s9api.SaxonApiException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.Words;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.serialization.ReportXml;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Rule;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.RulePolicy;
import org.ogireport.validation.Severity;
import org.ogireport.validation.equation.Equation;
import org.ogireport.validation.equation.Relation;
import org.ogireport.validation.equation.Verdict;
import org.ogireport.validation.render.RuleDocuments;

/**
 * Another engine, which reads the rules in Schematron, finds what this library's finds: for a sample of equations and 32
 * documents of each layout, or exhaustively for each equation and 256.
 */
class SchematronTest {
    /** For each layout, a quarter of each kind of document. */
    private static final int DOCUMENTS = Extent.of(32, 256);

    private static final RuleCatalogue CATALOGUE = RuleCatalogue.standard();
    private static final Map<Form, SchematronEngine> STANDARD = new EnumMap<>(Form.class);

    static List<Layout> layouts() {
        return Layout.values();
    }

    @BeforeAll
    static void compile() throws SaxonApiException {
        for (Form form : Form.values()) {
            STANDARD.put(form, new SchematronEngine(RuleDocuments.schematron(CATALOGUE, form)));
        }
    }

    private static SchematronEngine engine(Layout layout) {
        return Objects.requireNonNull(STANDARD.get(layout.form()));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void the_engines_agree_on_seeded_reports_and_drafts(Layout layout) throws SaxonApiException {
        SchematronEngine engine = engine(layout);
        ReportGenerator generator = ReportGenerator.seeded(2022);
        Random random = new Random(7);
        Map<String, Integer> failures = new TreeMap<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            Draft draft = Draft.of(generator.report(layout));
            draft = switch (i % 4) {
                case 0 -> draft;
                case 1 -> changed(draft, random);
                case 2 -> generator.draft(layout);
                default -> blanked(changed(draft, random), random);
            };
            Set<String> expected = violations(Checker.standard(), draft);
            assertEquals(expected, failures(engine, draft), layout + ", document " + i);
            expected.forEach(id -> failures.merge(id.substring(0, 2), 1, Integer::sum));
        }
        assertEquals(Set.of("R1", "R2", "R3", "R4"), failures.keySet());
        assertTrue(failures.values().stream().allMatch(count -> count >= DOCUMENTS / 25), failures.toString());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void every_equation_has_its_assertion(Layout layout) throws SaxonApiException {
        SchematronEngine engine = engine(layout);
        for (Rule rule : CATALOGUE.rules()) {
            if (rule.isArithmetic()) {
                List<BrokenReport> all = rule.equations(layout).isEmpty()
                        ? List.of()
                        : BrokenReports.standard(3).breaking(rule, layout);
                for (int i = 0; i < all.size(); i++) {
                    if (Extent.skips(i, 5)) {
                        continue;
                    }
                    BrokenReport broken = all.get(i);
                    Set<String> failed = failures(engine, broken.report());
                    assertTrue(failed.contains(id(rule, broken.equation().orElseThrow())), failed.toString());
                    assertEquals(violations(Checker.standard(), broken.report()), failed);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void rules_of_ones_own_bounds_and_signed_cells_are_judged_alike(Layout layout) throws SaxonApiException {
        List<Cell> cells = layout.cells().stream()
                .filter(cell -> cell.part() == Part.DISCLOSURE)
                .limit(14)
                .toList();
        Rule bound = Rule.builder("X1", Severity.WARNING, new Words("甲 < 乙 & 丙", "a < b & c"))
                .equations((report, other) -> List.of(
                        new Equation(
                                Equation.of(cells.subList(0, 4), cells.subList(4, 5))
                                        .left(),
                                Relation.AT_MOST,
                                Equation.of(cells.subList(0, 4), cells.subList(4, 8))
                                        .right()),
                        Equation.of(cells.subList(0, 3), cells.subList(3, cells.size())),
                        Equation.of(List.of(cells.get(0)), List.of(Row.NEWLY_RECEIVED.cell(Column.APPLICANTS_TOTAL)))));
        RuleCatalogue catalogue = new RuleCatalogue(List.of(bound));
        Checker checker = new Checker(catalogue, RulePolicy.NONE);
        SchematronEngine engine = new SchematronEngine(RuleDocuments.schematron(catalogue, layout.form()));
        Random random = new Random(11);
        int violated = 0;
        for (int i = 0; i < Extent.of(20, 100); i++) {
            Draft.Builder draft = ReportGenerator.seeded(i).draft(layout).toBuilder();
            for (Cell cell : cells) {
                long least = cell.kind().isSigned() ? -3 : 0;
                draft.set(cell, random.nextInt(4) == 0 ? CellValue.BLANK : CellValue.of(least + random.nextInt(9)));
            }
            Set<String> expected = violations(checker, draft.build());
            assertEquals(expected, failures(engine, draft.build()));
            violated += expected.size();
        }
        assertTrue(violated > Extent.of(4, 20), violated + " violations");
    }

    @TestFactory
    Stream<DynamicTest> what_xsd_cannot_say_is_said() throws SaxonApiException {
        Layout layout = Layout.of(Form.CURRENT_2021);
        SchematronEngine engine = engine(layout);
        String xml = ReportXml.writeString(ReportGenerator.seeded(5).report(layout, Profile.TOWNSHIP_WITHOUT_REQUESTS));
        assertEquals(Set.of(), engine.failedIn(xml));
        String items = "(?s)(<otherwiseHandled)>(.*?)(</otherwiseHandled>)";
        return Stream.of(
                        Map.entry("report.year", xml.replaceFirst("year=\"\\d+\"", "year=\"2018\"")),
                        Map.entry("report.header", xml.replaceFirst(" year=\"\\d+\"", "")),
                        Map.entry("report.header", xml.replaceFirst("<title>.*?</title>", "")),
                        Map.entry("report.header", xml.replaceFirst("<authority [^>]*>", "")),
                        Map.entry("report.complete", xml.replaceFirst("issued=\"\\d+\"", "issued=\"\"")),
                        Map.entry("report.notes", xml.replace("</annualReport>", "<cells/></annualReport>")),
                        Map.entry(
                                "note",
                                xml.replace("document=\"report\"", "document=\"draft\"")
                                        .replace(
                                                "</annualReport>",
                                                "<cells><cell path=\"requests.carriedForward.total\"/></cells></annualReport>")),
                        Map.entry(Row.OTHERWISE_HANDLED_ROW.path() + ".shape", xml.replaceFirst(items, "$1/>")),
                        Map.entry(
                                Row.OTHERWISE_HANDLED_ROW.path() + ".shape",
                                xml.replaceFirst(items, "$1 total=\"0\">$2$3")))
                .map(mutation -> DynamicTest.dynamicTest(mutation.getKey(), () -> {
                    assertNotEquals(xml, mutation.getValue());
                    assertEquals(Set.of(mutation.getKey()), engine.failedIn(mutation.getValue()));
                }));
    }

    /** The failed assertions, without the code of the form that prints the rows. */
    private static Set<String> failures(SchematronEngine engine, Draft draft) throws SaxonApiException {
        String xml = draft.toReport(BlankPolicy.REFUSE)
                .report()
                .map(ReportXml::writeString)
                .orElseGet(() -> ReportXml.writeString(draft));
        return engine.failedIn(xml).stream()
                .map(id -> id.replaceFirst("\\.[0-9]+$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> violations(Checker checker, Draft draft) {
        return checker.check(draft).list().stream()
                .filter(finding -> finding.rule().isArithmetic() && finding.verdict() == Verdict.VIOLATED)
                .map(finding -> finding.rule().id() + "."
                        + finding.detail().right().operands().get(0).cell().path())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String id(Rule rule, Equation equation) {
        return rule.id() + "." + equation.right().get(0).cell().path();
    }

    /** The report with another number in one to three cells. */
    private static Draft changed(Draft draft, Random random) {
        Draft changed = draft;
        for (int i = random.nextInt(3); i >= 0; i--) {
            Cell cell = summed(draft).get(random.nextInt(summed(draft).size()));
            changed = changed.with(cell, random.nextInt(60));
        }
        return changed;
    }

    /** The draft with some blanks, among them more totals than chance would take. */
    private static Draft blanked(Draft draft, Random random) {
        Draft.Builder blanked = draft.toBuilder();
        for (Cell cell : summed(draft)) {
            if (random.nextInt(cell.column().isTotal() ? 12 : 60) == 0) {
                blanked.set(cell, CellValue.BLANK);
            }
        }
        return blanked.build();
    }

    private static List<Cell> summed(Draft draft) {
        return draft.cells().stream()
                .filter(cell -> cell.part() != Part.DISCLOSURE)
                .toList();
    }
}
