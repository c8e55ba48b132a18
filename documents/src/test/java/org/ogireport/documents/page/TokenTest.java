package org.ogireport.documents.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTest {
    private static Line line(boolean closed, String... cells) {
        return new Line(7, String.join(" | ", cells), List.of(cells), closed);
    }

    /** Tokens with their size where they are empty, and what is known of their cells. */
    private static String tokens(Line line) {
        return Token.of(List.of(line)).stream()
                .map(token -> (token.isEmpty() ? "_" + token.size() : token.text())
                        + (token.inRow() ? " beside" : "")
                        + (token.closed() ? " closed" : ""))
                .collect(Collectors.joining(", "));
    }

    @Test
    void cells_of_a_line_are_closed_but_for_the_last_one_of_an_open_line() {
        assertEquals("规章 beside closed, 5 beside", tokens(line(false, "规章", "5")));
        assertEquals("规章 beside closed, 5 beside closed", tokens(line(true, "规章", "5")));
        assertEquals("规章", tokens(line(false, "规章")));
        assertEquals("规章 closed", tokens(line(true, "规章")));
    }

    @Test
    void empty_cells_beside_each_other_are_one_token() {
        assertEquals(
                "_1 beside closed, 规章 beside closed, _2 beside closed, 5 beside closed, _1 beside closed",
                tokens(line(true, "", "规章", "", "", "5", "")));
        assertEquals("_3 closed", tokens(line(true, "", "", "")));
        assertEquals("_1", tokens(line(false, "")));
    }

    @ParameterizedTest
    @CsvSource({"5, true, true", "/, false, true", "规章, false, false"})
    void a_value_that_is_not_blank_is_a_figure(String text, boolean figure, boolean value) {
        Token token = Token.of(List.of(line(true, text))).get(0);
        assertEquals(figure, token.isFigure());
        assertEquals(value, token.isValue());
        assertEquals(1, token.size());
        assertFalse(token.isBlankCell());
        assertEquals(7, token.line());
    }

    @Test
    void a_blank_cell_stands_alone_in_its_line_without_a_mark() {
        assertTrue(Token.of(List.of(line(false, ""))).get(0).isBlankCell());
        assertFalse(Token.of(List.of(line(true, ""))).get(0).isBlankCell());
        assertFalse(Token.of(List.of(line(true, "", ""))).get(0).isBlankCell());
        assertFalse(Token.of(List.of(line(false, "规章", ""))).get(1).isBlankCell());
        assertFalse(Token.of(List.of(line(false, ""))).get(0).isFigure());
    }

    @Test
    void a_text_too_long_for_a_label_has_no_key() {
        assertEquals(
                "规".repeat(200),
                Token.of(List.of(line(true, "规".repeat(200)))).get(0).key());
        assertEquals("", Token.of(List.of(line(true, "规".repeat(201)))).get(0).key());
    }

    @Test
    void a_part_of_a_cell_stands_where_it_stands() {
        Token part = Token.of(List.of(line(true, "12"))).get(0).with("１");
        assertEquals(new Token("１", "1", 7, 0, false, true, true), part);
    }

    @Test
    void a_line_is_of_a_table_where_it_has_cells() {
        assertTrue(line(true, "a").isTabular());
        assertTrue(line(false, "a", "b").isTabular());
        assertFalse(Line.paragraph(1, "a").isTabular());
        assertTrue(line(true, "", "").isFiller());
        assertFalse(line(true, "", "b").isFiller());
        assertFalse(line(true, "a", "").isFiller());
    }
}
