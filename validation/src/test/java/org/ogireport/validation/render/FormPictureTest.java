package org.ogireport.validation.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.Authority;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Row;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.Drafts;
import org.ogireport.validation.Findings;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.RulePolicy;
import org.ogireport.validation.Waiver;

class FormPictureTest {
    private static final Cell TOTAL = Row.HANDLED_TOTAL.cell(Column.APPLICANTS_TOTAL);
    private static final Cell UNREAD = Row.LICENSING.cell(Column.DECISIONS);
    private static final Cell WRONG = Row.PENALTIES.cell(Column.DECISIONS);
    private static final Cell BLANK = Row.COMPULSION.cell(Column.DECISIONS);
    private static final Cell MISSING = Row.FEES.cell(Column.FEE_AMOUNT);
    private static final Cell DOUBTFUL = Row.GOVERNMENT_RULES.cell(Column.ISSUED);

    /** A report with a wrong total, and a cell of each kind that something else is said of. */
    private static Draft draft() {
        Draft draft = Drafts.unread(Drafts.anhua(), Source.Unread.SHOWN_OTHERWISE, UNREAD);
        return draft.toBuilder()
                .set(WRONG, CellValue.unreadable("若干"))
                .set(BLANK, CellValue.BLANK)
                .set(MISSING, CellValue.NOT_FOUND)
                .set(
                        DOUBTFUL,
                        CellValue.of(0),
                        Source.builder().line(9).match(Source.Match.POSITION).build())
                .build();
    }

    private static String findings(Locale locale) {
        return html(draft(), Checker.standard().check(draft()), locale);
    }

    private static String html(Draft draft, Findings findings, Locale locale) {
        return FindingsHtml.render(List.of(new CheckedReport("a.html", draft, findings, List.of())), locale);
    }

    private static String sources(Locale locale) {
        return SourcesHtml.render("a.html", draft(), List.of(new Told(3, "A", "说明")), locale);
    }

    static Stream<String> pages() {
        return Stream.of(Locale.CHINESE, Locale.ENGLISH)
                .flatMap(locale -> Stream.of(findings(locale), sources(locale)));
    }

    private static String element(String html, String id) {
        int at = html.indexOf("id=\"" + id + "\"");
        assertTrue(at >= 0, id);
        String name = html.substring(html.lastIndexOf('<', at) + 1, html.indexOf(' ', html.lastIndexOf('<', at)));
        return html.substring(html.lastIndexOf('<', at), html.indexOf("</" + name + ">", at));
    }

    private static List<String> all(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static void assertMarked(String html, Cell cell, CellMark mark) {
        String drawn = element(html, "r1-" + cell.path());
        assertTrue(drawn.contains("class=\"" + mark.style() + "\""), drawn);
        assertTrue(drawn.contains(mark.words().chinese()), "told in words too: " + drawn);
    }

    @Test
    void a_cell_that_a_repair_changes_is_marked_apart_from_those_that_are_merely_involved() {
        String html = findings(Locale.CHINESE);
        assertMarked(html, TOTAL, CellMark.CHANGE);
        assertTrue(element(html, "r1-" + TOTAL.path()).contains("建议修改为 36"), html);
        assertMarked(html, Row.DISCLOSED.cell(Column.APPLICANTS_TOTAL), CellMark.INVOLVED);
        assertFalse(
                element(
                                html,
                                "r1-"
                                        + Row.NEWLY_RECEIVED
                                                .cell(Column.ENTERPRISES)
                                                .path())
                        .contains("class="),
                "a cell that no finding is about is not marked");
    }

    @Test
    void what_was_not_read_is_told_apart_from_what_is_wrong_blank_missing_or_doubtful() {
        String html = findings(Locale.CHINESE);
        assertMarked(html, UNREAD, CellMark.UNREAD);
        assertMarked(html, WRONG, CellMark.WRONG);
        assertMarked(html, BLANK, CellMark.BLANK);
        assertMarked(html, MISSING, CellMark.MISSING);
        assertMarked(html, DOUBTFUL, CellMark.DOUBTFUL);
        assertTrue(element(html, "r1-" + UNREAD.path()).contains("title=\"第 7 行，显示的内容不能按文字确定，“3 | 4”\""), html);
    }

    @ParameterizedTest
    @CsvSource({"安化县人民政府, WRONG", "安化县教育局, WARNING"})
    void a_number_that_should_not_be_there_at_all_is_marked_by_itself(String organ, CellMark mark) {
        Cell inForce = Row.GOVERNMENT_RULES.cell(Column.IN_FORCE);
        Draft draft = Drafts.zeros(Drafts.CURRENT).toBuilder()
                .authority(Authority.of(organ))
                .set(inForce, 2)
                .build();
        LocalDate day = LocalDate.of(2026, 6, 30);
        RulePolicy policy = RulePolicy.NONE.withWaiver(new Waiver("D1", Set.of(inForce), "原因", day));
        Findings waived = new Checker(RuleCatalogue.standard(), policy).check(draft, Circumstances.NONE.withToday(day));
        assertMarked(html(draft, Checker.standard().check(draft), Locale.CHINESE), inForce, mark);
        assertMarked(html(draft, waived, Locale.CHINESE), inForce, CellMark.INVOLVED);
    }

    @ParameterizedTest
    @EnumSource(CellMark.class)
    void no_mark_is_told_by_its_colour_alone(CellMark mark) {
        String rule = all(FormPicture.style(), "(\\." + mark.style() + "[^}]*outline:[^}]*)\\}").stream()
                .findFirst()
                .or(() -> all(FormPicture.style(), "(\\.mark-wrong,\\.mark-missing[^}]*outline:[^}]*)\\}").stream()
                        .findFirst())
                .orElseThrow();
        assertTrue(rule.contains("outline:"), rule);
        Set<String> signs = Stream.of(CellMark.values()).map(CellMark::sign).collect(Collectors.toSet());
        assertEquals(CellMark.values().length, signs.size());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_leads_somewhere_and_no_id_stands_twice(String html) {
        List<String> ids = all(html, " id=\"([^\"]*)\"");
        assertEquals(ids.size(), new HashSet<>(ids).size());
        List<String> links = all(html, "href=\"#([^\"]*)\"");
        assertFalse(links.isEmpty());
        assertTrue(ids.containsAll(links), () -> {
            List<String> lost = new ArrayList<>(links);
            lost.removeAll(ids);
            return lost.toString();
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_figure_names_its_headers_and_every_table_has_a_caption(String html) {
        Set<String> ids = Set.copyOf(all(html, "<th id=\"([^\"]*)\""));
        List<String> heads = all(html, " headers=\"([^\"]*)\"");
        assertEquals(Drafts.CURRENT.cells().size(), heads.size());
        heads.forEach(each -> assertTrue(ids.containsAll(List.of(each.split(" "))), each));
        assertEquals(all(html, "(<table)").size(), all(html, "(<caption)").size());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_loads_nothing_and_runs_nothing(String html) {
        assertFalse(html.matches("(?s).*(<script|<img|<link|src=|url\\(|@import|javascript:|\\son[a-z]+=).*"), html);
    }

    @Test
    void a_finding_links_to_its_cells_and_they_link_back() {
        String html = findings(Locale.ENGLISH);
        List<String> entries = all(element(html, "r1-" + TOTAL.path()), "href=\"#(r1f[0-9]+)\"");
        assertEquals(1, entries.size());
        assertTrue(element(html, entries.get(0)).contains("findings of one cause"), html);
        assertTrue(html.contains("<a href=\"#r1-" + TOTAL.path() + "\">"), html);
    }

    @Test
    void the_page_of_sources_tells_where_each_cell_stood_and_how_sure_that_is() {
        String html = sources(Locale.CHINESE);
        String doubtful = element(html, "s-" + DOUBTFUL.path());
        assertTrue(doubtful.contains("<td>第 9 行</td>") && doubtful.contains("<td>仅按位置</td>"), doubtful);
        String unread = element(html, "s-" + UNREAD.path());
        assertTrue(unread.contains("<td>3 | 4</td>") && unread.contains("显示的内容不能按文字确定"), unread);
        assertEquals(Drafts.CURRENT.cells().size(), all(html, "(<tr id=\"s-)").size());
        assertTrue(element(html, "c-" + DOUBTFUL.path()).contains("href=\"#s-" + DOUBTFUL.path() + "\""), html);
    }

    @Test
    void the_text_of_a_whole_row_is_not_drawn_into_its_cells() {
        String row = "行政许可 | 1 | 2 | 3 | 4 | 5 | 6 | 7";
        Draft draft = Drafts.zeros(Drafts.CURRENT).with(UNREAD, CellValue.unreadable(row));
        String html = FormPicture.draw(draft, Map.of(), "x", Locale.CHINESE);
        assertTrue(element(html, "x-" + UNREAD.path()).endsWith(">…"), html);
        String longest = "甲".repeat(12);
        Draft shown = draft.with(UNREAD, CellValue.unreadable(longest));
        assertTrue(element(FormPicture.draw(shown, Map.of(), "x", Locale.CHINESE), "x-" + UNREAD.path())
                .endsWith(">" + longest));
    }

    @Test
    void whatever_is_said_of_a_cell_is_escaped() {
        String hostile = "\"><script>&'";
        FormPicture.Note note = new FormPicture.Note(
                Optional.of(CellMark.WARNING),
                new Words(hostile, hostile),
                Optional.empty(),
                Optional.of(hostile),
                List.of(new FormPicture.Entry(1, hostile)));
        Draft draft = Drafts.zeros(Drafts.CURRENT).with(UNREAD, CellValue.unreadable(hostile));
        String html = FormPicture.draw(draft, Map.of(UNREAD, note), hostile, Locale.CHINESE);
        assertFalse(html.contains("<script") || html.contains("\"\""), html);
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void each_cell_of_a_form_is_drawn_once(Form form) {
        Draft draft = Drafts.zeros(Layout.of(form));
        String html = FormPicture.draw(draft, Map.of(), "x", Locale.CHINESE);
        draft.cells().forEach(cell -> element(html, FormPicture.idOf("x", cell)));
        assertEquals(draft.cells().size(), all(html, "(<td id=)").size());
        assertFalse(html.contains("mark-"), "nothing is explained where nothing is marked");
    }
}
