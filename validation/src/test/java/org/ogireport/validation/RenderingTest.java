package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ogireport.core.Authority;
import org.ogireport.core.draft.CellValue;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Row;

class RenderingTest {
    private static CheckedReport checked(Draft draft) {
        return new CheckedReport("a&b.txt", draft, Checker.standard().check(draft), List.of());
    }

    @Test
    void json_has_the_facts_and_the_repairs() {
        Cell total = Row.RECONSIDERATION.cell(Column.RESULTS_TOTAL);
        Draft draft = CheckerTest.zeros(CheckerTest.CURRENT).toBuilder()
                .set(Row.RECONSIDERATION.cell(Column.UPHELD), 10)
                .set(
                        total,
                        CellValue.of(0),
                        Source.builder().document("a").line(12).text("0").build())
                .authority(Authority.of("“某\"县\\人民政府"))
                .build();
        String json = FindingsJson.render(List.of(checked(draft)), Locale.ENGLISH);
        assertTrue(
                json.startsWith(
                        "{\"reports\":[{\"source\":\"a&b.txt\",\"form\":\"2021\",\"year\":2021,"
                                + "\"authority\":\"“某\\\"县\\\\人民政府\",\"verdict\":\"FAIL\",\"findings\":[{\"rule\":\"R4\","
                                + "\"severity\":\"ERROR\",\"verdict\":\"VIOLATED\",\"cells\":[\"disputes.reconsideration.upheld\","),
                json);
        assertTrue(
                json.contains(
                        "\"left\":10,\"right\":0,\"line\":12,\"places\":[{\"document\":\"REPORT\",\"cell\":\"disputes.reconsideration.total\",\"source\":{\"document\":\"a\",\"line\":12,\"text\":\"0\"}}],\"message\":\"[Part 4"),
                json);
        assertTrue(
                json.contains(
                        "\"repairs\":[{\"sets\":[{\"cell\":\"disputes.reconsideration.total\",\"from\":0,\"to\":10}],"
                                + "\"clears\":[\"R4\"],\"alternatives\":1}],\"remarks\":[]}]}"),
                json);
    }

    @Test
    void a_finding_points_to_page_table_and_line_and_tells_a_doubtful_match() {
        Cell total = Row.RECONSIDERATION.cell(Column.RESULTS_TOTAL);
        Source.Builder source =
                Source.builder().page(2).table(3).row("行政复议").column("总计").box(new Source.Box(1, 2, 3, 4));
        Draft.Builder draft =
                CheckerTest.zeros(CheckerTest.CURRENT).toBuilder().set(Row.RECONSIDERATION.cell(Column.UPHELD), 10);
        Draft sure = draft.set(
                        total, CellValue.of(0), source.match(Source.Match.EXACT).build())
                .build();
        Draft like = draft.set(
                        total,
                        CellValue.of(0),
                        source.match(Source.Match.SIMILAR).build())
                .build();
        Draft unlabelled = draft.set(
                        total,
                        CellValue.of(0),
                        source.row(null)
                                .column(null)
                                .match(Source.Match.POSITION)
                                .build())
                .build();
        assertMessage(sure, "为 0（第 2 页，第 3 张表），而", " is 0 (page 2, table 3), but");
        assertMessage(
                like,
                "为 0（第 2 页，第 3 张表，标签近似：“行政复议”、“总计”），而",
                " is 0 (page 2, table 3, label like the form's: \"行政复议\", \"总计\"), but");
        assertMessage(unlabelled, "为 0（第 2 页，第 3 张表，仅按位置），而", " is 0 (page 2, table 3, by position alone), but");
        assertTrue(FindingsHtml.render(List.of(checked(sure)), Locale.ENGLISH)
                .contains("<td class=\"ERROR\" title=\"page 2, table 3\">0 "));
        assertTrue(FindingsJson.render(List.of(checked(unlabelled)), Locale.ENGLISH)
                .contains("\"source\":{\"page\":2,\"table\":3,"
                        + "\"box\":{\"left\":1,\"top\":2,\"width\":3,\"height\":4},\"match\":\"POSITION\"}"));
    }

    private static void assertMessage(Draft draft, String chinese, String english) {
        Finding finding = Checker.standard().check(draft).list().get(0);
        assertTrue(finding.message(Locale.CHINESE).contains(chinese), finding.message(Locale.CHINESE));
        assertTrue(finding.message(Locale.ENGLISH).contains(english), finding.message(Locale.ENGLISH));
    }

    @Test
    void text_tells_the_repair() {
        String text = FindingsText.render(checked(CheckerTest.anhua()), Locale.CHINESE);
        assertTrue(
                text.contains("修改建议  「三、收到和处理政府信息公开申请情况 · （七）总计 · 自然人」由 0 改为 36，"
                        + "「三、收到和处理政府信息公开申请情况 · （七）总计 · 总计」由 0 改为 36（消除 R1、R2 的 4 处；没有同样小的其他改法）"),
                text);
        assertEquals(7, text.lines().count());
    }

    @Test
    void the_page_marks_cells_links_findings_escapes_text_and_loads_nothing() {
        Draft draft = CheckerTest.anhua().toBuilder()
                .authority(Authority.of("<script>alert(1)</script>县人民政府"))
                .set(Row.LICENSING.cell(Column.DECISIONS), CellValue.unreadable("\"><img src=x>"))
                .build();
        String html = FindingsHtml.render(List.of(checked(draft), checked(draft)), Locale.CHINESE);
        assertFalse(html.contains("<script") || html.contains("<img"), html);
        assertFalse(html.contains("src=") && html.contains("http"), html);
        assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;县人民政府"));
        assertTrue(html.contains("<html lang=\"zh-CN\">"));
        assertTrue(html.contains("name=\"viewport\""));
        assertTrue(
                html.contains("<td class=\"ERROR\">0 <a href=\"#r1f2\">[2]</a> <a href=\"#r1f4\">[4]</a></td>"), html);
        assertTrue(html.contains("<li id=\"r2f5\" class=\"ERROR\"><strong>错误 R2</strong>"), html);
        assertEquals(2 * 5, html.split("<table", -1).length - 1, "part two has three runs of rows with like columns");
        assertTrue(html.contains("<h3>修改建议</h3>"), html);
        assertTrue(html.contains("<th scope=\"col\">法人或其他组织·商业企业</th>"));
        assertTrue(html.contains("<th scope=\"row\">（三）不予公开 · 1.属于国家秘密</th>"));
    }

    @Test
    void rendering_twice_gives_the_same_text() {
        CheckedReport report = checked(CheckerTest.anhua());
        assertEquals(
                FindingsHtml.render(List.of(report), Locale.ENGLISH),
                FindingsHtml.render(List.of(report), Locale.ENGLISH));
    }
}
