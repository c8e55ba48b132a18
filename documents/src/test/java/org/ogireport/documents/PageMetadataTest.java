package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.core.draft.DocumentOutline;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.PageMetadata;
import org.ogireport.core.draft.PageMetadata.Name;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark;
import org.ogireport.documents.result.Remark.Kind;

/** What pages say of themselves: in lines, in small tables and in tags; and what is no such thing. */
class PageMetadataTest {
    private static final String TITLE = "青山县财政局2022年政府信息公开工作年度报告";
    private static final String REPORT = """
            一、总体情况
            全年工作平稳。
            二、主动公开政府信息情况
            规章 | 0 | 0 | 0 |
            行政规范性文件 | 1 | 0 | 3 |
            六、其他需要报告的事项
            无。
            """;

    private static ImportResult text(String above, String below) {
        return TextImporter.INSTANCE.read(above + "\n" + TITLE + "\n" + REPORT + below, "page.txt");
    }

    private static ImportResult page(String head, String above, String below) {
        String html = "<!DOCTYPE html><html><head><meta charset=utf-8>" + head + "</head><body><div>" + above
                + "</div><div id=article><h1>" + TITLE + "</h1><p>一、总体情况</p><p>全年工作平稳。</p>"
                + "<p>二、主动公开政府信息情况</p><table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数</tr>"
                + "<tr><td>规章<td>0<td>0<td>0</tr><tr><td>行政规范性文件<td>1<td>0<td>3</tr></table>"
                + "<p>六、其他需要报告的事项</p><p>无。</p></div><div>" + below + "</div></body></html>";
        return HtmlImporter.INSTANCE.read(html.getBytes(StandardCharsets.UTF_8), "page.html");
    }

    private static DocumentOutline outline(ImportResult result) {
        return result.draft().outline().orElseThrow();
    }

    private static List<String> said(ImportResult result) {
        return outline(result).metadata().stream()
                .map(one -> one.name() + "=" + one.text())
                .toList();
    }

    @Test
    void labels_of_one_line_have_each_their_value() {
        assertEquals(
                List.of(
                        "INDEX_NUMBER=0001/2023-00012",
                        "PUBLISHER=青山县财政局",
                        "PUBLISHED=2023-01-20 09:30",
                        "WRITTEN=2023年1月18日"),
                said(text(
                        "索 引 号：0001/2023-00012 发布机构： 青山县财政局\n发布时间：2023-01-20 09:30 浏览次数：31 次 【打印】【关闭】",
                        "[成文日期] 2023年1月18日")));
    }

    @Test
    void a_small_table_above_the_report_is_read_by_its_labels() {
        assertEquals(
                List.of("INDEX_NUMBER=0001", "SUBJECT=政府信息公开", "PUBLISHER=青山县财政局", "PUBLISHED=2023-01-20"),
                said(text("索引号 | 0001 | 主题分类 | 政府信息公开 |\n发布机构 | 青山县财政局 | 发布日期 | 2023-01-20 |", "")));
        assertEquals(
                List.of("INDEX_NUMBER=0001", "PUBLISHED=2023-01-20"),
                said(page("", "<table><tr><td>索引号：<td>0001<td>发布日期：<td>2023-01-20</tr></table>", "")));
    }

    @Test
    void a_value_may_stand_below_its_label() {
        assertEquals(List.of("PUBLISHED=2023-01-20"), said(text("发布日期：\n2023-01-20", "")));
    }

    @Test
    void the_tags_of_a_page_and_what_stands_around_its_article_are_kept_with_where_they_stand() {
        ImportResult result = page(
                "<meta name=PubDate content='2023-01-20 09:30'><meta name=ContentSource content=青山县财政局>"
                        + "<meta property='og:title' content='" + TITLE + "'><meta name=keywords content=年报>",
                "<p>来源：青山县财政局 发布时间：2023-01-20</p>",
                "<p>信息来源：青山县政府网</p>");
        assertEquals(
                List.of(
                        "ORIGIN=青山县财政局",
                        "PUBLISHED=2023-01-20",
                        "ORIGIN=青山县政府网",
                        "PUBLISHED=2023-01-20 09:30",
                        "ORIGIN=青山县财政局",
                        "TITLE=" + TITLE),
                said(result));
        List<PageMetadata> published = outline(result).metadata(Name.PUBLISHED);
        assertEquals("发布时间", published.get(0).source().row());
        assertEquals("PubDate", published.get(1).source().row());
        assertEquals("page.html", published.get(1).source().document());
        assertEquals(
                "2023-01-20",
                String.valueOf(outline(result).published().orElseThrow().date()));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-20, 2023-01-20",
        "2023-1-5 9:05, 2023-01-05",
        "2023/01/20 09:30:15, 2023-01-20",
        "2023.01.20, 2023-01-20",
        "20230120, 2023-01-20",
        "2023年1月20日, 2023-01-20",
        "2023年01月20日 09时30分, 2023-01-20",
        "2023-01-20T23:30:00+08:00, 2023-01-20",
        "2023-01-20T23:30:00Z, 2023-01-21",
        "2023-02-30, ",
        "2023-01, ",
        "20231231日, ",
        "2023-01-20至2023-02-20, ",
        "01-20-2023, ",
        "昨天, "
    })
    void a_day_is_taken_where_the_text_is_plainly_one(String text, String day) {
        DocumentOutline outline = outline(text("发布日期：" + text, ""));
        assertEquals(text, outline.metadata(Name.PUBLISHED).get(0).text());
        assertEquals(Optional.ofNullable(day), outline.published().map(published -> String.valueOf(published.date())));
    }

    @Test
    void of_two_days_none_is_taken_and_both_are_told() {
        ImportResult result = text("发布日期：2023-01-20", "发布时间：2023-02-20");
        assertEquals(Optional.empty(), outline(result).published());
        assertTrue(result.remarks().contains(new Remark(Kind.PUBLICATION_CONTRADICTORY, 0, "2023-01-20, 2023-02-20")));
    }

    @Test
    void prose_that_names_a_day_or_an_organ_says_nothing_of_the_page() {
        ImportResult result = text("", "统计时间：2022年1月1日至12月31日。数据由青山县财政局发布。");
        assertEquals(List.of(), said(result));
        assertEquals(2, result.draft().otherMatters().paragraphs().size());
    }

    /** The portal puts the page of this library into one of its own, with the tags that the State Council asks for. */
    @Test
    void what_a_portal_says_around_a_published_page_is_read_too() {
        Draft draft = PublishedSample.of(Layout.of(Form.CURRENT_2021)).build();
        String page = HtmlPublisher.page(draft);
        String dated = page.replace("<head>", "<head><meta name=\"PubDate\" content=\"2023-05-08 10:00\">");
        ImportResult read = HtmlImporter.INSTANCE.read(dated.getBytes(StandardCharsets.UTF_8), "page.html");
        assertEquals(List.of("PUBLISHED=2023-05-08 10:00"), said(read));
        assertEquals(
                draft,
                PublishedSample.withoutSources(read.draft()).toBuilder()
                        .outline(null)
                        .build());
    }
}
