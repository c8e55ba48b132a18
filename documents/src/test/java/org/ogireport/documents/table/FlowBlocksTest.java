package org.ogireport.documents.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ogireport.documents.table.TableSample.DISPUTES;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ogireport.core.form.Row;

/** What is read of part four where only the order of its cells is known. */
class FlowBlocksTest {
    private static final String LABELS = "行政复议 | 行政诉讼 |\n未经复议直接起诉 | 复议后起诉 |\n";
    private static final String RESULTS =
            "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n";
    private static final String VALUES = "1 | 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 | 9 | 0 | 1 | 2 | 12 |\n";

    private static TableSample disputes(String text) {
        return TableSample.flow(DISPUTES, text);
    }

    @Test
    void sentences_around_the_values_are_told() {
        TableSample read = disputes("本年共三件。\n" + LABELS + RESULTS + VALUES + "另有一件。\n");
        assertEquals("1 2 3 4 10", read.of(Row.RECONSIDERATION));
        assertEquals(List.of("UNPLACED_TEXT 1 本年共三件。", "UNPLACED_TEXT 6 另有一件。"), read.remarks());
    }

    @Test
    void blank_cells_among_the_labels_are_no_values() {
        TableSample read = disputes(LABELS + "| |\n" + RESULTS + VALUES);
        assertEquals("1 2 3 4 10", read.of(Row.RECONSIDERATION));
        assertEquals(15, read.first(Row.RECONSIDERATION).found().size());
    }

    @Test
    void values_stand_in_the_line_of_the_first_that_is_not_blank() {
        TableSample read = disputes(LABELS + RESULTS + "| |\n" + VALUES);
        assertEquals("1 2 3 4 10", read.of(Row.RECONSIDERATION));
        assertEquals(5, read.first(Row.RECONSIDERATION).label().line());
    }

    @Test
    void a_row_shorter_than_labels_with_blank_cells_between_them_has_no_blank_cell_for_certain() {
        String blank = VALUES.replace("| 2 | 3 |", "| | 3 |");
        assertEquals("1 _ 3 4 10", disputes(LABELS + RESULTS + blank).of(Row.RECONSIDERATION));
        String apart = RESULTS.replace(" | ", " | | ");
        assertEquals("none", disputes(LABELS + apart + blank).of(Row.RECONSIDERATION));
        assertEquals("1 2 3 4 10", disputes(LABELS + apart + VALUES).of(Row.RECONSIDERATION));
    }

    @Test
    void values_below_the_labels_of_blocks_alone_are_told_by_their_order() {
        TableSample read = disputes(LABELS + VALUES);
        assertEquals("1 2 3 4 10", read.of(Row.RECONSIDERATION));
        assertEquals(
                List.of("COLUMNS_BY_POSITION 3 行政复议 | 1 | 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 | 9 | 0 | 1 …"),
                read.remarks());
    }

    @Test
    void a_label_like_that_of_a_block_is_other_text() {
        assertEquals("none", disputes(LABELS + RESULTS + "复议后的起诉 |\n" + VALUES).of(Row.RECONSIDERATION));
    }
}
