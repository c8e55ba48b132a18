package org.ogireport.validation.deduction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionTest {
    private static List<Division> divisions(String printed, int cells) {
        return Division.of(List.of(printed.split(" ")), cells);
    }

    private static String numbers(Division division) {
        return IntStream.range(0, division.values().length)
                .mapToObj(cell -> cell == division.lacking() ? "?" : Long.toString(division.values()[cell]))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "12, 1, 12",
        "123, 2, '1 23, 12 3, ? 123, 123 ?'",
        "36 10, 3, '3 6 10, 36 1 0, ? 36 10, 36 ? 10, 36 10 ?'",
        "36 10, 2, 36 10",
        "36 10, 1, ''",
        "36 10, 5, ''",
        // no number but 0 begins with a 0
        "0, 2, '? 0, 0 ?'",
        "100, 2, '10 0, ? 100, 100 ?'",
        "01, 2, 0 1",
        "01 2, 3, 0 1 2",
        "00, 1, ''"
    })
    void numbers_and_digits_run_together_are_divided_in_every_way(String printed, int cells, String expected) {
        assertEquals(
                expected,
                divisions(printed, cells).stream().map(DivisionTest::numbers).collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @CsvSource({
        "12345678, 1, 1",
        "123456789, 1, 1",
        "1234567891, 1, 0",
        // eight divisions, and two with a number that is lost
        "123456789, 2, 10",
        "1234567891, 2, 9",
        "123456789123456789, 2, 1",
        "1234567891234567891, 2, 0"
    })
    void a_number_has_nine_digits_at_most(String printed, int cells, int expected) {
        assertEquals(expected, divisions(printed, cells).size());
    }

    @ParameterizedTest
    @CsvSource({"1110110100111011111, 4000", "1110110101111011111, 0", "11111111111111111111, 0"})
    void of_more_than_four_thousand_divisions_none_is_looked_at(String printed, int expected) {
        assertEquals(expected, divisions(printed, 7).size());
    }

    @Test
    void a_cell_tells_what_is_printed_there_or_a_number_lost_there_that_is_no_blank() {
        Division whole = divisions("36 0", 2).get(0);
        Division lacking = divisions("36 0", 3).get(2);
        assertEquals("36 ? 0", numbers(lacking));
        assertEquals(List.of(true, true), told(whole));
        assertEquals(List.of(true, false, true), told(lacking));
        assertEquals(List.of(true, true, true), told(lacking.with(1)));
        assertEquals(List.of(true, false, true), told(lacking.with(0)));
    }

    private static List<Boolean> told(Division division) {
        return IntStream.range(0, division.values().length)
                .mapToObj(division::tells)
                .toList();
    }
}
