package org.ogireport.documents.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ogireport.documents.table.TableSample.DISCLOSURE;
import static org.ogireport.documents.table.TableSample.REQUESTS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.core.form.Row;

/** Which texts are labels of the form where only the order of cells is known. */
class LabelFinderTest {
    private static final String OTHER = "3.其他 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |\n";

    private static TableSample requests(String text) {
        return TableSample.flow(REQUESTS, text);
    }

    @Test
    void a_label_that_says_next_to_nothing_is_known_again_below_its_group_only() {
        assertEquals("1 2 3 4 5 6 21", requests(OTHER + OTHER).of(Row.OTHER_HANDLING));
        assertEquals(
                "1 2 3 4 5 6 21, 1 2 3 4 5 6 21",
                requests("（六）其他处理 | " + OTHER + OTHER).of(Row.OTHER_HANDLING));
    }

    @ParameterizedTest
    @CsvSource({"1999, 7", "2000, ''"})
    void no_more_texts_are_compared_with_labels_than_any_report_has(int others, String read) {
        String text = "规章 | 1 | 2 | 3 |\n" + "甲 | 9 |\n".repeat(others) + "行政许可数 | 7 |\n";
        assertEquals(read, TableSample.flow(DISCLOSURE, text).of(Row.LICENSING));
    }

    @Test
    void a_text_between_two_places_of_a_row_means_none() {
        String rules = "规章 | 1 | 2 | 3 |\n";
        assertEquals(
                "1 2 3, 1 2 3",
                TableSample.flow(DISCLOSURE, rules + "甲 | 9 |\n" + rules).of(Row.GOVERNMENT_RULES));
    }

    @Test
    void the_one_value_of_a_row_is_kept_as_it_stands() {
        assertEquals("７", TableSample.flow(DISCLOSURE, "行政许可 | ７ |").of(Row.LICENSING));
        assertEquals("none", TableSample.flow(DISCLOSURE, "行政许可 |\n|\n").of(Row.LICENSING));
    }
}
