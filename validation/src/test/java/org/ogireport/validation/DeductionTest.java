package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.draft.Source.Unread;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.validation.equation.Verdict;

class DeductionTest {
    private static final Layout LAYOUT = Layout.of(Form.CURRENT_2021);
    private static final int KINDS = 6;

    /** Figures of part three, which balance; a figure is small, as most are, or not. */
    private static Map<Row, long[]> figures(Random random) {
        Map<Row, long[]> figures = new EnumMap<>(Row.class);
        long[] handled = new long[KINDS];
        for (Row row : LAYOUT.rows()) {
            if (row.isOutcome()) {
                long[] own = new long[KINDS + 1];
                for (int kind = 0; kind < KINDS; kind++) {
                    boolean filled = random.nextInt(kind == 0 ? 2 : 7) == 0;
                    own[kind] = filled ? random.nextInt(random.nextBoolean() ? 10 : 400) : 0;
                    handled[kind] += own[kind];
                }
                figures.put(row, own);
            }
        }
        long[] over = new long[KINDS + 1];
        long[] forward = new long[KINDS + 1];
        long[] received = new long[KINDS + 1];
        long[] total = new long[KINDS + 1];
        for (int kind = 0; kind < KINDS; kind++) {
            over[kind] = handled[kind] == 0 ? 0 : random.nextInt(3);
            over[kind] = Math.min(over[kind], handled[kind]);
            forward[kind] = random.nextInt(9) == 0 ? random.nextInt(20) : 0;
            total[kind] = handled[kind];
            received[kind] = handled[kind] + forward[kind] - over[kind];
        }
        figures.put(Row.CARRIED_OVER, over);
        figures.put(Row.CARRIED_FORWARD, forward);
        figures.put(Row.NEWLY_RECEIVED, received);
        figures.put(Row.HANDLED_TOTAL, total);
        figures.values().forEach(row -> {
            for (int kind = 0; kind < KINDS; kind++) {
                row[KINDS] += row[kind];
            }
        });
        return figures;
    }

    /** A draft of figures, of which some rows could not be divided: what stands there is the text given. */
    private static Draft draft(Map<Row, long[]> figures, Map<Row, String> printed) {
        Draft.Builder draft = Draft.builder(LAYOUT);
        for (Cell cell : LAYOUT.cells()) {
            long[] row = figures.get(cell.row());
            if (printed.containsKey(cell.row())) {
                String text = cell.row().label() + " | " + printed.get(cell.row());
                draft.set(
                        cell,
                        CellValue.inPlaceOfNumber(text),
                        Source.builder()
                                .row(cell.row().label())
                                .text(text)
                                .match(Match.EXACT)
                                .unread(Unread.VALUES)
                                .build());
            } else if (cell.part() != Part.REQUESTS) {
                draft.set(cell, CellValue.of(0));
            } else {
                draft.set(cell, CellValue.of(row[cell.row().cells().indexOf(cell)]));
            }
        }
        return draft.build();
    }

    private static String together(long[] row) {
        return Arrays.stream(row).mapToObj(Long::toString).collect(Collectors.joining());
    }

    private static Map<Cell, Long> deduced(Draft draft) {
        Draft deduced = Deduction.in(draft);
        Map<Cell, Long> found = new HashMap<>();
        for (Cell cell : LAYOUT.cells()) {
            if (Deduction.isDeduced(deduced, cell)) {
                found.put(cell, deduced.value(cell).number().orElseThrow().longValue());
            } else {
                assertEquals(draft.value(cell), deduced.value(cell), "what was read stays");
            }
        }
        return found;
    }

    private static List<Long> values(Map<Cell, Long> found, Row row) {
        return row.cells().stream().filter(found::containsKey).map(found::get).toList();
    }

    /** What is deduced of the row of what was disclosed; a question mark for nothing. */
    private static String told(Draft draft) {
        Map<Cell, Long> found = deduced(draft);
        return Row.DISCLOSED.cells().stream()
                .map(cell -> found.containsKey(cell) ? found.get(cell).toString() : "?")
                .collect(Collectors.joining(" "));
    }

    private static Map<Row, long[]> example() {
        Map<Row, long[]> figures = new EnumMap<>(Row.class);
        LAYOUT.rows().stream().filter(row -> row.part() == Part.REQUESTS).forEach(row -> figures.put(row, new long[7]));
        long[] example = {36, 0, 0, 1, 0, 0, 37};
        for (Row row : List.of(Row.NEWLY_RECEIVED, Row.HANDLED_TOTAL, Row.DISCLOSED)) {
            figures.put(row, example.clone());
        }
        return figures;
    }

    @Test
    void values_that_run_together_are_told_by_the_sums() {
        Draft draft = draft(example(), Map.of(Row.DISCLOSED, "360010037"));
        assertEquals(List.of(36L, 0L, 0L, 1L, 0L, 0L, 37L), values(deduced(draft), Row.DISCLOSED));
        Draft found = Deduction.in(draft);
        Source source = found.source(Row.DISCLOSED.cells().get(0)).orElseThrow();
        assertEquals(Match.DEDUCED, source.match());
        assertEquals(Row.DISCLOSED.label() + " | 360010037", source.text());
        assertEquals(
                List.of("R2", "R3"),
                Deduction.grounds(found, Row.DISCLOSED.cells().get(0)).stream()
                        .map(Rule::id)
                        .toList());
    }

    @Test
    void why_a_figure_was_deduced_is_told_of_what_was_deduced_alone() {
        Draft found = Deduction.in(draft(example(), Map.of(Row.DISCLOSED, "360010037")));
        assertEquals(
                "R2, R3: one division of the text alone satisfies every equation,"
                        + " and no other would if one more figure were wrong",
                Deduction.reasoning(found, Row.DISCLOSED.cells().get(0)).english());
        assertEquals(
                Words.NONE,
                Deduction.reasoning(found, Row.NEWLY_RECEIVED.cells().get(0)));
    }

    @Test
    void equations_used_for_it_are_not_checked_and_the_report_does_not_pass() {
        Draft draft = Deduction.in(draft(example(), Map.of(Row.DISCLOSED, "360010037")));
        Findings findings = Checker.standard().check(draft);
        assertEquals(Conclusion.UNDETERMINED, findings.conclusion());
        List<Finding> sums = findings.stream()
                .filter(finding -> List.of("R2", "R3").contains(finding.rule().id()))
                .toList();
        assertEquals(8, sums.size());
        assertTrue(sums.stream().allMatch(finding -> finding.verdict() == Verdict.UNDETERMINED));
        assertTrue(
                sums.stream().allMatch(finding -> finding.cells().stream().allMatch(Row.DISCLOSED.cells()::contains)));
    }

    @Test
    void several_rows_are_told_by_all_equations_at_once() {
        Map<Row, long[]> figures = example();
        Map<Row, String> printed = figures.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, row -> together(row.getValue())));
        Map<Cell, Long> found = deduced(draft(figures, printed));
        assertEquals(List.of(36L, 0L, 0L, 1L, 0L, 0L, 37L), values(found, Row.NEWLY_RECEIVED));
    }

    @ParameterizedTest
    @CsvSource({
        "36 | 0 | 0 | 0 | 0 | 37, 36 ? ? ? ? ? 37",
        // 36 may belong to the second, whose handled total would be wrong
        "36 | 0 | 1 | 0 | 0 | 37, ? ? ? ? 0 0 37",
        // the total may be lost, or, where it is wrong, one of the two before it
        "36 | 0 | 0 | 1 | 0 | 0, 36 0 0 1 ? ? ?"
    })
    void of_a_row_that_lacks_a_value_only_what_is_certain_is_taken(String printed, String expected) {
        assertEquals(expected, told(draft(example(), Map.of(Row.DISCLOSED, printed))));
    }

    @Test
    void a_row_whose_parts_come_to_more_than_its_total_has_lost_no_value() {
        Map<Row, long[]> figures = example();
        figures.put(Row.HANDLED_TOTAL, new long[] {36, 1, 0, 0, 0, 0, 36});
        assertEquals("? ? ? ? ? ? ?", told(draft(figures, Map.of(Row.DISCLOSED, "36 | 1 | 0 | 0 | 0 | 36"))));
    }

    @Test
    void what_a_row_has_lost_is_what_both_its_own_sum_and_the_column_lack() {
        Map<Row, long[]> figures = example();
        figures.get(Row.HANDLED_TOTAL)[3] = 2;
        assertEquals("? ? ? ? ? ? ?", told(draft(figures, Map.of(Row.DISCLOSED, "36 | 0 | 0 | 0 | 0 | 37"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "36 | — | 0 | 1 | 0 | 0 | 37",
                "36 || 0 | 1 | 0 | 0 | 37",
                "36 | 0 | 0 | 1 | 0 | 0 | 37件",
                "36001003x7"
            })
    void what_is_not_digits_alone_is_not_divided(String printed) {
        Draft draft = draft(example(), Map.of(Row.DISCLOSED, printed));
        assertSame(draft, Deduction.in(draft));
    }

    @Test
    void a_row_whose_cells_are_part_of_one_sum_each_is_not_divided() {
        Draft draft = draft(example(), Map.of(Row.DIRECT_LITIGATION, "00000"));
        assertSame(draft, Deduction.in(draft));
    }

    @Test
    void nothing_is_deduced_where_the_sums_contradict_each_other() {
        Map<Row, long[]> figures = example();
        figures.get(Row.HANDLED_TOTAL)[0] = 35;
        Draft draft = draft(figures, Map.of(Row.DISCLOSED, "360010037"));
        assertSame(0, deduced(draft).size());
    }

    @Test
    void nothing_is_deduced_where_an_equation_lacks_a_cell() {
        Draft draft = draft(example(), Map.of(Row.DISCLOSED, "360010037"));
        for (Cell cell : Row.HANDLED_TOTAL.cells()) {
            assertEquals(Map.of(), deduced(draft.with(cell, CellValue.BLANK)), "which may not have been a nought");
        }
    }

    @Test
    void cells_of_other_equations_may_be_lacking() {
        Draft.Builder draft = draft(example(), Map.of(Row.DISCLOSED, "360010037")).toBuilder();
        Row.CARRIED_OVER.cells().forEach(cell -> draft.set(cell, CellValue.BLANK));
        assertEquals("36 0 0 1 0 0 37", told(draft.build()));
    }

    @Test
    void digits_that_fit_in_no_row_are_given_up_at_once() {
        String digits = "1".repeat(40);
        Map<Row, String> printed =
                example().keySet().stream().collect(Collectors.toMap(row -> row, row -> digits + " | " + digits));
        Draft draft = draft(example(), printed);
        assertEquals(Map.of(), assertTimeout(Duration.ofMinutes(1), () -> deduced(draft)));
    }

    /** One figure of part three made wrong; then its row, or all rows, run together, or lose a value. */
    @Test
    void no_deduced_figure_is_wrong_in_reports_with_one_fault() {
        int deduced = 0;
        for (int seed = 0; seed < Extent.of(50, 2_000); seed++) {
            Random random = new Random(seed);
            Map<Row, long[]> figures = figures(random);
            List<Row> rows = new ArrayList<>(figures.keySet());
            Row fault = rows.get(random.nextInt(rows.size()));
            int at = random.nextInt(7);
            if (seed % 3 > 0) {
                figures.get(fault)[at] += 1 + random.nextInt(seed % 2 == 0 ? 9 : 90);
            }
            Map<Row, String> printed = new EnumMap<>(Row.class);
            for (Row row : rows) {
                boolean together = seed % 5 == 0 || row == fault || random.nextInt(6) == 0;
                if (together) {
                    printed.put(row, together(figures.get(row)));
                } else if (random.nextInt(9) == 0) {
                    List<String> words = new ArrayList<>(Arrays.stream(figures.get(row))
                            .mapToObj(Long::toString)
                            .toList());
                    words.remove(random.nextInt(words.size()));
                    printed.put(row, String.join(" | ", words));
                }
            }
            int number = seed;
            Map<Cell, Long> found = deduced(draft(figures, printed));
            found.forEach((cell, value) -> assertEquals(
                    figures.get(cell.row())[cell.row().cells().indexOf(cell)], value, () -> number + ": " + cell));
            deduced += found.size();
        }
        assertTrue(deduced > Extent.of(50, 2_000), deduced + " deduced");
    }
}
