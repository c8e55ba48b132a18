package org.ogireport.documents.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ogireport.documents.table.TableSample.DISCLOSURE;
import static org.ogireport.documents.table.TableSample.REQUESTS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.core.form.Row;

/** Tables that have the form's rows for columns, or that stand side by side. */
class TurnedTablesTest {
    private static final String VALUES = "|1|2|3|4|5|6|21\n";
    private static final String HEADER = "项目|<|自然人|法人或其他组织|<|<|<|<|总计\n^|<|^|商业企业|科研机构|社会公益组织|法律服务机构|其他|^\n";
    private static final String ROWS = "一、本年新收政府信息公开申请数量|<" + VALUES + "二、上年结转政府信息公开申请数量|<" + VALUES
            + "三、本年度办理结果|（一）予以公开" + VALUES + "^|（二）部分公开（区分处理的，只计这一情形，不计其他情形）" + VALUES + "四、结转下年度继续办理|<" + VALUES;
    private static final String TURNED = TableSample.turned((HEADER + ROWS).strip());

    private static TableSample disclosure(String table) {
        return TableSample.tables(DISCLOSURE, table);
    }

    private static TableSample requests(String table) {
        return TableSample.tables(REQUESTS, table);
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
        String corner = HEADER.replace("项目|<", ".|.").replace("^|<|^", ".|.|^");
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
