package org.ogireport.validation.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class KeywordsTest {
    private static final String WORDS = "申请|申|公开申请|诉讼|a|x诉讼";

    @Test
    void words_are_found_wherever_a_pattern_of_them_finds_one() {
        Pattern pattern = Pattern.compile(WORDS);
        Keywords keywords = Keywords.of(WORDS);
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(6); length > 0; length--) {
                text.append("申请公开诉讼x\u3333".charAt(random.nextInt(8)));
            }
            assertEquals(pattern.matcher(text).find(), keywords.areIn(text.toString()), text.toString());
        }
    }

    @Test
    void a_text_ends_in_a_word_or_does_not() {
        Keywords organs = Keywords.of("局|委员会");
        assertTrue(organs.end("县委员会"));
        assertFalse(organs.end("局长"));
        assertFalse(organs.end(""));
    }

    @Test
    void a_phrase_is_tried_only_where_one_of_its_words_stands() {
        Phrase phrase = Phrase.of("收到", ".*到[0-9]+件");
        assertTrue(phrase.is("收到3件"));
        assertTrue(phrase.begins("收到3件申请"));
        assertFalse(phrase.is("接到3件"));
        assertFalse(phrase.isIn("接到3件"));
        assertTrue(phrase.matched("收到").isEmpty());
    }
}
