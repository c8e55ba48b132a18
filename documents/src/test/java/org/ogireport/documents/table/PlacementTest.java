package org.ogireport.documents.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.Token;

class PlacementTest {
    /** What is placed of lines, which a semicolon ends. */
    private static String place(String lines, boolean isWhole) {
        FlowValues values = new FlowValues(Token.of(TableSample.lines(lines.replace(';', '\n'))), 0, false, isWhole);
        String placed = Placement.place(values, Row.GOVERNMENT_RULES.cells()).stream()
                .map(token -> token.text().isEmpty() ? "_" : token.text())
                .collect(Collectors.joining(" "));
        return placed.isEmpty() ? "none" : placed;
    }

    @ParameterizedTest
    @CsvSource({
        "1 |;2 |;3 |, 1 2 3",
        "1 |;|;3 |, 1 _ 3",
        "1 |;||;3 |, none",
        "1 |;2 |;|, none",
        "|;2 |;3 |, none",
        "1 |;2 |;3 |;||, 1 2 3",
        "||;1 |;2 |;3 |, 1 2 3",
        "1 |;2 |;3 |;4 |, none",
        "|;|;|, _ _ _",
        "|;|, none",
        "|||, none",
        "||;||;||, none",
        "|;|;|;||, _ _ _",
        "1;2;3, 1 2 3",
        "1;2, none",
        "1; ;3, 1 _ 3",
        "' ;2; ', _ 2 _",
        "' ; ;3', _ _ 3",
        "1 2 3 |, 1 2 3",
        "1 2 3 |;||, 1 2 3"
    })
    void a_cell_a_line_reaches_from_the_first_column_to_the_last(String lines, String placed) {
        assertEquals(placed, place(lines, false));
    }

    @ParameterizedTest
    @CsvSource({
        "1 | 2 | 3 |, 1 2 3",
        "1 | | 3 |, 1 _ 3",
        "| | 3 |, _ _ 3",
        "| 1 | 2 | 3 | |, 1 2 3",
        "1 | 2 | 3 | | |, 1 2 3",
        "1 | | 3 | |, none",
        "| 1 | 2 | |, none",
        "1 | 2 |, none",
        "| | | | |, none",
        "1 | 2 | 3 | 4 |, none",
        "1 | 2 |;3 |, 1 2 3",
        "1 | |;3 |, 1 _ 3"
    })
    void cells_of_a_line_may_have_blank_ones_around_them(String lines, String placed) {
        assertEquals(placed, place(lines, false));
    }

    @ParameterizedTest
    @CsvSource({
        "1 |;2 |;|;||, 1 2 _",
        "1 |;|||, 1 _ _",
        "1 |;2 |;3 |;||, 1 2 3",
        "|;2 |;|;||, _ 2 _",
        "|||||, _ _ _",
        "1 |;2 |;3 |;4 |, none",
        "1 |;2 |, none"
    })
    void where_all_cells_of_the_row_are_there_the_first_ones_are_the_columns(String lines, String placed) {
        assertEquals(placed, place(lines, true));
    }
}
