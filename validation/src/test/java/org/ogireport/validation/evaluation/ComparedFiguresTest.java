package org.ogireport.validation.evaluation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Row;
import org.ogireport.validation.Drafts;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Term;

class ComparedFiguresTest {
    private static final Draft DRAFT = Drafts.zeros(Drafts.CURRENT);
    private static final Cell NEW = Row.NEWLY_RECEIVED.cell(Column.NATURAL_PERSONS);
    private static final Cell CARRIED = Row.CARRIED_OVER.cell(Column.NATURAL_PERSONS);

    private static boolean areWhole(Draft draft, Cell... cells) {
        return new ComparedFigures(draft)
                .areWhole(List.of(cells).stream()
                        .map(cell -> new Term(DocumentRole.REPORT, cell))
                        .toList());
    }

    @Test
    void terms_are_whole_where_each_is_a_whole_number_that_is_there() {
        assertTrue(areWhole(DRAFT, NEW, CARRIED));
        assertFalse(areWhole(DRAFT.with(CARRIED, CellValue.BLANK), NEW, CARRIED));
        assertFalse(areWhole(DRAFT, NEW, Row.FEES.cell(Column.FEE_AMOUNT)));
    }

    @Test
    void figures_are_deduced_where_one_of_them_is() {
        assertFalse(new ComparedFigures(DRAFT).areDeduced());
        Source read = Source.builder().match(Source.Match.SIMILAR).build();
        assertFalse(new ComparedFigures(placed(read)).areDeduced());
        Source deduced = Source.builder().match(Source.Match.DEDUCED).build();
        assertTrue(new ComparedFigures(placed(deduced)).areDeduced());
    }

    private static Draft placed(Source source) {
        return DRAFT.toBuilder().set(NEW, CellValue.of(1), source).build();
    }
}
