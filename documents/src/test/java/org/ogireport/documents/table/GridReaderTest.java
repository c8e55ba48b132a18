package org.ogireport.documents.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ogireport.documents.table.TableSample.APPLICANTS;
import static org.ogireport.documents.table.TableSample.DISCLOSURE;
import static org.ogireport.documents.table.TableSample.DOCUMENTS;
import static org.ogireport.documents.table.TableSample.NEW;
import static org.ogireport.documents.table.TableSample.OLD;
import static org.ogireport.documents.table.TableSample.VALUES;
import static org.ogireport.documents.table.TableSample.disclosure;
import static org.ogireport.documents.table.TableSample.requests;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.GridRow;
import org.ogireport.documents.page.Remarks;
import org.ogireport.documents.page.Spot;

/** What is read of tables whose cells stand in columns. */
class GridReaderTest {
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

    @ParameterizedTest
    @ValueSource(strings = {"规章|1|2", "规章|1|2|3|4", "规章|<|1|2|3", "规章|1|2|<|<", "规章"})
    void a_row_that_is_not_as_wide_as_its_header_is_not_read(String row) {
        assertEquals("none", disclosure(DOCUMENTS + row).of(Row.GOVERNMENT_RULES));
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

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\f"})
    void a_row_that_a_page_ends_in_goes_on_below_a_header_that_is_printed_again(String end) {
        String values = "|1|2|3|4|5|6|21";
        String applicants = "（本列数据的勾稽关系）|<|申请人情况|<|<|<|<|<|<\n" + APPLICANTS;
        String upper = applicants + NEW + values + "\n三、本年度办理结果|（二）部分公开（区分处理的，" + values + "\n";
        for (String header : List.of(APPLICANTS, applicants)) {
            String lower = header + "|只计这一情形，不计其他情形）|||||||\n四、结转下年度继续办理|<" + values;
            TableSample read = requests(upper + end + lower);
            assertEquals("1 2 3 4 5 6 21", read.of(Row.PARTIALLY_DISCLOSED));
            assertEquals("1 2 3 4 5 6 21", read.of(Row.CARRIED_FORWARD));
            assertEquals(List.of(), read.remarks());
        }
    }

    @Test
    void a_header_that_stands_below_values_is_none_of_the_page() {
        String upper = APPLICANTS + NEW + VALUES + "三、本年度办理结果|（二）部分公开（区分处理的，" + VALUES;
        String lower = "\f|只计这一情形，不计其他情形）|||||||\n（三）不予公开|1.属于国家秘密" + VALUES;
        TableSample read = requests(upper + lower + APPLICANTS + "四、结转下年度继续办理|<" + VALUES);
        assertEquals("1 2 3 4 5 6 21", read.of(Row.PARTIALLY_DISCLOSED));
        assertEquals("1 2 3 4 5 6 21", read.of(Row.STATE_SECRET));
        assertEquals("1 2 3 4 5 6 21", read.of(Row.CARRIED_FORWARD));
    }

    @Test
    void a_label_that_a_page_ends_in_is_one_with_its_rest() {
        String upper = APPLICANTS + NEW + VALUES + "三、本年度办理结果|（二）部分公开%s\n";
        String lower = "\f|（区分处理的，只计这一情形，不计其他情形）%s\n（三）不予公开|1.属于国家秘密" + VALUES;
        String blank = "|||||||";
        String values = VALUES.strip();
        for (List<String> places : List.of(List.of(values, blank), List.of(blank, values))) {
            TableSample read = requests((upper + lower).formatted(places.toArray()));
            assertEquals("1 2 3 4 5 6 21", read.of(Row.PARTIALLY_DISCLOSED));
            assertEquals("1 2 3 4 5 6 21", read.of(Row.STATE_SECRET));
        }
    }

    @Test
    void the_rest_of_a_label_that_a_page_ends_in_is_no_header() {
        String values = "|1|2|3|4|5|6|21";
        String upper = APPLICANTS + NEW + values + "\n（四）无法提供|2.没有现成信%s\n";
        String lower = "\f|息需要另行制作%s\n|3.补正后申请内容仍不明确" + values;
        for (List<String> places : List.of(List.of(values, "|||||||"), List.of("|||||||", values))) {
            TableSample read = requests((upper + lower).formatted(places.toArray()));
            assertEquals("1 2 3 4 5 6 21", read.of(Row.REQUIRES_CREATION));
            assertEquals("1 2 3 4 5 6 21", read.of(Row.STILL_UNCLEAR));
        }
        TableSample both = requests((upper + lower).formatted("|1|2|3||||", "||||4|5|6|21"));
        assertEquals("", both.of(Row.REQUIRES_CREATION));
        assertEquals("1 2 3 4 5 6 21", both.of(Row.STILL_UNCLEAR));
    }
}
