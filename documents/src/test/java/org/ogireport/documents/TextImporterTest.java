package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.Contact;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Part;
import org.ogireport.documents.page.Headings;
import org.ogireport.documents.page.Numerals;
import org.ogireport.documents.page.ShownText;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark;
import org.ogireport.documents.result.Remark.Kind;

class TextImporterTest {
    private static final String CELLS = Sample.cellByCell(Sample.DISTINCT);
    private static final String ROWS = Sample.rowByRow(Sample.DISTINCT);

    private static String changed(String text, String from, String to) {
        assertTrue(text.contains(from), from);
        return text.replace(from, to);
    }

    private static int line(String text, String line) {
        return text.lines().toList().indexOf(line) + 1;
    }

    private static List<Remark> of(ImportResult result, Kind kind) {
        return result.remarks().stream().filter(remark -> remark.kind() == kind).toList();
    }

    private static CellValue value(ImportResult result, String path) {
        return Sample.value(result, path);
    }

    @Test
    void a_page_number_completes_no_row() {
        String row = "一、本年新收政府信息公开申请数量\n%s\n二、上年结转政府信息公开申请数量\n1\n0\n0\n0\n0\n0\n1\n";
        String text = "某县人民政府2021年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n申请人情况\n自然人\n法人或其他组织\n总计\n"
                + "商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n" + row;
        String path = "requests.newlyReceived.naturalPersons";
        assertEquals(CellValue.of(4), value(Sample.read(text.formatted("4\n0\n0\n0\n0\n0\n4")), path));
        assertEquals(CellValue.of(4), value(Sample.read(text.formatted("4\n0\n0\n0\n0\n1\n3")), path));
        CellValue completed = value(Sample.read(text.formatted("4\n0\n0\n0\n0\n4\n3")), path);
        assertTrue(!completed.isNumber() && !completed.isBlank(), completed::toString);
    }

    @Test
    void prose_is_told_from_tables() {
        for (String text : List.of(CELLS, ROWS)) {
            Draft draft = Sample.read(text).draft();
            assertEquals("青山县人民政府2021年政府信息公开工作年度报告", draft.title().orElseThrow());
            assertEquals("青山县人民政府", draft.authority().orElseThrow().name());
            assertEquals(1, draft.preface().prose().paragraphs().size());
            assertEquals(
                    List.of("全年共公开信息300条。", "(一)主动公开。办理依申请公开36件。", "(二)监督保障。举办培训2次。"),
                    draft.overview().paragraphs());
            assertEquals(List.of("2021年,工作仍有不足。", "下一步将加强培训。"), draft.problems().paragraphs());
            assertEquals(List.of("收取信息处理费0元。"), draft.otherMatters().paragraphs());
        }
    }

    @Test
    void the_preface_says_whom_to_ask() {
        Draft draft = Sample.read(CELLS).draft();
        assertEquals("https://www.example.gov.cn/nb/", draft.preface().downloadAddress());
        assertEquals(
                new Contact("青山县人民政府办公室", "青山县人民路8号", "412345", "0700-1234567", "open@example.gov.cn", "0700-7654321"),
                draft.preface().contact());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021年1月1日起至2021年12月31日", "2021 年 1 月 1 日至 12 月 31 日", "２０２１年１月１日—２０２１年１２月３１日"})
    void the_period_is_found_in_its_variants(String period) {
        Draft draft =
                Sample.read(changed(CELLS, "2021年1月1日至2021年12月31日", period)).draft();
        assertEquals(LocalDate.of(2021, 1, 1), draft.preface().periodStart());
        assertEquals(LocalDate.of(2021, 12, 31), draft.preface().periodEnd());
    }

    @Test
    void a_period_that_is_no_date_is_none() {
        assertNull(Sample.read(changed(CELLS, "12月31日", "13月31日"))
                .draft()
                .preface()
                .periodEnd());
    }

    @Test
    void a_title_and_a_period_of_different_years_give_no_year() {
        ImportResult result = Sample.read(changed(CELLS, "政府2021年", "政府2020年"));
        assertEquals(OptionalInt.empty(), result.draft().year());
        assertEquals(List.of(new Remark(Kind.YEAR_CONTRADICTORY, 0, "2020, 2021")), result.remarks());
    }

    @Test
    void the_period_gives_the_year_where_the_title_does_not() {
        ImportResult result = Sample.read(changed(CELLS, "政府2021年", "政府"));
        assertEquals(OptionalInt.of(2021), result.draft().year());
        assertEquals(List.of(), result.remarks());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "'1,234', 1234",
        "２１, 21",
        "'', ''",
        "/, ''",
        "-, ''",
        "—, ''",
        "－, ''",
        "&nbsp;, ''",
    })
    void a_cell_of_a_row_is_a_number_or_blank(String text, String value) {
        ImportResult result = Sample.read(changed(ROWS, "规章 | 1000 |", "规章 | " + text + " |"));
        assertEquals(value, value(result, "disclosure.governmentRules.issued").toString());
        assertEquals(
                value.isEmpty(),
                value(result, "disclosure.governmentRules.issued").isBlank());
        assertEquals(
                "1001", value(result, "disclosure.governmentRules.repealed").toString());
        assertEquals(List.of(), result.remarks());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "36项",
                "36件次",
                "22(16)",
                "22(其中修订30件)",
                "22(应为23件)",
                "22(不含修订16件)",
                "3元",
                "3 6",
                "1.5",
                "1.0",
                "-3",
                "+3",
                "12,34",
                "007",
                "1e3",
                "无",
                "99999999999999999999",
                "三"
            })
    void what_is_not_plainly_a_number_is_unreadable_with_its_text_and_line(String text) {
        String document = changed(ROWS, "| 1001 |", "| " + text + " |");
        ImportResult result = Sample.read(document);
        CellValue value = value(result, "disclosure.governmentRules.repealed");
        assertTrue(value instanceof CellValue.Unreadable, text + " read as " + value);
        assertTrue(value.toString().contains(text), value.toString());
        int line = line(document, "规章 | 1000 | " + text + " | 1002 |");
        assertEquals(
                List.of(line),
                result.remarks().stream()
                        .filter(remark ->
                                remark.kind() == Kind.UNREADABLE_NUMBER || remark.kind() == Kind.AMBIGUOUS_ROW)
                        .map(Remark::line)
                        .toList());
        assertEquals(List.of(), Sample.wrong(result.draft(), Sample.DISTINCT));
    }

    @ParameterizedTest
    @CsvSource({
        "'36件', 36, ",
        "'22(其中修订16件)', 22, NOTE_KEPT",
        "'２２（其中修订１６件）', 22, NOTE_KEPT",
        "'55 (含自然失效29件)', 55, NOTE_KEPT",
        "'22件，其中修订16件', 22, NOTE_KEPT"
    })
    void a_note_or_the_cells_own_unit_leaves_the_number(String text, String number, Kind remark) {
        ImportResult result = Sample.read(changed(ROWS, "| 1001 |", "| " + text + " |"));
        String path = "disclosure.governmentRules.repealed";
        assertEquals(number, value(result, path).toString());
        Draft draft = result.draft();
        Cell cell = draft.layout().cell(path).orElseThrow();
        assertEquals(text, draft.source(cell).orElseThrow().text());
        assertEquals(
                remark == null ? List.of() : List.of(remark),
                result.remarks().stream().map(Remark::kind).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "1,234",
                "5件",
                "5，其中修订3件",
                "5(其中修订3件)",
                "5(其中网上申请3件、信函申请1件、当面申请1件，均为自然人提出的，没有法人或者其他组织提出的申请)",
                "-4",
                "减4",
                "减少12",
                "增加5件"
            })
    void what_can_be_read_as_a_number_is_a_figure_where_one_is_doubted(String text) {
        assertTrue(Numerals.isFigure(text));
        assertTrue(ShownText.isFigure(text));
    }

    @ParameterizedTest
    @CsvSource({
        "7730.28万元, 7730.28, ",
        "77302800元, 7730.28, UNIT_CONVERTED",
        "0.01元, 0.000001, UNIT_CONVERTED",
        "0.3亿元, 3000, UNIT_CONVERTED",
        "300千元, 30, UNIT_CONVERTED",
        "300美元, '', UNREADABLE_NUMBER",
        "0.001元, '', UNREADABLE_NUMBER"
    })
    void an_amount_in_another_unit_is_converted_exactly_or_not_at_all(String text, String number, Kind remark) {
        ImportResult result = Sample.read(changed(ROWS, "行政事业性收费 | 1009.25 |", "行政事业性收费 | " + text + " |"));
        CellValue value = value(result, "disclosure.fees.amount");
        assertEquals(number, value.isNumber() ? value.toString() : "");
        assertEquals(
                remark == null ? List.of() : List.of(remark),
                result.remarks().stream().map(Remark::kind).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "本年收费金额（元）, 77302800元, 7730.28, UNIT_CONVERTED",
        "收费金额（单位：亿元）, 0.25, 2500, UNIT_CONVERTED",
        "收费金额（百万元）, 2.5, 250, UNIT_CONVERTED",
        "本年收费金额（单位：元）, 0, 0, UNIT_CONVERTED",
        "本年收费金额（单位：元）, 77302800, '', UNIT_DOUBTFUL",
        "本年收费金额（单位：元）, 7万元, '', UNREADABLE_NUMBER",
        "本年收费金额（单位：千元）, 0.000001, '', UNREADABLE_NUMBER"
    })
    void an_amount_below_another_unit_is_converted_or_not_taken_and_told(
            String header, String text, String number, Kind told) {
        String document = changed(ROWS, "本年收费金额(单位:万元)", header);
        ImportResult result = Sample.read(changed(document, "行政事业性收费 | 1009.25 |", "行政事业性收费 | " + text + " |"));
        CellValue value = value(result, "disclosure.fees.amount");
        assertEquals(number, value.isNumber() ? value.toString() : "");
        assertEquals(List.of(new Remark(told, line(document, "行政事业性收费 | 1009.25 |"), text)), result.remarks());
        assertEquals("1006", value(result, "disclosure.licensing.decisions").toString());
    }

    @Test
    void numbers_that_count_the_rows_are_no_values() {
        StringBuilder counted = new StringBuilder();
        List<String> lines = CELLS.lines().toList();
        int disputes = lines.indexOf(Part.DISPUTES.heading());
        int number = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean value = lines.get(i).matches("[0-9.]+ \\|");
            boolean before = i + 1 < disputes && lines.get(i + 1).matches("[0-9.]+ \\|");
            number = lines.get(i).matches("[二三]、.*情况") ? 0 : number;
            counted.append(!value && before ? ++number + " |\n" : "")
                    .append(lines.get(i))
                    .append('\n');
        }
        ImportResult whole = Sample.read(counted.toString());
        assertEquals(List.of(), Sample.wrong(whole.draft(), Sample.DISTINCT));
        assertEquals(200, Sample.read(whole.draft()));
        ImportResult gapped = Sample.read(counted.toString().replace("1001 |\n", ""));
        assertEquals(List.of(), Sample.wrong(gapped.draft(), Sample.DISTINCT));
        assertEquals(197, Sample.read(gapped.draft()));
    }

    @Test
    void a_row_of_blanks_is_blank_and_not_zero() {
        ImportResult result = Sample.read(changed(ROWS, "规章 | 1000 | 1001 | 1002 |", "规章 | | / |  |"));
        assertTrue(value(result, "disclosure.governmentRules.inForce").isBlank());
        assertTrue(value(result, "disclosure.governmentRules.repealed").isBlank());
    }

    @Test
    void blanks_between_the_first_and_the_last_cell_are_blank_with_a_cell_a_line() {
        ImportResult result =
                Sample.read(changed(CELLS, "1011 |\n1012 |\n1013 |\n1014 |\n1015 |\n", "|\n|\n|\n|\n |\n"));
        assertEquals(
                "1010", value(result, "requests.newlyReceived.naturalPersons").toString());
        assertTrue(value(result, "requests.newlyReceived.otherOrganizations").isBlank());
        assertEquals("1016", value(result, "requests.newlyReceived.total").toString());
        assertEquals(List.of(), result.remarks());
    }

    @Test
    void a_row_whose_empty_cells_may_be_fillers_is_unreadable() {
        String row = "| 1010 | 1011 | 1012 | 1013 | 1014 | 1015 | 1016 |";
        String document = changed(ROWS, row, "| | 1011 | 1012 | 1013 | 1014 | 1015 | | |");
        ImportResult result = Sample.read(document);
        String label = "一、本年新收政府信息公开申请数量";
        assertEquals(
                List.of(new Remark(Kind.AMBIGUOUS_ROW, 26, label + " |  | 1011 | 1012 | 1013 | 1014 | 1015 | ")),
                result.remarks().stream()
                        .map(remark -> new Remark(remark.kind(), remark.line(), remark.text() + " "))
                        .toList());
        Cell cell = result.draft().layout().cell("requests.newlyReceived.total").orElseThrow();
        assertTrue(result.draft().value(cell) instanceof CellValue.Unreadable);
        assertEquals(26, result.draft().source(cell).orElseThrow().line());
    }

    @Test
    void fillers_that_leave_one_place_for_the_values_do_no_harm() {
        ImportResult result =
                Sample.read(changed(ROWS, "规章 | 1000 | 1001 | 1002 |", "规章 | | 1000 | 1001 | 1002 | | |"));
        assertEquals("1002", value(result, "disclosure.governmentRules.inForce").toString());
        assertEquals(List.of(), result.remarks());
    }

    @Test
    void a_table_framed_with_pipes_is_read() {
        String framed = ROWS.replaceAll("(?m)^(.*\\|)$", "| $1").replace("| |", "|  |");
        String markdown = changed(framed, "现行有效件数 |\n", "现行有效件数 |\n|---|:--:|---|---|\n");
        ImportResult result = Sample.read(markdown);
        assertEquals(200, Sample.read(result.draft()));
        assertEquals(List.of(), result.remarks());
        assertEquals(List.of(), Sample.wrong(result.draft(), Sample.DISTINCT));
    }

    @Test
    void a_row_that_is_missing_is_not_found_and_named() {
        String label = "2.重复申请";
        String document = ROWS.lines().filter(line -> !line.contains(label)).reduce("", (a, b) -> a + b + "\n");
        ImportResult result = Sample.read(document);
        assertTrue(
                value(result, "requests.outcomes.notProcessed.repeated.total").isNotFound());
        assertEquals(List.of(new Remark(Kind.ROW_NOT_FOUND, 0, "（五）不予处理 · " + label)), result.remarks());
        assertEquals(193, Sample.read(result.draft()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"其他主动公开文件", "行政检查", "其他"})
    void a_local_row_is_told_and_belongs_to_no_other(String label) {
        for (String text : List.of(
                changed(ROWS, "第二十条第(五)项 |", label + " | 3 |\n第二十条第(五)项 |"),
                changed(CELLS, "第二十条第(五)项 |", label + " |\n3 |\n|||\n第二十条第(五)项 |"))) {
            ImportResult result = Sample.read(text);
            assertEquals(200, Sample.read(result.draft()));
            int line = line(text, text.contains("\n" + label + " |\n") ? label + " |" : label + " | 3 |");
            assertEquals(List.of(new Remark(Kind.UNPLACED_TEXT, line, label + " | 3")), result.remarks());
        }
    }

    @Test
    void a_row_repeated_with_other_values_is_unreadable_in_both_places() {
        String document = changed(ROWS, "行政许可 | 1006 |", "行政许可 | 1006 |\n行政许可 | 1005 |");
        ImportResult result = Sample.read(document);
        assertTrue(value(result, "disclosure.licensing.decisions") instanceof CellValue.Unreadable);
        assertEquals(
                List.of(line(document, "行政许可 | 1006 |"), line(document, "行政许可 | 1005 |")),
                of(result, Kind.ROW_REPEATED).stream().map(Remark::line).toList());
    }

    @Test
    void a_row_repeated_with_the_same_values_is_read() {
        ImportResult result = Sample.read(changed(ROWS, "行政许可 | 1006 |", "行政许可 | 1006 |\n行政许可 | 1006 |"));
        assertEquals("1006", value(result, "disclosure.licensing.decisions").toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "本年制发件数 | 本年废止件数 > 本年废止件数 | 本年制发件数 > 6",
                "自然人 | 法人或其他组织 | 总计 > 总计 | 自然人 | 法人或其他组织 > 175",
                "商业 企业 | 科研 机构 > 科研 机构 | 商业 企业 > 175",
                "本年收费金额(单位:万元) > 本年收费金额(单位:元/万元) > 1",
                "结果维持 | 结果纠正 > 结果纠正 | 结果维持 > 15",
                "行政复议 | 行政诉讼 > 行政诉讼 | 行政复议 > 15",
                "未经复议直接起诉 | 复议后起诉 > 复议后起诉 | 未经复议直接起诉 > 15"
            })
    void columns_that_stand_otherwise_than_on_the_form_are_unreadable(String from, String to, int lost) {
        ImportResult result = Sample.read(changed(ROWS, from, to));
        assertEquals(200 - lost, Sample.read(result.draft()));
        assertEquals(1, of(result, Kind.COLUMNS_NOT_AS_PRINTED).size());
        assertEquals(List.of(), of(result, Kind.AMBIGUOUS_ROW));
    }

    @Test
    void a_label_that_lost_characters_is_taken_where_it_can_mean_one_row_only() {
        String document = changed(changed(ROWS, "行政规范性文件", "规范性文件"), "2.其他法律行政法规禁止公开", "2.其他法律行政止公开");
        ImportResult result = Sample.read(document);
        assertEquals(200, Sample.read(result.draft()));
        assertEquals(List.of(), Sample.wrong(result.draft(), Sample.DISTINCT));
        assertEquals(
                List.of("规范性文件", "2.其他法律行政止公开"),
                of(result, Kind.LABEL_NOT_AS_PRINTED).stream().map(Remark::text).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "二、主动公开政府信息情况, 二、行政机关主动公开政府信息情况",
        "三、收到和处理, 3.收到和处理",
        "四、政府信息公开行政复议、行政诉讼情况, 四、因政府信息公开申请行政复议、提起行政诉讼的情况",
        "五、存在的主要问题及改进情况, 五、政府信息公开工作存在的主要问题及改进情况",
        "五、存在的主要问题及改进情况, 五、存在的主要问题及整改措施",
        "六、其他需要报告的事项, 六、其它需要报告的事项",
        "一、总体情况, 一、 总 体 情 况",
    })
    void headings_may_vary(String from, String to) {
        ImportResult result = Sample.read(changed(CELLS, from, to));
        assertEquals(List.of(), result.remarks());
        assertEquals(2, result.draft().problems().paragraphs().size());
    }

    @Test
    void a_table_of_contents_is_no_heading() {
        String contents = "目录\n"
                + CELLS.lines().filter(line -> Headings.partOf(line) != null).reduce("", (a, b) -> a + b + "\n");
        ImportResult result = Sample.read(contents + CELLS);
        assertEquals(200, Sample.read(result.draft()));
        assertEquals(3, result.draft().overview().paragraphs().size());
    }

    @Test
    void a_remark_has_words_in_both_languages() {
        Remark remark = new Remark(Kind.UNPLACED_TEXT, 29, "其他主动公开文件 | 3");
        assertEquals("第 29 行：内容不属于规定格式的任何一行：“其他主动公开文件 | 3”", remark.message(Locale.CHINA));
        assertEquals(
                "line 29: this belongs to no row or part of the form: \"其他主动公开文件 | 3\"",
                remark.message(Locale.ENGLISH));
    }
}
