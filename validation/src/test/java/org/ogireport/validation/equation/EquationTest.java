package org.ogireport.validation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ogireport.core.Words;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Row;

class EquationTest {
    private static final Cell OVER = Row.CARRIED_OVER.cell(Column.NATURAL_PERSONS);
    private static final Cell FORWARD = Row.CARRIED_FORWARD.cell(Column.NATURAL_PERSONS);

    @Test
    void an_equation_tells_itself_as_a_formula_of_paths() {
        Cell handled = Row.HANDLED_TOTAL.cell(Column.NATURAL_PERSONS);
        assertEquals(
                OVER.path() + " + " + FORWARD.path() + " = " + handled.path(),
                Equation.of(List.of(OVER, FORWARD), List.of(handled)).toString());
        assertEquals(
                OVER.path() + " ≤ last year: " + FORWARD.path(),
                new Equation(
                                List.of(new Term(DocumentRole.REPORT, OVER)),
                                Relation.AT_MOST,
                                List.of(new Term(DocumentRole.PREVIOUS, FORWARD)))
                        .toString());
    }

    @Test
    void its_cells_are_those_of_the_left_side_and_then_those_of_the_right() {
        assertEquals(
                List.of(OVER, FORWARD),
                Equation.of(List.of(OVER), List.of(FORWARD)).cells());
    }

    @Test
    void each_document_of_a_comparison_has_a_name_in_two_languages() {
        assertEquals(
                List.of(new Words("本年", "this year"), new Words("上年", "last year"), new Words("下级合计", "children")),
                Stream.of(DocumentRole.values()).map(DocumentRole::words).toList());
    }

    @Test
    void what_a_side_comes_to_is_not_known_where_a_cell_is_missing() {
        Operand three = new Operand(DocumentRole.REPORT, OVER, CellValue.of(3), Optional.empty());
        Operand blank = new Operand(DocumentRole.REPORT, FORWARD, CellValue.BLANK, Optional.empty());
        assertEquals(
                Optional.of(new BigDecimal(6)), Side.sum(List.of(three, three)).value());
        assertEquals(Optional.empty(), Side.sum(List.of(three, blank)).value());
    }
}
