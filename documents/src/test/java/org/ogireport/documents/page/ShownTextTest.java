package org.ogireport.documents.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTextTest {
    private static final RunLook PLAIN = new RunLook(Look.PLAIN, 20, 0, false, false);
    private static final RunLook RAISED = new RunLook(Look.PLAIN, 20, 0, true, false);
    private static final RunLook MARKED = new RunLook(Look.PLAIN, 20, 0, false, true);
    private static final RunLook FRAMED = new RunLook(Look.PLAIN, 20, 0, false, false, "left");

    private ShownText text;

    @BeforeEach
    void begin() {
        text = new ShownText();
    }

    private static RunLook seen(Look look) {
        return new RunLook(look, 20, 0, false, false);
    }

    /** The text with # where something is shown otherwise. */
    private String shown() {
        return text.text().replace(Shown.OTHERWISE, '#');
    }

    @Test
    void pieces_of_one_look_are_one_text() {
        text.add("10", PLAIN);
        text.add("06", PLAIN);
        assertEquals("1006", shown());
        assertEquals(4, text.length());
    }

    @Test
    void what_is_hidden_or_empty_is_left_out() {
        text.add("5", seen(Look.HIDDEN));
        text.add("", MARKED);
        assertEquals(0, text.length());
        assertFalse(text.isHighlighted());
    }

    @Test
    void what_is_shown_otherwise_stands_once_in_its_place() {
        text.add("5", seen(Look.OTHERWISE));
        text.otherwise();
        text.add("件", PLAIN);
        text.otherwise();
        assertEquals("#件#", shown());
    }

    @Test
    void lines_around_nothing_may_be_a_digit() {
        text.add("1", PLAIN);
        text.add(" ", PLAIN);
        assertEquals("1 ", shown());
        text.add(" ", FRAMED);
        assertEquals("1  #", shown());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 1#2",
        "1., 2, 1.#2",
        "1, '，2', 1#，2",
        "-, 2, -#2",
        "+, 9, +#9",
        "0, ９, 0#９",
        "件, 2, 件2",
        "1, 件, 1件",
        "1, /, 1/",
        "：, 1, ：1"
    })
    void digits_of_two_sizes_are_not_one_number(String one, String other, String shown) {
        text.add(one, PLAIN);
        text.add(other, new RunLook(Look.PLAIN, 10, 0, false, false));
        assertEquals(shown, shown());
    }

    @ParameterizedTest
    @CsvSource({
        "规章, 1, 规章",
        "规章, [1], 规章",
        "规章, '① ', 规章",
        "规章）, 1, 规章）",
        "'规章 ', 1, '规章 '",
        "规章, 1234, 规章#",
        "规章, 注, 规章#",
        "1000, 1, 1000#",
        "' ', 1, ' #'",
        "'', 1, #"
    })
    void a_raised_mark_behind_words_leads_to_a_note(String before, String raised, String shown) {
        text.add(before, PLAIN);
        text.add(raised, RAISED);
        assertEquals(shown, shown());
    }

    @Test
    void a_doubtful_figure_has_a_mark_after_it_and_words_have_none() {
        text.add("1006", seen(Look.DOUBTFUL));
        assertEquals("1006#", shown());
        begin();
        text.add("规章", seen(Look.DOUBTFUL));
        assertEquals("规章", shown());
        begin();
        text.add("1006", PLAIN);
        text.doubt();
        assertEquals("1006#", shown());
    }

    @Test
    void a_text_is_highlighted_where_all_of_it_is() {
        text.add("10", MARKED);
        text.add(" ", PLAIN);
        assertTrue(text.isHighlighted());
        text.add("06", PLAIN);
        assertFalse(text.isHighlighted());
    }

    @Test
    void spaces_leave_a_text_blank() {
        text.add("5", PLAIN);
        int length = text.length();
        assertTrue(text.isBlankSince(length));
        text.space('\n');
        assertTrue(text.isBlankSince(length));
        assertFalse(text.isBlankSince(0));
        text.add("件", PLAIN);
        assertFalse(text.isBlankSince(length));
        assertEquals("5\n件", shown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "1,234", "5件", "-3", "￥5元", "减4", "A5", "5\uFFFC"})
    void digits_are_a_figure(String figure) {
        assertTrue(ShownText.isFigure(figure));
    }

    @ParameterizedTest
    @ValueSource(strings = {"规章", "1.属于国家秘密", "第5页", "", "/"})
    void words_are_no_figure(String words) {
        assertFalse(ShownText.isFigure(words));
    }

    @Test
    void characters_are_of_one_number_where_they_stand_as_high_and_nearly_as_large() {
        assertTrue(PLAIN.joins(new RunLook(Look.PLAIN, 17, 0, true, true)));
        assertTrue(new RunLook(Look.PLAIN, 17, 0, false, false).joins(PLAIN));
        assertFalse(PLAIN.joins(new RunLook(Look.PLAIN, 16, 0, false, false)));
        assertFalse(PLAIN.joins(new RunLook(Look.PLAIN, 20, 1, false, false)));
        assertFalse(PLAIN.joins(FRAMED));
    }

    @Test
    void of_two_looks_either_may_be_true() {
        assertEquals(PLAIN, PLAIN.or(new RunLook(Look.PLAIN, 20, 0, false, false)));
        assertEquals(PLAIN, PLAIN.or(MARKED));
        assertEquals(MARKED, MARKED.or(new RunLook(Look.PLAIN, 19, 0, false, true)));
        assertEquals(Look.OTHERWISE, PLAIN.or(RAISED).look());
        assertEquals(Look.OTHERWISE, PLAIN.or(FRAMED).look());
        assertEquals(Look.OTHERWISE, PLAIN.or(seen(Look.HIDDEN)).look());
        assertEquals(seen(Look.HIDDEN), PLAIN.within(Look.HIDDEN));
    }

    @Test
    void the_less_sure_of_two_looks_counts_and_what_is_hidden_stays_so() {
        assertEquals(Look.DOUBTFUL, Look.PLAIN.and(Look.DOUBTFUL));
        assertEquals(Look.OTHERWISE, Look.OTHERWISE.and(Look.DOUBTFUL));
        assertEquals(Look.OTHERWISE, Look.PLAIN.and(Look.OTHERWISE));
        assertEquals(Look.HIDDEN, Look.OTHERWISE.and(Look.HIDDEN));
        assertEquals(Look.HIDDEN, Look.HIDDEN.and(Look.PLAIN));
        assertEquals(Look.PLAIN, Look.PLAIN.or(Look.PLAIN));
        assertEquals(Look.OTHERWISE, Look.PLAIN.or(Look.HIDDEN));
        assertEquals(Look.PLAIN, Look.plainIf(true));
        assertEquals(Look.OTHERWISE, Look.plainIf(false));
        assertEquals(Look.PLAIN, Look.certainIf(true));
        assertEquals(Look.DOUBTFUL, Look.certainIf(false));
    }
}
