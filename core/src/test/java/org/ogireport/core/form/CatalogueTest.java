package org.ogireport.core.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ogireport.core.AnnualReport;

/** Holds the catalogue against the cells of the printed forms, and against the record components. */
class CatalogueTest {
    private static final List<Row> ITEMS =
            List.of(Row.NOT_CORRECTED_IN_TIME, Row.FEE_NOT_PAID_IN_TIME, Row.OTHER_HANDLING);
    private static final String HEADER = "path,part,row,column,english,unit,kind,legal_basis";

    @ParameterizedTest
    @EnumSource(Form.class)
    void has_exactly_the_cells_of_the_printed_form_in_print_order(Form form) throws IOException {
        List<String> expected = printedForm(form);
        assertEquals(HEADER, expected.remove(0));
        for (int i = 0; i < Math.min(expected.size(), form.cells().size()); i++) {
            assertEquals(expected.get(i), line(form.cells().get(i)));
        }
        assertEquals(expected.size(), form.cells().size());
    }

    @Test
    void the_trial_form_has_198_cells_and_the_current_form_200() {
        assertEquals(198, Form.TRIAL_2019.cells().size());
        assertEquals(200, Form.CURRENT_2021.cells().size());
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void every_path_leads_through_record_components_to_a_number(Form form) {
        for (Cell cell : form.cells()) {
            Set<Class<?>> types = Set.of(AnnualReport.class);
            for (String step : cell.path().split("\\.")) {
                Set<Class<?>> next = new HashSet<>();
                types.forEach(type -> next.addAll(componentTypes(type, step)));
                types = next;
            }
            assertTrue(
                    types.contains(cell.kind().isWhole() ? long.class : java.math.BigDecimal.class),
                    cell.path() + " leads to " + types);
        }
    }

    @Test
    void a_column_is_a_component_of_its_record_and_ends_the_paths_of_its_cells() {
        for (Layout layout : Layout.values()) {
            for (Cell cell : layout.cells()) {
                Column column = cell.column();
                assertTrue(cell.path().endsWith("." + column.path()), cell.path());
                assertTrue(
                        Stream.of(column.record().getRecordComponents())
                                .anyMatch(component -> component.getName().equals(column.path())),
                        column.record() + " " + column.path());
            }
        }
    }

    @Test
    void things_done_and_amounts_with_a_unit_can_be_summed_up_over_organs() {
        assertTrue(Row.TRIAL_LICENSING.cell(Column.TRIAL_DECISIONS).isAdditive());
        assertTrue(Row.FEES.cell(Column.FEE_AMOUNT).isAdditive());
        assertFalse(Row.TRIAL_LICENSING.cell(Column.PREVIOUS_ITEMS).isAdditive());
        assertFalse(Row.PROCUREMENT.cell(Column.PROCUREMENT_AMOUNT).isAdditive());
    }

    @Test
    void every_record_component_of_the_tables_is_a_step_of_a_path() {
        Set<String> paths = new HashSet<>();
        Layout.values().forEach(layout -> layout.cells().forEach(cell -> paths.add(cell.path())));
        for (Part part : Part.values()) {
            if (part.isTable()) {
                Set<String> reached = new HashSet<>();
                componentTypes(AnnualReport.class, part.path())
                        .forEach(type -> collectNumbers(type, part.path(), reached));
                paths.stream()
                        .filter(path -> path.startsWith(part.path() + "."))
                        .forEach(path -> assertTrue(reached.remove(path), path));
                assertEquals(Set.of(), reached, "numbers without a cell");
            }
        }
    }

    @Test
    void every_layout_finds_its_cells_by_path_and_knows_their_places() {
        for (Layout layout : Layout.values()) {
            for (int i = 0; i < layout.cells().size(); i++) {
                Cell cell = layout.cells().get(i);
                assertSame(cell, layout.cell(cell.path()).orElseThrow());
                assertEquals(i, layout.indexOf(cell).orElseThrow());
            }
            assertTrue(layout.cell("requests.nowhere").isEmpty());
        }
    }

    @Test
    void forms_share_the_cells_they_print_alike() {
        Set<Cell> shared = new HashSet<>(Form.TRIAL_2019.cells());
        shared.retainAll(Form.CURRENT_2021.cells());
        assertEquals(22 * 7 + 3 * 5, shared.size());
        assertNotSame(
                Form.TRIAL_2019.cell("disclosure.licensing.decisions").orElseThrow(),
                Form.CURRENT_2021.cell("disclosure.licensing.decisions").orElseThrow());
    }

    @Test
    void a_form_names_the_notice_that_set_it() {
        assertEquals(
                List.of("国办公开办函〔2019〕60号", "国办公开办函〔2021〕30号"),
                Stream.of(Form.values()).map(Form::notice).toList());
    }

    @Test
    void a_document_can_print_part_three_as_another_form_does() {
        Layout mixed = Layout.of(Form.CURRENT_2021, Form.TRIAL_2019);
        assertSame(Form.CURRENT_2021, mixed.form());
        assertEquals(186, mixed.cells().size());
        assertEquals(4, Layout.values().size());
    }

    @Test
    void only_the_row_of_totals_sums_up_rows() {
        for (Total total : Layout.of(Form.CURRENT_2021).totals()) {
            Cell cell = total.cell();
            boolean inOneColumn = total.parts().stream().allMatch(part -> part.column() == cell.column());
            assertEquals(cell.row() == Row.HANDLED_TOTAL && inOneColumn, total.isOfRows(), cell.path());
        }
    }

    @Test
    void a_total_that_is_a_part_comes_before_the_total_it_is_a_part_of() {
        for (Layout layout : Layout.values()) {
            List<Cell> totals = layout.totals().stream().map(Total::cell).toList();
            for (int i = 0; i < totals.size(); i++) {
                for (Cell part : layout.totals().get(i).parts()) {
                    assertTrue(totals.subList(i, totals.size()).stream().noneMatch(part::equals), part.path());
                }
            }
        }
    }

    @Test
    void no_path_stands_twice_in_a_layout() {
        for (Layout layout : Layout.values()) {
            assertEquals(
                    layout.cells().size(),
                    layout.cells().stream().map(Cell::path).distinct().count());
        }
    }

    @Test
    void a_cell_is_named_as_the_form_prints_it() {
        Cell cell = Row.HANDLED_TOTAL.cell(Column.NATURAL_PERSONS);
        assertEquals("三、收到和处理政府信息公开申请情况 · （七）总计 · 自然人", cell.words().chinese());
        assertEquals("requests.outcomes.total.naturalPersons", cell.path());
        assertEquals("total handled - natural persons", cell.words().english());
    }

    @Test
    void a_group_label_is_kept_where_the_row_alone_would_be_unclear() {
        assertEquals(
                "三、收到和处理政府信息公开申请情况 · （六）其他处理 · 3.其他 · 法人或其他组织 · 其他",
                Row.OTHER_HANDLING.cell(Column.OTHER_ORGANIZATIONS).words().chinese());
    }

    @Test
    void a_group_stands_within_others_from_the_outermost_on() {
        assertEquals(
                List.of(RowGroup.OUTCOMES, RowGroup.DENIED),
                RowGroup.DENIED.chain().toList());
        assertSame(RowGroup.OUTCOMES, RowGroup.DENIED.outer());
        assertEquals(List.of(RowGroup.LITIGATION), RowGroup.LITIGATION.chain().toList());
        assertNull(RowGroup.LITIGATION.outer());
    }

    @Test
    void the_label_over_all_outcomes_is_left_out_where_a_row_is_named() {
        assertEquals(List.of("（六）其他处理", "3.其他"), Row.OTHER_HANDLING.shortLabels());
        assertEquals(Row.CARRIED_FORWARD.labels(), Row.CARRIED_FORWARD.shortLabels());
    }

    @Test
    void a_row_knows_its_part_and_the_groups_it_is_printed_in() {
        assertEquals(Part.REQUESTS, Row.OTHER_HANDLING.part());
        assertEquals(List.of(RowGroup.OUTCOMES, RowGroup.OTHERWISE_HANDLED), Row.OTHER_HANDLING.groups());
        assertEquals(List.of(), Row.CARRIED_FORWARD.groups());
        assertEquals(List.of(RowGroup.ARTICLE_20_ITEM_1), Row.TRIAL_GOVERNMENT_RULES.groups());
    }

    @Test
    void the_one_row_that_is_printed_of_a_group_stands_where_the_group_does_and_is_of_it() {
        Row one = Row.OTHERWISE_HANDLED_ROW;
        assertEquals(RowGroup.OTHERWISE_HANDLED, one.whole().orElseThrow());
        assertEquals(List.of(RowGroup.OUTCOMES), one.groups());
        for (Layout layout : Layout.values()) {
            List<Row> rows = layout.rows().stream()
                    .filter(row -> row.isOf(RowGroup.OTHERWISE_HANDLED))
                    .toList();
            assertEquals(layout.requestsForm() == Form.TRIAL_2019 ? List.of(one) : ITEMS, rows);
        }
    }

    @Test
    void a_path_is_the_steps_of_the_part_the_groups_the_row_and_the_column() {
        for (Row row : Row.values()) {
            List<String> steps = new ArrayList<>(List.of(row.part().path()));
            row.groups().forEach(group -> group.step().ifPresent(steps::add));
            steps.add(row.step());
            assertEquals(String.join(".", steps), row.path());
            row.groups().forEach(group -> assertEquals(row.part(), group.part()));
        }
    }

    @Test
    void the_year_gives_the_expected_form() {
        assertEquals(Form.TRIAL_2019, Form.expectedFor(2019).orElseThrow());
        assertEquals(Form.TRIAL_2019, Form.expectedFor(2020).orElseThrow());
        assertEquals(Form.CURRENT_2021, Form.expectedFor(2021).orElseThrow());
        assertEquals(Form.CURRENT_2021, Form.expectedFor(2025).orElseThrow());
        assertEquals(Form.CURRENT_2021, Form.expectedFor(9999).orElseThrow());
        assertTrue(Form.expectedFor(2018).isEmpty());
        assertTrue(Form.expectedFor(10000).isEmpty());
        assertEquals(
                "no form for 2018; forms are known for 2019 to 9999",
                Form.noFormFor(2018).english());
    }

    @Test
    void a_form_is_found_by_its_code() {
        for (Form form : Form.values()) {
            assertSame(form, Form.ofCode(form.code()).orElseThrow());
        }
        assertTrue(Form.ofCode("2020").isEmpty());
    }

    @Test
    void layouts_and_cells_are_shown_as_codes_and_paths() {
        assertEquals("2021", Layout.of(Form.CURRENT_2021).toString());
        assertEquals(
                "2021 with part three of 2019",
                Layout.of(Form.CURRENT_2021, Form.TRIAL_2019).toString());
        assertEquals(
                "disclosure.licensing.decisions",
                Row.LICENSING.cell(Column.DECISIONS).toString());
    }

    @Test
    void a_decimal_has_at_most_fifteen_digits_before_the_point_and_a_count_is_at_most_2_to_the_53rd_less_one() {
        assertTrue(NumberKind.AMOUNT.admits(999_999_999_999_999L));
        assertFalse(NumberKind.AMOUNT.admits(1_000_000_000_000_000L));
        assertTrue(NumberKind.COUNT.admits(9_007_199_254_740_991L));
        assertFalse(NumberKind.COUNT.admits(9_007_199_254_740_992L));
    }

    private static String line(Cell cell) {
        return String.join(
                ",",
                cell.path(),
                cell.part().numeral(),
                String.join("·", cell.row().labels()),
                String.join("·", cell.column().labels()),
                cell.words().english().contains(",")
                        ? '"' + cell.words().english() + '"'
                        : cell.words().english(),
                cell.unit().words().chinese(),
                cell.kind() == NumberKind.AMOUNT
                        ? "decimal"
                        : cell.kind().name().toLowerCase(java.util.Locale.ROOT),
                cell.legalBasis().orElse(""));
    }

    private static List<String> printedForm(Form form) throws IOException {
        try (InputStream in = CatalogueTest.class.getResourceAsStream("cells-" + form.code() + ".csv")) {
            return new ArrayList<>(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
    }

    /** The types a component can have, through every record that a sealed interface permits. */
    private static List<Class<?>> componentTypes(Class<?> type, String component) {
        List<Class<?>> types = new ArrayList<>();
        for (Class<?> record : variants(type)) {
            for (RecordComponent c : record.getRecordComponents()) {
                if (c.getName().equals(component)) {
                    types.addAll(variants(c.getType()));
                }
            }
        }
        return types;
    }

    private static List<Class<?>> variants(Class<?> type) {
        return type.isSealed() ? List.of(type.getPermittedSubclasses()) : List.of(type);
    }

    private static void collectNumbers(Class<?> type, String path, Set<String> numbers) {
        if (!type.isRecord()) {
            numbers.add(path);
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            variants(component.getType())
                    .forEach(variant -> collectNumbers(variant, path + "." + component.getName(), numbers));
        }
    }
}
