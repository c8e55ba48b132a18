package org.ogireport.documents.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.core.form.Row;

class TornValueTest {
    @ParameterizedTest
    @CsvSource({
        "5 10 28 25 35 17 12, 0, true",
        "5 10 28 25 35 17 12, ０, true",
        "1 10 28 25 35 17 130, 5, true",
        "5 10 28 25 35 1 120, 7, true",
        "5 10 28 25 35 17 120, 0, false",
        "5 10 28 25 35 17 12, 7, false",
        "1 0 0 0 0 0 1, 0, false",
        "5 10 28 25 35 17 12, 件, false",
        "5 10 28 25 35 件 12, 0, false",
        "5 10 28 25 35 12, 0, false"
    })
    void the_rest_of_a_value_makes_the_sum_right_that_is_wrong_without_it(String values, String below, boolean goesOn) {
        assertEquals(goesOn, TornValue.goesOn(List.of(values.split(" ")), Row.NEWLY_RECEIVED.cells(), below));
    }

    @Test
    void a_row_without_a_total_says_nothing_of_a_number_below_it() {
        assertFalse(TornValue.goesOn(List.of("1", "1", "1"), Row.GOVERNMENT_RULES.cells(), "0"));
        assertFalse(TornValue.goesOn(List.of("5", "7", "1"), Row.GOVERNMENT_RULES.cells(), "2"));
    }
}
