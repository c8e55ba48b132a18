package org.ogireport.documents.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ogireport.documents.table.TableSample.DISPUTES;
import static org.ogireport.documents.table.TableSample.OLD;
import static org.ogireport.documents.table.TableSample.REQUESTS;
import static org.ogireport.documents.table.TableSample.disputes;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.form.Row;

/** What is read of part four, whose rows are blocks of columns. */
class GridDisputesTest {
    private static final String BLOCKS = "行政复议|<|<|<|<|行政诉讼|<|<|<|<|<|<|<|<|<\n"
            + "结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|<|<|<|<|复议后起诉|<|<|<|<\n"
            + "^|^|^|^|^|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计\n";

    @Test
    void part_four_has_its_values_in_one_row() {
        String values = "1|2|3|4|10|5|6|7|8|26|9|0|1|2|12";
        TableSample read = disputes(BLOCKS + values);
        assertEquals("1 2 3 4 10", read.of(Row.RECONSIDERATION));
        assertEquals("5 6 7 8 26", read.of(Row.DIRECT_LITIGATION));
        assertEquals("9 0 1 2 12", read.of(Row.LITIGATION_AFTER_RECONSIDERATION));
        assertEquals("行政复议", read.first(Row.RECONSIDERATION).label().text());
        assertEquals(
                "复议后起诉",
                read.first(Row.LITIGATION_AFTER_RECONSIDERATION).label().text());
        assertEquals(List.of(), read.remarks());
        assertEquals("1 2 3 4 10", disputes(BLOCKS + values + "\n" + values).of(Row.RECONSIDERATION));
    }

    @Test
    void part_four_is_blank_where_its_row_is() {
        TableSample read = disputes(BLOCKS + "||||||||||||||");
        assertEquals("_ _ _ _ _", read.of(Row.DIRECT_LITIGATION));
        assertEquals("", disputes(BLOCKS.strip()).of(Row.DIRECT_LITIGATION));
    }

    @Test
    void two_rows_of_values_in_part_four_are_told_and_not_read() {
        TableSample read = disputes(BLOCKS + "1|2|3|4|10|5|6|7|8|26|9|0|1|2|12\n1|2|3|4|10|5|6|7|8|26|9|0|1|2|13");
        assertEquals("none", read.of(Row.RECONSIDERATION));
        assertEquals(
                List.of(
                        "UNPLACED_TEXT 4 1 | 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 | 9 | 0 | 1 | 2 | 12",
                        "UNPLACED_TEXT 5 1 | 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 | 9 | 0 | 1 | 2 | 13"),
                read.remarks());
    }

    @Test
    void words_below_the_values_of_part_four_are_told() {
        TableSample read = disputes(BLOCKS + "1|2|3|4|10|5|6|7|8|26|9|0|1|2|12\n注|<|<|<|<|另有|<|<|<|<|<|<|<|<|<");
        assertEquals("1 2 3 4 10", read.of(Row.RECONSIDERATION));
        assertEquals(List.of("UNPLACED_TEXT 5 注 | 另有"), read.remarks());
    }

    private static final String RESULTS = "类型|结果维持|结果纠正|其他结果|尚未审结|总计\n";

    @Test
    void part_four_may_have_a_row_for_each_block() {
        TableSample read = disputes(RESULTS + "行政复议|1|2|3|4|10\n行政诉讼（未经复议直接起诉）|5|6|7|8|26\n行政诉讼-复议后起诉|9|0|1|2|12");
        assertEquals("1 2 3 4 10", read.of(Row.RECONSIDERATION));
        assertEquals("5 6 7 8 26", read.of(Row.DIRECT_LITIGATION));
        assertEquals("9 0 1 2 12", read.of(Row.LITIGATION_AFTER_RECONSIDERATION));
        assertEquals("行政诉讼（未经复议直接起诉）", read.first(Row.DIRECT_LITIGATION).label().text());
        assertEquals(3, read.first(Row.DIRECT_LITIGATION).label().line());
        assertEquals(
                List.of("5", "6", "7", "8", "26"),
                read.first(Row.DIRECT_LITIGATION).found());
        assertEquals(List.of(), read.remarks());
    }

    @ParameterizedTest
    @CsvSource({"复议后起诉, 复议后撤诉", "复议后起诉, 行政复议", "结果维持|结果纠正, 结果纠正|结果维持", "行政复议|1|2, 行政复议|1", "行政复议|1|2, 行政复议|1|2|2"})
    void part_four_in_rows_is_read_only_where_each_block_is_there_once(String from, String to) {
        String table = RESULTS + "行政复议|1|2|3|4|10\n未经复议直接起诉|5|6|7|8|26\n复议后起诉|9|0|1|2|12";
        assertEquals("5 6 7 8 26", disputes(table).of(Row.DIRECT_LITIGATION));
        assertEquals("none", disputes(table.replace(from, to)).of(Row.DIRECT_LITIGATION));
    }

    @Test
    void part_four_may_have_a_row_for_each_result() {
        String table = "行政复议|结果维持|1\n|结果纠正|2\n|其他结果|3\n|尚未审结|4\n|合计|10\n"
                + "未经复议直接起诉|<|<\n结果维持|<|5\n结果纠正|<|6\n其他结果|<|7\n尚未审结|<|8\n总计|<|26\n"
                + "复议后起诉-结果维持|<|9\n复议后起诉：结果纠正|<|0\n复议后起诉其他结果|<|1\n复议后起诉尚未审结|<|2\n复议后起诉总计|<|12";
        TableSample read = disputes(table);
        assertEquals("1 2 3 4 10", read.of(Row.RECONSIDERATION));
        assertEquals("5 6 7 8 26", read.of(Row.DIRECT_LITIGATION));
        assertEquals("9 0 1 2 12", read.of(Row.LITIGATION_AFTER_RECONSIDERATION));
        String doubled = table + "\n复议后起诉总计|<|13";
        assertEquals("none", disputes(doubled).of(Row.RECONSIDERATION));
        String lost = table.replace("\n复议后起诉总计|<|12", "");
        assertEquals("none", disputes(lost).of(Row.RECONSIDERATION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"复议后起诉总计", "复议后起诉合计", "总计", "共计", "行政诉讼-复议后起诉：总计"})
    void a_label_of_part_four_says_a_block_and_a_result(String label) {
        assertEquals("9 0 1 2 12", disputes(lastResultLabelled(label)).of(Row.LITIGATION_AFTER_RECONSIDERATION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"复议后起诉上年总计", "复议后起诉案件合计", "案件总计", "复议后起诉小计", "上年复议后起诉总计", "行政复议总计"})
    void a_label_of_part_four_that_says_something_else_is_no_result(String label) {
        TableSample read = disputes(lastResultLabelled(label));
        assertEquals(List.of("", "", ""), DISPUTES.stream().map(read::of).toList());
    }

    private static String lastResultLabelled(String label) {
        return "行政复议结果维持|1\n行政复议结果纠正|2\n行政复议其他结果|3\n行政复议尚未审结|4\n行政复议总计|10\n"
                + "未经复议直接起诉结果维持|5\n未经复议直接起诉结果纠正|6\n未经复议直接起诉其他结果|7\n未经复议直接起诉尚未审结|8\n"
                + "未经复议直接起诉总计|26\n复议后起诉结果维持|9\n复议后起诉结果纠正|0\n复议后起诉其他结果|1\n复议后起诉尚未审结|2\n"
                + label + "|12";
    }

    @Test
    void part_four_may_have_a_column_for_each_block() {
        TableSample read =
                disputes("结果|行政复议|未经复议直接起诉|复议后起诉\n结果维持|1|5|9\n结果纠正|2|6|0\n其他结果|3|7|1\n尚未审结|4|8|2\n总计|10|26|12");
        assertEquals("1 2 3 4 10", read.of(Row.RECONSIDERATION));
        assertEquals("5 6 7 8 26", read.of(Row.DIRECT_LITIGATION));
        assertEquals("9 0 1 2 12", read.of(Row.LITIGATION_AFTER_RECONSIDERATION));
        assertEquals(1, read.first(Row.RECONSIDERATION).label().table());
    }

    @Test
    void rows_behind_part_four_in_its_table_are_read() {
        List<Row> rows = Stream.concat(REQUESTS.stream(), DISPUTES.stream()).toList();
        String values = "1|2|3|4|10|5|6|7|8|26|9|0|1|2|12\n";
        TableSample read = TableSample.tables(
                rows, BLOCKS + values + "一、本年新收政府信息公开申请数量|1|2|3|4|5|6|21\n" + OLD.substring(0, 16) + "|1|2|3|4|5|6|21");
        assertEquals("1 2 3 4 10", read.of(Row.RECONSIDERATION));
        assertEquals("1 2 3 4 5 6 21", read.of(Row.NEWLY_RECEIVED));
        assertEquals("1 2 3 4 5 6 21", read.of(Row.CARRIED_OVER));
    }
}
