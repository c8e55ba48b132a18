package org.ogireport.serialization.codec.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class TextWindowTest {
    private static final int MOST = 1 << 22;

    private final char[] buffer = new char[MOST];

    private TextWindow window(String text) {
        return new TextWindow(new StringReader(text));
    }

    @Test
    void an_event_takes_so_many_characters_and_no_more() throws IOException {
        TextWindow window = window("1".repeat(MOST) + "2");
        assertEquals(MOST - 1, window.read(buffer, 0, MOST - 1));
        assertEquals(1, window.read(buffer, 0, 1));
        assertThrows(TextWindow.TooLong.class, () -> window.read(buffer, 0, 1));
        window.allow();
        assertEquals(1, window.read(buffer, 0, MOST));
        assertEquals('2', buffer[0]);
        assertEquals(-1, window.read(buffer, 0, MOST));
    }

    @Test
    void what_is_not_forgotten_can_be_had_again() throws IOException {
        String text = "0123456789".repeat(10_000);
        TextWindow window = window(text);
        assertEquals(text.length(), window.read(buffer, 0, MOST));
        assertEquals("12345", window.between(1, 6));
        for (int before : new int[] {7, 20_001, 20_002, 36_385, 36_386, 90_000}) {
            window.forgetBefore(before);
            assertEquals(text.substring(before, before + 12), window.between(before, before + 12));
        }
    }

    @Test
    void little_is_not_forgotten_and_much_is() throws IOException {
        TextWindow window = window("0123456789".repeat(10_000));
        window.read(buffer, 0, MOST);
        window.forgetBefore((1 << 14) - 1);
        assertEquals("01", window.between(0, 2));
        window.forgetBefore(1 << 14);
        assertThrows(IndexOutOfBoundsException.class, () -> window.between(0, 2));
        window.forgetBefore((1 << 15) - 1);
        assertEquals("45", window.between(1 << 14, (1 << 14) + 2));
    }
}
