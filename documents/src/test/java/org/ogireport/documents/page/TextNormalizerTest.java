package org.ogireport.documents.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextNormalizerTest {
    @Test
    void characters_of_full_width_have_one_of_half_width() {
        assertEquals("!09AZaz~  ", TextNormalizer.halfWidth("！０９ＡＺａｚ～\u3000\u00A0"));
        assertEquals("规章\uFF00\uFF5F5", TextNormalizer.halfWidth("规章\uFF00\uFF5F５"));
        String same = "规章5";
        assertTrue(TextNormalizer.halfWidth(same) == same);
    }

    @ParameterizedTest
    @ValueSource(
            chars = {' ', '\t', '\n', '\u00A0', '\u3000', '\u200B', '\u061C', '\uFE00', '\uFE0F', '\uFEFF', '\u202C'})
    void spaces_and_what_is_not_seen_are_spaces(char c) {
        assertTrue(TextNormalizer.isSpace(c));
        assertEquals("5", TextNormalizer.strip(c + "5" + c));
        assertEquals("规章", TextNormalizer.key("规" + c + "章"));
        assertEquals("规章", TextNormalizer.dense(c + "规" + c + c + "章"));
    }

    @ParameterizedTest
    @ValueSource(
            chars = {'!', '~', '规', '\u0600', '\u0605', '\u06DD', '\u202B', '\u202E', '\u2067', '\uFDFD', '\uFE10'})
    void what_is_seen_or_turns_others_is_no_space(char c) {
        assertFalse(TextNormalizer.isSpace(c));
        assertEquals(c + "5" + c, TextNormalizer.strip(c + "5" + c));
    }

    @Test
    void a_text_of_spaces_is_empty_without_them() {
        assertEquals("", TextNormalizer.strip(" \u3000\u200B"));
        assertEquals("1 2", TextNormalizer.strip("1 2"));
        assertEquals("", TextNormalizer.dense(""));
    }

    @Test
    void each_run_of_spaces_becomes_one() {
        assertEquals("规 章 5 件 数", TextNormalizer.collapse(" \n规 \r\n章\t5\f件\r数\n"));
        assertEquals("", TextNormalizer.collapse(" \n"));
    }

    @ParameterizedTest
    @CsvSource({
        "规章, 规章",
        "其它, 其他",
        "它, 他",
        "'1.其它', '1,其他'",
        "一、二，三．四。五·六, '一,二,三,四,五,六'",
        "“三安全‘一稳定’”「」＂5″, 三安全一稳定5",
        "'三\"安''全', 三安全",
        "., ','",
        "\", ''",
        "'''', ''",
        "（１）规章, (1)规章",
        "①⑳⒈⒛, '1201,20,'",
        "㈠㈩㈪, (一)(十)㈪",
        "⒜, ⒜",
        "⼀⿕\uF900, 一龠豈",
        "⾃然⼈⻄⺀⻳, 自然人西⺀龟"
    })
    void labels_are_compared_by_what_does_not_vary(String label, String key) {
        assertEquals(key, TextNormalizer.key(label));
    }

    @Test
    void radicals_are_the_ideographs_that_look_the_same() {
        assertEquals("青山县人民政府⺀2021", TextNormalizer.withoutRadicals("⻘⼭县⼈⺠政府⺀2021"));
        String same = "青山县2021①";
        assertTrue(TextNormalizer.withoutRadicals(same) == same);
    }

    @Test
    void a_text_is_shortened_only_where_it_is_longer_and_never_within_a_character() {
        assertEquals("abcd", TextNormalizer.shorten("abcd", 4));
        assertEquals("abc…", TextNormalizer.shorten("abcde", 4));
        assertEquals("ab…", TextNormalizer.shorten("ab𠮷d", 4));
        assertEquals("a𠮷…", TextNormalizer.shorten("a𠮷de", 4));
    }

    @ParameterizedTest
    @CsvSource({"规章, 规章, 2", "行政许可, 行政处罚, 2", "abcd, xadx, 2", "abc, cba, 1", "aab, ab, 2", "'', a, 0"})
    void what_two_texts_have_in_common_stands_in_the_same_order(String one, String other, int common) {
        assertEquals(common, TextNormalizer.common(one, other));
        assertEquals(common, TextNormalizer.common(other, one));
    }
}
