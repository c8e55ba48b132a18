package org.ogireport.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Words COMMA = new Words("，", ", ");

    @Test
    void each_language_gets_its_own_of_words_and_both_the_same_of_anything_else() {
        assertEquals(
                new Words("本年 3 件，100% 为真", "3 cases this year, 100% true"),
                new Words("%s %s 件，%s 为真", "%2$s cases %s, %3$s true").with(new Words("本年", "this year"), 3, "100%"));
    }

    @Test
    void words_are_joined_by_the_separator_of_their_language_and_none_are_no_words() {
        Words one = new Words("一", "one");
        assertEquals(
                new Words("一，二", "one, two"),
                Stream.of(one, new Words("二", "two")).collect(Words.joining(COMMA)));
        assertEquals(one, Stream.of(one).collect(Words.joining(COMMA)));
        assertEquals(Words.NONE, Stream.<Words>empty().collect(Words.joining(COMMA)));
    }

    @Test
    void every_chinese_locale_is_told_in_chinese_and_any_other_in_english() {
        assertEquals("，", COMMA.in(Locale.TAIWAN));
        assertEquals(", ", COMMA.in(Locale.FRENCH));
    }
}
