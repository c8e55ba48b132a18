package org.ogireport.documents.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ogireport.documents.table.TableSample.APPLICANTS;
import static org.ogireport.documents.table.TableSample.NEW;
import static org.ogireport.documents.table.TableSample.OLD;
import static org.ogireport.documents.table.TableSample.VALUES;
import static org.ogireport.documents.table.TableSample.disclosure;
import static org.ogireport.documents.table.TableSample.requests;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.core.form.Row;

/** Tables that have the form's rows for columns, or that stand side by side. */
class TurnedTablesTest {
    private static final String ROWS = "一、本年新收政府信息公开申请数量|<" + VALUES + "二、上年结转政府信息公开申请数量|<" + VALUES
            + "三、本年度办理结果|（一）予以公开" + VALUES + "^|（二）部分公开（区分处理的，只计这一情形，不计其他情形）" + VALUES + "四、结转下年度继续办理|<" + VALUES;
    private static final String TURNED = TableSample.turned((APPLICANTS + ROWS).strip());

    @Test
    void a_table_of_the_forms_rows_as_columns_is_turned() {
        String upright = APPLICANTS + NEW + VALUES + OLD + VALUES + "三、本年度办理结果|（一）予以公开" + VALUES
                + "^|（二）部分公开（区分处理的，只计这一情形，不计其他情形）" + VALUES + "四、结转下年度继续办理|<" + VALUES;
        TableSample read = requests(TableSample.turned(upright.strip()));
        for (Row own : List.of(Row.NEWLY_RECEIVED, Row.CARRIED_OVER, Row.DISCLOSED, Row.PARTIALLY_DISCLOSED)) {
            assertEquals("1 2 3 4 5 6 21", read.of(own), own.name());
        }
        assertEquals("1 2 3 4 5 6 21", read.of(Row.CARRIED_FORWARD));
        assertEquals(List.of(), read.remarks());
        assertEquals(1, read.first(Row.NEWLY_RECEIVED).label().table());
        String four = upright.replace("四、结转下年度继续办理|<" + VALUES, "");
        assertEquals("", requests(TableSample.turned(four.strip())).of(Row.NEWLY_RECEIVED));
    }

    @Test
    void a_turned_table_of_which_a_cell_is_lost_is_not_read() {
        String upright = APPLICANTS + NEW + VALUES + OLD + VALUES + "三、本年度办理结果|（一）予以公开" + VALUES
                + "^|（二）部分公开（区分处理的，只计这一情形，不计其他情形）" + VALUES + "四、结转下年度继续办理|<" + VALUES;
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

    @Test
    void a_title_above_a_table_that_is_turned_is_left_out() {
        String upright = APPLICANTS + NEW + VALUES + OLD + VALUES + "三、本年度办理结果|（一）予以公开" + VALUES
                + "^|（二）部分公开（区分处理的，只计这一情形，不计其他情形）" + VALUES + "四、结转下年度继续办理|<" + VALUES;
        String turned = TableSample.turned(upright.strip());
        int columns = turned.lines().findFirst().orElseThrow().split("\\|").length;
        String titled = "收到和处理" + "|<".repeat(columns - 1) + "\n" + turned + "\n注" + "|<".repeat(columns - 1);
        assertEquals("1 2 3 4 5 6 21", requests(titled).of(Row.CARRIED_OVER));
        assertEquals("1 2 3 4 5 6 21", requests(titled).of(Row.DISCLOSED));
    }

    @Test
    void a_figure_over_two_columns_of_a_turned_table_is_doubtful_in_both_rows() {
        String upright = APPLICANTS + NEW + VALUES + OLD + "|^|2|3|4|5|6|21\n三、本年度办理结果|（一）予以公开" + VALUES
                + "^|（二）部分公开（区分处理的，只计这一情形，不计其他情形）" + VALUES + "四、结转下年度继续办理|<" + VALUES;
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

    @ParameterizedTest
    @CsvSource({"1000, 1 2 3 4 5 6 21", "1001, ''"})
    void a_table_is_turned_that_has_no_more_lines_than_columns_can_be(int lines, String read) {
        int there = (int) TURNED.lines().count();
        String blank =
                "\n" + "|".repeat(TURNED.lines().findFirst().orElseThrow().split("\\|").length - 1);
        assertEquals(read, requests(TURNED + blank.repeat(lines - there)).of(Row.CARRIED_OVER));
    }

    @Test
    void a_title_as_wide_as_one_column_is_left_out_too() {
        assertEquals("1 2 3 4 5 6 21", requests("收到和处理\n" + TURNED).of(Row.CARRIED_OVER));
        String group = "三、本年度办理结果"
                + "|<".repeat(TURNED.lines().findFirst().orElseThrow().split("\\|").length - 1);
        assertEquals("1 2 3 4 5 6 21", requests(group + "\n" + TURNED).of(Row.CARRIED_OVER));
    }

    @Test
    void a_place_without_a_cell_stays_one_in_a_table_that_is_turned() {
        String corner = APPLICANTS.replace("项目|<", ".|.").replace("^|<|^", ".|.|^");
        assertEquals(
                "1 2 3 4 5 6 21",
                requests(TableSample.turned((corner + ROWS).strip())).of(Row.CARRIED_OVER));
    }

    private static final String BESIDE = "规章|1|2|3|行政处罚|4\n行政规范性文件|5|6|7|行政强制|8\n";

    @ParameterizedTest
    @CsvSource({
        "''",
        "主动公开|<|<|<|处理情况|<",
        "信息内容|本年制发件数|本年废止件数|现行有效件数|信息内容|本年处理决定数量",
        ".|本年制发件数|本年废止件数|现行有效件数|.|本年处理决定数量"
    })
    void tables_beside_each_other_are_read_below_headers_of_their_own_or_none(String header) {
        TableSample read = disclosure(header.isEmpty() ? BESIDE : header + "\n" + BESIDE);
        assertEquals("1 2 3", read.of(Row.GOVERNMENT_RULES));
        assertEquals("5 6 7", read.of(Row.NORMATIVE_DOCUMENTS));
        assertEquals("4", read.of(Row.PENALTIES));
        assertEquals("8", read.of(Row.COMPULSION));
    }

    @Test
    void a_cell_of_tables_beside_each_other_keeps_its_width() {
        TableSample read = disclosure("信息内容|本年制发件数|<|本年废止件数|现行有效件数|信息内容|本年处理决定数量\n规章|1|9|2|3|行政处罚|4");
        assertEquals("1 | 9? 2 3", read.of(Row.GOVERNMENT_RULES));
        assertEquals("4", read.of(Row.PENALTIES));
    }
}
