package org.ogireport.documents.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ogireport.documents.table.TableSample.DISCLOSURE;
import static org.ogireport.documents.table.TableSample.DISPUTES;
import static org.ogireport.documents.table.TableSample.REQUESTS;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.core.form.Row;

/** Which rows of a grid are the form's, by the labels beside and above their values. */
class GridLabelsTest {
    private static final String APPLICANTS = "项目|<|自然人|法人或其他组织|<|<|<|<|总计\n^|<|^|商业企业|科研机构|社会公益组织|法律服务机构|其他|^\n";
    private static final String NEW = "一、本年新收政府信息公开申请数量|<";
    private static final String VALUES = "|1|2|3|4|5|6|21\n";
    private static final String DISCLOSED = "（一）予以公开|<" + VALUES;

    private static TableSample disclosure(String table) {
        return TableSample.tables(DISCLOSURE, table);
    }

    private static TableSample requests(String table) {
        return TableSample.tables(REQUESTS, table);
    }

    @ParameterizedTest
    @CsvSource({"1999, 7", "2000, ''"})
    void no_more_labels_are_compared_with_the_forms_than_any_report_has(int others, String read) {
        assertEquals(
                read,
                disclosure("规章|1|2|3\n" + "甲|9\n".repeat(others) + "行政许可数|7").of(Row.LICENSING));
    }

    @Test
    void rows_where_none_of_the_forms_can_stand_are_not_compared() {
        String table = "规章|1|2|3\n" + "甲|9\n".repeat(2000) + "行政规范性文件|4|5|6\n行政许可数|7";
        assertEquals("7", disclosure(table).of(Row.LICENSING));
    }

    @Test
    void one_blank_cell_between_two_rows_is_no_row() {
        String blank = "|<|<|<|<|<|<|<|<\n";
        assertEquals("", requests(APPLICANTS + NEW + VALUES + blank + DISCLOSED).of(Row.CARRIED_OVER));
    }

    @Test
    void a_header_between_two_rows_is_no_row() {
        String header = "||自然人|法人或其他组织|<|<|<|<|总计\n";
        assertEquals(
                "", requests(APPLICANTS + NEW + VALUES + header + DISCLOSED).of(Row.CARRIED_OVER));
    }

    @Test
    void a_text_behind_a_figure_is_no_row() {
        TableSample read = disclosure("规章|1|2|3\n9|备注\n行政许可|7");
        assertEquals("1 2 3", read.of(Row.GOVERNMENT_RULES));
        assertEquals("7", read.of(Row.LICENSING));
    }

    @ParameterizedTest
    @CsvSource({"第二十条第（六）项, 7", "行政处罚, 7", "三、本年度办理结果, 7", "规章, none", "第二十条第（五）项, none"})
    void a_row_stands_beside_no_label_of_another_row_or_group_of_its_part(String beside, String read) {
        assertEquals(read, disclosure("信息内容|<|本年处理决定数量\n" + beside + "|行政处罚|7").of(Row.PENALTIES));
    }

    @Test
    void texts_above_part_four_head_no_rows_behind_it() {
        List<Row> rows = Stream.concat(REQUESTS.stream(), DISPUTES.stream()).toList();
        String blocks = "行政复议|<|<|<|<|行政诉讼|<|<|<|<|<|<|<|<|<\n"
                + "结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|<|<|<|<|复议后起诉|<|<|<|<\n"
                + "^|^|^|^|^|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计\n"
                + "1|2|3|4|10|5|6|7|8|26|9|0|1|2|12\n";
        TableSample read = TableSample.tables(rows, "甲|乙\n" + blocks + "一、本年新收政府信息公开申请数量" + VALUES);
        assertEquals("1 2 3 4 10", read.of(Row.RECONSIDERATION));
        assertEquals("1 2 3 4 5 6 21", read.of(Row.NEWLY_RECEIVED));
    }

    @Test
    void a_blank_row_at_the_top_of_a_page_may_be_the_rest_of_one_that_is_not_the_forms() {
        String lower = "\n二、上年结转申请数量|<|||||||\n四、结转下年度继续办理|<" + VALUES;
        assertEquals(
                "", requests(APPLICANTS + NEW + VALUES + "甲|<" + VALUES + lower).of(Row.CARRIED_OVER));
        assertEquals(
                "_ _ _ _ _ _ _",
                requests(APPLICANTS + NEW + VALUES + "甲|<|||||||\n" + lower).of(Row.CARRIED_OVER));
    }
}
