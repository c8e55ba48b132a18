package org.ogireport.documents.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ogireport.documents.table.TableSample.DISCLOSURE;
import static org.ogireport.documents.table.TableSample.REQUESTS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.form.Row;

/** What is read of text by the order of its cells and by their columns. */
class TextReaderTest {
    private static final String APPLICANTS = "项目 | 项目 | 自然人 | 法人或其他组织 | 法人或其他组织 | 法人或其他组织 | 法人或其他组织 | 法人或其他组织 | 总计 |\n"
            + "项目 | 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n";
    private static final String NEW = "一、本年新收政府信息公开申请数量";
    private static final String TWICE = NEW + " | " + NEW;

    private static TableSample disclosure(String text) {
        return TableSample.text(DISCLOSURE, text);
    }

    private static TableSample requests(String text) {
        return TableSample.text(REQUESTS, text);
    }

    @Test
    void a_row_that_both_ways_read_is_read() {
        TableSample read = disclosure("信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | 1 | 2 | 3 |");
        assertEquals("1 2 3", read.of(Row.GOVERNMENT_RULES));
        assertEquals(null, read.first(Row.GOVERNMENT_RULES).label().table());
        assertEquals(List.of(), read.remarks());
    }

    @Test
    void a_label_repeated_where_its_cell_spans_is_one() {
        TableSample read = requests(APPLICANTS + TWICE + " | 1 | 2 | 3 | 4 | 5 | 6 | 21 |");
        assertEquals("1 2 3 4 5 6 21", read.of(Row.NEWLY_RECEIVED));
        assertEquals(null, read.first(Row.NEWLY_RECEIVED).label().table());
        assertEquals(List.of(), read.remarks());
    }

    @Test
    void a_figure_repeated_below_one_label_is_one_cell() {
        String header = "信息内容 | 本年处理决定数量 | 本年处理决定数量 |\n";
        assertEquals("7", disclosure(header + "行政许可 | 7 | 7 |").of(Row.LICENSING));
        assertEquals("none", disclosure(header + "行政许可 | 7 | 8 |").of(Row.LICENSING));
        String two = "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n";
        assertEquals("7 7 7", disclosure(two + "规章 | 7 | 7 | 7 |").of(Row.GOVERNMENT_RULES));
    }

    @Test
    void a_column_of_text_that_stands_elsewhere_than_on_the_form_takes_the_row_away() {
        TableSample read = disclosure("信息内容 | 本年废止件数 | 本年制发件数 | 现行有效件数 |\n规章 | 1 | 2 | 3 |");
        assertEquals("none", read.of(Row.GOVERNMENT_RULES));
    }

    @Test
    void columns_counted_by_names_of_no_meaning_are_taken_by_their_order() {
        String row = "\n规章 | 1 | 2 | 3 |";
        for (String names : List.of(
                "数据1 | 数据2 | 数据3", "列2 | 列3 | 列4", "Unnamed: 1 | Unnamed: 2 | Unnamed: 3", "数据_1 | 数据_2 | 数据_3")) {
            TableSample read = disclosure("类别 | " + names + " |" + row);
            assertEquals("1 2 3", read.of(Row.GOVERNMENT_RULES), names);
            assertEquals(
                    Match.POSITION,
                    read.first(Row.GOVERNMENT_RULES).cells().get(0).heading().match());
            assertEquals(
                    1,
                    read.remarks().stream()
                            .filter(remark -> remark.startsWith("COLUMNS_BY_POSITION 2 类别"))
                            .count(),
                    names);
        }
        for (String names : List.of("数据1 | 数据3 | 数据4", "数据2 | 数据1 | 数据3", "数据1 | 数据2 | 备注", "甲 | 乙 | 丙")) {
            assertEquals("none", disclosure("类别 | " + names + " |" + row).of(Row.GOVERNMENT_RULES), names);
        }
        assertEquals("1 2 3", disclosure("类别 | 数据1 | 数据2 | 现行有效件数 |" + row).of(Row.GOVERNMENT_RULES));
    }

    @Test
    void numbers_that_count_the_rows_of_columns_are_no_values() {
        String two = "序号 | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n" + "9 | 规章 | 1 | 2 | 3 |\n10 | 行政规范性文件 | 4 | 5 | 6 |\n";
        assertEquals("1 2 3", disclosure(two).of(Row.GOVERNMENT_RULES));
        assertEquals("4 5 6", disclosure(two).of(Row.NORMATIVE_DOCUMENTS));
        assertEquals("none", disclosure(two.replace("10 |", "11 |")).of(Row.GOVERNMENT_RULES));
        assertEquals("none", disclosure(two.substring(0, two.indexOf("10 |"))).of(Row.GOVERNMENT_RULES));
        assertEquals(
                "none",
                disclosure(two.replace("9 |", "9件 |").replace("10 |", "10件 |")).of(Row.NORMATIVE_DOCUMENTS));
        String many = two.replace("10 |", "100 |").replace("9 |", "99 |");
        assertEquals("1 2 3", disclosure(many).of(Row.GOVERNMENT_RULES));
        assertEquals(
                "4 5 6",
                disclosure(many.replace("100 |", "101 |").replace("99 |", "100 |"))
                        .of(Row.NORMATIVE_DOCUMENTS));
    }

    @Test
    void a_number_below_a_row_of_columns_may_be_the_rest_of_a_value() {
        String row = APPLICANTS + TWICE + " | 5 | 10 | 28 | 25 | 35 | 17 | 12 |\n0\n";
        assertEquals("none", requests(row).of(Row.NEWLY_RECEIVED));
        assertEquals(
                "5 10 28 25 35 17 120",
                requests(row.replace("| 12 |", "| 120 |")).of(Row.NEWLY_RECEIVED));
    }

    @ParameterizedTest
    @CsvSource({"60, 7", "61, none"})
    void a_long_text_alone_in_its_line_parts_tables(int length, String read) {
        String header = "信息内容 | 本年处理决定数量 | 本年处理决定数量 |\n";
        assertEquals(
                read,
                disclosure(header + "字".repeat(length) + "\n行政许可 | 7 | 7 |").of(Row.LICENSING));
    }

    @Test
    void a_row_that_lost_a_cell_is_not_read_by_order_where_others_have_more_than_their_columns() {
        String text = APPLICANTS + TWICE + " | 1 | 2 | 3 | 4 | 5 | 6 | 21 |\n"
                + "二、上年结转政府信息公开申请数量 | 1 | 2 | | 4 | 5 | 6 | 21 |\n";
        assertEquals("1 2 3 4 5 6 21", requests(text).of(Row.NEWLY_RECEIVED));
        assertEquals("none", requests(text).of(Row.CARRIED_OVER));
    }

    @Test
    void a_blank_value_below_more_columns_than_the_forms_moves_no_other() {
        String header = "信息内容 | 备案件数 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n";
        assertEquals("none", disclosure(header + "规章 | 9 | 1 | 2 | |").of(Row.GOVERNMENT_RULES));
        assertEquals("none", disclosure(header + "规章 | 9 | 1 | 2 | 3 |").of(Row.GOVERNMENT_RULES));
        assertEquals("1 2 _", disclosure(header + "规章 | | 1 | 2 | |").of(Row.GOVERNMENT_RULES));
        assertEquals("1 2 3", disclosure(header + "规章 | | 1 | 2 | 3 |").of(Row.GOVERNMENT_RULES));
    }

    @Test
    void where_columns_alone_tell_a_row_a_blank_cell_of_another_is_not_told_by_order() {
        String table = "信息内容 | 本年制发件数 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | 1 | 1 | 2 | 3 |\n";
        assertEquals("1 2 3", disclosure(table).of(Row.GOVERNMENT_RULES));
        assertEquals("none", disclosure(table + "行政规范性文件 | 4 | | 6 |").of(Row.NORMATIVE_DOCUMENTS));
        assertEquals("4 5 6", disclosure(table + "行政规范性文件 | 4 | 5 | 6 |").of(Row.NORMATIVE_DOCUMENTS));
    }

    @Test
    void where_blank_heads_part_the_columns_a_row_that_is_shorter_is_not_told_by_order() {
        String table = "信息内容 | 本年制发件数 | | 本年废止件数 | | 现行有效件数 |\n规章 | 1 | | 2 | | 3 |\n";
        assertEquals("1 2 3", disclosure(table).of(Row.GOVERNMENT_RULES));
        assertEquals("none", disclosure(table + "行政规范性文件 | 4 | | 6 |").of(Row.NORMATIVE_DOCUMENTS));
        assertEquals("4 5 6", disclosure(table + "行政规范性文件 | 4 | 5 | 6 |").of(Row.NORMATIVE_DOCUMENTS));
    }

    @Test
    void columns_that_stand_elsewhere_head_what_stands_below_a_row_that_is_not_taken() {
        String swapped = APPLICANTS.replace("商业企业 | 科研机构", "科研机构 | 商业企业");
        String torn = TWICE + " | 5 | 10 | 28 | 25 | 35 | 17 | 12 |\n0\n";
        String old = "二、上年结转政府信息公开申请数量";
        assertEquals(
                "none",
                requests(swapped + torn + old + " | " + old + " | 1 | 2 | 3 | 4 | 5 | 6 | 21 |")
                        .of(Row.CARRIED_OVER));
    }

    @ParameterizedTest
    @CsvSource({"93, 7", "94, none"})
    void tables_have_no_more_cells_than_any_report(int cells, String read) {
        String line = "注" + " | 注".repeat(99) + " |\n";
        String others = line.repeat(199) + "注" + " | 注".repeat(cells - 1) + " |\n" + "字".repeat(61) + "\n";
        assertEquals(
                read,
                disclosure(others + "信息内容 | 本年处理决定数量 | 本年处理决定数量 |\n行政许可 | 7 | 7 |")
                        .of(Row.LICENSING));
    }

    @Test
    void remarks_are_those_of_the_way_that_reads_more() {
        String names = "类别 | 数据1 | 数据2 | 数据3 |\n规章 | 1 | 2 | 3 |\n";
        assertEquals(
                List.of("COLUMNS_BY_POSITION 2 类别 | 数据1 | 数据2 | 数据3"),
                disclosure(names).remarks());
        TableSample both = disclosure(names + "信息内容 |\n行政许可 |\n7 |\n");
        assertTrue(both.remarks().contains("COLUMNS_NOT_AS_PRINTED 1 类别 | 数据1 | 数据2 | 数据3"), both.remarks()::toString);
    }

    @Test
    void lines_as_wide_as_no_table_are_none() {
        String wide = " | 注".repeat(97);
        String header = "信息内容 | 本年处理决定数量 | 本年处理决定数量" + wide;
        assertEquals("7", disclosure(header + " |\n行政许可 | 7 | 7" + wide + " |").of(Row.LICENSING));
        assertEquals(
                "none",
                disclosure(header + " | 注 |\n行政许可 | 7 | 7" + wide + " | 注 |").of(Row.LICENSING));
    }
}
