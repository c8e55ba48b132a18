package org.ogireport.serialization.codec.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.serialization.codec.ProblemCollector;

class WellFormedJsonTest {
    private final ProblemCollector problems = new ProblemCollector();

    private WellFormedJson at(String value) {
        WellFormedJson json = new WellFormedJson(value.getBytes(StandardCharsets.UTF_8), problems);
        json.begin();
        return json;
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, -1",
        "7, 7",
        "-7, -1",
        "7.0, -1",
        "1e3, -1",
        "9223372036854775807, 9223372036854775807",
        "9223372036854775808, -1",
        "null, -1",
    })
    void a_count_has_digits_alone(String value, long count) {
        assertEquals(count, at(value).count());
    }

    @ParameterizedTest
    @CsvSource({"-0, -0", "7, 7", "7.50, 7.50", "1e3, 1e3", "null,", "true,", "[7],"})
    void a_number_is_as_it_is_written(String value, String number) {
        assertEquals(number, at(value).number());
    }

    @Test
    void a_text_is_no_number() {
        assertNull(at("\"7\"").number());
    }

    @Test
    void nothing_may_follow() {
        WellFormedJson alone = at("7 ");
        alone.end();
        assertTrue(problems.isEmpty());
        assertTrue(alone.parser().isClosed());
        at("7 8").end();
        assertFalse(problems.isEmpty());
    }

    @Test
    void nor_anything_that_is_no_json() {
        assertThrows(ProblemCollector.Stop.class, at("7 x")::end);
        assertFalse(problems.isEmpty());
    }

    @Test
    void a_text_that_is_passed_over_is_read_to_its_end() {
        assertThrows(ProblemCollector.Stop.class, at("\"\\q\"")::skip);
        assertFalse(problems.isEmpty());
    }

    @Test
    void no_place_is_known() {
        assertFalse(at("7").isPlaced());
    }
}
