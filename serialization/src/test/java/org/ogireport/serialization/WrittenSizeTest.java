package org.ogireport.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** How large what is written may be, to the byte. */
class WrittenSizeTest {
    private static final int MOST = 1 << 22;

    private static final String LONGEST = "1".repeat(MOST);

    private static void assertTooLarge(Executable writing) {
        assertThrows(ReportWriteException.class, writing);
    }

    @Test
    void bytes_are_written_as_far_as_they_are_read() {
        WrittenBytes bytes = new WrittenBytes();
        bytes.write(new byte[MOST - 1], 0, MOST - 1);
        assertTooLarge(() -> bytes.write(new byte[2], 0, 2));
        bytes.write(7);
        assertTooLarge(() -> bytes.write(7));
        assertEquals(MOST, bytes.size());
    }

    @Test
    void text_is_written_as_far_as_it_is_read() {
        BoundedText text = new BoundedText();
        text.write(LONGEST, 0, MOST);
        assertEquals(LONGEST, text.toString());
        assertEquals(MOST, text.bytes().length);
        assertTooLarge(() -> text.write("1", 0, 1));
    }

    @Test
    void characters_are_too() {
        BoundedText text = new BoundedText();
        text.write(LONGEST.toCharArray(), 0, MOST);
        assertEquals(MOST, text.bytes().length);
        assertTooLarge(() -> text.write(new char[] {'1'}, 0, 1));
    }

    @Test
    void a_character_takes_the_bytes_that_it_has_in_utf_8() {
        BoundedText text = new BoundedText();
        text.write(LONGEST, 0, MOST - 2);
        text.write("县", 0, 1);
        assertTooLarge(text::bytes);
        assertTooLarge(text::toString);
    }

    @Test
    void what_is_too_large_is_told_in_both_languages() {
        ReportWriteException tooLarge = ReportWriteException.tooLarge();
        assertEquals("大于 4194304 字节，没有程序会读取", tooLarge.message(Locale.CHINA));
        assertEquals("larger than 4194304 bytes, which no reader accepts", tooLarge.message(Locale.ENGLISH));
    }
}
