package org.ogireport.validation.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Row;
import org.ogireport.validation.Drafts;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Equation;
import org.ogireport.validation.equation.Relation;
import org.ogireport.validation.equation.Term;
import org.ogireport.validation.equation.Verdict;

/** What an equation says of documents in which numbers are missing. */
class CompiledEquationTest {
    private static final Draft CURRENT = Drafts.zeros(Drafts.CURRENT);
    private static final Draft TRIAL = Drafts.zeros(Layout.of(Form.TRIAL_2019));
    private static final Cell NEW = Row.NEWLY_RECEIVED.cell(Column.NATURAL_PERSONS);
    private static final Cell CARRIED = Row.CARRIED_OVER.cell(Column.NATURAL_PERSONS);
    private static final Cell HANDLED = Row.HANDLED_TOTAL.cell(Column.NATURAL_PERSONS);
    private static final Cell FORWARD = Row.CARRIED_FORWARD.cell(Column.NATURAL_PERSONS);
    private static final Cell FEES = Row.FEES.cell(Column.FEE_AMOUNT);

    /** The draft with a number, or a blank for a line, in each of the cells. */
    private static Draft with(Draft draft, List<Cell> cells, String numbers) {
        Draft.Builder builder = draft.toBuilder();
        String[] each = numbers.split(" ");
        for (int i = 0; i < each.length; i++) {
            builder.set(cells.get(i), each[i].equals("_") ? CellValue.BLANK : CellValue.of(Long.parseLong(each[i])));
        }
        return builder.build();
    }

    private static Verdict verdict(Equation equation, Draft report, Draft other) {
        return new CompiledEquation(equation, report.layout(), other.layout())
                .evaluate(new FigureArray(report), new FigureArray(other));
    }

    private static List<Term> terms(DocumentRole role, Cell... cells) {
        return Arrays.stream(cells).map(cell -> new Term(role, cell)).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3 0, HOLDS",
        "1 2 1 2, HOLDS",
        "1 2 2 0, VIOLATED",
        "1 2 4 0, VIOLATED",
        "1 _ 3 0, UNDETERMINED",
        "1 _ 1 0, UNDETERMINED",
        "1 _ 0 0, VIOLATED",
        "1 2 _ 0, UNDETERMINED",
        "1 2 3 _, UNDETERMINED",
        "1 2 4 _, VIOLATED",
        "_ 0 9 _, UNDETERMINED"
    })
    void a_count_that_is_missing_may_be_anything_from_zero_up(String numbers, Verdict verdict) {
        Equation equation = Equation.of(List.of(NEW, CARRIED), List.of(HANDLED, FORWARD));
        Draft report = with(CURRENT, List.of(NEW, CARRIED, HANDLED, FORWARD), numbers);
        assertEquals(verdict, verdict(equation, report, CURRENT));
    }

    @ParameterizedTest
    @CsvSource({"1 2, HOLDS", "2 2, HOLDS", "3 2, VIOLATED", "_ 2, UNDETERMINED", "3 _, UNDETERMINED"})
    void what_is_at_most_something_may_be_less(String numbers, Verdict verdict) {
        Equation equation =
                new Equation(terms(DocumentRole.REPORT, NEW), Relation.AT_MOST, terms(DocumentRole.REPORT, HANDLED));
        assertEquals(verdict, verdict(equation, with(CURRENT, List.of(NEW, HANDLED), numbers), CURRENT));
    }

    @Test
    void a_change_that_is_missing_may_be_less_than_zero_too() {
        List<Cell> licensing = Row.TRIAL_LICENSING.cells();
        Cell change = licensing.stream()
                .filter(cell -> cell.kind().isSigned())
                .findFirst()
                .orElseThrow();
        Equation onTheLeft = Equation.of(List.of(NEW, change), List.of(HANDLED));
        Equation onTheRight = Equation.of(List.of(NEW), List.of(HANDLED, change));
        for (String numbers : List.of("1 9 _", "9 1 _")) {
            Draft report = with(TRIAL, List.of(NEW, HANDLED, change), numbers);
            assertEquals(Verdict.UNDETERMINED, verdict(onTheLeft, report, TRIAL), numbers);
            assertEquals(Verdict.UNDETERMINED, verdict(onTheRight, report, TRIAL), numbers);
        }
    }

    @ParameterizedTest
    @CsvSource({"7 0, 0 7, HOLDS", "7 7, 0 0, VIOLATED", "7 0, 0 _, UNDETERMINED", "_ 0, 0 7, UNDETERMINED"})
    void a_cell_of_last_year_is_looked_up_in_last_years_document(String now, String then, Verdict verdict) {
        Equation equation = new Equation(
                terms(DocumentRole.REPORT, CARRIED), Relation.EQUAL, terms(DocumentRole.PREVIOUS, FORWARD));
        List<Cell> cells = List.of(CARRIED, FORWARD);
        assertEquals(verdict, verdict(equation, with(CURRENT, cells, now), with(TRIAL, cells, then)));
        assertEquals(verdict, verdict(equation, with(TRIAL, cells, now), with(CURRENT, cells, then)));
    }

    @Test
    void sums_of_many_documents_and_amounts_are_compared_to_the_last_digit() {
        Draft more = CURRENT.with(FEES, CellValue.of(new BigDecimal("0.000002")));
        Draft less = CURRENT.with(FEES, CellValue.of(new BigDecimal("0.000001")));
        for (DocumentRole role : List.of(DocumentRole.PREVIOUS, DocumentRole.CHILDREN)) {
            Equation equation = new Equation(terms(DocumentRole.REPORT, FEES), Relation.EQUAL, terms(role, FEES));
            assertEquals(Verdict.HOLDS, verdict(equation, more, more));
            assertEquals(Verdict.VIOLATED, verdict(equation, less, more));
            assertEquals(Verdict.VIOLATED, verdict(equation, more, less));
            assertEquals(Verdict.UNDETERMINED, verdict(equation, CURRENT.with(FEES, CellValue.BLANK), more));
        }
    }

    @Test
    void the_first_cell_of_the_tables_is_summed_over_documents_as_any_other() {
        Cell first = Drafts.CURRENT.cells().get(0);
        Equation equation =
                new Equation(terms(DocumentRole.REPORT, first), Relation.EQUAL, terms(DocumentRole.CHILDREN, first));
        Draft one = CURRENT.with(first, 1);
        assertEquals(Verdict.HOLDS, verdict(equation, one, one));
        assertEquals(Verdict.VIOLATED, verdict(equation, one, CURRENT));
    }

    @Test
    void figures_are_complete_where_a_number_stands_in_every_cell() {
        assertTrue(new FigureArray(CURRENT).isComplete());
        assertFalse(new FigureArray(CURRENT.with(FEES, CellValue.BLANK)).isComplete());
    }
}
