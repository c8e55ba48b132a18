package org.ogireport.documents.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.core.form.Row;

class RunTogetherValuesTest {
    private static String split(String text, Row row) {
        return String.join(" | ", RunTogetherValues.split(text, row.cells()));
    }

    @ParameterizedTest
    @CsvSource({
        "007, 0 | 0 | 7",
        "009, 0 | 0 | 9",
        "909, ''",
        "０　０　７, 0 | 0 | 7",
        "12  345 6, 12 | 345 | 6",
        "36件 4件 5件, 36件 | 4件 | 5件",
        "36件4件5件, 36件 | 4件 | 5件",
        "1 2, ''",
        "12, ''",
        "0000, ''",
        "1234, ''",
        "1 2 3 4, ''",
        "1 x 3, ''",
        "1+3, ''",
        "1 2 9999999999999999, ''",
        "1 00 3, ''"
    })
    void values_are_told_apart_where_there_is_one_way(String text, String values) {
        assertEquals(values, split(text, Row.GOVERNMENT_RULES));
    }

    @Test
    void a_cell_is_blank_where_no_other_way_is_left() {
        assertEquals(" | 1.5", split("1.5", Row.PROCUREMENT));
        assertEquals("5项 | ", split("5项", Row.PROCUREMENT));
        assertEquals("", split("15", Row.GOVERNMENT_RULES));
    }

    @Test
    void a_text_longer_than_any_row_is_not_told_apart() {
        String longest = "1 2 " + "3".repeat(15);
        assertEquals(List.of("1", "2", "3".repeat(15)), RunTogetherValues.split(longest, Row.GOVERNMENT_RULES.cells()));
        String noted = "3(其中" + "件".repeat(51) + ")";
        assertEquals("1 | 2 | " + noted, split("1 2 " + noted, Row.GOVERNMENT_RULES));
        assertEquals("", split("1 2 3" + noted, Row.GOVERNMENT_RULES));
    }
}
