package org.ogireport.documents.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Row;
import org.ogireport.documents.result.ImportException;

/** Where a document comes from, what stands where on its pages, and in which characters and fonts. */
class PlacesTest {
    private static final byte[] TEXT = "规章".getBytes(StandardCharsets.UTF_8);

    @Test
    void a_place_on_a_page_is_rounded_outwards_and_cut_off_at_its_edges() {
        assertEquals(new Spot(3, new Source.Box(10, 20, 6, 11), null), Spot.of(3, 10.9, 20.1, 15.1, 30.2));
        assertEquals(new Spot(1, new Source.Box(0, 0, 5, 0), null), Spot.of(1, -3.5, -4, 4.2, -1));
        assertEquals(new Spot(1, new Source.Box(9, 9, 0, 0), null), Spot.of(1, 9.5, 9.5, 2, 2));
    }

    @Test
    void an_element_stands_in_a_part_that_is_known() {
        assertEquals(new Spot(null, null, new Spot.Anchor("", "B7")), Spot.in("", "B7"));
        assertNull(Spot.in(null, "B7"));
    }

    @Test
    void an_origin_keeps_what_is_known_of_it() {
        Spot spot = Spot.of(1, 0, 0, 1, 1);
        boolean[] told = {false};
        Origin origin =
                Origin.of(TEXT, "a\nb").withLines().at(Map.of(1, spot)).telling((cell, at, own) -> told[0] = own);
        origin.told().stands(Row.LICENSING.cells().get(0), spot, true);
        assertTrue(told[0]);
        assertTrue(origin.numbered());
        assertEquals("a b", origin.name());
        assertEquals(Map.of(1, spot), origin.spots());
        assertEquals(64, origin.sha256().length());
        Source source = origin.source().text("").build();
        assertEquals("a b", source.document());
        assertEquals(origin.sha256(), source.sha256());
        assertFalse(Origin.of(TEXT, "a").numbered());
        Origin text = Origin.ofText("字".repeat(1001));
        assertTrue(text.numbered());
        assertNull(text.sha256());
        assertEquals("字".repeat(999) + "…", text.source().text("").build().document());
    }

    @Test
    void a_document_is_no_longer_than_any_report() {
        assertEquals("a", Origin.of(new byte[Origin.MOST_BYTES], "a").name());
        assertThrows(ImportException.class, () -> Origin.of(new byte[Origin.MOST_BYTES + 1], "a"));
        assertThrows(NullPointerException.class, () -> Origin.nameOf(null));
    }

    @Test
    void bytes_are_read_without_a_fault_or_not_at_all() {
        assertEquals("规章", Decoding.strictly(TEXT, StandardCharsets.UTF_8));
        assertNull(Decoding.strictly("规章".getBytes(Decoding.GB18030), StandardCharsets.UTF_8));
        assertNull(Decoding.strictly(new byte[] {(byte) 0xFF}, Decoding.GB18030));
    }

    @ParameterizedTest
    @CsvSource({
        "FEFF, true",
        "FFFE, true",
        "FEFF00, true",
        "FE, false",
        "FF, false",
        "FEFE, false",
        "FFFF, false",
        "00FF, false",
        "00FE, false",
        "'', false"
    })
    void text_in_units_of_two_bytes_begins_with_a_mark(String bytes, boolean marked) {
        assertEquals(marked, Decoding.isMarkedUtf16(HexFormat.of().parseHex(bytes)));
    }

    @ParameterizedTest
    @CsvSource({
        "Wingdings, true",
        "Wingdings 2, true",
        "' MT Extra ', true",
        "Symbol, true",
        "Code_128, true",
        "Code-39, true",
        "Segoe UI Symbol, false",
        "Noto Sans Symbols, false",
        "'Apple Symbols, Wingdings', true",
        "SimSun, false",
        "宋体, false",
        "'', false"
    })
    void some_fonts_draw_pictures_in_place_of_digits(String font, boolean pictures) {
        assertEquals(pictures, Typefaces.drawPictures(font));
    }
}
