package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.documents.HtmlSample.Td;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark;
import org.ogireport.documents.result.Remark.Kind;

class HtmlImporterTest {
    private static final String PAGE = new HtmlSample(Layout.of(Form.CURRENT_2021), Sample.DISTINCT).html();

    private static ImportResult read(String page) {
        return HtmlImporter.INSTANCE.read(page.getBytes(StandardCharsets.UTF_8), "a.html");
    }

    private static Reason refusal(String page) {
        return assertThrows(ImportException.class, () -> read(page)).reason();
    }

    private static String changed(String page, String from, String to) {
        assertTrue(page.contains(from), from);
        return page.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
    }

    private static List<Kind> kinds(ImportResult result) {
        return result.remarks().stream().map(Remark::kind).toList();
    }

    private static void assertWhole(ImportResult result) {
        assertEquals(List.of(), Sample.wrong(result.draft(), Sample.DISTINCT));
        assertEquals(200, Sample.read(result.draft()));
    }

    @Test
    void the_article_is_told_from_what_surrounds_it() {
        ImportResult result = read(PAGE);
        Draft draft = result.draft();
        assertWhole(result);
        assertEquals(List.of(new Remark(Kind.UNPLACED_TEXT, 0, "发布日期：2022-01-20")), result.remarks());
        assertEquals("青山县人民政府2021年政府信息公开工作年度报告", draft.title().orElseThrow());
        assertEquals(
                List.of("本报告的统计期限自2021年1月1日至2021年12月31日止。"),
                draft.preface().prose().paragraphs());
        assertEquals(List.of("全年共公开信息300条。", "（一）主动公开。办理36件。"), draft.overview().paragraphs());
        assertEquals(List.of("2021年，工作仍有不足。"), draft.problems().paragraphs());
        assertEquals(List.of("收取信息处理费0元。"), draft.otherMatters().paragraphs());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ", "GB18030, ", "GB18030, gb2312", "GB18030, utf-8", "UTF-8, gbk", "UTF-16, "})
    void the_encoding_is_found_whether_or_not_it_is_declared_rightly(String charset, String declared) {
        String head =
                declared == null ? "" : "<meta http-equiv=Content-Type content='text/html; charset=" + declared + "'>";
        byte[] page = changed(PAGE, "<title>", head + "<title>").getBytes(Charset.forName(charset));
        assertWhole(HtmlImporter.INSTANCE.read(page, "a.html"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "{p}1000{/p} > 1000",
                "{p}{span}10{/span}{b}00{/b}{o:p}{/o:p}{/p} > 1000",
                "{p}{/p}{p}&nbsp;1000&nbsp;{/p} > 1000",
                "{script}7{/script}1000 > 1000",
                "1000{span style='display: none'}5{/span} > 1000",
                "{p}10{/p}{p}00{/p} > ?",
                "10{br}00 > ?",
                "1000{sup}1{/sup} > ?",
                "{del}999{/del}1000 > ?",
                "{img src='http://example.org/1000.png'} > ?",
                "{table}{tr}{td}1{/td}{td}2{/td}{/tr}{/table} > ?",
                "&nbsp; > ''",
                "{p}{o:p}&nbsp;{/o:p}{/p} > ''",
            })
    void a_cell_is_what_it_shows(String markup, String value) {
        String cell = markup.replace('{', '<').replace('}', '>');
        ImportResult result = read(changed(PAGE, "<p>1000</p>", cell));
        CellValue read = Sample.value(result, "disclosure.governmentRules.issued");
        assertEquals(value, read.isNumber() || read.isBlank() ? read.toString() : "?", cell);
        assertEquals(
                "1001",
                Sample.value(result, "disclosure.governmentRules.repealed").toString());
    }

    @Test
    void a_label_may_be_split_over_spans_and_paragraphs() {
        String page = changed(PAGE, "规章", "<span>规</span><o:p></o:p></p><p>章");
        assertWhole(read(changed(page, "商业企业", "商业<br>企业")));
    }

    @Test
    void a_group_printed_twice_over_its_rows_is_one() {
        HtmlSample sample = new HtmlSample(Layout.of(Form.TRIAL_2019), Sample.SMALL);
        List<Td> first = new ArrayList<>(sample.requests.get(5));
        String group = first.get(0).text();
        first.set(0, new Td(group, 1, 10));
        sample.requests.set(5, first);
        List<Td> second = new ArrayList<>(sample.requests.get(15));
        second.add(0, new Td(group, 1, first.get(0).rows()));
        sample.requests.set(15, second);
        ImportResult result = read(sample.html());
        assertEquals(198, Sample.read(result.draft()));
        assertEquals(List.of(), Sample.wrong(result.draft(), Sample.SMALL));
    }

    @Test
    void a_table_for_layout_is_read_through() {
        String page = PAGE.replace("<div class=article>", "<table><tr><td>菜单</td><td>")
                .replace("<div class=footer>", "</td></tr></table><div class=footer>");
        assertWhole(read(page));
    }

    @Test
    void an_extra_row_is_told_and_shifts_nothing() {
        String page = changed(
                PAGE,
                "<tr><td colspan=7 rowspan=1><p>第二十条第（五）项",
                "<tr><td>其他主动公开文件</td><td colspan=2>3</td><td colspan=2>0</td><td colspan=2>3</td></tr>"
                        + "<tr><td colspan=7 rowspan=1><p>第二十条第（五）项");
        ImportResult result = read(page);
        assertWhole(result);
        assertTrue(result.remarks().contains(new Remark(Kind.UNPLACED_TEXT, 0, "其他主动公开文件 | 3 | 0 | 3")));
    }

    @Test
    void columns_in_another_order_are_read_by_their_headers_and_told() {
        HtmlSample sample = new HtmlSample(Layout.of(Form.CURRENT_2021), Sample.DISTINCT);
        for (int row = 1; row < 4; row++) {
            List<Td> cells = new ArrayList<>(sample.disclosure.get(row));
            Collections.swap(cells, 1, 2);
            sample.disclosure.set(row, cells);
        }
        ImportResult result = read(sample.html());
        assertWhole(result);
        assertTrue(kinds(result).contains(Kind.COLUMNS_REORDERED));
    }

    @Test
    void a_table_without_its_header_is_read_by_position_and_told() {
        HtmlSample sample = new HtmlSample(Layout.of(Form.CURRENT_2021), Sample.DISTINCT);
        sample.requests.subList(0, 3).clear();
        ImportResult result = read(sample.html());
        assertWhole(result);
        assertTrue(kinds(result).contains(Kind.COLUMNS_BY_POSITION));
    }

    @ParameterizedTest
    @CsvSource({
        "本年收费金额（单位：元）, '', UNIT_DOUBTFUL",
        "收费金额（千元）, 100.925, UNIT_CONVERTED",
        "收费金额（亿元）, 10092500, UNIT_CONVERTED",
        "本年收费金额（单位：元、万元）, '', COLUMNS_NOT_AS_PRINTED"
    })
    void an_amount_below_another_unit_is_converted_or_not_taken(String header, String number, Kind told) {
        ImportResult result = read(changed(PAGE, "本年收费金额（单位：万元）", header));
        CellValue value = Sample.value(result, "disclosure.fees.amount");
        assertEquals(number, value.isNumber() ? value.toString() : "");
        assertTrue(kinds(result).contains(told), result.remarks()::toString);
        assertEquals(number.isEmpty() ? 199 : 200, Sample.read(result.draft()));
    }

    @Test
    void a_unit_that_is_stated_twice_is_meant() {
        HtmlSample sample = new HtmlSample(Layout.of(Form.CURRENT_2021), Sample.DISTINCT);
        int header = sample.disclosure.size() - 2;
        List<Td> cells = new ArrayList<>(sample.disclosure.get(header));
        cells.set(1, cells.get(1).with("本年收费金额（元）"));
        sample.disclosure.set(header, cells);
        sample.disclosure.add(header, List.of(new Td("单位：元", 7, 1)));
        ImportResult result = read(sample.html());
        assertEquals("0.100925", Sample.value(result, "disclosure.fees.amount").toString());
        assertTrue(kinds(result).contains(Kind.UNIT_CONVERTED));
    }

    @Test
    void a_row_without_a_label_is_told_by_its_place_and_told() {
        ImportResult result = read(changed(PAGE, "2.重复申请", "&nbsp;"));
        assertWhole(result);
        assertTrue(kinds(result).contains(Kind.ROW_BY_POSITION));
    }

    @Test
    void tables_in_paragraphs_are_read_as_text() {
        StringBuilder page = new StringBuilder("<html><body>");
        Sample.rowByRow(Sample.DISTINCT)
                .lines()
                .forEach(line -> page.append("<p>").append(line).append("</p>"));
        ImportResult result = read(page.toString());
        assertWhole(result);
        assertEquals(List.of(), result.remarks());
    }

    @Test
    void values_that_are_placed_one_by_one_are_read_as_no_ones() {
        String placed = "<p style='position:absolute;top:%dpx;left:%dpx'>%s</p>";
        StringBuilder page = new StringBuilder("<html><body>");
        List<String> lines = Sample.cellByCell(Sample.DISTINCT).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            page.append(placed.formatted(100 + 20 * i, 80, lines.get(i).replace(" |", "")));
        }
        Draft draft = read(page.toString()).draft();
        assertEquals(0, Sample.read(draft));
        assertEquals(List.of("全年共公开信息300条。"), draft.overview().paragraphs().subList(0, 1));
    }

    @Test
    void values_in_the_order_of_what_is_placed_as_a_whole_are_read() {
        StringBuilder page = new StringBuilder("<html><body><div style='position:absolute;top:9px'>");
        Sample.rowByRow(Sample.DISTINCT)
                .lines()
                .forEach(line -> page.append("<p>").append(line).append("</p>"));
        assertWhole(read(page.toString()));
    }

    @Test
    void a_source_names_row_and_column() {
        Draft draft = read(PAGE).draft();
        Source source = draft.source(
                        draft.layout().cell("disclosure.licensing.decisions").orElseThrow())
                .orElseThrow();
        assertEquals("a.html", source.document());
        assertEquals("二、主动公开政府信息情况", source.part());
        assertEquals("行政许可", source.row());
        assertEquals("1006", source.text());
        assertNull(source.line());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<td colspan=1000000000>",
                "<td rowspan=1000000000>",
                "<td colspan=99999999999999999999>",
                "<td colspan=1001>",
                "<td rowspan=65534 colspan=1000>"
            })
    void spans_beyond_all_bounds_are_refused(String cell) {
        String rows = "<tr><td>1</td></tr>".repeat(600);
        assertEquals(
                Reason.TOO_COMPLEX, refusal(changed(PAGE, "<tbody>", "<tbody><tr>" + cell + "规章</td></tr>" + rows)));
    }

    @Test
    void more_cells_than_any_report_has_are_refused_at_once() {
        assertTimeout(Duration.ofMinutes(2), () -> {
            assertEquals(Reason.TOO_COMPLEX, refusal("<table><tr>" + "<td>".repeat(1_000_001)));
            assertEquals(Reason.TOO_COMPLEX, refusal("<table>" + "<tr><td>规章".repeat(300_000)));
            assertEquals(Reason.NOTHING_RECOGNIZED, refusal("<div>".repeat(Extent.of(20_000, 250_000)) + "规章"));
            assertEquals(
                    Reason.NOTHING_RECOGNIZED, refusal("<table><tr><td>".repeat(Extent.of(10_000, 100_000)) + "规章"));
        });
    }

    @Test
    void a_table_too_large_to_be_turned_is_refused_by_the_name_of_its_document() {
        String labels = "<td>规章<td>行政规范性文件<td>行政许可<td>行政处罚<td>行政强制<td colspan=994>";
        String table = "<table><tr>" + labels + "<tr><td><td colspan=998>".repeat(499) + "</table>";
        String page = "<h1>青山县人民政府2021年政府信息公开工作年度报告</h1><p>二、主动公开政府信息情况</p>" + table;
        ImportException refusal = assertThrows(ImportException.class, () -> read(page));
        assertEquals(Reason.TOO_COMPLEX, refusal.reason());
        assertTrue(refusal.getMessage().startsWith("a.html: "), refusal::getMessage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "<p>&nbsp;</p>", "<script>规章</script>"})
    void a_page_that_shows_nothing_is_empty(String page) {
        assertEquals(Reason.EMPTY, refusal(page));
    }

    @Test
    void a_page_larger_than_any_report_is_refused() {
        assertEquals(Reason.TOO_LONG, refusal(" ".repeat((1 << 24) + 1)));
    }
}
