package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Obstacle;
import org.ogireport.core.draft.Source;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.draft.Source.Unread;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.validation.Cause;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.Deduction;
import org.ogireport.validation.Finding;
import org.ogireport.validation.Findings;
import org.ogireport.validation.Repair;
import org.ogireport.validation.Severity;
import org.ogireport.validation.equation.Verdict;

/** Checks the figures of real published reports, where they are beside the project. */
class PublishedFiguresTest {
    private static final Checker CHECKER = Checker.standard();
    private static final Path REPORTS =
            ProjectFiles.root().resolve("../shared/reports").normalize();

    @BeforeEach
    void needs_the_real_reports() {
        assumeTrue(Files.isDirectory(REPORTS), "the real reports are not beside the project");
    }

    private static Draft draft(String name, int year) {
        Map<String, String> figures = ProjectFiles.read(REPORTS.resolve(name + ".figures.csv"))
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        Layout layout = Layout.values().stream()
                .filter(candidate -> candidate.cells().stream()
                        .map(Cell::path)
                        .collect(Collectors.toSet())
                        .equals(figures.keySet()))
                .findFirst()
                .orElseThrow();
        Draft.Builder draft = Draft.builder(layout).year(year);
        for (Cell cell : layout.cells()) {
            String figure = figures.get(cell.path());
            draft.set(cell, figure.isEmpty() ? CellValue.BLANK : CellValue.of(new BigDecimal(figure)));
        }
        return draft.build();
    }

    @Test
    void two_years_of_suqian_have_no_error_within_or_between() {
        Draft of2023 = draft("suqian-2023", 2023);
        Draft of2024 = draft("suqian-2024", 2024);
        assertEquals(List.of(), CHECKER.check(of2023).of(Severity.ERROR));
        Findings findings = CHECKER.check(of2024, Circumstances.NONE.withPrevious(of2023));
        assertEquals(List.of(), findings.list());
    }

    @Test
    void every_single_cell_change_in_parts_three_and_four_of_either_year_is_found() {
        Draft of2023 = draft("suqian-2023", 2023);
        Draft of2024 = draft("suqian-2024", 2024);
        for (Cell cell : of2023.cells()) {
            if (cell.part() != Part.DISCLOSURE) {
                assertFalse(CHECKER.check(changed(of2023, cell)).passes(), "2023 " + cell);
                assertFalse(CHECKER.check(changed(of2024, cell)).passes(), "2024 " + cell);
            }
        }
    }

    @Test
    void every_change_of_the_stock_in_force_is_found_between_the_years() {
        Circumstances circumstances = Circumstances.NONE.withPrevious(draft("suqian-2023", 2023));
        Draft of2024 = draft("suqian-2024", 2024);
        for (Row row : List.of(Row.GOVERNMENT_RULES, Row.NORMATIVE_DOCUMENTS)) {
            Draft changed = changed(of2024, row.cell(Column.IN_FORCE));
            assertEquals(
                    List.of("R6"),
                    CHECKER.check(changed, circumstances).list().stream()
                            .map(finding -> finding.rule().id())
                            .toList());
        }
    }

    @Test
    void the_total_row_of_anhua_is_one_cause_with_one_repair() {
        Draft draft = draft("anhua-2021", 2021);
        Findings findings = CHECKER.check(draft);
        assertEquals(4, findings.list().size());
        List<Cause> causes = findings.causes();
        assertEquals(1, causes.size());
        Repair repair = causes.get(0).repair().orElseThrow();
        assertEquals(
                List.of(
                        new Repair.Change(Row.HANDLED_TOTAL.cell(Column.NATURAL_PERSONS), 0, 36),
                        new Repair.Change(Row.HANDLED_TOTAL.cell(Column.APPLICANTS_TOTAL), 0, 36)),
                repair.changes());
        assertEquals(0, repair.alternatives());
        assertEquals(List.of(), CHECKER.check(repair.applyTo(draft)).list());
    }

    @Test
    void hongze_has_two_totals_left_at_zero_and_part_three_of_the_older_form() {
        Findings findings = CHECKER.check(draft("hongze-2023", 2023));
        assertEquals(
                List.of("S2", "R4", "R4"),
                findings.list().stream().map(finding -> finding.rule().id()).toList());
        List<List<Repair.Change>> repairs = findings.causes().stream()
                .map(cause -> cause.repair().orElseThrow().changes())
                .toList();
        assertEquals(
                List.of(
                        List.of(new Repair.Change(Row.RECONSIDERATION.cell(Column.RESULTS_TOTAL), 0, 11)),
                        List.of(new Repair.Change(
                                Row.LITIGATION_AFTER_RECONSIDERATION.cell(Column.RESULTS_TOTAL), 0, 5))),
                repairs);
    }

    @Test
    void no_blank_of_the_shanghai_office_makes_a_rule_violated() {
        Draft draft = draft("shanghai-office-2019", 2019);
        assertEquals(198, draft.cells().size());
        for (Finding finding : CHECKER.check(draft)) {
            assertTrue(
                    finding.verdict() == Verdict.UNDETERMINED
                            || finding.rule().id().equals("C3"),
                    finding.toString());
        }
        List<String> blanks = draft.cells().stream()
                .filter(cell -> draft.value(cell).isBlank())
                .map(Cell::path)
                .toList();
        assertEquals(
                blanks,
                draft.toReport(BlankPolicy.REFUSE).obstacles().stream()
                        .filter(obstacle -> obstacle.reason() == Obstacle.Reason.BLANK)
                        .map(Obstacle::path)
                        .toList());
        assertFalse(blanks.isEmpty());
    }

    @Test
    void the_sums_of_pingtan_hold_in_one_year_and_not_in_the_other() {
        assertTrue(CHECKER.check(draft("pingtan-2019", 2019)).passes());
        Findings findings = CHECKER.check(draft("pingtan-2020", 2020));
        assertEquals(
                List.of("R2 20", "R2 21"),
                findings.list().stream()
                        .filter(finding -> finding.rule().id().equals("R2"))
                        .map(finding -> finding.rule() + " "
                                + finding.detail().right().value().orElseThrow())
                        .toList());
    }

    /** A draft with rows of which the figures stand without anything between them. */
    private static Draft runTogether(Draft draft, List<Row> rows) {
        Draft.Builder together = draft.toBuilder();
        for (Row row : rows) {
            String text = row.cells().stream()
                    .map(cell -> draft.value(cell).toString())
                    .collect(Collectors.joining("", row.label() + " | ", ""));
            Source source = Source.builder()
                    .row(row.label())
                    .text(text)
                    .match(Match.EXACT)
                    .unread(Unread.VALUES)
                    .build();
            row.cells().forEach(cell -> together.set(cell, CellValue.inPlaceOfNumber(text), source));
        }
        return together.build();
    }

    @ParameterizedTest
    @CsvSource({"pingtan-2020, 2020, 0", "hongze-2023, 2023, 1", "suqian-2024, 2024, 1"})
    void no_figure_that_is_deduced_is_wrong_whether_the_sums_hold_or_not(String name, int year, int fewest) {
        Draft draft = draft(name, year);
        List<Row> rows = draft.layout().rows().stream()
                .filter(row -> row.part() == Part.REQUESTS)
                .toList();
        int deduced = 0;
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i; j < rows.size(); j += Extent.of(9, 1)) {
                Draft found = Deduction.in(runTogether(draft, List.of(rows.get(i), rows.get(j))));
                for (Cell cell : rows.get(i).cells()) {
                    if (Deduction.isDeduced(found, cell)) {
                        assertEquals(draft.value(cell), found.value(cell), cell::path);
                        deduced++;
                    }
                }
            }
        }
        assertTrue(deduced >= fewest, name + " " + deduced);
    }

    private static Draft changed(Draft draft, Cell cell) {
        return draft.with(cell, draft.value(cell).number().orElseThrow().longValueExact() + 1);
    }
}
