package org.ogireport.documents.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ogireport.documents.table.TableSample.APPLICANTS;
import static org.ogireport.documents.table.TableSample.DISPUTES;
import static org.ogireport.documents.table.TableSample.DOCUMENTS;
import static org.ogireport.documents.table.TableSample.NEW;
import static org.ogireport.documents.table.TableSample.OLD;
import static org.ogireport.documents.table.TableSample.REQUESTS;
import static org.ogireport.documents.table.TableSample.VALUES;
import static org.ogireport.documents.table.TableSample.disclosure;
import static org.ogireport.documents.table.TableSample.requests;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.form.Row;

/** Which rows of a grid are the form's, by the labels beside and above their values. */
class GridLabelsTest {
    private static final String DISCLOSED = "（一）予以公开|<" + VALUES;

    @Test
    void a_row_is_known_by_the_label_before_its_values() {
        String group = "信息内容|<|本年处理决定数量\n第二十条第（六）项|行政处罚|7\n^|行政强制|8";
        assertEquals("7", disclosure(group).of(Row.PENALTIES));
        assertEquals("8", disclosure(group).of(Row.COMPULSION));
        String pieces = APPLICANTS + "1.|属于国家秘密|1|2|3|4|5|6|21";
        assertEquals("1 2 3 4 5 6 21", requests(pieces).of(Row.STATE_SECRET));
        assertEquals(
                Match.EXACT, requests(pieces).first(Row.STATE_SECRET).label().match());
        String note = DOCUMENTS.replace("\n", "|备注\n") + "规章|1|2|3|行政许可";
        assertEquals("1 2 3", disclosure(note).of(Row.GOVERNMENT_RULES));
        assertEquals("", disclosure(note).of(Row.LICENSING));
    }

    @Test
    void a_row_under_another_groups_label_is_not_read() {
        TableSample beside = disclosure("信息内容|<|本年处理决定数量\n第二十条第（五）项|行政处罚|7\n^|行政强制|8");
        assertEquals("none", beside.of(Row.PENALTIES));
        assertEquals("none", beside.of(Row.COMPULSION));
        assertEquals("GROUP_NOT_AS_PRINTED 2 第二十条第（五）项 | 行政处罚", beside.remarks().get(0));
        TableSample above = disclosure("第二十条第（五）项|<\n信息内容|本年处理决定数量\n行政处罚|7\n行政强制|8\n第二十条第（八）项|<\n行政事业性收费|5");
        assertEquals("none", above.of(Row.PENALTIES));
        assertEquals("none", above.of(Row.COMPULSION));
        assertEquals("5", above.of(Row.FEES));
    }

    @Test
    void a_row_whose_label_is_blank_is_told_by_its_place_between_two_others() {
        String blank = APPLICANTS + NEW + VALUES + "|<" + VALUES + "三、本年度办理结果|（一）予以公开" + VALUES;
        TableSample read = requests(blank);
        assertEquals("1 2 3 4 5 6 21", read.of(Row.CARRIED_OVER));
        assertEquals(Match.POSITION, read.first(Row.CARRIED_OVER).label().match());
        assertEquals("", read.first(Row.CARRIED_OVER).label().text());
        assertEquals(
                "ROW_BY_POSITION 4 | 1 | 2 | 3 | 4 | 5 | 6 | 21", read.remarks().get(0));
        assertEquals("", requests(APPLICANTS + "|<" + VALUES + OLD + VALUES).of(Row.NEWLY_RECEIVED));
        String two = APPLICANTS + NEW + VALUES + "|<" + VALUES + "^|（二）部分公开" + VALUES;
        assertEquals("", requests(two).of(Row.CARRIED_OVER));
        String apart = APPLICANTS + NEW + VALUES + "|<" + VALUES + "甲|乙" + VALUES + "三、本年度办理结果|（一）予以公开" + VALUES;
        assertEquals("", requests(apart).of(Row.CARRIED_OVER));
    }

    @Test
    void a_row_is_known_by_a_label_like_its_own_where_no_other_can_be_meant() {
        TableSample read = requests(APPLICANTS + "一、本年新收申请数量|<" + VALUES + OLD + VALUES);
        assertEquals("1 2 3 4 5 6 21", read.of(Row.NEWLY_RECEIVED));
        assertEquals(List.of("LABEL_NOT_AS_PRINTED 3 一、本年新收申请数量"), read.remarks());
        assertEquals(
                "",
                requests(APPLICANTS + OLD + VALUES + "一、本年新收申请数量|<" + VALUES).of(Row.NEWLY_RECEIVED));
        TableSample both = requests(APPLICANTS + NEW + VALUES + "一、本年新收申请数量|<" + VALUES + OLD + VALUES);
        assertEquals("1 2 3 4 5 6 21", both.of(Row.NEWLY_RECEIVED));
        assertEquals(
                "UNPLACED_TEXT 4 一、本年新收申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 21",
                both.remarks().get(0));
    }

    @Test
    void a_label_that_says_next_to_nothing_is_known_below_its_own_group() {
        String under = APPLICANTS + "（六）其他处理|3.其他" + VALUES;
        assertEquals("1 2 3 4 5 6 21", requests(under).of(Row.OTHER_HANDLING));
        assertEquals("", requests(APPLICANTS + "（三）不予公开|3.其他" + VALUES).of(Row.OTHER_HANDLING));
    }

    @Test
    void a_label_that_says_next_to_nothing_is_known_below_a_row_of_its_group() {
        String before = "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请|<" + VALUES;
        assertEquals(
                "1 2 3 4 5 6 21",
                requests(APPLICANTS + before + "备注|<||||||||\n3.其他|<" + VALUES).of(Row.OTHER_HANDLING));
        TableSample other = requests(APPLICANTS + OLD + VALUES + "3.其他|<" + VALUES);
        assertEquals(
                Match.EXACT,
                requests(APPLICANTS + before + "3.其他|<" + VALUES)
                        .first(Row.OTHER_HANDLING)
                        .label()
                        .match());
        assertEquals(Match.SIMILAR, other.first(Row.OTHER_HANDLING).label().match());
    }

    @Test
    void a_label_like_that_of_a_row_which_stands_elsewhere_is_no_label() {
        String like = "一、本年新收申请数量|<|9|9|9|9|9|9|9\n";
        assertEquals(
                "1 2 3 4 5 6 21",
                requests(APPLICANTS + like + OLD + VALUES + NEW + VALUES).of(Row.NEWLY_RECEIVED));
    }

    @Test
    void rows_in_another_order_are_read_where_they_stand() {
        String disclosed = "（一）予以公开|<" + VALUES;
        TableSample read = requests(APPLICANTS + disclosed + "甲|乙" + VALUES + disclosed);
        assertEquals("1 2 3 4 5 6 21, 1 2 3 4 5 6 21", read.of(Row.DISCLOSED));
        assertEquals(List.of("UNPLACED_TEXT 4 甲 | 乙 | 1 | 2 | 3 | 4 | 5 | 6 | 21"), read.remarks());
    }

    @Test
    void the_first_and_the_last_row_may_be_labelled_like_the_forms_but_not_be_blank() {
        assertEquals(
                "1 2 3 4 5 6 21",
                requests("一、本年新收申请数量|<" + VALUES + OLD + VALUES).of(Row.NEWLY_RECEIVED));
        assertEquals("", requests("|<" + VALUES + OLD + VALUES).of(Row.NEWLY_RECEIVED));
        String total = APPLICANTS + "（七）总计|<" + VALUES;
        assertEquals("1 2 3 4 5 6 21", requests(total + "四、结转下年度办理|<" + VALUES).of(Row.CARRIED_FORWARD));
        assertEquals("", requests(total + "|<" + VALUES.strip()).of(Row.CARRIED_FORWARD));
    }

    @Test
    void a_row_of_blank_cells_may_be_labelled_like_the_forms_and_a_header_is_none() {
        String like = APPLICANTS + "一、本年新收申请数量|<|||||||\n" + OLD + VALUES;
        assertEquals("_ _ _ _ _ _ _", requests(like).of(Row.NEWLY_RECEIVED));
        String again = APPLICANTS + NEW + VALUES + "|<|自然人|法人或其他组织|<|<|<|<|总计\n（一）予以公开|<" + VALUES;
        assertEquals("", requests(again).of(Row.CARRIED_OVER));
    }

    @Test
    void a_label_like_a_rows_stands_behind_its_groups() {
        TableSample read = requests(APPLICANTS + "（三）不予公开|1.国家秘密" + VALUES);
        assertEquals("1 2 3 4 5 6 21", read.of(Row.STATE_SECRET));
        assertEquals("1.国家秘密", read.first(Row.STATE_SECRET).label().text());
        assertEquals("", requests(APPLICANTS + "（四）无法提供|1.国家秘密" + VALUES).of(Row.STATE_SECRET));
        TableSample figures = requests(APPLICANTS + NEW + VALUES + "9|9" + VALUES + "（一）予以公开|<" + VALUES);
        assertEquals("", figures.of(Row.CARRIED_OVER));
        assertEquals(
                "UNPLACED_TEXT 4 9 | 9 | 1 | 2 | 3 | 4 | 5 | 6 | 21",
                figures.remarks().get(0));
    }

    @Test
    void a_row_labelled_by_its_group_alone_is_told_by_its_place() {
        String header = "信息内容|<|本年处理决定数量\n第二十条第（五）项|行政许可|6\n";
        TableSample read = disclosure(header + "第二十条第（六）项||7\n^|行政强制|8");
        assertEquals("7", read.of(Row.PENALTIES));
        assertEquals(Match.POSITION, read.first(Row.PENALTIES).label().match());
        assertEquals("", disclosure(header + "其他事项||7\n^|行政强制|8").of(Row.PENALTIES));
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
