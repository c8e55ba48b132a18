package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ogireport.core.Authority;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Row;
import org.ogireport.validation.equation.Equation;
import org.ogireport.validation.equation.Term;
import org.ogireport.validation.equation.Verdict;
import org.ogireport.validation.render.FindingMessage;

/** No rule is in the catalogue that nothing breaks. */
class WitnessTest {
    private static final Checker CHECKER = Checker.standard();

    private static Draft zeros() {
        return Drafts.zeros(Drafts.CURRENT);
    }

    private static Cell cell(Row row, Column column) {
        return row.cell(column);
    }

    /** For each rule, a document that breaks it. */
    static Map<String, Supplier<Findings>> witnesses() {
        Map<String, Supplier<Findings>> witnesses = new TreeMap<>();
        Cell licensing = cell(Row.LICENSING, Column.DECISIONS);
        witnesses.put("C1", () -> CHECKER.check(zeros().with(licensing, CellValue.NOT_FOUND)));
        witnesses.put("C2", () -> CHECKER.check(zeros().with(licensing, CellValue.unreadable("?"))));
        witnesses.put("C3", () -> CHECKER.check(zeros().with(licensing, CellValue.BLANK)));
        witnesses.put("C4", () -> CHECKER.check(Drafts.unread(zeros(), Source.Unread.VALUES, licensing)));
        witnesses.put("S1", () -> CHECKER.check(zeros().toBuilder().year(2020).build()));
        witnesses.put("S2", () -> CHECKER.check(Drafts.zeros(Layout.of(Form.CURRENT_2021, Form.TRIAL_2019))));
        witnesses.put(
                "S3",
                () -> CHECKER.check(
                        zeros().toBuilder().year(2024).build(),
                        Circumstances.NONE.withPrevious(
                                zeros().toBuilder().year(2022).build())));
        witnesses.put("D1", () -> CHECKER.check(zeros().with(cell(Row.GOVERNMENT_RULES, Column.IN_FORCE), 2)));
        Cell repealed = cell(Row.NORMATIVE_DOCUMENTS, Column.REPEALED);
        witnesses.put("D2", () -> compared(zeros().with(repealed, 1), zeros()));
        witnesses.put("R1", () -> CHECKER.check(onlyR1()));
        witnesses.put("R2", () -> CHECKER.check(onlyR2()));
        witnesses.put("R3", () -> CHECKER.check(onlyR3()));
        witnesses.put("R4", () -> CHECKER.check(onlyR4()));
        Cell carriedForward = cell(Row.CARRIED_FORWARD, Column.ENTERPRISES);
        witnesses.put("R5", () -> compared(zeros(), zeros().with(carriedForward, 1)));
        Cell inForce = cell(Row.NORMATIVE_DOCUMENTS, Column.IN_FORCE);
        witnesses.put("R6", () -> compared(zeros().with(inForce, 3), zeros()));
        witnesses.put("U1", () -> {
            RollUp children = RollUp.ZERO.add(zeros().with(licensing, 5).toBuilder()
                    .authority(Authority.of("某镇人民政府"))
                    .build());
            return new Findings(
                    children.compare(zeros(), children.coverage(1), CHECKER).orElseThrow(), true, List::of);
        });
        ProseWitnesses.addTo(witnesses);
        return witnesses;
    }

    private static Findings compared(Draft report, Draft previous) {
        return CHECKER.check(
                report.toBuilder().year(2022).build(),
                Circumstances.NONE.withPrevious(previous.toBuilder().year(2021).build()));
    }

    private static Draft onlyR1() {
        return zeros().with(cell(Row.NEWLY_RECEIVED, Column.ENTERPRISES), 1)
                .with(cell(Row.NEWLY_RECEIVED, Column.APPLICANTS_TOTAL), 1);
    }

    private static Draft onlyR2() {
        return zeros().with(cell(Row.DISCLOSED, Column.ENTERPRISES), 1)
                .with(cell(Row.DISCLOSED, Column.APPLICANTS_TOTAL), 1);
    }

    private static Draft onlyR3() {
        return zeros().with(cell(Row.NEWLY_RECEIVED, Column.ENTERPRISES), 1)
                .with(cell(Row.CARRIED_FORWARD, Column.ENTERPRISES), 1);
    }

    private static Draft onlyR4() {
        return zeros().with(cell(Row.RECONSIDERATION, Column.PENDING), 1);
    }

    /** What is said of a document that breaks a rule; what was not read is never held against it. */
    private static Verdict broken(Rule rule) {
        return rule.id().equals("C4") ? Verdict.UNDETERMINED : Verdict.VIOLATED;
    }

    @Test
    void every_rule_of_the_catalogue_is_broken_by_its_witness() {
        Map<String, Supplier<Findings>> witnesses = witnesses();
        Set<String> ids = new TreeSet<>();
        for (Rule rule : RuleCatalogue.standard().rules()) {
            ids.add(rule.id());
            assertTrue(witnesses.containsKey(rule.id()), rule.id() + " has no witness");
            assertTrue(
                    witnesses.get(rule.id()).get().list().stream()
                            .anyMatch(finding -> finding.rule() == rule && finding.verdict() == broken(rule)),
                    rule.id() + " is not broken by its witness");
        }
        assertEquals(ids, witnesses.keySet());
    }

    @Test
    void every_kind_of_detail_is_found_by_a_witness_and_has_words_in_two_languages() {
        Set<Class<?>> kinds = new HashSet<>();
        witnesses()
                .values()
                .forEach(witness -> witness.get().forEach(finding -> {
                    kinds.add(finding.detail().getClass());
                    String chinese = FindingMessage.of(finding, Locale.CHINESE);
                    String english = FindingMessage.of(finding, Locale.ENGLISH);
                    assertTrue(chinese.codePoints().anyMatch(Character::isIdeographic), chinese);
                    assertFalse(english.isEmpty() || english.equals(chinese), english);
                }));
        assertEquals(Set.of(Detail.class.getPermittedSubclasses()), kinds);
    }

    @Test
    void each_of_R1_to_R4_can_be_broken_alone() {
        Map<String, Draft> alone = Map.of("R1", onlyR1(), "R2", onlyR2(), "R3", onlyR3(), "R4", onlyR4());
        alone.forEach((id, draft) -> assertEquals(Set.of(id), brokenRules(CHECKER.check(draft))));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void every_equation_is_broken_by_a_report_that_breaks_at_most_three_and_undoing_it_clears_it(Form form) {
        Draft zeros = Drafts.zeros(Layout.of(form));
        for (Rule rule : RuleCatalogue.standard().rules()) {
            for (Equation equation : rule.equations(zeros.layout())) {
                int fewest = Integer.MAX_VALUE;
                for (Cell cell : equation.cells()) {
                    Findings findings = CHECKER.check(zeros.with(cell, 1));
                    assertTrue(
                            findings.list().stream()
                                    .anyMatch(finding -> finding.rule() == rule
                                            && finding.cells().equals(equation.cells())),
                            rule + " " + cell);
                    fewest = Math.min(fewest, findings.list().size());
                    assertEquals(
                            List.of(),
                            CHECKER.check(zeros.with(cell, 1).with(cell, 0)).list());
                }
                assertTrue(fewest <= 3, equation + " is only broken together with " + fewest);
            }
        }
    }

    @Test
    void the_39_equations_of_R1_to_R3_have_rank_37() {
        List<Cell> cells = Drafts.CURRENT.cells();
        List<double[]> rows = new ArrayList<>();
        for (String id : List.of("R1", "R2", "R3")) {
            for (Equation equation :
                    RuleCatalogue.standard().rule(id).orElseThrow().equations(Drafts.CURRENT)) {
                double[] row = new double[cells.size()];
                equation.left().forEach(term -> row[cells.indexOf(term.cell())] = 1);
                equation.right().forEach(term -> row[cells.indexOf(term.cell())] = -1);
                rows.add(row);
            }
        }
        assertEquals(39, rows.size());
        assertEquals(37, rank(rows, cells.size()));
    }

    private static int rank(List<double[]> rows, int columns) {
        int rank = 0;
        for (int column = 0; column < columns; column++) {
            for (int i = rank; i < rows.size(); i++) {
                if (Math.abs(rows.get(i)[column]) > 1e-9) {
                    java.util.Collections.swap(rows, i, rank);
                    double[] pivot = rows.get(rank);
                    for (int j = rank + 1; j < rows.size(); j++) {
                        double factor = rows.get(j)[column] / pivot[column];
                        for (int k = 0; k < columns; k++) {
                            rows.get(j)[k] -= factor * pivot[k];
                        }
                    }
                    rank++;
                    break;
                }
            }
        }
        return rank;
    }

    @Test
    void a_mutated_equation_is_noticed() {
        // Dropping any term, or moving it to the other side, changes the verdict on some report with one cell set to 1.
        Draft zeros = zeros();
        for (Rule rule : RuleCatalogue.standard().rules()) {
            for (Equation equation : rule.equations(Drafts.CURRENT)) {
                for (Term term : equation.terms()) {
                    Draft witness = zeros.with(term.cell(), 1);
                    boolean left = equation.left().contains(term);
                    assertTrue(isViolated(equation, witness), equation + " without " + term);
                    Finding finding = CHECKER.check(witness).list().stream()
                            .filter(f -> f.rule() == rule && f.cells().equals(equation.cells()))
                            .findFirst()
                            .orElseThrow();
                    assertEquals(
                            left ? 1 : -1,
                            finding.difference().orElseThrow().intValueExact(),
                            equation + " flips " + term);
                }
            }
        }
    }

    private static boolean isViolated(Equation equation, Draft draft) {
        Rule only = Rule.builder("X", Severity.ERROR, new org.ogireport.core.Words("", ""))
                .equations((report, other) -> List.of(equation));
        return !new Checker(new RuleCatalogue(List.of(only)), RulePolicy.NONE)
                .check(draft)
                .passes();
    }

    @Test
    void a_rule_needs_power_as_the_law_gives_it() {
        Cell rules = cell(Row.GOVERNMENT_RULES, Column.IN_FORCE);
        Map<String, String> expected = Map.ofEntries(
                Map.entry("安化县人民政府", "[D1 ERROR]"),
                Map.entry("安化县人民政府办公室", "[D1 ERROR]"),
                Map.entry("松木塘镇人民政府", "[D1 ERROR]"),
                Map.entry("安化县教育局", "[D1 WARNING]"),
                Map.entry("某开发区管理委员会", "[D1 WARNING]"),
                Map.entry("丁市戊街道办事处", "[D1 WARNING]"),
                Map.entry("某地区行政公署", "[D1 WARNING]"),
                Map.entry("湖南省人民政府", "[]"),
                Map.entry("上海市人民政府办公厅", "[]"),
                Map.entry("国家税务总局", "[]"),
                Map.entry("中国证券监督管理委员会", "[]"),
                Map.entry("宿迁市人民政府", "[]"));
        expected.forEach((name, findings) -> {
            Draft draft = zeros().toBuilder()
                    .authority(Authority.of(name))
                    .set(rules, 2)
                    .build();
            assertEquals(
                    findings,
                    CHECKER.check(draft).list().stream()
                            .map(finding -> finding.rule() + " " + finding.severity())
                            .toList()
                            .toString(),
                    name);
        });
    }

    private static Set<String> brokenRules(Findings findings) {
        Set<String> ids = new HashSet<>();
        findings.forEach(finding -> ids.add(finding.rule().id()));
        assertFalse(ids.isEmpty());
        return ids;
    }
}
