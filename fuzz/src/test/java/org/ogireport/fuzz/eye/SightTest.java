package org.ogireport.fuzz.eye;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the eye sees in a frame, whatever the colours are. */
class SightTest {
    /** A frame on white, in it a stretch of a colour, on which 0 and 8 are drawn, so high. */
    private static BufferedImage page(int ground, int letters, int high) {
        BufferedImage page = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 300, 200);
        graphics.setColor(Color.MAGENTA);
        graphics.setStroke(new BasicStroke(6));
        graphics.drawRect(20, 20, 260, 160);
        graphics.setColor(new Color(ground));
        graphics.fillRect(50, 50, 2 * high + 20, high + 20);
        graphics.setColor(new Color(letters));
        graphics.setStroke(new BasicStroke(Math.max(2, high / 10)));
        graphics.drawOval(60, 60, high * 5 / 9, high);
        graphics.drawOval(60 + high * 3 / 4, 60, high * 5 / 9, high / 2);
        graphics.drawOval(60 + high * 3 / 4, 60 + high / 2, high * 5 / 9, high / 2);
        return page;
    }

    @ParameterizedTest
    @CsvSource({
        "ffffff, 000000",
        "000000, ffffff",
        "1f3f7f, ffffff",
        "000000, ffff00",
        "c00000, ffffff",
        "ffff00, 000000",
        "dddddd, c00000"
    })
    void letters_on_a_ground_of_any_colour_are_seen(String ground, String letters) {
        for (int high : new int[] {22, 29, 40, 70}) {
            Sight sight = Sight.of(page(Integer.parseInt(ground, 16), Integer.parseInt(letters, 16), high), false);
            assertEquals("", sight.answer(), "so high: " + high);
            assertEquals(2, sight.shapes().size(), "so high: " + high);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000", "1f3f7f", "c00000"})
    void a_stretch_of_a_colour_that_shows_no_letters_is_no_figure(String ground) {
        int colour = Integer.parseInt(ground, 16);
        assertEquals("blocked", Sight.of(page(colour, colour, 30), false).answer());
    }
}
