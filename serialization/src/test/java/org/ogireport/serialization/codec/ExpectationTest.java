package org.ogireport.serialization.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectationTest {
    @Test
    void every_expectation_has_its_own_key_and_words_in_both_languages() {
        List<String> keys = List.of(Expectation.values()).stream()
                .map(Expectation::key)
                .distinct()
                .toList();
        assertEquals(Expectation.values().length, keys.size());
        for (String key : keys) {
            assertFalse(Expectation.words(key, false).equals(Expectation.words(key, true)), key);
        }
        assertEquals("ogi-report/1", Expectation.words("ogi-report/1", true));
    }
}
