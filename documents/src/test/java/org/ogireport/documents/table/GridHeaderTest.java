package org.ogireport.documents.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.ogireport.documents.table.TableSample.APPLICANTS;
import static org.ogireport.documents.table.TableSample.DISCLOSURE;
import static org.ogireport.documents.table.TableSample.DOCUMENTS;
import static org.ogireport.documents.table.TableSample.NEW;
import static org.ogireport.documents.table.TableSample.disclosure;
import static org.ogireport.documents.table.TableSample.requests;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.form.Row;

/** What the rows above a grid's values say of its columns. */
class GridHeaderTest {
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

    @Test
    void a_row_of_labels_in_which_no_cell_stands_above_a_column_heads_nothing() {
        TableSample read = disclosure("信息内容|本年制发件数|.|现行有效件数\n规章|1|2|3");
        assertEquals("none", read.of(Row.GOVERNMENT_RULES));
        assertEquals(List.of("COLUMNS_NOT_AS_PRINTED 2 信息内容 | 本年制发件数 | 现行有效件数"), read.remarks());
    }

    @Test
    void columns_of_no_meaning_may_stand_beside_a_label_like_the_forms() {
        TableSample read = disclosure("类别|数据1|数据2|现行有效数\n规章|1|2|3");
        assertEquals("1 2 3", read.of(Row.GOVERNMENT_RULES));
    }

    @Test
    void a_header_within_a_table_heads_the_rows_below_it() {
        TableSample read = disclosure(DOCUMENTS + "规章|1|2|3\n信息内容|本年废止件数|现行有效件数|本年制发件数\n行政规范性文件|5|6|4");
        assertEquals("1 2 3", read.of(Row.GOVERNMENT_RULES));
        assertEquals("4 5 6", read.of(Row.NORMATIVE_DOCUMENTS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "信息内容|本年制发件数|现行有效件数\n^|本年废止件数|^\n规章|1|3",
                "信息内容|本年废止件数|现行有效件数\n^|本年制发件数|^\n规章|1|3",
                "信息内容|本年制发件数|<|现行有效件数\n^|本年废止件数||^\n规章|1|2|3",
                "信息内容|本年制发件数|<|现行有效件数\n^||本年废止件数|^\n规章|1|2|3"
            })
    void a_column_below_two_of_the_forms_labels_is_of_neither(String table) {
        TableSample read = disclosure(table);
        assertEquals("none", read.of(Row.GOVERNMENT_RULES));
        assertEquals(
                List.of("COLUMNS_NOT_AS_PRINTED 3"),
                read.remarks().stream().map(remark -> remark.substring(0, 24)).toList());
    }
}
