package org.ogireport.documents.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.ogireport.documents.table.TableSample.DISCLOSURE;
import static org.ogireport.documents.table.TableSample.DISPUTES;
import static org.ogireport.documents.table.TableSample.REQUESTS;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.GridRow;
import org.ogireport.documents.page.Remarks;
import org.ogireport.documents.page.Spot;

/** What is read of tables whose cells stand in columns. */
class GridReaderTest {
    private static final String DOCUMENTS = "信息内容|本年制发件数|本年废止件数|现行有效件数\n";
    private static final String APPLICANTS = "项目|<|自然人|法人或其他组织|<|<|<|<|总计\n^|<|^|商业企业|科研机构|社会公益组织|法律服务机构|其他|^\n";
    private static final String NEW = "一、本年新收政府信息公开申请数量|<";
    private static final String OLD = "二、上年结转政府信息公开申请数量|<";

    private static TableSample disclosure(String table) {
        return TableSample.tables(DISCLOSURE, table);
    }

    private static TableSample requests(String table) {
        return TableSample.tables(REQUESTS, table);
    }

    private static TableSample disputes(String table) {
        return TableSample.tables(DISPUTES, table);
    }

    @Test
    void values_stand_below_the_forms_columns() {
        TableSample read = requests(APPLICANTS + NEW + "|1|2|3|4|5|6|21\n" + OLD + "|0||0|/|0|0|0");
        assertEquals("1 2 3 4 5 6 21", read.of(Row.NEWLY_RECEIVED));
        assertEquals("0 _ 0 / 0 0 0", read.of(Row.CARRIED_OVER));
        assertEquals("", read.of(Row.DISCLOSED));
        assertEquals(List.of(), read.remarks());
        RowReading row = read.first(Row.NEWLY_RECEIVED);
        assertEquals("一、本年新收政府信息公开申请数量", row.label().text());
        assertEquals(3, row.label().line());
        assertEquals(1, row.label().table());
        assertEquals(Match.EXACT, row.label().match());
        assertEquals(List.of("1", "2", "3", "4", "5", "6", "21"), row.found());
        assertEquals("", row.header());
        assertEquals(CellReading.Heading.AS_PRINTED, row.cells().get(0).heading());
    }

    @Test
    void columns_are_found_wherever_they_stand() {
        TableSample read = disclosure("信息内容|本年废止件数|现行有效件数|本年制发件数\n规章|2|3|1");
        assertEquals("1 2 3", read.of(Row.GOVERNMENT_RULES));
        assertEquals(List.of("COLUMNS_REORDERED 0 信息内容 | 本年废止件数 | 现行有效件数 | 本年制发件数"), read.remarks());
    }

    @Test
    void a_column_that_is_not_there_has_no_cell() {
        TableSample read =
                requests("项目|<|自然人|法人或其他组织|<|<|<|总计\n^|<|^|商业企业|社会公益组织|法律服务机构|其他|^\n" + NEW + "|1|2|4|5|6|18");
        assertEquals("1 2 - 4 5 6 18", read.of(Row.NEWLY_RECEIVED));
        assertEquals(
                List.of("COLUMNS_NOT_AS_PRINTED 3 项目 | 自然人 | 法人或其他组织 | 总计 | 商业企业 | 社会公益组织 | 法律服务机构 | 其他"),
                read.remarks());
    }

    @Test
    void what_stands_below_another_label_may_be_of_the_column_that_is_missing() {
        TableSample read = disclosure("信息内容|本年制发件数|备案件数|现行有效件数\n规章|1|2|3\n行政规范性文件|4||6");
        assertEquals("1 ~2 3", read.of(Row.GOVERNMENT_RULES));
        assertEquals("4 - 6", read.of(Row.NORMATIVE_DOCUMENTS));
        CellReading unplaced = read.first(Row.GOVERNMENT_RULES).cells().get(1);
        assertEquals("信息内容 | 本年制发件数 | 备案件数 | 现行有效件数", unplaced.heading().label());
        assertEquals(2, unplaced.line());
    }

    @Test
    void other_columns_beside_the_forms_change_nothing() {
        TableSample read = disclosure("信息内容|本年制发件数|本年废止件数|说明|现行有效件数|备注\n规章|1|2|8|3|7");
        assertEquals("1 2 3", read.of(Row.GOVERNMENT_RULES));
        assertEquals(List.of(), read.remarks());
    }

    @Test
    void a_label_that_heads_two_columns_heads_none() {
        TableSample read = disclosure("信息内容|本年制发件数|本年废止件数|本年废止件数|现行有效件数\n规章|1|2|9|3");
        assertEquals("1 ~2 | 9 3", read.of(Row.GOVERNMENT_RULES));
    }

    @Test
    void a_label_printed_twice_above_a_column_heads_it() {
        TableSample read = disclosure("信息内容|本年制发件数|本年废止件数|现行有效件数\n信息内容|本年制发件数|本年废止件数|现行有效件数\n规章|1|2|3");
        assertEquals("1 2 3", read.of(Row.GOVERNMENT_RULES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"规章|1|2", "规章|1|2|3|4", "规章|<|1|2|3", "规章|1|2|<|<", "规章"})
    void a_row_that_is_not_as_wide_as_its_header_is_not_read(String row) {
        assertEquals("none", disclosure(DOCUMENTS + row).of(Row.GOVERNMENT_RULES));
    }

    @Test
    void a_value_below_two_columns_is_doubtful() {
        assertEquals("1? 1? 3", disclosure(DOCUMENTS + "规章|1|<|3").of(Row.GOVERNMENT_RULES));
        assertEquals("1 2? 2?", disclosure(DOCUMENTS + "规章|1|2|<").of(Row.GOVERNMENT_RULES));
        assertEquals("1 _ _", disclosure(DOCUMENTS + "规章|1||<").of(Row.GOVERNMENT_RULES));
    }

    @Test
    void two_values_below_one_column_are_doubtful() {
        String wide = "信息内容|本年制发件数|<|本年废止件数|现行有效件数\n";
        TableSample read = disclosure(wide + "规章|1|9|2|3\n行政规范性文件|||5|6");
        assertEquals("1 | 9? 2 3", read.of(Row.GOVERNMENT_RULES));
        assertEquals("_ 5 6", read.of(Row.NORMATIVE_DOCUMENTS));
        assertEquals("1 | ? 2 3", disclosure(wide + "规章|1||2|3").of(Row.GOVERNMENT_RULES));
    }

    @Test
    void a_figure_below_a_blank_head_may_be_that_which_another_column_lacks() {
        String header = "信息内容||本年制发件数|本年废止件数|现行有效件数\n";
        assertEquals("none", disclosure("信息内容|本年制发件数||本年废止件数|现行有效件数\n规章|1|9||3").of(Row.GOVERNMENT_RULES));
        assertEquals(
                "1 2 3", disclosure("信息内容|本年制发件数||本年废止件数|现行有效件数\n规章|1|9|2|3").of(Row.GOVERNMENT_RULES));
        assertEquals("1 _ 3", disclosure("信息内容|本年制发件数||本年废止件数|现行有效件数\n规章|1|||3").of(Row.GOVERNMENT_RULES));
        assertEquals("1 2 3", disclosure(header + "规章||1|2|3").of(Row.GOVERNMENT_RULES));
    }

    @Test
    void a_figure_between_the_label_and_the_first_column_may_be_a_value() {
        assertEquals(
                "none", disclosure("信息内容|序号|本年制发件数|本年废止件数|现行有效件数\n规章|9|1|2|3").of(Row.GOVERNMENT_RULES));
    }

    @Test
    void values_without_a_header_are_told_by_their_order_and_told() {
        TableSample read = disclosure("规章|1|2|3\n行政规范性文件|4|5|6\n行政许可|7");
        assertEquals("1 2 3", read.of(Row.GOVERNMENT_RULES));
        assertEquals("4 5 6", read.of(Row.NORMATIVE_DOCUMENTS));
        assertEquals("7", read.of(Row.LICENSING));
        assertEquals(List.of("COLUMNS_BY_POSITION 1 规章 | 1 | 2 | 3", "COLUMNS_BY_POSITION 3 行政许可 | 7"), read.remarks());
        assertEquals(
                CellReading.Heading.NONE,
                read.first(Row.GOVERNMENT_RULES).cells().get(0).heading());
        assertEquals("none", disclosure("规章|1|2").of(Row.GOVERNMENT_RULES));
        assertEquals("none", disclosure("规章|1|2|3|4").of(Row.GOVERNMENT_RULES));
    }

    @Test
    void values_without_a_header_are_those_of_one_row() {
        TableSample read = disclosure("规章|1|2|3\n行政规范性文件|^|5|6");
        assertEquals("1? 2 3", read.of(Row.GOVERNMENT_RULES));
        assertEquals("none", read.of(Row.NORMATIVE_DOCUMENTS));
    }

    @Test
    void a_figure_in_two_rows_is_doubtful_in_both() {
        TableSample read = disclosure(DOCUMENTS + "规章|1|2|3\n行政规范性文件|^|5|6");
        assertEquals("1? 2 3", read.of(Row.GOVERNMENT_RULES));
        assertEquals("none", read.of(Row.NORMATIVE_DOCUMENTS));
    }

    @Test
    void a_header_that_ends_early_heads_nothing() {
        TableSample read = requests("项目|<|自然人|法人或其他组织|<|<|<|<|总计\n^|<|^|商业企业|科研机构|社会公益组织\n" + NEW + "|1|2|3|4|5|6|21");
        assertEquals("none", read.of(Row.NEWLY_RECEIVED));
        assertEquals("COLUMNS_NOT_AS_PRINTED 3", read.remarks().get(0).substring(0, 24));
        assertEquals(
                "项目 | 自然人 | 法人或其他组织 | 总计 | 商业企业 | 科研机构 | 社会公益组织",
                read.first(Row.NEWLY_RECEIVED).header());
    }

    @Test
    void texts_above_that_are_no_columns_of_the_form_take_the_values_away() {
        TableSample read = disclosure("信息内容|甲|乙|丙\n规章|1|2|3");
        assertEquals("none", read.of(Row.GOVERNMENT_RULES));
        assertEquals(List.of("COLUMNS_NOT_AS_PRINTED 2 信息内容 | 甲 | 乙 | 丙"), read.remarks());
        assertEquals("1 2 3", disclosure("信息内容|||\n规章|1|2|3").of(Row.GOVERNMENT_RULES));
        assertEquals("1 2 3", disclosure("主动公开情况|<|<|<\n规章|1|2|3").of(Row.GOVERNMENT_RULES));
        assertEquals("none", disclosure("信息内容|情况|<|<\n规章|1|2|3").of(Row.GOVERNMENT_RULES));
    }

    @ParameterizedTest
    @CsvSource({"本年制发数, 1", "制发件数, 1", "本年制发件数（件）, 1"})
    void a_label_like_the_forms_heads_its_column_and_is_told(String label, String value) {
        TableSample read = disclosure(DOCUMENTS.replace("本年制发件数", label) + "规章|1|2|3");
        assertEquals(value + " 2 3", read.of(Row.GOVERNMENT_RULES));
        assertEquals(List.of("LABEL_NOT_AS_PRINTED 1 " + label), read.remarks());
        CellReading.Heading heading =
                read.first(Row.GOVERNMENT_RULES).cells().get(0).heading();
        assertEquals(new CellReading.Heading(Match.SIMILAR, label, null), heading);
        assertEquals(
                CellReading.Heading.AS_PRINTED,
                read.first(Row.GOVERNMENT_RULES).cells().get(1).heading());
    }

    @Test
    void a_spanning_label_like_the_forms_makes_its_columns_like_them() {
        TableSample read = requests(APPLICANTS.replace("法人或其他组织", "法人和其他组织") + NEW + "|1|2|3|4|5|6|21");
        assertEquals("1 2 3 4 5 6 21", read.of(Row.NEWLY_RECEIVED));
        List<CellReading> cells = read.first(Row.NEWLY_RECEIVED).cells();
        assertEquals(
                List.of("EXACT", "SIMILAR", "SIMILAR", "SIMILAR", "SIMILAR", "SIMILAR", "EXACT"),
                cells.stream().map(cell -> cell.heading().match().name()).toList());
    }

    @Test
    void a_column_stands_below_its_own_spanning_label() {
        String elsewhere = "项目|<|自然人|法人或其他组织|<|<|<|其他|总计\n^|<|^|商业企业|科研机构|社会公益组织|法律服务机构|^|^\n";
        assertEquals(
                "1 2 3 4 5 ~6 21", requests(elsewhere + NEW + "|1|2|3|4|5|6|21").of(Row.NEWLY_RECEIVED));
        String none = "项目|<|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计\n";
        assertEquals("1 2 3 4 5 6 21", requests(none + NEW + "|1|2|3|4|5|6|21").of(Row.NEWLY_RECEIVED));
        String apart = "项目|<|自然人|法人或其他组织|||||总计\n|<||商业企业|科研机构|社会公益组织|法律服务机构|其他|\n";
        assertEquals("1 2 3 4 5 6 21", requests(apart + NEW + "|1|2|3|4|5|6|21").of(Row.NEWLY_RECEIVED));
    }

    @Test
    void a_unit_above_binds_the_amount_and_nothing_else() {
        TableSample read = disclosure("信息内容|本年收费金额（单位：千元）\n行政事业性收费|5");
        assertEquals("5", read.of(Row.FEES));
        assertEquals("千元", read.first(Row.FEES).cells().get(0).heading().unit().name());
        TableSample around = TableSample.tables(DISCLOSURE, "信息内容|本年收费金额\n行政事业性收费|5", List.of("千元"));
        assertEquals(
                "千元", around.first(Row.FEES).cells().get(0).heading().unit().name());
        TableSample bare = TableSample.tables(DISCLOSURE, "行政事业性收费|5\n行政许可|6", List.of("千元"));
        assertEquals("千元", bare.first(Row.FEES).cells().get(0).heading().unit().name());
        assertNull(bare.first(Row.LICENSING).cells().get(0).heading().unit());
        assertEquals("none", disclosure("信息内容|本年收费金额（元、万元）\n行政事业性收费|5").of(Row.FEES));
    }

    @Test
    void a_table_goes_on_below_the_columns_of_the_one_before() {
        String next = "\n\n" + OLD + "|1|2|3|4|5|6|21";
        assertEquals(
                "1 2 3 4 5 6 21",
                requests(APPLICANTS + NEW + "|1|2|3|4|5|6|21" + next).of(Row.CARRIED_OVER));
        String swapped = APPLICANTS.replace("商业企业|科研机构", "科研机构|商业企业");
        TableSample read = requests(swapped + NEW + "|1|3|2|4|5|6|21" + next);
        assertEquals("1 2 3 4 5 6 21", read.of(Row.NEWLY_RECEIVED));
        assertEquals("none", read.of(Row.CARRIED_OVER));
    }

    @Test
    void a_table_without_columns_of_its_own_goes_on_in_order_below_some_of_the_forms() {
        String fewer = "信息内容|本年制发件数|现行有效件数\n规章|1|3\n\n行政规范性文件|4|5|6";
        assertEquals("4 5 6", disclosure(fewer).of(Row.NORMATIVE_DOCUMENTS));
        String more = "信息内容|本年制发件数|本年废止件数|现行有效件数|备注\n规章|1|2|3|4\n\n行政规范性文件|4|5|6";
        assertEquals("none", disclosure(more).of(Row.NORMATIVE_DOCUMENTS));
        String other = "信息内容|本年制发件数|备案件数|现行有效件数\n规章|1|2|3\n\n行政规范性文件|4|5|6";
        assertEquals("none", disclosure(other).of(Row.NORMATIVE_DOCUMENTS));
    }

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
        String row = "|1|2|3|4|5|6|21\n";
        String blank = APPLICANTS + NEW + row + "|<" + row + "三、本年度办理结果|（一）予以公开" + row;
        TableSample read = requests(blank);
        assertEquals("1 2 3 4 5 6 21", read.of(Row.CARRIED_OVER));
        assertEquals(Match.POSITION, read.first(Row.CARRIED_OVER).label().match());
        assertEquals("", read.first(Row.CARRIED_OVER).label().text());
        assertEquals(
                "ROW_BY_POSITION 4 | 1 | 2 | 3 | 4 | 5 | 6 | 21", read.remarks().get(0));
        assertEquals("", requests(APPLICANTS + "|<" + row + OLD + row).of(Row.NEWLY_RECEIVED));
        String two = APPLICANTS + NEW + row + "|<" + row + "^|（二）部分公开" + row;
        assertEquals("", requests(two).of(Row.CARRIED_OVER));
        String apart = APPLICANTS + NEW + row + "|<" + row + "甲|乙" + row + "三、本年度办理结果|（一）予以公开" + row;
        assertEquals("", requests(apart).of(Row.CARRIED_OVER));
    }

    @Test
    void a_row_is_known_by_a_label_like_its_own_where_no_other_can_be_meant() {
        String row = "|1|2|3|4|5|6|21\n";
        TableSample read = requests(APPLICANTS + "一、本年新收申请数量|<" + row + OLD + row);
        assertEquals("1 2 3 4 5 6 21", read.of(Row.NEWLY_RECEIVED));
        assertEquals(List.of("LABEL_NOT_AS_PRINTED 3 一、本年新收申请数量"), read.remarks());
        assertEquals("", requests(APPLICANTS + OLD + row + "一、本年新收申请数量|<" + row).of(Row.NEWLY_RECEIVED));
        TableSample both = requests(APPLICANTS + NEW + row + "一、本年新收申请数量|<" + row + OLD + row);
        assertEquals("1 2 3 4 5 6 21", both.of(Row.NEWLY_RECEIVED));
        assertEquals(
                "UNPLACED_TEXT 4 一、本年新收申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 21",
                both.remarks().get(0));
    }

    @Test
    void a_label_that_says_next_to_nothing_is_known_below_its_own_group() {
        String row = "|1|2|3|4|5|6|21\n";
        String under = APPLICANTS + "（六）其他处理|3.其他" + row;
        assertEquals("1 2 3 4 5 6 21", requests(under).of(Row.OTHER_HANDLING));
        assertEquals("", requests(APPLICANTS + "（三）不予公开|3.其他" + row).of(Row.OTHER_HANDLING));
    }

    @Test
    void a_table_of_the_forms_rows_as_columns_is_turned() {
        String row = "|1|2|3|4|5|6|21\n";
        String upright = APPLICANTS + NEW + row + OLD + row + "三、本年度办理结果|（一）予以公开" + row
                + "^|（二）部分公开（区分处理的，只计这一情形，不计其他情形）" + row + "四、结转下年度继续办理|<" + row;
        TableSample read = requests(TableSample.turned(upright.strip()));
        for (Row own : List.of(Row.NEWLY_RECEIVED, Row.CARRIED_OVER, Row.DISCLOSED, Row.PARTIALLY_DISCLOSED)) {
            assertEquals("1 2 3 4 5 6 21", read.of(own), own.name());
        }
        assertEquals("1 2 3 4 5 6 21", read.of(Row.CARRIED_FORWARD));
        assertEquals(List.of(), read.remarks());
        assertEquals(1, read.first(Row.NEWLY_RECEIVED).label().table());
        String four = upright.replace("四、结转下年度继续办理|<" + row, "");
        assertEquals("", requests(TableSample.turned(four.strip())).of(Row.NEWLY_RECEIVED));
    }

    @Test
    void a_turned_table_of_which_a_cell_is_lost_is_not_read() {
        String row = "|1|2|3|4|5|6|21\n";
        String upright = APPLICANTS + NEW + row + OLD + row + "三、本年度办理结果|（一）予以公开" + row
                + "^|（二）部分公开（区分处理的，只计这一情形，不计其他情形）" + row + "四、结转下年度继续办理|<" + row;
        String lost = TableSample.turned(upright.strip()).replaceFirst("\\|21$", "");
        assertEquals("", requests(lost).of(Row.CARRIED_OVER));
    }

    @Test
    void tables_beside_each_other_are_read_from_left_to_right() {
        TableSample read = disclosure("信息内容|本年制发件数|本年废止件数|现行有效件数|信息内容|本年处理决定数量\n"
                + "规章|1|2|3|行政处罚|4\n行政规范性文件|^|6|7|行政强制|8\n主动公开情况|<|<|<|<|<");
        assertEquals("1? 2 3", read.of(Row.GOVERNMENT_RULES));
        assertEquals("4", read.of(Row.PENALTIES));
        assertEquals("8", read.of(Row.COMPULSION));
        TableSample over = disclosure("信息内容|本年制发件数|本年废止件数|现行有效件数|<|本年处理决定数量\n规章|1|2|3|行政处罚|4");
        assertEquals("", over.of(Row.GOVERNMENT_RULES));
    }

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
    void a_row_that_a_page_ends_in_is_read_where_its_values_stand() {
        String values = "|1|2|3|4|5|6|21";
        String blank = "|||||||";
        String head = APPLICANTS + NEW + values + "\n";
        String tail = "\n四、结转下年度继续办理|<" + values;
        String upper = "三、本年度办理结果|（二）部分公开（区分处理的，";
        String lower = "\n\n|只计这一情形，不计其他情形）";
        assertEquals(
                "1 2 3 4 5 6 21",
                requests(head + upper + values + lower + blank + tail).of(Row.PARTIALLY_DISCLOSED));
        assertEquals(
                "1 2 3 4 5 6 21",
                requests(head + upper + blank + lower + values + tail).of(Row.PARTIALLY_DISCLOSED));
        assertEquals(
                "_ _ _ _ _ _ _",
                requests(head + upper + blank + lower + blank + tail).of(Row.PARTIALLY_DISCLOSED));
        String both = head + upper + "|1|2|3||||" + lower + "||||4|5|6|21" + tail;
        assertEquals("", requests(both).of(Row.PARTIALLY_DISCLOSED));
    }

    @Test
    void blank_cells_above_values_that_have_no_label_are_no_rows() {
        String values = "|1|2|3|4|5|6|21";
        String blank = "|||||||";
        TableSample read = requests(APPLICANTS + NEW + values + "\n" + OLD + blank + "\n\n|<" + values);
        assertEquals("", read.of(Row.CARRIED_OVER));
        assertEquals("1 2 3 4 5 6 21", read.of(Row.NEWLY_RECEIVED));
    }

    @Test
    void a_title_and_blank_cells_are_no_part_of_what_the_header_says() {
        TableSample read = disclosure("主动公开情况|<|<|<\n信息内容||甲|乙\n规章|1|2|3");
        assertEquals(List.of("COLUMNS_NOT_AS_PRINTED 3 信息内容 | 甲 | 乙"), read.remarks());
    }

    @Test
    void columns_of_no_meaning_are_not_taken_where_labels_like_the_forms_stand_elsewhere() {
        String counted = "^|数据1|数据2|数据3\n规章|1|2|3";
        assertEquals("1 2 3", disclosure("类别|甲|乙|丙\n" + counted).of(Row.GOVERNMENT_RULES));
        assertEquals("none", disclosure("类别|本年制发数|制发件数|丙\n" + counted).of(Row.GOVERNMENT_RULES));
    }

    @ParameterizedTest
    @CsvSource({"含各乡镇街道收费额, 5", "含各乡镇和街道收费额, none"})
    void a_label_longer_than_any_column_has_heads_none(String note, String read) {
        String label = "本年收费金额（单位：万元）（" + note + "）";
        assertEquals(read, disclosure("信息内容|" + label + "\n行政事业性收费|5").of(Row.FEES));
    }

    @Test
    void blank_cells_beside_a_spanning_label_are_its_own_as_far_as_they_go() {
        String apart = "项目|<|自然人|法人或其他组织||||总计|\n|<||商业企业|科研机构|社会公益组织|法律服务机构||其他\n";
        assertEquals(
                "1 2 3 4 5 ~6 21", requests(apart + NEW + "|1|2|3|4|5|21|6").of(Row.NEWLY_RECEIVED));
    }

    @Test
    void a_table_goes_on_in_order_below_a_header_that_ended_early() {
        String torn = "项目|<|自然人|法人或其他组织|<|<|<|<|总计\n^|<|^|商业企业|科研机构|社会公益组织\n" + NEW + "|1|2|3|4|5|6|21";
        TableSample read = requests(torn + "\n\n" + OLD + "|1|2|3|4|5|6|21");
        assertEquals("none", read.of(Row.NEWLY_RECEIVED));
        assertEquals("1 2 3 4 5 6 21", read.of(Row.CARRIED_OVER));
    }

    @Test
    void a_note_beside_two_rows_takes_nothing_from_them() {
        TableSample read = disclosure(DOCUMENTS.replace("\n", "|备注\n") + "规章|1|2|3|含上年\n行政规范性文件|4|5|6|^");
        assertEquals("1 2 3", read.of(Row.GOVERNMENT_RULES));
        assertEquals("4 5 6", read.of(Row.NORMATIVE_DOCUMENTS));
    }

    @Test
    void as_many_values_as_columns_that_stand_otherwise_are_doubtful() {
        String wide = "信息内容|本年制发件数|<|本年废止件数|现行有效件数\n";
        assertEquals("1 | 2? 3? 3?", disclosure(wide + "规章|1|2|3|<").of(Row.GOVERNMENT_RULES));
    }

    @Test
    void blank_cells_below_blank_heads_lack_nothing() {
        String header = "信息内容|本年制发件数||本年废止件数||现行有效件数\n";
        assertEquals("1 2 3", disclosure(header + "规章|1|9|2||3").of(Row.GOVERNMENT_RULES));
    }

    @Test
    void the_lowest_cell_heads_a_column() {
        String header = "信息内容|本年制发件数|备案|现行有效件数|其他|<\n^|^|^|^|甲|乙\n";
        assertEquals("1 ~2 | 4 | 5 3", disclosure(header + "规章|1|2|3|4|5").of(Row.GOVERNMENT_RULES));
    }

    @Test
    void columns_head_what_stands_below_a_row_that_is_not_taken() {
        String swapped = "信息内容|<|本年废止件数|本年制发件数|现行有效件数\n";
        TableSample read = disclosure(swapped + "第二十条第（五）项|规章|2|1|3\n第二十条第（一）项|行政规范性文件|5|4|6");
        assertEquals("none", read.of(Row.GOVERNMENT_RULES));
        assertEquals("4 5 6", read.of(Row.NORMATIVE_DOCUMENTS));
    }

    private static final String ROW = "|1|2|3|4|5|6|21\n";

    @Test
    void a_label_that_says_next_to_nothing_is_known_below_a_row_of_its_group() {
        String before = "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请|<" + ROW;
        assertEquals(
                "1 2 3 4 5 6 21",
                requests(APPLICANTS + before + "备注|<||||||||\n3.其他|<" + ROW).of(Row.OTHER_HANDLING));
        TableSample other = requests(APPLICANTS + OLD + ROW + "3.其他|<" + ROW);
        assertEquals(
                Match.EXACT,
                requests(APPLICANTS + before + "3.其他|<" + ROW)
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
                requests(APPLICANTS + like + OLD + ROW + NEW + ROW).of(Row.NEWLY_RECEIVED));
    }

    @Test
    void rows_in_another_order_are_read_where_they_stand() {
        String disclosed = "（一）予以公开|<" + ROW;
        TableSample read = requests(APPLICANTS + disclosed + "甲|乙" + ROW + disclosed);
        assertEquals("1 2 3 4 5 6 21, 1 2 3 4 5 6 21", read.of(Row.DISCLOSED));
        assertEquals(List.of("UNPLACED_TEXT 4 甲 | 乙 | 1 | 2 | 3 | 4 | 5 | 6 | 21"), read.remarks());
    }

    @Test
    void the_first_and_the_last_row_may_be_labelled_like_the_forms_but_not_be_blank() {
        assertEquals(
                "1 2 3 4 5 6 21", requests("一、本年新收申请数量|<" + ROW + OLD + ROW).of(Row.NEWLY_RECEIVED));
        assertEquals("", requests("|<" + ROW + OLD + ROW).of(Row.NEWLY_RECEIVED));
        String total = APPLICANTS + "（七）总计|<" + ROW;
        assertEquals("1 2 3 4 5 6 21", requests(total + "四、结转下年度办理|<" + ROW).of(Row.CARRIED_FORWARD));
        assertEquals("", requests(total + "|<" + ROW.strip()).of(Row.CARRIED_FORWARD));
    }

    @Test
    void a_row_of_blank_cells_may_be_labelled_like_the_forms_and_a_header_is_none() {
        String like = APPLICANTS + "一、本年新收申请数量|<|||||||\n" + OLD + ROW;
        assertEquals("_ _ _ _ _ _ _", requests(like).of(Row.NEWLY_RECEIVED));
        String again = APPLICANTS + NEW + ROW + "|<|自然人|法人或其他组织|<|<|<|<|总计\n（一）予以公开|<" + ROW;
        assertEquals("", requests(again).of(Row.CARRIED_OVER));
    }

    @Test
    void a_label_like_a_rows_stands_behind_its_groups() {
        TableSample read = requests(APPLICANTS + "（三）不予公开|1.国家秘密" + ROW);
        assertEquals("1 2 3 4 5 6 21", read.of(Row.STATE_SECRET));
        assertEquals("1.国家秘密", read.first(Row.STATE_SECRET).label().text());
        assertEquals("", requests(APPLICANTS + "（四）无法提供|1.国家秘密" + ROW).of(Row.STATE_SECRET));
        TableSample figures = requests(APPLICANTS + NEW + ROW + "9|9" + ROW + "（一）予以公开|<" + ROW);
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

    @Test
    void a_row_is_where_its_label_is_or_its_first_cell() {
        Grid grid = new Grid(new Grid.Limit("a"));
        Spot first = Spot.in("", "A1");
        Spot label = Spot.in("", "B1");
        for (String text : List.of("行政许可", "行政处罚")) {
            grid.addRow();
            grid.add("第二十条", 1, first, 1, 1);
            grid.add(text, 1, text.equals("行政许可") ? label : null, 1, 1);
            grid.add("7", 1, null, 1, 1);
        }
        Map<Row, List<RowReading>> read = GridReader.of(DISCLOSURE, List.of(), new Remarks(true))
                .read(List.of(new GridRow(grid, 0), new GridRow(grid, 1)));
        assertEquals(label, read.get(Row.LICENSING).get(0).label().spot());
        assertEquals(first, read.get(Row.PENALTIES).get(0).label().spot());
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

    @Test
    void a_title_above_a_table_that_is_turned_is_left_out() {
        String upright = APPLICANTS + NEW + ROW + OLD + ROW + "三、本年度办理结果|（一）予以公开" + ROW
                + "^|（二）部分公开（区分处理的，只计这一情形，不计其他情形）" + ROW + "四、结转下年度继续办理|<" + ROW;
        String turned = TableSample.turned(upright.strip());
        int columns = turned.lines().findFirst().orElseThrow().split("\\|").length;
        String titled = "收到和处理" + "|<".repeat(columns - 1) + "\n" + turned + "\n注" + "|<".repeat(columns - 1);
        assertEquals("1 2 3 4 5 6 21", requests(titled).of(Row.CARRIED_OVER));
        assertEquals("1 2 3 4 5 6 21", requests(titled).of(Row.DISCLOSED));
    }

    @Test
    void a_figure_over_two_columns_of_a_turned_table_is_doubtful_in_both_rows() {
        String upright = APPLICANTS + NEW + ROW + OLD + "|^|2|3|4|5|6|21\n三、本年度办理结果|（一）予以公开" + ROW
                + "^|（二）部分公开（区分处理的，只计这一情形，不计其他情形）" + ROW + "四、结转下年度继续办理|<" + ROW;
        assertEquals(
                "1? 2 3 4 5 6 21", requests(TableSample.turned(upright.strip())).of(Row.NEWLY_RECEIVED));
    }

    @Test
    void tables_of_which_three_stand_side_by_side_are_not_parted() {
        String three = "规章|1|2|3|行政处罚|4|行政强制|8\n行政规范性文件|4|5|6|行政许可|7|行政事业性收费|5";
        assertEquals("", disclosure(three).of(Row.GOVERNMENT_RULES));
    }

    @Test
    void a_cell_that_spans_rows_is_one_in_each_of_the_tables_beside_each_other() {
        TableSample read = disclosure(
                "信息内容|本年制发件数|本年废止件数|现行有效件数|项目|内容|本年处理决定数量\n" + "规章|1|2|3|第二十条第（六）项|行政处罚|4\n行政规范性文件|5|6|7|^|行政强制|^");
        assertEquals("1 2 3", read.of(Row.GOVERNMENT_RULES));
        assertEquals("5 6 7", read.of(Row.NORMATIVE_DOCUMENTS));
        assertEquals("4?", read.of(Row.PENALTIES));
        assertEquals("none", read.of(Row.COMPULSION));
    }

    @Test
    void a_row_that_a_page_ends_in_goes_on_below_a_header_that_is_printed_again() {
        String values = "|1|2|3|4|5|6|21";
        String lower = "\n\n" + APPLICANTS + "|只计这一情形，不计其他情形）|||||||\n四、结转下年度继续办理|<" + values;
        String upper = APPLICANTS + NEW + values + "\n三、本年度办理结果|（二）部分公开（区分处理的，" + values;
        TableSample read = requests(upper + lower);
        assertEquals("1 2 3 4 5 6 21", read.of(Row.PARTIALLY_DISCLOSED));
        assertEquals("1 2 3 4 5 6 21", read.of(Row.CARRIED_FORWARD));
        assertEquals(List.of(), read.remarks());
    }
}
