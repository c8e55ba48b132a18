package org.ogireport.serialization.codec.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {
    /** Bytes that mean something behind another, or are next to those that do. */
    private static final byte[] TELLING = HexFormat.of().parseHex("417f808f909fa0bfc0ff");

    /** Of those, the ones next to what any further byte may be. */
    private static final byte[] FURTHER = HexFormat.of().parseHex("7f80bfc0");

    @ParameterizedTest
    @ValueSource(ints = {0, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF})
    void a_character_is_as_long_as_it_is_written(int character) {
        String text = "中" + Character.toString(character) + "a";
        assertEquals(text.getBytes(StandardCharsets.UTF_8).length, Utf8.length(text));
    }

    @Test
    void bytes_are_well_formed_if_and_only_if_the_platform_decodes_them() {
        for (int lead = 0; lead <= 0xFF; lead++) {
            byte[] bytes = {'a', (byte) lead, 0, 0, 0};
            assertJudged(bytes, 2);
            for (byte second : TELLING) {
                bytes[2] = second;
                assertJudged(bytes, 3);
                for (byte third : FURTHER) {
                    bytes[3] = third;
                    assertJudged(bytes, 4);
                    for (byte fourth : FURTHER) {
                        bytes[4] = fourth;
                        assertJudged(bytes, 5);
                    }
                }
            }
        }
    }

    private static void assertJudged(byte[] bytes, int length) {
        byte[] judged = Arrays.copyOf(bytes, length);
        assertEquals(
                isDecoded(judged),
                Utf8.isWellFormed(judged),
                () -> HexFormat.of().formatHex(judged));
    }

    private static boolean isDecoded(byte[] bytes) {
        return !DocumentText.strictUtf8()
                .decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length), true)
                .isError();
    }
}
