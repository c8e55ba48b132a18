package org.ogireport.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    /** The first and the last of each run of characters that XML 1.0 allows. */
    @ParameterizedTest
    @ValueSource(ints = {'\t', '\n', 0x20, 0xD7FF, 0xE000, 0xFFFD, 0x10000, 0x10FFFF})
    void the_characters_at_the_limits_are_carried(int c) {
        String text = "a" + Character.toString(c);
        assertEquals(Optional.empty(), Text.findRefusedInParagraph(text));
        assertEquals(text, Text.requireParagraph("text", text));
        assertEquals(text, Text.repair(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 0x8, 0xB, '\r', 0x1F, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF})
    void the_characters_beyond_the_limits_are_named_where_they_stand(int c) {
        String text = "𠮷" + (char) c;
        assertEquals(
                Optional.of(String.format("character U+%04X at index 2 cannot be carried", c)),
                Text.findRefusedInParagraph(text).map(Words::english));
        assertEquals(c == '\r' ? "𠮷\n" : "𠮷\uFFFD", Text.repair(text));
    }

    @Test
    void a_paragraph_has_at_most_100000_characters() {
        String longest = "a".repeat(100_000);
        assertEquals(longest, Text.requireParagraph("text", longest));
        assertEquals(longest, Text.requireLine("text", longest));
        assertEquals(
                Optional.of(new Words("共 100001 个字符，多于 100000 个", "100001 characters, more than 100000")),
                Text.findRefusedInParagraph(longest + "a"));
    }

    @Test
    void a_line_has_no_line_break_wherever_it_stands() {
        assertEquals(
                Optional.of(new Words("位置 0 有换行，这里应是一行", "a line break at index 0 where one line is expected")),
                Text.findRefusedInLine("\n甲市"));
        assertEquals(Optional.empty(), Text.findRefusedInLine("甲市"));
        assertEquals("甲市", Text.requireLine("name", "甲市"));
    }

    @Test
    void of_a_line_with_a_break_and_a_character_that_cannot_be_carried_the_character_is_named() {
        assertTrue(
                Text.findRefusedInLine("a\n\u0000").orElseThrow().english().startsWith("character U+0000 at index 2"));
    }

    @Test
    void text_that_is_missing_or_not_fit_is_refused_by_its_name() {
        assertEquals(
                "title: must not be null", message(NullPointerException.class, () -> Text.requireLine("title", null)));
        assertEquals(
                "text: must not be null",
                message(NullPointerException.class, () -> Text.requireParagraph("text", null)));
        assertEquals(
                "text: character U+0000 at index 0 cannot be carried",
                message(IllegalArgumentException.class, () -> Text.requireParagraph("text", "\u0000")));
        assertEquals(
                "title: must not be blank",
                message(IllegalArgumentException.class, () -> Text.requireLine("title", "")));
    }

    @Test
    void why_it_is_refused_is_told_in_chinese_too() {
        RefusedValueException refused =
                assertThrows(RefusedValueException.class, () -> Text.requireLine("title", "甲\u0007"));
        assertEquals("title：位置 1 的字符 U+0007 不能保存", refused.message(Locale.CHINESE));
        assertEquals("title: character U+0007 at index 1 cannot be carried", refused.message(Locale.ENGLISH));
    }

    private static String message(
            Class<? extends RuntimeException> refusal, org.junit.jupiter.api.function.Executable executable) {
        return assertThrows(refusal, executable).getMessage();
    }
}
