package org.ogireport.validation.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ogireport.core.Authority;
import org.ogireport.core.Narrative;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Row;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.Drafts;
import org.ogireport.validation.Finding;
import org.ogireport.validation.Findings;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.RulePolicy;
import org.ogireport.validation.Waiver;

class RenderingTest {
    private static CheckedReport checked(Draft draft) {
        return new CheckedReport("a&b.txt", draft, Checker.standard().check(draft), List.of());
    }

    @Test
    void json_has_the_facts_and_the_repairs() {
        Cell total = Row.RECONSIDERATION.cell(Column.RESULTS_TOTAL);
        Draft draft = Drafts.zeros(Drafts.CURRENT).toBuilder()
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
                        "\"left\":10,\"right\":0,\"detail\":{\"kind\":\"SUMS\",\"left\":[{\"document\":\"REPORT\","
                                + "\"cell\":\"disputes.reconsideration.upheld\",\"number\":10},"),
                json);
        assertTrue(
                json.contains(
                        "\"relation\":\"=\",\"right\":[{\"document\":\"REPORT\",\"cell\":\"disputes.reconsideration.total\","
                                + "\"number\":0}]},\"line\":12,\"places\":[{\"document\":\"REPORT\",\"cell\":\"disputes.reconsideration.total\",\"source\":{\"document\":\"a\",\"line\":12,\"text\":\"0\"}}],\"message\":\"[Part 4"),
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
        Draft.Builder draft = Drafts.zeros(Drafts.CURRENT).toBuilder().set(Row.RECONSIDERATION.cell(Column.UPHELD), 10);
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
                .contains(" class=\"mark-change\" title=\"page 2, table 3\">0<"));
        assertTrue(FindingsJson.render(List.of(checked(unlabelled)), Locale.ENGLISH)
                .contains("\"source\":{\"page\":2,\"table\":3,"
                        + "\"box\":{\"left\":1,\"top\":2,\"width\":3,\"height\":4},\"match\":\"POSITION\"}"));
    }

    private static void assertMessage(Draft draft, String chinese, String english) {
        Finding finding = Checker.standard().check(draft).list().get(0);
        assertTrue(
                FindingMessage.of(finding, Locale.CHINESE).contains(chinese),
                FindingMessage.of(finding, Locale.CHINESE));
        assertTrue(
                FindingMessage.of(finding, Locale.ENGLISH).contains(english),
                FindingMessage.of(finding, Locale.ENGLISH));
    }

    @Test
    void text_tells_the_repair() {
        String text = FindingsText.render(checked(Drafts.anhua()), Locale.CHINESE);
        assertTrue(
                text.contains("修改建议  「三、收到和处理政府信息公开申请情况 · （七）总计 · 自然人」由 0 改为 36，"
                        + "「三、收到和处理政府信息公开申请情况 · （七）总计 · 总计」由 0 改为 36（消除 R1、R2 的 4 处；没有同样小的其他改法）"),
                text);
        assertEquals(7, text.lines().count());
    }

    @Test
    void the_page_marks_cells_links_findings_escapes_text_and_loads_nothing() {
        Draft draft = Drafts.anhua().toBuilder()
                .authority(Authority.of("<script>alert(1)</script>县人民政府"))
                .set(Row.LICENSING.cell(Column.DECISIONS), CellValue.unreadable("\"><img src=x>"))
                .build();
        String html = FindingsHtml.render(List.of(checked(draft), checked(draft)), Locale.CHINESE);
        assertFalse(html.contains("<script") || html.contains("<img"), html);
        assertFalse(html.contains("src=") && html.contains("http"), html);
        assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;县人民政府"));
        assertTrue(html.contains("<html lang=\"zh-CN\">"));
        assertTrue(html.contains("name=\"viewport\""));
        assertTrue(html.contains("<td id=\"r1-requests.outcomes.total.total\" headers=\"r1-requests-1 "), html);
        assertTrue(html.contains("<li id=\"r2f2\" class=\"ERROR\"><strong>同一原因的 4 处</strong>"), html);
        assertEquals(2 * 3, html.split("<table", -1).length - 1, "each report has the three tables of the form");
        assertTrue(html.contains("<strong>修改建议</strong>"), html);
        assertTrue(html.contains(" scope=\"colgroup\" colspan=\"5\">法人或其他组织</th>"), html);
        assertTrue(html.contains(" scope=\"rowgroup\" rowspan=\"8\"><div class=\"narrow\">（三）不予公开</div></th>"), html);
    }

    /** A document of which neither the organ nor the year is known, with one wrong total. */
    private static CheckedReport nameless() {
        Draft.Builder draft =
                Draft.builder(Drafts.CURRENT).title("2021年政府信息公开工作年度报告").otherMatters(Narrative.of("无"));
        Drafts.CURRENT.cells().forEach(cell -> draft.set(cell, 0));
        Draft broken = draft.set(Row.RECONSIDERATION.cell(Column.UPHELD), 3).build();
        return new CheckedReport(
                "a&b.txt",
                broken,
                Checker.standard().check(broken),
                List.of(new Told(3, "UNPLACED_TEXT", "甲"), new Told(0, "TITLE_NOT_FOUND", "乙")));
    }

    @Test
    void text_tells_what_is_not_known_the_verdict_and_what_the_reader_had_to_say() {
        List<String> english =
                FindingsText.render(nameless(), Locale.ENGLISH).lines().toList();
        assertEquals("(authority unknown) (year unknown) (form 2021)  a&b.txt", english.get(0));
        assertEquals("Verdict: fails (FAIL), error 1, warning 0, info 0", english.get(1));
        assertEquals(List.of("  note  甲", "  note  乙"), english.subList(4, 6));
        List<String> chinese =
                FindingsText.render(nameless(), Locale.CHINESE).lines().toList();
        assertEquals("（机关名称不详）（年度不详）（格式 2021）  a&b.txt", chinese.get(0));
        assertEquals("结论：不通过（FAIL），错误 1，警告 0，提示 0", chinese.get(1));
        assertEquals(
                "某县人民政府 2021 (form 2021)  a&b.txt\nVerdict: passes (PASS), error 0, warning 0, info 0\n",
                FindingsText.render(checked(Drafts.zeros(Drafts.CURRENT)), Locale.ENGLISH));
    }

    @Test
    void of_more_than_two_remarks_of_a_kind_the_first_is_told_and_the_rest_counted() {
        Told first = new Told(1, "UNPLACED_TEXT", "甲");
        Told second = new Told(2, "UNPLACED_TEXT", "乙");
        assertEquals(List.of(first.words(), second.words()), FindingsText.remarks(List.of(first, second)));
        assertEquals(
                List.of(new Words("甲（同类共 3 处）", "甲 (3 of this kind)")),
                FindingsText.remarks(List.of(first, second, second)));
    }

    @Test
    void what_cannot_be_decided_for_want_of_last_years_figures_is_one_line() {
        Draft.Builder previous = Drafts.zeros(Drafts.CURRENT).toBuilder();
        Row.CARRIED_FORWARD.cells().forEach(cell -> previous.set(cell, CellValue.BLANK));
        Draft draft = Drafts.zeros(Drafts.CURRENT).toBuilder().year(2022).build();
        Findings findings = Checker.standard().check(draft, Circumstances.NONE.withPrevious(previous.build()));
        CheckedReport report = new CheckedReport("a.txt", draft, findings, List.of());
        String chinese = FindingsText.render(report, Locale.CHINESE);
        assertTrue(chinese.contains("有 7 处勾稽关系不能判定（R5 7 处），缺上年的 7 格\n"), chinese);
        String english = FindingsText.render(report, Locale.ENGLISH);
        assertTrue(english.contains("7 equations cannot be decided (7 of R5) without 7 cells of last year\n"), english);
    }

    @Test
    void a_cause_without_a_small_repair_is_told_by_its_rules_in_text_and_page() {
        Draft.Builder draft = Drafts.zeros(Drafts.CURRENT).toBuilder();
        long next = 2;
        for (Cell cell : Row.DISCLOSED.cells()) {
            draft.set(cell, next *= 3);
        }
        CheckedReport report = checked(draft.build());
        String told = "R2, R3: too many cells are involved; no small repair was found";
        assertTrue(FindingsText.render(report, Locale.ENGLISH).endsWith("\n  repair  " + told + "\n"));
        assertTrue(FindingsHtml.render(List.of(report), Locale.ENGLISH).contains("</strong> " + told + "</p>"));
    }

    @Test
    void json_has_null_for_what_is_not_known() {
        String json = FindingsJson.render(List.of(nameless()), Locale.ENGLISH);
        assertTrue(json.contains("\"form\":\"2021\",\"year\":null,\"authority\":null,\"verdict\":\"FAIL\""), json);
        assertTrue(
                json.endsWith("\"remarks\":[{\"line\":3,\"code\":\"UNPLACED_TEXT\",\"message\":\"甲\"},"
                        + "{\"line\":null,\"code\":\"TITLE_NOT_FOUND\",\"message\":\"乙\"}]}]}"),
                json);
    }

    @Test
    void json_has_the_whole_source_of_a_cell_and_the_line_of_the_last_one() {
        String sha256 = "0123456789abcdef".repeat(4);
        Source.Builder source = Source.builder()
                .document("a.pdf")
                .sha256(sha256)
                .part("四、")
                .row("行政复议")
                .column("总计");
        Draft draft = Drafts.zeros(Drafts.CURRENT).toBuilder()
                .set(
                        Row.RECONSIDERATION.cell(Column.UPHELD),
                        CellValue.of(3),
                        Source.builder().line(7).build())
                .set(
                        Row.RECONSIDERATION.cell(Column.RESULTS_TOTAL),
                        CellValue.of(0),
                        source.line(9).build())
                .build();
        String json = FindingsJson.render(List.of(checked(draft)), Locale.ENGLISH);
        assertTrue(
                json.contains("\"left\":3,\"right\":0,\"detail\":{") && json.contains("},\"line\":9,\"places\":[{"),
                json);
        assertTrue(
                json.contains("\"source\":{\"document\":\"a.pdf\",\"sha256\":\"" + sha256
                        + "\",\"part\":\"四、\",\"row\":\"行政复议\",\"column\":\"总计\",\"line\":9}}]"),
                json);
    }

    @Test
    void json_has_the_sentence_that_is_quoted_and_the_waiver() {
        String sentence = "全年发生政府信息公开行政复议案件5件。";
        Draft draft = Drafts.zeros(Drafts.CURRENT).toBuilder()
                .overview(Narrative.of("略。", "　" + sentence))
                .set(Row.DIRECT_LITIGATION.cell(Column.UPHELD), 3)
                .build();
        LocalDate day = LocalDate.of(2026, 6, 30);
        RulePolicy policy =
                RulePolicy.NONE.withWaiver(new Waiver("R4", Set.copyOf(Row.DIRECT_LITIGATION.cells()), "原因", day));
        Findings findings =
                new Checker(RuleCatalogue.standard(), policy).check(draft, Circumstances.NONE.withToday(day));
        String json = FindingsJson.render(List.of(new CheckedReport("a", draft, findings, List.of())), Locale.ENGLISH);
        assertTrue(
                json.contains("\"quote\":{\"part\":\"overview\",\"paragraph\":1,\"offset\":1,\"sentence\":\"" + sentence
                        + "\"},\"message\":"),
                json);
        assertTrue(json.contains("\"waiver\":{\"reason\":\"原因\",\"until\":\"2026-06-30\"},\"message\":"), json);
    }

    @Test
    void the_page_has_organ_or_document_year_and_verdict_above_tables_that_end() {
        CheckedReport valid = checked(Drafts.zeros(Drafts.CURRENT));
        String html = FindingsHtml.render(List.of(valid, nameless()), Locale.ENGLISH);
        assertTrue(
                html.contains(
                        "<h2 id=\"r1\">某县人民政府 2021</h2>\n<p><strong class=\"verdict verdict-PASS\">passes</strong> a&amp;b.txt</p>"),
                html);
        assertTrue(html.contains("<p>None.</p>\n"), html);
        assertTrue(
                html.contains(
                        "<h2 id=\"r2\">a&amp;b.txt</h2>\n<p><strong class=\"verdict verdict-FAIL\">fails</strong> a&amp;b.txt</p>"),
                html);
        for (String element : List.of("div", "table", "thead", "tbody", "tr", "td", "section", "ul", "ol", "li")) {
            assertEquals(count(html, "<" + element + "[ >]"), count(html, "</" + element + ">"), element);
        }
    }

    @Test
    void of_more_than_four_cells_of_a_finding_the_first_four_are_linked_to_and_the_rest_counted() {
        List<Cell> cells = Row.DISCLOSED.cells();
        for (int blank : List.of(4, 5)) {
            Draft.Builder draft = Drafts.zeros(Drafts.CURRENT).toBuilder();
            cells.subList(0, blank).forEach(cell -> draft.set(cell, CellValue.BLANK));
            String html = FindingsHtml.render(List.of(checked(draft.build())), Locale.ENGLISH);
            String end = "<a href=\"#r1-" + cells.get(3).path() + "\">disclosed - public-interest organizations</a>"
                    + (blank > 4 ? " and others, 5 cells" : "") + "</p></li>\n";
            assertTrue(html.contains(end), html);
        }
    }

    private static long count(String html, String tag) {
        return Pattern.compile(tag).matcher(html).results().count();
    }

    @Test
    void a_cell_without_a_known_place_has_no_title() {
        Draft draft = Drafts.zeros(Drafts.CURRENT).toBuilder()
                .set(
                        Row.RECONSIDERATION.cell(Column.UPHELD),
                        CellValue.of(3),
                        Source.builder().document("a.pdf").build())
                .build();
        String html = FindingsHtml.render(List.of(checked(draft)), Locale.ENGLISH);
        assertTrue(html.contains(" class=\"mark-involved\">3<span"), html);
    }

    @Test
    void rendering_twice_gives_the_same_text() {
        CheckedReport report = checked(Drafts.anhua());
        assertEquals(
                FindingsHtml.render(List.of(report), Locale.ENGLISH),
                FindingsHtml.render(List.of(report), Locale.ENGLISH));
    }
}
