package org.ogireport.core.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CellValueTest {
    private static final CellValue UNREADABLE = CellValue.unreadable("约3件");

    @Test
    void a_cell_holds_a_number_or_nothing_or_is_unreadable_or_was_not_found_and_is_one_of_the_four() {
        for (CellValue value : List.of(
                CellValue.of(0), CellValue.of(BigDecimal.ONE), CellValue.BLANK, UNREADABLE, CellValue.NOT_FOUND)) {
            long states = Stream.of(value.isNumber(), value.isBlank(), value.isUnreadable(), value.isNotFound())
                    .filter(state -> state)
                    .count();
            assertEquals(1, states, value.getClass().getSimpleName());
            assertEquals(value.isNumber(), value.number().isPresent());
        }
    }

    @Test
    void what_was_not_found_is_neither_blank_nor_unreadable_though_it_has_no_text_either() {
        assertNotEquals(CellValue.BLANK, CellValue.NOT_FOUND);
        assertEquals("", CellValue.NOT_FOUND.toString());
        assertEquals(Optional.empty(), CellValue.NOT_FOUND.number());
        assertEquals(new CellValue.NotFound(), CellValue.NOT_FOUND);
    }

    @Test
    void an_unreadable_cell_has_a_text_that_can_be_carried() {
        for (String text : List.of("", "3\r", "\uD800")) {
            assertThrows(IllegalArgumentException.class, () -> CellValue.unreadable(text));
        }
    }

    @Test
    void what_the_formats_tell_in_place_of_a_number_gives_the_value_back() {
        assertEquals(UNREADABLE, CellValue.inPlaceOfNumber(UNREADABLE.toString()));
        assertEquals(CellValue.NOT_FOUND, CellValue.inPlaceOfNumber(CellValue.NOT_FOUND.toString()));
    }
}
