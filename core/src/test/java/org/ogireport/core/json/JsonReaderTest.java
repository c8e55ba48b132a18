package org.ogireport.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.RefusedValueException;

class JsonReaderTest {
    private static String refusal(String text) {
        return assertThrows(RefusedValueException.class, () -> JsonReader.read(text))
                .reason()
                .in(Locale.ENGLISH);
    }

    @Test
    void a_tree_has_its_members_in_their_order_whatever_stands_between_them() {
        Object tree =
                JsonReader.read(" \t{\r\n\"b\" : [ 1 , -2.50,[],{} ],\"a\":{\"\":\"x\"} ,\"c\":[true,false,null]} \n");
        Map<?, ?> members = (Map<?, ?>) tree;
        assertEquals(List.of("b", "a", "c"), new ArrayList<>(members.keySet()));
        assertEquals(List.of(new BigDecimal("1"), new BigDecimal("-2.50"), List.of(), Map.of()), members.get("b"));
        assertEquals(Map.of("", "x"), members.get("a"));
        assertEquals(Arrays.asList(true, false, null), members.get("c"));
    }

    @Test
    void a_text_is_unescaped() {
        assertEquals("\"\\/\b\f\n\r\t", JsonReader.read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\""));
        assertEquals("a中𠀀~", JsonReader.read("\"a\\u4E2d\\uD840\\udc00\\u007E\""));
        assertEquals(" é", JsonReader.read("\" é\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "10", "9007199254740993", "0.10", "-12345678901234567890.1234567890"})
    void a_number_is_kept_digit_for_digit(String number) {
        assertEquals(new BigDecimal(number), JsonReader.read(number));
    }

    @Test
    void a_number_has_32_characters_at_most() {
        String longest = "1".repeat(32);
        assertEquals(new BigDecimal(longest), JsonReader.read(longest));
        assertEquals(longest + "1 is no plain number (line 1)", refusal(longest + "1"));
    }

    @Test
    void it_is_nested_16_deep_at_most() {
        Object tree = JsonReader.read("[".repeat(17) + "]".repeat(17));
        for (int i = 0; i < 16; i++) {
            tree = ((List<?>) tree).get(0);
        }
        assertEquals(List.of(), tree);
        assertEquals("nested deeper than 16 (line 1)", refusal("[".repeat(17) + "1" + "]".repeat(17)));
        assertEquals("nested deeper than 16 (line 1)", refusal("{\"a\":".repeat(17) + "1" + "}".repeat(17)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|it ends in the middle",
                "[1|it ends in the middle",
                "{\"a\"|it ends in the middle",
                "\"a|it ends in the middle",
                "\"a\\|it ends in the middle",
                "\"\\u1234|it ends in the middle",
                "1 2|something follows the value",
                "{} x|something follows the value",
                "{1:2}|a member without a name",
                "{a:2}|a member without a name",
                "{\"a\":1,}|a member without a name",
                "{\"a\" 1}|':' is missing",
                "{\"a\":1 \"b\":2}|',' is missing",
                "{\"a\":1,\"a\":2}|a stands twice",
                "[1 2]|',' is missing",
                "[1,]|a value is missing",
                "[,1]|a value is missing",
                "\"a\tb\"|a control character in a text",
                "\"\\x\"|an escape that is none",
                "\"\\u12\"|an escape that is none",
                "\"\\u12g4\"|an escape that is none",
                "\"\\u123|an escape that is none",
                "\"\\u００４１\"|an escape that is none",
                "tru|a word that is no value",
                "nul|a word that is no value",
                "falsy|a word that is no value",
                "01|01 is no plain number",
                "+1|+1 is no plain number",
                "1.|1. is no plain number",
                ".5|.5 is no plain number",
                "1e3|1e3 is no plain number",
                "1E3|1E3 is no plain number",
                "--1|--1 is no plain number",
                "x|a value is missing"
            })
    void what_is_no_json_is_refused_and_why(String text, String why) {
        assertEquals(why + " (line 1)", refusal(text));
    }

    @Test
    void a_control_character_is_none_from_the_space_on() {
        assertEquals(" ", JsonReader.read("\" \""));
        assertEquals("a control character in a text (line 1)", refusal("\"\u001F\""));
    }

    @Test
    void the_line_of_what_is_wrong_is_told() {
        assertEquals("':' is missing (line 3)", refusal("{\n\n\"a\" 1\n}"));
        assertEquals("it ends in the middle (line 4)", refusal("[\n1,\n2\n"));
        assertEquals("a stands twice (line 2)", refusal("{\"a\":1,\n\"a\":2}"));
    }
}
