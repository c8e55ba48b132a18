package org.ogireport.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    private static String written(String text) {
        String json = new JsonObject().with("a", text).toString();
        return json.substring("{\"a\":\"".length(), json.length() - "\"}".length());
    }

    @Test
    void quotes_backslashes_and_control_characters_are_escaped() {
        assertEquals("\\\"\\\\", written("\"\\"));
        assertEquals("\\u0000\\u0009\\u000a\\u001f ", written("\u0000\t\n\u001F "));
    }

    /** A surrogate without the other has no UTF-8, so it is written as its number. */
    @Test
    void surrogates_are_escaped_unless_they_are_a_pair() {
        assertEquals("𠮷", written("𠮷"));
        assertEquals("\\ud842", written("\uD842"));
        assertEquals("\\udbff甲", written("\uDBFF甲"));
        assertEquals("\\udfb7", written("\uDFB7"));
        assertEquals("甲\\udfb7", written("甲\uDFB7"));
        assertEquals("\\ud842𠮷\\udfb7", written("\uD842𠮷\uDFB7"));
    }

    @Test
    void a_list_stands_in_one_line_if_the_line_is_shorter_than_120_characters() {
        String longest = "x".repeat(115);
        assertEquals("[\"" + longest + "\"]\n", JsonWriter.indented(List.of(longest)));
        assertEquals("[\n  \"" + longest + "x\"\n]\n", JsonWriter.indented(List.of(longest + "x")));
        String within = "x".repeat(111);
        assertEquals(
                "{\n  \"b\": {\"a\": [\"" + within + "\"]}\n}\n",
                JsonWriter.indented(Map.of("b", Map.of("a", List.of(within)))));
        assertEquals(
                "{\n  \"b\": {\"a\": [\n      \"" + within + "x\"\n    ]}\n}\n",
                JsonWriter.indented(Map.of("b", Map.of("a", List.of(within + "x")))));
    }

    private static JsonObject tree() {
        return new JsonObject()
                .with("number", new BigDecimal("1E+3"))
                .with("truth", true)
                .with("nothing", Optional.empty())
                .with("present", Optional.of("text"))
                .withPresent("absent", Optional.empty())
                .withPresent("there", Optional.of(1))
                .with("json", new JsonWriter.Verbatim("{\"a\":1}"))
                .with("list", List.of(1, "a"))
                .with("one", Map.of("a", List.of()))
                .with("deep", Map.of("a", Map.of("b", 2)))
                .with(
                        "maps",
                        List.of(Map.of("a", 3), new JsonObject().with("b", 4).with("c", 5)));
    }

    @Test
    void a_tree_has_no_white_space() {
        assertEquals(
                "{\"number\":1000,\"truth\":true,\"nothing\":null,\"present\":\"text\",\"there\":1,\"json\":{\"a\":1},"
                        + "\"list\":[1,\"a\"],\"one\":{\"a\":[]},\"deep\":{\"a\":{\"b\":2}},\"maps\":[{\"a\":3},{\"b\":4,\"c\":5}]}",
                tree().toString());
    }

    @Test
    void a_tree_for_people_has_a_line_for_each_member_but_what_is_short_stays_in_one() {
        assertEquals("""
                {
                  "number": 1000,
                  "truth": true,
                  "nothing": null,
                  "present": "text",
                  "there": 1,
                  "json": {"a":1},
                  "list": [1, "a"],
                  "one": {"a": []},
                  "deep": {
                    "a": {"b": 2}
                  },
                  "maps": [
                    {"a": 3},
                    {
                      "b": 4,
                      "c": 5
                    }
                  ]
                }
                """, JsonWriter.indented(tree()));
    }
}
