package org.ogireport.validation.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Row;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.Detail;
import org.ogireport.validation.Drafts;
import org.ogireport.validation.Finding;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.Severity;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Operand;

class LineTest {
    private static Draft without(Draft draft, List<Cell> cells) {
        Draft.Builder builder = draft.toBuilder();
        cells.forEach(cell -> builder.set(cell, CellValue.BLANK));
        return builder.build();
    }

    private static List<String> messages(Draft draft, Draft previous) {
        return Line.of(Checker.standard().check(draft, Circumstances.NONE.withPrevious(previous))).stream()
                .map(line -> line.message(Locale.ENGLISH))
                .filter(message -> message.contains("cannot be decided"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1; [Part 3, Requests for disclosure · natural persons]: cannot be decided without",
                "2; [Part 3, Requests for disclosure · natural persons]: cannot be decided without",
                "3; 3 equations cannot be decided (3 of R5) without 3 cells of last year"
            })
    void more_than_two_equations_that_the_same_document_leaves_open_are_one_line(int cells, String first) {
        Draft previous = Drafts.zeros(Drafts.CURRENT);
        Draft draft = previous.toBuilder().year(2022).build();
        List<String> messages =
                messages(draft, without(previous, Row.CARRIED_FORWARD.cells().subList(0, cells)));
        assertEquals(cells > 2 ? 1 : cells, messages.size(), messages.toString());
        assertEquals(first, messages.get(0).substring(0, first.length()));
    }

    @Test
    void equations_that_different_documents_leave_open_are_told_apart() {
        Draft zeros = Drafts.zeros(Drafts.CURRENT);
        Draft previous = without(zeros, Row.CARRIED_FORWARD.cells().subList(0, 3));
        Draft draft = without(
                zeros.toBuilder().year(2022).build(),
                List.of(Row.DISCLOSED.cell(Column.ENTERPRISES), Row.DISCLOSED.cell(Column.NATURAL_PERSONS)));
        assertEquals(
                List.of(
                        "3 equations cannot be decided (2 of R2, 1 of R3) without 2 cells",
                        "3 equations cannot be decided (3 of R5) without 3 cells of last year"),
                messages(draft, previous));
    }

    @Test
    void an_equation_is_left_open_by_the_document_that_lacks_the_number_alone() {
        Draft previous = Drafts.zeros(Drafts.CURRENT);
        Draft draft = without(
                previous.toBuilder().year(2022).build(),
                Row.CARRIED_OVER.cells().subList(0, 3));
        assertEquals(
                List.of("7 equations cannot be decided (3 of R1, 1 of R3, 3 of R5) without 3 cells"),
                messages(draft, previous));
    }

    @Test
    void the_cells_of_a_line_are_told_in_print_order_each_once() {
        List<Cell> printed = Stream.of(Row.DISCLOSED, Row.PARTIALLY_DISCLOSED)
                .flatMap(row -> row.cells().subList(0, 2).stream())
                .toList();
        List<Operand> operands = Stream.of(3, 1, 0, 2, 1)
                .map(i -> new Operand(DocumentRole.REPORT, printed.get(i), CellValue.BLANK, Optional.empty()))
                .toList();
        Finding finding = Finding.of(
                RuleCatalogue.standard().rules().get(0),
                Severity.ERROR,
                new Detail.CellState(operands, Optional.empty()));
        assertEquals(printed, new Line(List.of(finding, finding)).cells());
    }
}
