package org.ogireport.core.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Samples;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.NumberKind;
import org.ogireport.core.form.Row;

class DraftTest {
    private static final Layout LAYOUT = Layout.of(Form.CURRENT_2021);
    private static final Cell FIRST = LAYOUT.cells().get(0);
    private static final Cell FEES = Row.FEES.cell(Column.FEE_AMOUNT);
    private static final Draft COMPLETE = Samples.distinctDraft(LAYOUT);

    @Test
    void a_new_drafts_cells_are_blank() {
        Draft draft = Draft.builder(LAYOUT).build();
        assertTrue(draft.cells().stream().allMatch(cell -> draft.value(cell).isBlank()));
    }

    @Test
    void a_complete_draft_is_its_report_and_back() {
        AnnualReport report = COMPLETE.toReport(BlankPolicy.REFUSE).orElseThrow();
        assertEquals(COMPLETE, Draft.of(report));
        assertEquals(report, Draft.of(report).toReport(BlankPolicy.ZERO).orElseThrow());
    }

    @Test
    void a_builder_of_a_form_has_the_forms_own_tables() {
        Draft draft = Draft.builder(Form.CURRENT_2021).build();
        assertEquals(Draft.builder(LAYOUT).build(), draft);
        assertEquals(Form.CURRENT_2021, draft.form());
    }

    @Test
    void a_map_of_the_figures_has_every_cell_in_print_order() {
        assertEquals(COMPLETE.cells(), List.copyOf(COMPLETE.toMap().keySet()));
        COMPLETE.toMap().forEach((cell, value) -> assertEquals(COMPLETE.value(cell), value, cell.path()));
    }

    @Test
    void a_serialized_draft_comes_back_with_its_sources() throws IOException, ClassNotFoundException {
        Draft draft = Draft.builder(LAYOUT)
                .year(2024)
                .set(FIRST, CellValue.of(3), Source.builder().line(7).build())
                .set(FEES, CellValue.unreadable("36件"))
                .build();
        assertEquals(draft, revived(draft));
    }

    @Test
    void a_forged_draft_is_refused_by_the_name_of_its_cell() {
        CellValue[] values = COMPLETE.cells().stream().map(COMPLETE::value).toArray(CellValue[]::new);
        for (CellValue forged : new CellValue[] {CellValue.of(-1), CellValue.of(Long.MAX_VALUE), null}) {
            CellValue[] others = values.clone();
            others[3] = forged;
            assertTrue(refusal(others).contains(COMPLETE.cells().get(3).path()), refusal(others));
        }
        assertEquals("values: not as many as the tables have cells", refusal(Arrays.copyOf(values, 199)));
    }

    private static String refusal(CellValue[] values) {
        return assertThrows(InvalidObjectException.class, () -> revived(new SerializedDraft(COMPLETE, values, null)))
                .getMessage();
    }

    private static Object revived(Serializable object) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @Test
    void drafts_are_equal_that_hold_the_same_and_know_the_same_places() {
        Draft again = Samples.distinctDraft(LAYOUT);
        assertEquals(COMPLETE, again);
        assertEquals(COMPLETE.hashCode(), again.hashCode());
        assertNotEquals(COMPLETE.hashCode(), again.with(FIRST, CellValue.BLANK).hashCode());
        Source third = Source.builder().line(3).build();
        Draft placed =
                COMPLETE.toBuilder().set(FIRST, COMPLETE.value(FIRST), third).build();
        assertNotEquals(COMPLETE, placed);
        assertEquals(Optional.of(third), placed.source(FIRST));
    }

    @Test
    void a_cell_of_other_tables_is_refused_by_its_path() {
        Cell foreign = Layout.of(Form.TRIAL_2019).cells().stream()
                .filter(cell -> LAYOUT.indexOf(cell).isEmpty())
                .findFirst()
                .orElseThrow();
        assertEquals(
                foreign.path() + ": the tables have no such cell",
                assertThrows(IllegalArgumentException.class, () -> COMPLETE.value(foreign))
                        .getMessage());
    }

    @Test
    void a_draft_tells_its_title_year_and_form() {
        assertEquals(
                "Draft[title=" + COMPLETE.title().orElseThrow() + ", year="
                        + COMPLETE.year().getAsInt() + ", form=" + LAYOUT + "]",
                COMPLETE.toString());
    }

    @Test
    void everything_in_the_way_is_named_at_once() {
        Draft draft = Draft.builder(LAYOUT)
                .set(FIRST, CellValue.unreadable("36件"))
                .set(FEES, CellValue.NOT_FOUND)
                .build();
        Completion completion = draft.toReport(BlankPolicy.REFUSE);
        assertEquals(Optional.empty(), completion.report());
        List<Obstacle> obstacles = completion.obstacles();
        assertEquals(3 + 200, obstacles.size());
        assertEquals(new Obstacle("year", Obstacle.Reason.UNKNOWN), obstacles.get(0));
        assertEquals(new Obstacle("title", Obstacle.Reason.UNKNOWN), obstacles.get(1));
        assertEquals(new Obstacle("authority", Obstacle.Reason.UNKNOWN), obstacles.get(2));
        assertEquals(new Obstacle(FIRST.path(), Obstacle.Reason.UNREADABLE, "36件"), obstacles.get(3));
        assertTrue(obstacles.contains(new Obstacle(FEES.path(), Obstacle.Reason.NOT_FOUND)));
        assertTrue(obstacles.contains(new Obstacle("requests.carriedForward.total", Obstacle.Reason.BLANK)));
        String message = assertThrows(IllegalStateException.class, completion::orElseThrow)
                .getMessage();
        assertTrue(message.contains("disclosure.governmentRules.issued: unreadable (36件)"), message);
    }

    @Test
    void blanks_become_zero_only_where_the_policy_says_so_and_are_listed() {
        Draft draft = COMPLETE.with(FIRST, CellValue.BLANK).with(FEES, CellValue.BLANK);
        assertEquals(
                List.of(FIRST.path(), FEES.path()),
                draft.toReport(BlankPolicy.REFUSE).obstacles().stream()
                        .map(Obstacle::path)
                        .toList());
        Completion completion = draft.toReport(BlankPolicy.ZERO);
        assertEquals(List.of(FIRST, FEES), completion.takenAsZero());
        assertEquals(Optional.of(completion.orElseThrow()), completion.report());
        assertEquals(CellValue.of(0), completion.orElseThrow().value(FIRST));
        assertEquals(CellValue.of(BigDecimal.ZERO), completion.orElseThrow().value(FEES));
    }

    @Test
    void what_came_of_a_draft_is_a_value_that_tells_itself() {
        Draft draft = COMPLETE.with(FIRST, CellValue.BLANK);
        Completion taken = draft.toReport(BlankPolicy.ZERO);
        assertEquals(taken, draft.toReport(BlankPolicy.ZERO));
        assertEquals(taken.hashCode(), draft.toReport(BlankPolicy.ZERO).hashCode());
        assertNotEquals(
                taken.hashCode(),
                draft.with(FIRST, 0).toReport(BlankPolicy.ZERO).hashCode());
        assertNotEquals(taken, draft.with(FIRST, 0).toReport(BlankPolicy.ZERO));
        assertTrue(taken.toString().endsWith("taken as zero: [" + FIRST + "]"), taken.toString());
        Completion refused = draft.toReport(BlankPolicy.REFUSE);
        assertNotEquals(taken, refused);
        assertEquals("not a complete report: disclosure.governmentRules.issued: blank", refused.toString());
    }

    @Test
    void an_unreadable_cell_is_never_taken_as_zero() {
        Completion completion = COMPLETE.with(FIRST, CellValue.unreadable("?")).toReport(BlankPolicy.ZERO);
        assertEquals(List.of(new Obstacle(FIRST.path(), Obstacle.Reason.UNREADABLE, "?")), completion.obstacles());
    }

    @Test
    void a_year_without_a_form_is_in_the_way() {
        Completion completion = COMPLETE.toBuilder().year(2018).build().toReport(BlankPolicy.REFUSE);
        assertEquals(List.of(new Obstacle("year", Obstacle.Reason.NO_FORM, "2018")), completion.obstacles());
    }

    @Test
    void a_cell_refuses_a_number_of_another_kind_by_its_path() {
        assertRefused("disclosure.governmentRules.issued: -1 is not a count", FIRST, CellValue.of(-1));
        assertRefused(
                "disclosure.governmentRules.issued: 1.5 is not a count", FIRST, CellValue.of(new BigDecimal("1.5")));
        assertRefused("disclosure.fees.amount: -1 is not an amount", FEES, CellValue.of(-1));
    }

    @Test
    void a_whole_number_fits_a_cell_however_it_is_written() {
        assertEquals(
                CellValue.of(3),
                COMPLETE.with(FIRST, CellValue.of(new BigDecimal("3.0"))).value(FIRST));
        assertEquals(CellValue.of(new BigDecimal(3)), COMPLETE.with(FEES, 3).value(FEES));
    }

    @Test
    void a_change_leaves_the_draft_as_it_was_and_forgets_the_source() {
        Source source = Source.builder().document("a.txt").line(7).text("1").build();
        Draft draft = COMPLETE.toBuilder().set(FIRST, CellValue.of(1), source).build();
        Draft changed = draft.with(FIRST, 2);
        assertEquals(CellValue.of(1), draft.value(FIRST));
        assertEquals(Optional.of(source), draft.source(FIRST));
        assertEquals(CellValue.of(2), changed.value(FIRST));
        assertEquals(Optional.empty(), changed.source(FIRST));
        assertNotEquals(draft, changed);
    }

    @Test
    void blank_totals_are_filled_from_their_parts_and_nothing_else_is() {
        Draft.Builder builder = COMPLETE.toBuilder();
        LAYOUT.totals().forEach(total -> builder.set(total.cell(), CellValue.BLANK));
        Cell misprinted = Row.CARRIED_OVER.cell(Column.APPLICANTS_TOTAL);
        Cell unreadable = Row.DISCLOSED.cell(Column.APPLICANTS_TOTAL);
        Cell blankPart = Row.RECONSIDERATION.cell(Column.PENDING);
        Draft draft = builder.set(misprinted, 1)
                .set(unreadable, CellValue.unreadable("?"))
                .set(blankPart, CellValue.BLANK)
                .build()
                .withTotals();
        assertEquals(CellValue.of(1), draft.value(misprinted));
        assertEquals(CellValue.unreadable("?"), draft.value(unreadable));
        assertTrue(draft.value(Row.RECONSIDERATION.cell(Column.RESULTS_TOTAL)).isBlank());
        assertTrue(draft.value(blankPart).isBlank());
        long naturalPersons = 0;
        long firstRow = 0;
        for (Cell cell : LAYOUT.cells()) {
            long number = COMPLETE.value(cell).number().orElseThrow().longValue();
            if (cell.row().isOutcome() && cell.column() == Column.NATURAL_PERSONS) {
                naturalPersons += number;
            }
            if (cell.row() == Row.NEWLY_RECEIVED && !cell.column().isTotal()) {
                firstRow += number;
            }
        }
        assertEquals(CellValue.of(naturalPersons), draft.value(Row.HANDLED_TOTAL.cell(Column.NATURAL_PERSONS)));
        assertEquals(CellValue.of(firstRow), draft.value(Row.NEWLY_RECEIVED.cell(Column.APPLICANTS_TOTAL)));
        assertTrue(draft.value(Row.HANDLED_TOTAL.cell(Column.APPLICANTS_TOTAL)).isNumber(), "from its own row");
        assertEquals(draft, draft.withTotals());
    }

    @Test
    void a_total_too_large_for_its_cell_stays_blank() {
        Cell total = Row.RECONSIDERATION.cell(Column.RESULTS_TOTAL);
        Draft draft = COMPLETE.with(Row.RECONSIDERATION.cell(Column.UPHELD), NumberKind.MAX_COUNT)
                .with(total, CellValue.BLANK);
        assertTrue(draft.withTotals().value(total).isBlank());
    }

    @Test
    void a_builder_used_further_does_not_change_what_it_built() {
        Draft.Builder builder = COMPLETE.toBuilder();
        Draft draft = builder.build();
        builder.set(FIRST, 99);
        assertEquals(COMPLETE, draft);
    }

    private static void assertRefused(String messageStart, Cell cell, CellValue value) {
        String message = assertThrows(IllegalArgumentException.class, () -> COMPLETE.with(cell, value))
                .getMessage();
        assertTrue(message.startsWith(messageStart), message);
    }
}
