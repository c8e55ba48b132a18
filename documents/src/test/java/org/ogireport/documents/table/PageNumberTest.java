package org.ogireport.documents.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.Token;

class PageNumberTest {
    private static List<Token> values(String values, boolean inRow, boolean closed) {
        return Stream.of(values.split(" "))
                .map(value -> new Token(
                        value.equals("_") ? "" : value, value, 1, value.equals("_") ? 1 : 0, inRow, closed, true))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "4 0 0 0 0 4 3, true",
        "0 0 0 0 0 0 3, true",
        "4 0 0 0 0 4 999, true",
        "4 0 0 0 0 0 4, false",
        "4 0 0 0 0 1 3, false",
        "2 0 0 0 0 2 4, false",
        "4 0 0 0 0 4 0, false",
        "4 0 0 0 0 4 1000, false",
        "4 0 0 0 0 4 /, false",
        "4 _ 0 0 0 1 3, true",
        "4 _ 0 0 0 _ 3, true",
        "4 _ 0 0 0 1 5, false",
        "4 / 0 0 0 1 3, false"
    })
    void a_number_that_is_not_the_total_may_be_a_pages_where_the_one_before_it_is(String values, boolean may) {
        assertEquals(may, PageNumber.mayEnd(values(values, false, false), Row.NEWLY_RECEIVED.cells()));
    }

    @Test
    void of_rows_beside_each_other_the_last_one_tells() {
        List<Cell> cells = TableSample.DISPUTES.stream()
                .flatMap(row -> row.cells().stream())
                .toList();
        String sound = "1 0 0 0 1 2 0 0 0 2 ";
        assertEquals(true, PageNumber.mayEnd(values(sound + "3 0 0 3 7", false, false), cells));
        assertEquals(false, PageNumber.mayEnd(values(sound + "3 0 0 3 6", false, false), cells));
        assertEquals(false, PageNumber.mayEnd(values("9 0 0 0 1 2 0 0 0 1 " + "3 0 0 0 3", false, false), cells));
    }

    @Test
    void cells_whose_ends_are_marked_hold_no_page_number() {
        assertFalse(PageNumber.mayEnd(values("4 0 0 0 0 4 3", true, false), Row.NEWLY_RECEIVED.cells()));
        assertFalse(PageNumber.mayEnd(values("4 0 0 0 0 4 3", false, true), Row.NEWLY_RECEIVED.cells()));
    }

    @Test
    void a_row_without_a_total_ends_in_no_page_number() {
        assertFalse(PageNumber.mayEnd(values("1 1 3", false, false), Row.GOVERNMENT_RULES.cells()));
    }
}
