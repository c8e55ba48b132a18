package org.ogireport.documents.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ogireport.documents.table.TableSample.DISCLOSURE;
import static org.ogireport.documents.table.TableSample.DISPUTES;
import static org.ogireport.documents.table.TableSample.REQUESTS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.form.Row;
import org.ogireport.documents.table.CellReading.Heading;

/** What is read of text where only the order of its cells is known. */
class FlowReaderTest {
    private static final String DOCUMENTS = "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n";
    private static final String APPLICANTS = "自然人 | 法人或其他组织 | 总计 |\n商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n";
    private static final String NEW = "一、本年新收政府信息公开申请数量";
    private static final String OLD = "二、上年结转政府信息公开申请数量";
    private static final String VALUES = " | 1 | 2 | 3 | 4 | 5 | 6 | 21 |\n";

    private static TableSample disclosure(String text) {
        return TableSample.flow(DISCLOSURE, text);
    }

    private static TableSample requests(String text) {
        return TableSample.flow(REQUESTS, text);
    }

    private static TableSample disputes(String text) {
        return TableSample.flow(DISPUTES, text);
    }

    @Test
    void values_follow_their_label_in_its_line() {
        TableSample read = disclosure(DOCUMENTS + "规章 | 1 | 2 | 3 |\n行政规范性文件 | 4 | | 6 |\n行政许可 | 7 |");
        assertEquals("1 2 3", read.of(Row.GOVERNMENT_RULES));
        assertEquals("4 _ 6", read.of(Row.NORMATIVE_DOCUMENTS));
        assertEquals("7", read.of(Row.LICENSING));
        assertEquals(List.of("COLUMNS_BY_POSITION 4 行政许可 | 7"), read.remarks());
        RowReading rules = read.first(Row.GOVERNMENT_RULES);
        assertEquals(new RowReading.Label("规章", 2, null, null, Match.EXACT), rules.label());
        assertEquals(List.of("1", "2", "3"), rules.found());
        assertEquals(Heading.AS_PRINTED, rules.cells().get(0).heading());
        assertEquals(Heading.NONE, read.first(Row.LICENSING).cells().get(0).heading());
    }

    @Test
    void values_follow_their_label_a_line_each() {
        String cells = "本年制发件数\n本年废止件数\n现行有效件数\n规章\n1\n2\n3\n行政规范性文件\n4\n5\n6\n";
        TableSample read = disclosure(cells);
        assertEquals("1 2 3", read.of(Row.GOVERNMENT_RULES));
        assertEquals("4 5 6", read.of(Row.NORMATIVE_DOCUMENTS));
        assertEquals("none", disclosure(cells.replace("2\n3\n", "2\n")).of(Row.GOVERNMENT_RULES));
        assertEquals("none", disclosure(cells.replace("2\n3\n", "2\n3\n9\n")).of(Row.GOVERNMENT_RULES));
    }

    @Test
    void blank_cells_at_the_ends_are_told_by_how_many_cells_each_row_has() {
        String table = "规章 |\n1 |\n2 |\n3 |\n||\n行政规范性文件 |\n4 |\n|\n|\n||\n行政许可 |\n7 |\n||||\n";
        TableSample read = disclosure(table);
        assertEquals("1 2 3", read.of(Row.GOVERNMENT_RULES));
    }

    @ParameterizedTest
    @CsvSource({
        "'规章 | | 1 | 2 | 3 | | |', 1 2 3",
        "'规章 | | | 1 | 2 | 3 |', 1 2 3",
        "'规章 | 1 | 2 | 3 | | |', 1 2 3",
        "'规章 | 1 | | 3 | |', none",
        "'规章 | 1 | 2 | | |', none",
        "'规章 | | 1 | 2 |', _ 1 2",
        "'规章 | | | |', _ _ _",
        "'规章 | | | | |', _ _ _",
        "'规章 | 1 | | 2 | 3 |', none",
        "'规章 | 007 |', 0 0 7",
        "'规章 | 123 |', none",
        "'规章 | 1 2 3 |', 1 2 3",
        "'规章 | 12 |', none",
        "'规章 | 1 | 2 |', none"
    })
    void values_are_placed_where_there_is_one_way(String row, String read) {
        assertEquals(read, disclosure(row).of(Row.GOVERNMENT_RULES));
    }

    @Test
    void values_that_run_together_are_marked_so() {
        TableSample read = disclosure(DOCUMENTS + "规章 | 007 |");
        assertEquals("0 0 7", read.of(Row.GOVERNMENT_RULES));
        TableSample cell = disclosure("本年制发件数\n本年废止件数\n现行有效件数\n规章\n007\n");
        assertEquals("0 0 7", cell.of(Row.GOVERNMENT_RULES));
        assertEquals(
                Heading.RUN_TOGETHER,
                cell.first(Row.GOVERNMENT_RULES).cells().get(0).heading());
    }

    @Test
    void a_row_shorter_than_its_header_has_no_blank_cell_for_certain() {
        String wide = "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 | |\n";
        assertEquals("none", disclosure(wide + "规章 | 1 | | 3 |").of(Row.GOVERNMENT_RULES));
        assertEquals("1 2 3", disclosure(wide + "规章 | 1 | 2 | 3 |").of(Row.GOVERNMENT_RULES));
        assertEquals("1 _ 3", disclosure(DOCUMENTS + "规章 | 1 | | 3 |").of(Row.GOVERNMENT_RULES));
    }

    @Test
    void a_figure_before_a_label_in_its_line_may_be_a_value() {
        TableSample read = disclosure(DOCUMENTS + "9 | 规章 | 1 | 2 | 3 |");
        assertEquals("none", read.of(Row.GOVERNMENT_RULES));
        assertEquals(
                List.of("AMBIGUOUS_ROW 2 规章"),
                read.remarks().stream()
                        .filter(remark -> remark.startsWith("AMBIGUOUS"))
                        .toList());
        assertEquals("1 2 3", disclosure("9\n规章 | 1 | 2 | 3 |").of(Row.GOVERNMENT_RULES));
        assertEquals("1 2 3", disclosure("\uFFFC | 规章 | 1 | 2 | 3 |").of(Row.GOVERNMENT_RULES));
        assertEquals("none", disclosure("\uFFFC | 规章 | 1 | 2 |").of(Row.GOVERNMENT_RULES));
    }

    @Test
    void a_figure_below_a_row_may_be_the_rest_of_a_value() {
        assertEquals(
                "none",
                requests(NEW + " | 5 | 10 | 28 | 25 | 35 | 17 | 12 |\n0\n").of(Row.NEWLY_RECEIVED));
        assertEquals(
                "5 10 28 25 35 17 120",
                requests(NEW + " | 5 | 10 | 28 | 25 | 35 | 17 | 120 |\n0\n").of(Row.NEWLY_RECEIVED));
    }

    @Test
    void text_behind_values_ends_them_and_is_told() {
        TableSample read = disclosure("规章 | 1 | 2 | 3 | 含上年 |\n行政规范性文件 | 4 | 5 | 含上年 | 6 |");
        assertEquals("1 2 3", read.of(Row.GOVERNMENT_RULES));
        assertEquals("none", read.of(Row.NORMATIVE_DOCUMENTS));
        assertEquals(
                List.of("4", "5", "含上年", "6"),
                read.first(Row.NORMATIVE_DOCUMENTS).found());
        assertEquals(
                "UNPLACED_TEXT 1 含上年",
                read.remarks().stream()
                        .filter(r -> r.startsWith("UNPLACED"))
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void figures_of_no_row_are_told_with_the_text_before_them() {
        TableSample read = disclosure("其他文件 | 3 | | 4 |\n规章 | 1 | 2 | 3 |\n5 | 6 |");
        assertEquals("1 2 3", read.of(Row.GOVERNMENT_RULES));
        assertEquals("UNPLACED_TEXT 1 其他文件 | 3 | 4", read.remarks().get(0));
        TableSample first = disclosure("3\n其他\n");
        assertEquals(List.of("UNPLACED_TEXT 1 3"), first.remarks());
    }

    @Test
    void sentences_and_lines_with_numbers_among_the_rows_are_told() {
        TableSample read = disclosure("本年共三件。\n共 3 件\n。三件\n规章 | 1 | 2 | 3 |");
        assertEquals(
                List.of(
                        "UNPLACED_TEXT 1 本年共三件。",
                        "UNPLACED_TEXT 2 共 3 件",
                        "UNPLACED_TEXT 3 。三件",
                        "COLUMNS_BY_POSITION 4 规章 | 1 | 2 | 3"),
                read.remarks());
    }

    @Test
    void a_text_in_place_of_the_one_value_of_a_row_is_it() {
        TableSample read = disclosure("信息内容 | 本年处理决定数量 |\n行政许可 | 未发生 |");
        assertEquals("未发生", read.of(Row.LICENSING));
        assertEquals("", disclosure("行政许可\n其他文件\n5").of(Row.LICENSING));
    }

    @ParameterizedTest
    @CsvSource({
        "本年制发件数 | 本年废止件数 | 现行有效件数, true",
        "本年制发件数 | 现行有效件数, true",
        "本年废止件数 | 本年制发件数 | 现行有效件数, false",
        "本年制发件数 | 备案件数 | 现行有效件数, false",
        "甲 | 乙 | 丙, false",
        "甲, true",
        "甲 | 乙, false",
        "。甲 | 乙, true",
        "甲 | 本年制发件数 | 现行有效件数, true",
        "效 | 本年制发件数 | 本年废止件数 | 现行有效件数, true",
        "甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲 | 乙, false",
        "甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲 | 乙, true",
        "本年废止件数 | 本年制发件数 | 本年废止件数 | 本年制发件数, false",
        "自然人 | 总计, false",
        "（一）, true",
        "（一） | （二） | （三）, true",
        "制发件数 | 废止件数 | 现行有效件数, true",
        "废止件数 | 制发件数 | 现行有效件数, false",
        "效 | 制发件数 | 废止件数 | 现行有效件数, true",
        "甲 | 乙 | 本年制发件数 | 本年废止件数 | 现行有效件数, true",
        "甲 | 乙 | 本年制发件数 | 本年废止件数, false",
        "自然人 | 本年制发件数 | 本年废止件数 | 现行有效件数, true",
        "本年制发件数 | 本年废止件数 | 现行有效件数 | 自然人, false",
        "本年制发件数 | 本年废止件数 | 现行有效件数 | 本年制发件数 | 本年废止件数 | 现行有效件数, true"
    })
    void texts_above_a_row_say_whether_its_columns_are_the_forms(String header, boolean read) {
        TableSample sample = disclosure(header + " |\n规章 | 1 | 2 | 3 |");
        assertEquals(read ? "1 2 3" : "none", sample.of(Row.GOVERNMENT_RULES));
        assertEquals(read, sample.remarks().stream().noneMatch(remark -> remark.startsWith("COLUMNS_NOT_AS_PRINTED")));
    }

    @Test
    void columns_that_are_not_the_forms_are_told_with_their_first_line() {
        TableSample read = disclosure("\n甲 |\n乙 | | 丙 |\n规章 | 1 | 2 | 3 |");
        assertEquals(List.of("COLUMNS_NOT_AS_PRINTED 2 甲 | 乙 | 丙"), read.remarks());
        assertEquals("甲 | 乙 | 丙", read.first(Row.GOVERNMENT_RULES).header());
    }

    @Test
    void part_of_the_labels_says_that_the_header_is_damaged() {
        TableSample read = disclosure("本年制发件数 | 现行有效件数 |\n规章 | 1 | 2 | 3 |");
        assertEquals(
                Heading.DAMAGED, read.first(Row.GOVERNMENT_RULES).cells().get(0).heading());
    }

    @ParameterizedTest
    @CsvSource({
        "自然人 | 法人或其他组织 | 总计; 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他, true",
        "自然人 | 法人或其他组织 | 总计; 科研机构 | 商业企业 | 社会公益组织 | 法律服务机构 | 其他, false",
        "自然人 | 总计 | 法人或其他组织; 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他, false",
        "自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计, true",
        "自然人 | 总计 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他, false",
        "自然人 | 总计; 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他, true",
        "商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他; 自然人 | 总计, false",
        "自然人 | 法人或其他组织 | 总计; 自然人 | 法人或其他组织 | 总计; 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他, true",
        "自然 | 人 | 总计; 商业 | 科研, true",
        "申请人情况; 自然人 | 法人或其他组织 | 总计, true"
    })
    void labels_of_two_rows_stand_in_the_forms_order(String header, boolean read) {
        TableSample sample = requests(header.replace(";", " |\n") + " |\n" + NEW + VALUES);
        assertEquals(read ? "1 2 3 4 5 6 21" : "none", sample.of(Row.NEWLY_RECEIVED));
    }

    @Test
    void a_row_without_a_header_stands_below_the_one_before() {
        String swapped = APPLICANTS.replace("商业企业 | 科研机构", "科研机构 | 商业企业");
        assertEquals("none", requests(swapped + NEW + VALUES + OLD + VALUES).of(Row.CARRIED_OVER));
        assertEquals(
                "1 2 3 4 5 6 21",
                requests(APPLICANTS + NEW + VALUES + OLD + VALUES).of(Row.CARRIED_OVER));
        TableSample none = requests(NEW + VALUES + OLD + VALUES);
        assertEquals(List.of("COLUMNS_BY_POSITION 1 " + NEW + " | 1 | 2 | 3 | 4 | 5 | 6 | 21"), none.remarks());
    }

    @ParameterizedTest
    @CsvSource({"信息内容 | 收费金额（元、万元）, none", "信息内容 | 收费金额（千元）, 5", "信息内容 | 本年收费金额（单位：万元）, 5"})
    void a_unit_above_an_amount_is_its_own_where_there_is_one(String header, String read) {
        assertEquals(read, disclosure(header + " |\n行政事业性收费 | 5 |").of(Row.FEES));
    }

    @Test
    void a_unit_of_money_above_counts_is_another_tables() {
        assertEquals("none", disclosure("信息内容 | 收费（元） |\n行政许可 | 5 |").of(Row.LICENSING));
    }

    @Test
    void a_row_under_another_groups_label_is_not_read() {
        TableSample read = disclosure("第二十条第（五）项 |\n行政处罚 | 7 |\n行政强制 | 8 |\n第二十条第（八）项 |\n行政事业性收费 | 5 |");
        assertEquals("none", read.of(Row.PENALTIES));
        assertEquals("none", read.of(Row.COMPULSION));
        assertEquals("5", read.of(Row.FEES));
        assertEquals(List.of("7"), read.first(Row.PENALTIES).found());
        assertEquals("GROUP_NOT_AS_PRINTED 2 第二十条第（五）项 | 行政处罚", read.remarks().get(0));
        TableSample again = disclosure("第二十条第（五）项 |\n行政处罚 | 7 |\n第二十条第（六）项 |\n行政强制 | 8 |");
        assertEquals("8", again.of(Row.COMPULSION));
    }

    @Test
    void numbers_that_count_the_rows_are_no_values() {
        String rows = "1 | 规章 | 4 | 5 | 6 |\n2 | 行政规范性文件 | 7 | 8 | 9 |\n3 | 行政许可 | 2 |\n";
        assertEquals("4 5 6", disclosure(rows).of(Row.GOVERNMENT_RULES));
        assertEquals("2", disclosure(rows).of(Row.LICENSING));
        assertEquals("none", disclosure(rows.replace("3 | 行政许可", "4 | 行政许可")).of(Row.GOVERNMENT_RULES));
        assertEquals("none", disclosure(rows.replace("3 | 行政许可 | 2 |\n", "")).of(Row.GOVERNMENT_RULES));
        assertEquals("none", disclosure(rows + "行政处罚 | 5 |").of(Row.GOVERNMENT_RULES));
    }

    @Test
    void a_label_in_pieces_that_is_much_like_a_rows_is_put_together() {
        TableSample read = disclosure("规章 | 1 | 2 | 3 |\n规范性 |\n文件 |\n4 |\n5 |\n6 |\n");
        assertEquals("4 5 6", read.of(Row.NORMATIVE_DOCUMENTS));
        assertEquals("规范性文件", read.first(Row.NORMATIVE_DOCUMENTS).label().text());
        assertEquals(Match.SIMILAR, read.first(Row.NORMATIVE_DOCUMENTS).label().match());
        assertEquals(3, read.first(Row.NORMATIVE_DOCUMENTS).cells().size());
        assertEquals("", disclosure("行政许可 | 7 |\n规范性文件 | 4 | 5 | 6 |").of(Row.NORMATIVE_DOCUMENTS));
        assertEquals(
                "",
                disclosure("规章 | 1 | 2 | 3 |\n行政规范性文件 | 4 | 5 | 6 |\n规范性文件 | 7 | 8 | 9 |")
                        .of(Row.LICENSING));
    }

    @Test
    void a_label_that_says_next_to_nothing_is_known_below_its_own_group() {
        assertEquals("1 2 3 4 5 6 21", requests("（六）其他处理 | 3.其他" + VALUES).of(Row.OTHER_HANDLING));
        assertEquals("none", requests("（三）不予公开 | 3.其他" + VALUES).of(Row.OTHER_HANDLING));
        String before = "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请" + VALUES;
        assertEquals("1 2 3 4 5 6 21", requests(before + "3.其他" + VALUES).of(Row.OTHER_HANDLING));
    }

    @Test
    void the_last_value_of_a_document_may_be_cut() {
        String table = "行政许可\n7\n行政处罚\n12";
        assertEquals("none", TableSample.flow(DISCLOSURE, table, false, true).of(Row.PENALTIES));
        assertEquals("12", TableSample.flow(DISCLOSURE, table, false, false).of(Row.PENALTIES));
        assertEquals("7", TableSample.flow(DISCLOSURE, table, false, true).of(Row.LICENSING));
        assertEquals(
                "0",
                TableSample.flow(DISCLOSURE, "行政许可\n7\n行政处罚\n0", false, true).of(Row.PENALTIES));
        assertEquals(
                "12",
                TableSample.flow(DISCLOSURE, "行政许可 | 7 |\n行政处罚 | 12 |", false, true)
                        .of(Row.PENALTIES));
        assertEquals(
                "none", TableSample.flow(DISCLOSURE, "行政事业性收费\n0", false, true).of(Row.FEES));
    }

    @Test
    void a_value_whose_end_is_not_marked_may_go_on_where_others_are() {
        String table = "规章 |\n1 |\n2\n3 |\n";
        assertEquals("none", disclosure(table).of(Row.GOVERNMENT_RULES));
        assertEquals("1 2 3", disclosure(table.replace("2\n", "2 |\n")).of(Row.GOVERNMENT_RULES));
        assertEquals("1 2 3", disclosure("规章 |\n1 |\n2 |\n3\n行政许可 |\n7 |").of(Row.GOVERNMENT_RULES));
    }

    private static final String BLOCKS = "行政复议 | 行政诉讼 |\n"
            + "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉 |\n"
            + "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n";
    private static final String RESULTS = "1 | 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 | 9 | 0 | 1 | 2 | 12 |\n";

    @Test
    void part_four_has_its_values_in_one_line() {
        TableSample read = disputes(BLOCKS + RESULTS);
        assertEquals("1 2 3 4 10", read.of(Row.RECONSIDERATION));
        assertEquals("5 6 7 8 26", read.of(Row.DIRECT_LITIGATION));
        assertEquals("9 0 1 2 12", read.of(Row.LITIGATION_AFTER_RECONSIDERATION));
        assertEquals(
                new RowReading.Label("复议后起诉", 4, null, null, Match.EXACT),
                read.first(Row.LITIGATION_AFTER_RECONSIDERATION).label());
        assertEquals(List.of(), read.remarks());
    }

    @Test
    void part_four_without_its_labels_is_told_by_its_heading() {
        TableSample read = TableSample.flow(DISPUTES, RESULTS, true, false);
        assertEquals("1 2 3 4 10", read.of(Row.RECONSIDERATION));
        assertEquals(
                new RowReading.Label("", 1, null, null, Match.POSITION),
                read.first(Row.RECONSIDERATION).label());
        assertEquals(1, read.remarks().size());
        assertEquals("", TableSample.flow(DISPUTES, RESULTS, false, false).of(Row.RECONSIDERATION));
    }

    @Test
    void two_lines_of_values_in_part_four_are_none() {
        TableSample read = disputes(BLOCKS + RESULTS + "另有\n3 | 4 |\n");
        assertEquals("none", read.of(Row.RECONSIDERATION));
        assertEquals(List.of("UNPLACED_TEXT 6 3 4"), read.remarks());
        assertEquals(
                "1 2 3 4 10",
                disputes(BLOCKS.replaceFirst("\n", "\n| |\n") + RESULTS).of(Row.RECONSIDERATION));
        assertEquals("", disputes(BLOCKS).of(Row.RECONSIDERATION));
    }

    @ParameterizedTest
    @CsvSource({
        "行政复议 | 行政诉讼, 行政诉讼 | 行政复议",
        "未经复议直接起诉 | 复议后起诉, 复议后起诉 | 未经复议直接起诉",
        "行政复议 | 行政诉讼, 行政复议 | 行政复议",
        "总计 | 未经, 结果纠正 | 未经",
        "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经, 结果纠正 | 结果维持 | 其他结果 | 尚未审结 | 总计 | 未经"
    })
    void part_four_below_labels_in_another_order_is_not_read(String from, String to) {
        TableSample read = disputes(BLOCKS.replace(from, to) + RESULTS);
        assertEquals("none", read.of(Row.RECONSIDERATION));
        assertEquals("COLUMNS_NOT_AS_PRINTED 1", read.remarks().get(0).substring(0, 24));
    }

    @ParameterizedTest
    @CsvSource({
        "行政复议 | 行政诉讼, 行政诉讼",
        "未经复议直接起诉 | 复议后起诉, 复议后起诉",
        "尚未审结 | 总计 | 未经, 尚未审结 | 未经",
        "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经, 结果维持 | 其他结果 | 尚未审结 | 总计 | 未经"
    })
    void part_four_below_labels_of_which_some_are_lost_is_read(String from, String to) {
        assertEquals("1 2 3 4 10", disputes(BLOCKS.replace(from, to) + RESULTS).of(Row.RECONSIDERATION));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"结果维持 | 结果纠正 | 结果维持 | 其他结果 | 尚未审结 | 总计", "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 结果纠正 | 其他结果 | 尚未审结 | 总计"})
    void part_four_below_results_that_begin_anew_within_a_block_is_not_read(String results) {
        String header = "行政复议 | 行政诉讼 |\n未经复议直接起诉 | 复议后起诉 |\n" + results + " |\n";
        assertEquals("none", disputes(header + RESULTS).of(Row.RECONSIDERATION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"本年制发件数 | 本年废止件数 | 现行有效件数 | | |", "| | 本年制发件数 | 本年废止件数 | 现行有效件数 |"})
    void the_line_of_the_columns_says_how_wide_a_row_is(String header) {
        assertEquals("none", disclosure(header + "\n规章 | 1 | | 3 |").of(Row.GOVERNMENT_RULES));
    }

    @Test
    void values_of_which_none_is_a_number_are_no_rows_where_no_header_says_so() {
        assertEquals("none", disclosure("规章 | 无 | 略 | 不详 |").of(Row.GOVERNMENT_RULES));
        assertEquals("无 1 略", disclosure("规章 | 无 | 1 | 略 |").of(Row.GOVERNMENT_RULES));
        assertEquals("无 略 不详", disclosure(DOCUMENTS + "规章 | 无 | 略 | 不详 |").of(Row.GOVERNMENT_RULES));
        assertEquals("无", disclosure("行政许可 | 无 |").of(Row.LICENSING));
        List<Row> trial = List.of(Row.FEE_ITEMS);
        assertEquals("none", TableSample.flow(trial, "行政事业性收费 | 无 | 略 |").of(Row.FEE_ITEMS));
    }

    @Test
    void columns_head_what_stands_below_a_row_that_is_not_the_forms() {
        String swapped = "信息内容 | 本年废止件数 | 本年制发件数 | 现行有效件数 |\n";
        for (String stray : List.of("其他文件 | 9 | 9 | 9 |\n", "其他文件 |\n9 |\n9 |\n9 |\n", "9\n")) {
            TableSample read = disclosure(swapped + stray + "规章 | 1 | 2 | 3 |");
            assertEquals("none", read.of(Row.GOVERNMENT_RULES), stray);
            assertEquals(
                    "COLUMNS_NOT_AS_PRINTED 1 信息内容 | 本年废止件数 | 本年制发件数 | 现行有效件数",
                    read.remarks().get(1),
                    stray);
            TableSample plain = disclosure(DOCUMENTS + stray + "规章 | 1 | 2 | 3 |");
            assertEquals("1 2 3", plain.of(Row.GOVERNMENT_RULES), stray);
            assertEquals(
                    Heading.AS_PRINTED,
                    plain.first(Row.GOVERNMENT_RULES).cells().get(0).heading(),
                    stray);
        }
    }

    @Test
    void columns_head_what_stands_below_a_row_that_is_not_taken() {
        String swapped = "信息内容 | 本年废止件数 | 本年制发件数 | 现行有效件数 |\n";
        String rows = "9 | 规章 | 1 | 2 | 3 |\n行政规范性文件 | 4 | 5 | 6 |";
        assertEquals("none", disclosure(swapped + rows).of(Row.NORMATIVE_DOCUMENTS));
        assertEquals("4 5 6", disclosure(DOCUMENTS + rows).of(Row.NORMATIVE_DOCUMENTS));
        String group = "第二十条第（五）项 |\n" + swapped + "规章 | 1 | 2 | 3 |\n第二十条第（一）项 |\n行政规范性文件 | 4 | 5 | 6 |";
        assertEquals("none", disclosure(group).of(Row.NORMATIVE_DOCUMENTS));
    }

    @Test
    void a_header_of_its_own_heads_a_row_below_others() {
        String second = "信息内容 | 本年废止件数 | 本年制发件数 | 现行有效件数 |\n行政规范性文件 | 4 | 5 | 6 |";
        assertEquals(
                "none", disclosure(DOCUMENTS + "规章 | 1 | 2 | 3 |\n" + second).of(Row.NORMATIVE_DOCUMENTS));
    }

    @Test
    void labels_of_two_rows_a_line_each_are_parted_by_what_fills_up_the_first() {
        String inner = "商业企业 |\n科研机构 |\n社会公益组织 |\n法律服务机构 |\n其他 |\n";
        String header = "自然人 |\n总计 |\n||||\n" + inner;
        assertEquals("1 2 3 4 5 6 21", requests(header + NEW + VALUES).of(Row.NEWLY_RECEIVED));
        assertEquals(
                "none", requests(header.replace("||||\n", "") + NEW + VALUES).of(Row.NEWLY_RECEIVED));
    }

    @Test
    void a_label_at_the_end_has_no_values() {
        TableSample read = disclosure("行政许可 | 7 |\n规章");
        assertEquals("7", read.of(Row.LICENSING));
        assertEquals("", read.of(Row.GOVERNMENT_RULES));
        assertEquals("", disclosure("规章 | 1 | 2 | 3 |\n行政许可").of(Row.LICENSING));
    }

    @Test
    void a_blank_cell_before_a_label_in_its_line_is_none_of_the_values_above() {
        TableSample read = disclosure("规章 |\n1 |\n2 |\n3 |\n| 行政许可 | 7 |");
        assertEquals("1 2 3", read.of(Row.GOVERNMENT_RULES));
        assertEquals(List.of("1", "2", "3"), read.first(Row.GOVERNMENT_RULES).found());
        assertEquals("7", read.of(Row.LICENSING));
        assertEquals(
                List.of("1", "2", "3", ""),
                disclosure("规章 |\n1 |\n2 |\n3 |\n||\n行政许可 | 7 |")
                        .first(Row.GOVERNMENT_RULES)
                        .found());
    }

    @Test
    void a_text_above_a_row_that_turns_its_groups_label_takes_it_away() {
        TableSample read = requests("三、上年度办理结果 |\n（一）予以公开" + VALUES);
        assertEquals("none", read.of(Row.DISCLOSED));
        assertEquals(
                "GROUP_NOT_AS_PRINTED 2 三、上年度办理结果 | （一）予以公开", read.remarks().get(0));
    }

    @Test
    void blank_cells_at_the_end_of_a_row_are_its_own_where_all_rows_have_as_many() {
        String rows = "行政许可 |\n7 |\n||\n行政处罚 |\n8 |\n||\n";
        assertEquals("1 _ _", disclosure(rows + "规章 |\n1 |\n||\n").of(Row.GOVERNMENT_RULES));
        assertEquals("none", disclosure(rows + "规章 |\n1 |\n|||\n").of(Row.GOVERNMENT_RULES));
        assertEquals("none", disclosure("行政许可 |\n7 |\n||\n规章 |\n1 |\n|||\n").of(Row.GOVERNMENT_RULES));
        assertEquals("none", disclosure("规章 |\n1 |\n||\n").of(Row.GOVERNMENT_RULES));
        assertEquals(
                "1 _ _",
                disclosure(rows.replace("7", "").replace("8", "") + "规章 |\n1 |\n||\n")
                        .of(Row.GOVERNMENT_RULES));
        String grouped = "第二十条第（五）项 |\n行政许可 |\n7 |\n||\n第二十条第（六）项 |\n行政处罚 |\n8 |\n||\n";
        assertEquals(
                "1 _ _", disclosure("第二十条第（一）项 |\n规章 |\n1 |\n||\n" + grouped).of(Row.GOVERNMENT_RULES));
        assertEquals(
                "1 _ _", disclosure(grouped + "第二十条第（一）项 |\n规章 |\n1 |\n||\n").of(Row.GOVERNMENT_RULES));
    }

    @Test
    void a_label_like_a_rows_means_one_that_was_not_found() {
        assertEquals("4 5 6", disclosure("规范性文件 | 4 | 5 | 6 |\n行政许可 | 7 |").of(Row.NORMATIVE_DOCUMENTS));
        TableSample twice = disclosure("规范性文件 | 4 | 5 | 6 |\n行政规范文件 | 1 | 2 | 3 |\n行政许可 | 7 |");
        assertEquals("4 5 6", twice.of(Row.NORMATIVE_DOCUMENTS));
        assertTrue(twice.remarks().contains("UNPLACED_TEXT 2 行政规范文件 | 1 | 2 | 3"), twice.remarks()::toString);
        assertEquals(
                "",
                disclosure("行政许可 | 7 |\n规范性文件 | 4 | 5 | 6 |\n规章 | 1 | 2 | 3 |").of(Row.NORMATIVE_DOCUMENTS));
        assertEquals("4 5 6", disclosure("规 |\n范 |\n性 |\n文件 |\n4 |\n5 |\n6 |\n").of(Row.NORMATIVE_DOCUMENTS));
        assertEquals("", disclosure("规 |\n范 |\n性 |\n文 |\n件 |\n4 |\n5 |\n6 |\n").of(Row.NORMATIVE_DOCUMENTS));
        assertEquals("", disclosure("规范性 |\n“ |\n文件 |\n4 |\n5 |\n6 |\n").of(Row.NORMATIVE_DOCUMENTS));
    }

    @Test
    void a_row_that_stands_in_more_places_than_any_report_has_is_taken_from_none() {
        assertEquals(
                "7" + ", 7".repeat(49), disclosure("行政许可 | 7 |\n".repeat(50)).of(Row.LICENSING));
        assertEquals(
                "7" + ", 7".repeat(49) + ", none",
                disclosure("行政许可 | 7 |\n".repeat(53)).of(Row.LICENSING));
    }
}
