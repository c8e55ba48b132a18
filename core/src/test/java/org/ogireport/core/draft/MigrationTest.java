package org.ogireport.core.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ogireport.core.Samples;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Migration.CellFate;
import org.ogireport.core.draft.Migration.Fate;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Row;

class MigrationTest {
    private static final Draft TRIAL = Samples.distinctDraft(Layout.of(Form.TRIAL_2019));

    @Test
    void accounts_for_every_cell_of_the_original_once() {
        List<CellFate> fates = Migration.to(Form.CURRENT_2021, TRIAL).fates();
        assertEquals(TRIAL.cells(), fates.stream().map(CellFate::cell).toList());
        Map<Fate, Long> counts = fates.stream().collect(Collectors.groupingBy(CellFate::fate, Collectors.counting()));
        assertEquals(Map.of(Fate.CARRIED, 169L, Fate.APPROXIMATED, 5L, Fate.LOST, 24L), counts);
        assertTrue(fates.stream()
                .allMatch(fate -> (fate.fate() == Fate.CARRIED) == fate.why().equals(Words.NONE)));
    }

    @Test
    void carries_cells_that_both_forms_print_and_finds_no_others() {
        Draft migrated = Migration.to(Form.CURRENT_2021, TRIAL).draft();
        for (Cell cell : migrated.cells()) {
            if (TRIAL.cells().contains(cell)) {
                assertEquals(TRIAL.value(cell), migrated.value(cell), cell.path());
            }
        }
        assertEquals(
                TRIAL.value(Row.TRIAL_LICENSING.cell(Column.TRIAL_DECISIONS)),
                migrated.value(Row.LICENSING.cell(Column.DECISIONS)));
        for (Cell incomparable : List.of(
                Row.FEES.cell(Column.FEE_AMOUNT),
                Row.GOVERNMENT_RULES.cell(Column.IN_FORCE),
                Row.GOVERNMENT_RULES.cell(Column.REPEALED),
                Row.OTHER_HANDLING.cell(Column.NATURAL_PERSONS))) {
            assertTrue(migrated.value(incomparable).isNotFound(), incomparable.path());
        }
        assertEquals(TRIAL.year(), migrated.year());
    }

    @Test
    void a_zero_in_the_one_row_is_a_zero_in_each_of_the_three() {
        Cell oneRow = Row.OTHERWISE_HANDLED_ROW.cell(Column.ENTERPRISES);
        Migration migration = Migration.to(Form.CURRENT_2021, TRIAL.with(oneRow, 0));
        CellFate fate = migration.fates().stream()
                .filter(f -> f.cell() == oneRow)
                .findFirst()
                .orElseThrow();
        assertEquals(Fate.APPROXIMATED, fate.fate());
        assertEquals(3, fate.targets().size());
        fate.targets()
                .forEach(target ->
                        assertEquals(CellValue.of(0), migration.draft().value(target)));
    }

    @Test
    void keeps_blanks_unreadable_texts_and_sources() {
        Cell blank = Row.DISCLOSED.cell(Column.ENTERPRISES);
        Cell unreadable = Row.TRIAL_PENALTIES.cell(Column.TRIAL_DECISIONS);
        Source source = Source.builder().document("a.txt").line(3).text("三").build();
        Draft draft = TRIAL.with(blank, CellValue.BLANK).toBuilder()
                .set(unreadable, CellValue.unreadable("三"), source)
                .build();
        Draft migrated = Migration.to(Form.CURRENT_2021, draft).draft();
        assertTrue(migrated.value(blank).isBlank());
        Cell target = Row.PENALTIES.cell(Column.DECISIONS);
        assertEquals(CellValue.unreadable("三"), migrated.value(target));
        assertEquals(source, migrated.source(target).orElseThrow());
    }

    @Test
    void a_draft_already_in_the_form_is_carried_whole() {
        Migration migration = Migration.to(Form.TRIAL_2019, TRIAL);
        assertEquals(TRIAL, migration.draft());
    }

    @Test
    void a_one_row_document_of_the_current_form_keeps_its_part_two() {
        Draft mixed = Samples.distinctDraft(Layout.of(Form.CURRENT_2021, Form.TRIAL_2019));
        Migration migration = Migration.to(Form.CURRENT_2021, mixed);
        assertEquals(
                7, migration.fates().stream().filter(f -> f.fate() == Fate.LOST).count());
    }
}
