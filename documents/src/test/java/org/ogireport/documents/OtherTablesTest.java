package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark;
import org.ogireport.documents.result.Remark.Kind;

/** What stands above, below or beside a table says whose it is, of which year, under which item and in which unit. */
class OtherTablesTest {
    private static final String AMOUNT = "disclosure.fees.amount";
    private static final String HEADING = "二、主动公开政府信息情况";
    private static final String ROWS = Sample.rowByRow(Sample.DISTINCT);
    private static final String CELLS = Sample.cellByCell(Sample.DISTINCT);

    private static String changed(String text, String from, String to) {
        assertTrue(text.contains(from), from);
        return text.replace(from, to);
    }

    private static long count(ImportResult result, Kind kind) {
        return result.remarks().stream().map(Remark::kind).filter(kind::equals).count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "单位：元",
                "（单位：元）",
                "金额单位：千元",
                "货币单位：人民币元",
                "以元为单位",
                "注：本表金额以元为计量单位",
                "单位：元人民币",
                "单位：元整",
                "单位：万美元",
                "单位：亿元",
                "计量单位：角",
                "单位：￥",
                "单位：RMB",
                "币种：美元",
                "金额：元",
                "以下金额均为元",
                "收费金额以元计",
                "表中金额单位均为人民币元",
                "除特别注明外，金额单位为元",
                "备注：本表中所列行政事业性收费金额的计量单位为人民币元，其余各项的计量单位为件，特此说明。",
                "（元）"
            })
    void an_amount_in_a_table_that_states_another_unit_is_not_taken_in_the_forms(String statement) {
        for (String text : Extent.firstOf(List.of(ROWS, CELLS))) {
            for (String stated : List.of(
                    changed(text, HEADING, HEADING + "\n" + statement),
                    changed(text, "三、收到和处理", statement + "\n三、收到和处理"))) {
                ImportResult result = Sample.read(stated);
                assertFalse(Sample.value(result, AMOUNT).isNumber(), statement);
                assertFalse(Sample.value(result, AMOUNT).isBlank(), statement);
                assertEquals(199, Sample.read(result.draft()), statement);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"注：行政许可应为5件", "备注：行政许可处理决定数量更正为 5 件。", "（行政许可数误填，5件有误）", "说明：上表有一处笔误，应为5件，实际是7件。"})
    void a_note_beside_a_table_that_corrects_a_figure_makes_the_rows_that_it_is_about_unreadable(String note) {
        for (String text : List.of(ROWS, CELLS)) {
            ImportResult result = Sample.read(changed(text, "三、收到和处理", note + "\n三、收到和处理"));
            assertFalse(Sample.value(result, "disclosure.licensing.decisions").isNumber(), note);
            Cell corrected = result.draft()
                    .layout()
                    .cell("disclosure.licensing.decisions")
                    .orElseThrow();
            Source source = result.draft().source(corrected).orElseThrow();
            assertEquals(Source.Unread.CORRECTED, source.unread(), note);
            assertEquals(List.of(), Sample.wrong(result.draft(), Sample.DISTINCT), note);
            assertTrue(Sample.read(result.draft()) >= 180, note);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"注：本表不含垂直管理单位数据。", "注：统计时间更正为2021年1月1日至12月31日", "备注：行政许可数据来自5个单位。", "注：各部门应公开尽公开。"})
    void a_note_that_corrects_no_figure_takes_none_away(String note) {
        ImportResult result = Sample.read(changed(ROWS, "三、收到和处理", note + "\n三、收到和处理"));
        assertEquals(200, Sample.read(result.draft()), note);
    }

    @Test
    void a_heading_that_states_another_unit_binds_the_amount_below_it() {
        ImportResult result = Sample.read(changed(ROWS, HEADING, HEADING + "（单位：元）"));
        assertFalse(Sample.value(result, AMOUNT).isNumber());
        assertEquals(1, count(result, Kind.UNIT_DOUBTFUL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位：万元", "金额单位：万元", "单位：件、万元", "单位：件"})
    void the_forms_own_units_around_a_table_change_nothing(String statement) {
        ImportResult result = Sample.read(changed(ROWS, HEADING, HEADING + "\n" + statement));
        assertEquals("1009.25", Sample.value(result, AMOUNT).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本年收费金额（元为单位）",
                "本年收费金额（单位：万美元）",
                "本年收费金额（单位：元人民币）",
                "本年收费金额（单位：元整）",
                "本年收费金额（以元为单位）",
                "本年收费金额（单位：欧元）",
                "本年收费金额（单位：角）",
                "本年收费金额（单位：USD）",
                "本年收费金额（单位：¥）",
                "本年收费金额（单位：人民币）",
                "本年收费金额（单位：0.01万元）",
                "本年收费金额（单位：万元）（注：以元计）",
                "累计收费金额（单位：万元）",
                "本年退费金额（单位：万元）"
            })
    void a_column_in_another_unit_is_never_taken_for_the_forms(String header) {
        ImportResult result = Sample.read(changed(ROWS, "本年收费金额(单位:万元)", header));
        assertFalse(Sample.value(result, AMOUNT).isNumber(), header);
        assertFalse(Sample.value(result, AMOUNT).isBlank(), header);
    }

    @ParameterizedTest
    @CsvSource({"（单位：元）, false", "（元）, false", "（￥）, false", "'', true"})
    void a_unit_beside_the_label_of_the_row_is_that_of_its_amount(String unit, boolean read) {
        String label = changed(ROWS, "行政事业性收费", "行政事业性收费" + unit);
        CellValue amount = Sample.value(Sample.read(label), AMOUNT);
        assertEquals(read, amount.isNumber(), amount::toString);
    }

    @Test
    void a_unit_that_is_stated_twice_is_converted() {
        String stated = changed(ROWS, "本年收费金额(单位:万元)", "本年收费金额(单位:元)");
        ImportResult result = Sample.read(changed(stated, HEADING, HEADING + "\n金额单位：元"));
        assertEquals("0.100925", Sample.value(result, AMOUNT).toString());
        assertEquals(1, count(result, Kind.UNIT_CONVERTED));
    }

    @ParameterizedTest
    @CsvSource({
        "第二十条第(五)项 |, 第二十条第(六)项 |, disclosure.licensing.decisions",
        "第二十条第(八)项 |, 第二十条第(一)项 |, disclosure.fees.amount",
        "(三)不予公开, (五)不予处理, requests.outcomes.denied.stateSecret.naturalPersons",
        "(三)不予公开, (五)不予处理, requests.outcomes.denied.registryInquiry.total",
        "(四)无法提供, (三)不予公开, requests.outcomes.unavailable.notHeld.naturalPersons",
        "三、本年度办理结果, 三、上年度办理结果, requests.outcomes.disclosed.naturalPersons",
        "三、本年度办理结果, 三、去年度办理结果, requests.outcomes.disclosed.total"
    })
    void a_row_under_another_groups_label_is_not_taken(String group, String other, String path) {
        ImportResult result = Sample.read(changed(ROWS, group, other));
        assertFalse(Sample.value(result, path).isNumber());
        assertFalse(Sample.value(result, path).isBlank());
        List<String> remarks = result.remarks().stream()
                .filter(remark -> remark.kind() == Kind.GROUP_NOT_AS_PRINTED)
                .map(Remark::text)
                .toList();
        String printed = other.replace(" |", "");
        assertFalse(remarks.isEmpty());
        assertTrue(remarks.stream().allMatch(remark -> remark.startsWith(printed + " | ")), remarks.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "一、本年新收政府信息公开申请数量, 一、上年新收政府信息公开申请数量, requests.newlyReceived.total",
        "(一)予以公开, (一)不予以公开, requests.outcomes.disclosed.total",
        "行政许可 |, 非行政许可 |, disclosure.licensing.decisions",
        "2.没有现成信息需要另行制作, 2.没有现成信息不需要另行制作, requests.outcomes.unavailable.requiresCreation.total",
        "1.本机关不掌握相关政府信息, 1.本机关掌握相关政府信息, requests.outcomes.unavailable.notHeld.total"
    })
    void a_label_that_nearly_says_the_same_and_means_another_thing_is_no_label(
            String label, String other, String path) {
        ImportResult result = Sample.read(changed(ROWS, label, other));
        assertFalse(Sample.value(result, path).isNumber());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020年主动公开情况", "2020年数据（上年）", "附：上年度主动公开情况表", "2019年度有关数据统计"})
    void another_years_table_is_not_the_reports(String caption) {
        ImportResult result = Sample.read(changed(ROWS, HEADING, HEADING + "\n" + caption));
        assertFalse(Sample.value(result, "disclosure.licensing.decisions").isNumber());
        assertTrue(Sample.value(result, "requests.newlyReceived.total").isNumber());
        assertTrue(count(result, Kind.TABLE_OF_OTHER_REPORT) > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021年主动公开情况", "2021年与2020年主动公开情况", "与上年度相比主动公开情况稳定"})
    void the_reports_own_year_above_a_table_changes_nothing(String caption) {
        assertEquals(
                200,
                Sample.read(Sample.read(changed(ROWS, HEADING, HEADING + "\n" + caption))
                        .draft()));
    }

    @Test
    void a_table_of_another_year_fills_no_gap_of_the_report() {
        String gap = changed(ROWS, "行政强制 | 1008 |\n", "");
        String appended =
                changed(gap, "三、收到和处理", "2020年主动公开情况\n第二十条第(六)项 |\n信息内容 | 本年处理决定数量 |\n" + "行政强制 | 77 |\n三、收到和处理");
        ImportResult result = Sample.read(appended);
        assertTrue(Sample.value(result, "disclosure.compulsion.decisions").isNotFound());
        assertEquals(199, Sample.read(result.draft()));
    }

    @Test
    void the_report_of_a_subordinate_behind_it_fills_no_gap() {
        String other = ROWS.replace("青山县人民政府2021年", "青山县教育局2021年");
        ImportResult result = Sample.read(changed(ROWS, "行政强制 | 1008 |\n", "") + "\n" + other);
        assertTrue(Sample.value(result, "disclosure.compulsion.decisions").isNotFound());
        assertEquals(199, Sample.read(result.draft()));
        assertEquals(1, count(result, Kind.TABLE_OF_OTHER_REPORT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1006（其中5件应扣除）", "1006（含5件，后剩1001件）", "1006（其中更正为1001）", "1006（其中重复5件）", "1006（包括核减的5件）"})
    void a_note_that_corrects_a_number_makes_it_unreadable(String text) {
        ImportResult result = Sample.read(changed(ROWS, "行政许可 | 1006 |", "行政许可 | " + text + " |"));
        assertFalse(Sample.value(result, "disclosure.licensing.decisions").isNumber());
        assertFalse(Sample.value(result, "disclosure.licensing.decisions").isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202E6001", "\u202E6001\u202C", "\u202D1006\u202C", "\u20671006\u2069", "10\u200F06"})
    void a_number_in_a_line_whose_order_is_changed_is_unreadable(String text) {
        ImportResult result = Sample.read(changed(ROWS, "行政许可 | 1006 |", "行政许可 | " + text + " |"));
        assertFalse(Sample.value(result, "disclosure.licensing.decisions").isNumber());
        assertFalse(Sample.value(result, "disclosure.licensing.decisions").isBlank());
        assertEquals(199, Sample.read(result.draft()));
        assertEquals(1, count(result, Kind.SHOWN_OTHERWISE));
    }
}
