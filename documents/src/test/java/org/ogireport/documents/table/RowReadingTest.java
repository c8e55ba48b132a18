package org.ogireport.documents.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.HeadedUnit;
import org.ogireport.documents.table.CellReading.Heading;
import org.ogireport.documents.table.CellReading.State;

class RowReadingTest {
    private static final RowReading.Label LABEL = new RowReading.Label("行政许可", 3, null, 2, Match.EXACT);

    private static CellReading cell(String text, State state) {
        return new CellReading(text, 3, null, state, Heading.AS_PRINTED);
    }

    private static RowReading reading(boolean agree, CellReading... cells) {
        List<String> texts = Stream.of(cells).map(CellReading::text).toList();
        return new RowReading(Row.LICENSING, LABEL, texts, List.of(cells), agree, agree ? "" : "甲");
    }

    @Test
    void the_text_of_a_row_is_its_label_and_what_follows_it() {
        assertEquals("行政许可 | 7", reading(true, cell("7", State.PLACED)).text());
        RowReading long40 = new RowReading(Row.LICENSING, LABEL, Collections.nCopies(41, "7"), List.of(), true, "");
        assertEquals("行政许可" + " | 7".repeat(40), long40.text());
    }

    @Test
    void a_row_is_placed_where_all_its_cells_are() {
        assertTrue(reading(true, cell("7", State.PLACED)).isPlaced());
        assertFalse(reading(true, cell("7", State.PLACED), cell("7", State.DOUBTFUL))
                .isPlaced());
        assertFalse(reading(false, cell("7", State.PLACED)).isPlaced());
        assertFalse(reading(true).isPlaced());
    }

    @Test
    void places_agree_where_each_gives_the_same_cells() {
        RowReading seven = reading(true, cell("7", State.PLACED));
        assertTrue(seven.agreesWith(seven));
        assertTrue(seven.agreesWith(reading(true, cell(" ７", State.PLACED))));
        assertFalse(seven.agreesWith(reading(true, cell("8", State.PLACED))));
        assertFalse(seven.agreesWith(reading(true, cell("7", State.DOUBTFUL))));
        assertFalse(seven.agreesWith(reading(false, cell("7", State.PLACED))));
        assertFalse(reading(false, cell("7", State.PLACED)).agreesWith(seven));
        assertFalse(reading(true).agreesWith(reading(true)));
        Heading thousand = Heading.AS_PRINTED.in(new HeadedUnit.Stated("千元", true));
        assertFalse(seven.agreesWith(reading(true, new CellReading("7", 3, null, State.PLACED, thousand))));
    }

    @Test
    void a_reading_without_cells_or_table_keeps_the_rest() {
        RowReading seven = reading(true, cell("7", State.PLACED));
        assertEquals(new RowReading(Row.LICENSING, LABEL, List.of("7"), List.of(), true, ""), seven.withoutCells());
        RowReading.Label ofText = new RowReading.Label("行政许可", 3, null, null, Match.EXACT);
        assertEquals(
                new RowReading(Row.LICENSING, ofText, List.of("7"), seven.cells(), true, ""), seven.withoutTable());
    }
}
