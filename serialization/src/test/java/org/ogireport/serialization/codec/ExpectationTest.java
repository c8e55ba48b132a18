package org.ogireport.serialization.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ogireport.core.Words;

class ExpectationTest {
    @Test
    void every_expectation_has_its_own_key_and_words_in_both_languages() {
        List<String> keys = List.of(Expectation.values()).stream()
                .map(Expectation::key)
                .distinct()
                .toList();
        assertEquals(Expectation.values().length, keys.size());
        for (Expectation expectation : Expectation.values()) {
            Words words = expectation.words();
            assertFalse(words.chinese().equals(words.english()), expectation::key);
            assertEquals(words, Expectation.words(expectation.key()));
        }
        assertEquals(new Words("ogi-report/1", "ogi-report/1"), Expectation.words("ogi-report/1"));
    }
}
