package org.ogireport.documents.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RgbTest {
    @Test
    void contrast_is_that_of_the_accessibility_guidelines() {
        assertEquals(21, Rgb.contrast(Rgb.BLACK, Rgb.WHITE), 0.001);
        assertEquals(21, Rgb.contrast(Rgb.WHITE, Rgb.BLACK), 0.001);
        assertEquals(1, Rgb.contrast(0x336699, 0x336699), 0.001);
        assertEquals(4.478, Rgb.contrast(0x777777, Rgb.WHITE), 0.001);
        assertEquals(3.998, Rgb.contrast(0xFF0000, Rgb.WHITE), 0.001);
        assertEquals(1.372, Rgb.contrast(0x00FF00, Rgb.WHITE), 0.001);
        assertEquals(8.592, Rgb.contrast(0x0000FF, Rgb.WHITE), 0.001);
        assertEquals(20.502, Rgb.contrast(0x040404, Rgb.WHITE), 0.001);
    }

    @Test
    void text_is_seen_where_it_stands_out() {
        assertTrue(Rgb.isSeen(Rgb.BLACK, Rgb.WHITE));
        assertFalse(Rgb.isSeen(0x00FF00, Rgb.WHITE));
        assertTrue(Rgb.isDark(Rgb.BLACK));
        assertTrue(Rgb.isDark(0x0000FF));
        assertFalse(Rgb.isDark(0x808080));
    }

    @Test
    void colours_are_mixed_channel_by_channel() {
        assertEquals(0x112233, Rgb.mix(0x112233, Rgb.WHITE, 1));
        assertEquals(0xFFFFFF, Rgb.mix(0x112233, Rgb.WHITE, 0));
        assertEquals(0x808080, Rgb.mix(Rgb.BLACK, Rgb.WHITE, 0.5));
        assertEquals(0x402010, Rgb.mix(0x804020, Rgb.BLACK, 0.5));
        assertEquals(0xFF0000, Rgb.mix(0xFF0000, 0x00FFFF, 1.5));
    }
}
