package org.ogireport.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
