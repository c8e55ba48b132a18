package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Authority;
import org.ogireport.core.Preface;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark;
import org.ogireport.documents.result.Remark.Kind;

class HtmlPublisherTest {
    private static final Layout LAYOUT = Layout.of(Form.CURRENT_2021);
    private static final Cell FIRST = LAYOUT.cells().get(0);

    static List<Layout> layouts() {
        return Layout.values();
    }

    private static ImportResult read(String page) {
        return HtmlImporter.INSTANCE.read(page.getBytes(StandardCharsets.UTF_8), "page.html");
    }

    private static List<Kind> kinds(ImportResult result) {
        return result.remarks().stream().map(Remark::kind).toList();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void every_state_of_a_cell_and_every_text_is_read_back(Layout layout) {
        Draft draft = PublishedSample.unreadable(layout).build();
        ImportResult result = read(HtmlPublisher.page(draft));
        assertEquals(draft, PublishedSample.withoutSources(result.draft()));
        assertEquals(List.of(), result.remarks());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void every_figure_names_headers_that_are_there_and_are_those_of_its_row_and_column(Layout layout) {
        Document page =
                Jsoup.parse(HtmlPublisher.page(PublishedSample.of(layout).build()));
        Set<String> ids = new HashSet<>();
        for (Element header : page.select("th")) {
            assertTrue(ids.add(header.id()), header.id());
            assertTrue(Set.of("col", "row", "colgroup", "rowgroup").contains(header.attr("scope")), header.toString());
            assertFalse(header.text().isEmpty(), header.id());
        }
        List<Element> figures = page.select("td[data-ogi-cell]");
        assertEquals(layout.cells().size(), figures.size());
        for (int i = 0; i < figures.size(); i++) {
            Cell cell = layout.cells().get(i);
            assertEquals(cell.path(), figures.get(i).attr("data-ogi-cell"));
            Set<String> heads = new HashSet<>();
            for (String id : figures.get(i).attr("headers").split(" ")) {
                heads.add(page.getElementById(id).text());
            }
            Set<String> labels = new HashSet<>(cell.row().labels());
            labels.addAll(cell.column().labels());
            cell.part().columnsHeader().ifPresent(labels::add);
            assertEquals(labels, heads, cell.path());
        }
    }

    @Test
    void a_page_has_one_title_a_heading_a_part_a_caption_a_table_and_its_language() {
        Document page =
                Jsoup.parse(HtmlPublisher.page(PublishedSample.of(LAYOUT).build()));
        assertEquals("zh-CN", page.selectFirst("html").attr("lang"));
        assertEquals(1, page.select("h1").size());
        assertEquals(
                List.of(Part.values()).stream().map(Part::heading).toList(),
                page.select("section > h2").eachText());
        assertEquals(3, page.select("table").size());
        page.select("table").forEach(table -> assertNotNull(table.selectFirst("> caption"), table.className()));
        assertEquals(
                0, page.select("script, link, img, iframe, [onclick], [style]").size());
    }

    @Test
    void text_is_never_markup() {
        Draft draft = PublishedSample.unreadable(LAYOUT)
                .title("标题<script>alert(1)</script>&\"'")
                .authority(Authority.of("<b>机关</b>"))
                .build();
        Document page = Jsoup.parse(HtmlPublisher.page(draft));
        assertEquals(0, page.select("script, b").size());
        assertEquals("标题<script>alert(1)</script>&\"'", page.title());
        assertEquals("标题<script>alert(1)</script>&\"'", page.selectFirst("h1").text());
        assertTrue(page.text().contains("<b>机关</b>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "data:text/html,<b>",
                "//example.com",
                "http://a b",
                "ftp://example.gov.cn"
            })
    void only_an_address_on_the_web_is_a_link(String address) {
        Draft draft = PublishedSample.of(LAYOUT).preface(preface(address)).build();
        String page = HtmlPublisher.page(draft);
        assertEquals(0, Jsoup.parse(page).select("a").size());
        assertEquals(address, read(page).draft().preface().downloadAddress());
    }

    @Test
    void the_address_of_the_electronic_copy_is_a_link() {
        String address = "https://www.example.gov.cn/?a=1&b='2'";
        Draft draft = PublishedSample.of(LAYOUT).preface(preface(address)).build();
        Element link = Jsoup.parse(HtmlPublisher.page(draft)).selectFirst("a");
        assertEquals(address, link.attr("href"));
        assertEquals(address, link.text());
    }

    private static Preface preface(String address) {
        return new Preface(Preface.EMPTY.prose(), null, null, address, null);
    }

    @Test
    void a_draft_of_which_nothing_is_known_is_read_back() {
        Draft draft = Draft.builder(LAYOUT).build();
        ImportResult result = read(HtmlPublisher.page(draft));
        assertEquals(draft, PublishedSample.withoutSources(result.draft()));
    }

    @Test
    void a_figure_that_was_edited_on_the_page_only_is_unreadable_and_said() {
        String page = HtmlPublisher.page(PublishedSample.of(LAYOUT).build());
        ImportResult result = read(page.replace(">1000</td>", ">2000</td>"));
        assertEquals(CellValue.unreadable("2000"), result.draft().value(FIRST));
        assertEquals(List.of(Kind.FIGURE_EDITED), kinds(result));
        ImportResult emptied = read(page.replace(">1000</td>", "></td>"));
        assertEquals(CellValue.unreadable("1000"), emptied.draft().value(FIRST));
        assertEquals(List.of(Kind.FIGURE_EDITED), kinds(emptied));
    }

    @Test
    void a_figure_that_was_edited_for_programs_only_is_unreadable_and_said() {
        String page = HtmlPublisher.page(PublishedSample.of(LAYOUT).build());
        for (String forged : List.of("2000", "", "1e3", "-1000", "9".repeat(40), "1000 ")) {
            ImportResult result = read(page.replace("data-ogi-value=\"1000\"", "data-ogi-value=\"" + forged + '"'));
            assertEquals(CellValue.unreadable("1000"), result.draft().value(FIRST), forged);
            assertEquals(List.of(Kind.FIGURE_EDITED), kinds(result), forged);
        }
    }

    @Test
    void a_figure_shown_with_a_thousands_separator_is_the_same_figure() {
        String page = HtmlPublisher.page(PublishedSample.of(LAYOUT).build());
        ImportResult result = read(page.replace(">1000</td>", "> 1,000 </td>"));
        assertEquals(CellValue.of(1000), result.draft().value(FIRST));
    }

    @Test
    void a_cell_that_is_gone_or_there_twice_is_not_guessed() {
        String page = HtmlPublisher.page(PublishedSample.of(LAYOUT).build());
        ImportResult gone = read(page.replace(FIRST.path() + '"', "elsewhere\""));
        assertTrue(gone.draft().value(FIRST).isNotFound());
        assertEquals(List.of(Kind.UNPLACED_TEXT, Kind.ROW_NOT_FOUND), kinds(gone));
        Cell second = LAYOUT.cells().get(1);
        ImportResult twice = read(page.replace(second.path() + '"', FIRST.path() + '"'));
        assertEquals(CellValue.unreadable("1000 | 1001"), twice.draft().value(FIRST));
        assertTrue(twice.draft().value(second).isNotFound());
    }

    @Test
    void a_title_that_was_edited_counts_as_it_is_shown() {
        String page = HtmlPublisher.page(PublishedSample.of(LAYOUT).build());
        ImportResult result = read(page.replace("<h1>青山县人民政府2021年", "<h1>绿水县人民政府2022年"));
        assertEquals("绿水县人民政府2022年政府信息公开工作年度报告", result.draft().title().orElseThrow());
        assertEquals(2022, result.draft().year().orElseThrow());
        assertEquals(Authority.of("绿水县人民政府"), result.draft().authority().orElseThrow());
        assertEquals(List.of(Kind.FRONT_EDITED), kinds(result));
    }

    @Test
    void a_paragraph_that_was_added_by_other_means_is_read() {
        String page = HtmlPublisher.page(PublishedSample.of(LAYOUT).build());
        String edited = page.replace("\u0026#9;两端有空格 </p>", "\u0026#9;两端有空格 </p><ul><li>新增一项</li></ul>散落文字");
        assertEquals(
                List.of("\t两端有空格 ", "新增一项", "散落文字", "三、收到和处理政府信息公开申请情况"),
                read(edited).draft().problems().paragraphs());
    }

    @Test
    void characters_that_no_report_can_carry_are_replaced_and_said() {
        String page = HtmlPublisher.page(PublishedSample.of(LAYOUT).build());
        ImportResult result = read(page.replace("(一)主动公开。", "(一)主动\u0001公开。").replace("第二行", "第\uFFFE二行"));
        assertEquals(
                "(一)主动\uFFFD公开。\n第\uFFFD二行\n",
                result.draft().overview().paragraphs().get(0));
        assertEquals(List.of(Kind.CHARACTERS_REPLACED), kinds(result));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void tables_alone_are_read_exactly_within_another_page(Layout layout) {
        Draft draft = PublishedSample.unreadable(layout).build();
        String tables = HtmlPublisher.tables(draft);
        assertFalse(tables.contains("style"), tables);
        ImportResult result = read("<!DOCTYPE html><html><body><div class=nav>首页</div><h1>"
                + draft.title().orElseThrow() + "</h1><p>一、总体情况</p><p>全年工作平稳。</p>" + tables
                + "<p>五、存在的主要问题及改进情况</p><p>人手不足。</p><p>六、其他需要报告的事项</p><p>无</p></body></html>");
        for (Cell cell : layout.cells()) {
            assertEquals(draft.value(cell), result.draft().value(cell), cell.path());
        }
        assertEquals(draft.title(), result.draft().title());
        assertEquals("全年工作平稳。", result.draft().overview().text());
        assertEquals("无", result.draft().otherMatters().text());
    }

    @Test
    void tables_of_several_reports_can_stand_in_one_page() {
        Draft draft = PublishedSample.of(LAYOUT).build();
        Document page = Jsoup.parse(HtmlPublisher.tables(draft, "a-") + HtmlPublisher.tables(draft, "b-"));
        Set<String> ids = new HashSet<>();
        page.select("[id]").forEach(element -> assertTrue(ids.add(element.id()), element.id()));
        assertThrows(IllegalArgumentException.class, () -> HtmlPublisher.tables(draft, "\"><script>"));
    }

    @Test
    void a_report_is_published_as_its_draft_is_and_what_is_missing_is_named() {
        AnnualReport report =
                PublishedSample.of(LAYOUT).build().toReport(BlankPolicy.REFUSE).orElseThrow();
        assertEquals(HtmlPublisher.page(Draft.of(report)), HtmlPublisher.page(report));
        assertEquals(HtmlPublisher.tables(Draft.of(report)), HtmlPublisher.tables(report));
        assertEquals(HtmlPublisher.tables(Draft.of(report), "a-"), HtmlPublisher.tables(report, "a-"));
        AnnualReport noReport = null;
        Draft noDraft = null;
        assertNames("report", () -> HtmlPublisher.page(noReport));
        assertNames("draft", () -> HtmlPublisher.page(noDraft));
        assertNames("report", () -> HtmlPublisher.tables(noReport));
        assertNames("draft", () -> HtmlPublisher.tables(noDraft));
        assertNames("report", () -> HtmlPublisher.tables(noReport, "a-"));
        assertNames("draft", () -> HtmlPublisher.tables(noDraft, "a-"));
        assertNames("idPrefix", () -> HtmlPublisher.tables(report, null));
    }

    private static void assertNames(String parameter, Executable call) {
        String message = assertThrows(NullPointerException.class, call).getMessage();
        assertEquals(parameter + ": must not be null", message);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void a_page_that_lost_what_it_carried_for_programs_still_shows_every_figure(Layout layout) {
        Draft draft = PublishedSample.of(layout).build();
        ImportResult result = read(HtmlPublisher.page(draft).replaceAll(" data-ogi-[a-z-]+=\"[^\"]*\"", ""));
        for (Cell cell : layout.cells()) {
            assertEquals(draft.value(cell), result.draft().value(cell), cell.path());
        }
    }

    @Test
    void the_same_draft_gives_the_same_page() {
        assertEquals(
                HtmlPublisher.page(PublishedSample.unreadable(LAYOUT).build()),
                HtmlPublisher.page(PublishedSample.unreadable(LAYOUT).build()));
    }
}
