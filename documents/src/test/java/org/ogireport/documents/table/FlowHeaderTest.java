package org.ogireport.documents.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ogireport.documents.table.TableSample.DISCLOSURE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.Token;
import org.ogireport.documents.table.Columns.Verdict;

/** What texts above a row say of its columns where only their order is known; a semicolon ends a line. */
class FlowHeaderTest {
    @ParameterizedTest
    @CsvSource({
        "本年制发件数 | 本年废止件数 | 现行有效件数 |, AS_PRINTED, true",
        "本年制发件数 | 现行有效件数 |, AS_PRINTED, true",
        "甲 |, NOTHING, true",
        "自然人 |, OTHERWISE, false",
        "自然人 | 总计 |, OTHERWISE, false"
    })
    void a_header_is_the_forms_or_that_of_other_columns_or_says_nothing(
            String above, Verdict verdict, boolean inOrder) {
        List<Mark> marks = LabelFinder.find(Token.of(TableSample.lines(above)), DISCLOSURE);
        FlowHeader header = FlowHeader.read(
                marks, Row.GOVERNMENT_RULES.cells().stream().map(Cell::column).toList(), Map.of(), List.of());
        assertEquals(verdict, header.verdict());
        assertEquals(inOrder, header.isInOrder());
    }

    @ParameterizedTest
    @CsvSource({
        "甲 |; 乙 |; 本年制发件数 | 本年废止件数 | 现行有效件数 |, 1 2 3",
        "甲 |; 乙 | 本年制发件数 | 本年废止件数 | 现行有效件数 |, 1 2 3",
        "甲 | 乙 | 本年制发件数 | 本年废止件数 | 现行有效件数 |, none"
    })
    void other_columns_before_the_forms_may_be_that_of_a_cell_too_many(String header, String read) {
        String row = "\n规章 | 1 | 2 | 3 | |";
        assertEquals(
                read,
                TableSample.flow(DISCLOSURE, header.replace(';', '\n') + row).of(Row.GOVERNMENT_RULES));
    }
}
