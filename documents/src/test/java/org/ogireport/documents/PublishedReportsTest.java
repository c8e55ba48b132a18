package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.Contact;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark;
import org.ogireport.documents.result.Remark.Kind;

class PublishedReportsTest {
    @Test
    void every_figure_of_a_report_with_a_cell_a_line_is_read() {
        Draft draft = PublishedReports.read("anhua-2021").draft();
        Map<String, String> read = new LinkedHashMap<>();
        draft.cells().forEach(cell -> {
            assertTrue(draft.value(cell).isNumber(), cell.path());
            read.put(cell.path(), draft.value(cell).toString());
        });
        assertEquals(PublishedReports.figures("anhua-2021"), read);
        assertEquals(200, read.size());
    }

    @Test
    void a_report_in_the_words_of_the_form_gets_no_remark() {
        assertEquals(List.of(), PublishedReports.read("anhua-2021").remarks());
    }

    @Test
    void title_preface_and_prose_are_read_as_they_stand() {
        Draft draft = PublishedReports.read("anhua-2021").draft();
        assertEquals("安化县人民政府2021年信息公开工作年度报告", draft.title().orElseThrow());
        assertEquals(OptionalInt.of(2021), draft.year());
        assertEquals("安化县人民政府", draft.authority().orElseThrow().name());
        assertEquals(1, draft.preface().prose().paragraphs().size());
        assertEquals(9, draft.overview().paragraphs().size());
        assertEquals(3, draft.problems().paragraphs().size());
        assertEquals(List.of("无"), draft.otherMatters().paragraphs());
        String text = new String(PublishedReports.bytes("anhua-2021.txt"), StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        draft.preface().prose().paragraphs().forEach(paragraph -> assertTrue(lines.contains(paragraph), paragraph));
        draft.overview().paragraphs().forEach(paragraph -> assertTrue(lines.contains(paragraph), paragraph));
        draft.problems().paragraphs().forEach(paragraph -> assertTrue(lines.contains(paragraph), paragraph));
    }

    @Test
    void the_facts_of_the_preface_are_read() {
        Draft draft = PublishedReports.read("anhua-2021").draft();
        assertEquals(LocalDate.of(2021, 1, 1), draft.preface().periodStart());
        assertEquals(LocalDate.of(2021, 12, 31), draft.preface().periodEnd());
        assertEquals("http://www.anhua.gov.cn/index.htm", draft.preface().downloadAddress());
        assertEquals(
                new Contact("安化县人民政府办公室政务公开组", "益阳市安化县人民政府办公室442", "413500", "0737—7224411", null, null),
                draft.preface().contact());
    }

    @Test
    void a_figure_knows_where_it_stood() {
        Draft draft = PublishedReports.read("anhua-2021").draft();
        Cell cell = draft.layout().cell("disclosure.fees.amount").orElseThrow();
        assertEquals(
                Source.builder()
                        .document("anhua-2021.txt")
                        .sha256(PublishedReports.sha256("anhua-2021"))
                        .part("二、主动公开政府信息情况")
                        .row("行政事业性收费")
                        .column(cell.column().labels().get(0))
                        .line(53)
                        .text("6266.18")
                        .match(Source.Match.EXACT)
                        .build(),
                draft.source(cell).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"partial-xuwen-sifaju", "partial-weishan-liangcheng-2020"})
    void of_a_page_cut_off_the_visible_cells_are_read_and_the_others_not_found(String name) {
        Draft draft = PublishedReports.read(name).draft();
        Map<String, String> figures = PublishedReports.figures(name);
        for (Cell cell : draft.cells()) {
            String printed = figures.get(cell.path());
            if (printed == null) {
                assertTrue(draft.value(cell).isNotFound(), cell + " " + draft.value(cell));
            } else {
                assertEquals(printed, draft.value(cell).toString(), cell.path());
                assertEquals(printed.isEmpty(), draft.value(cell).isBlank(), cell.path());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hongze-2023", "pingtan-2020", "partial-weishan-liangcheng-2020", "partial-xuwen-sifaju"})
    void no_figure_is_wrong_where_the_text_is_hard(String name) {
        Draft draft = PublishedReports.read(name).draft();
        Map<String, String> figures = PublishedReports.figures(name);
        for (Cell cell : draft.cells()) {
            if (draft.value(cell).isNumber()) {
                assertEquals(figures.get(cell.path()), draft.value(cell).toString(), cell.path());
            }
        }
        assertFalse(PublishedReports.read(name).remarks().isEmpty());
    }

    static void assertFigures(String name, Draft draft) {
        Map<String, String> read = new LinkedHashMap<>();
        draft.cells().forEach(cell -> {
            assertTrue(draft.value(cell).isNumber() || draft.value(cell).isBlank(), cell + " " + draft.value(cell));
            read.put(cell.path(), draft.value(cell).toString());
        });
        assertEquals(PublishedReports.figures(name), read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shanghai-office-2019", "pingtan-2019"})
    void every_cell_of_a_page_is_read_and_blanks_are_blank(String name) {
        ImportResult result = PublishedReports.readHtml(name);
        assertFigures(name, result.draft());
        assertEquals(198, result.draft().cells().size());
        assertEquals(
                1,
                result.remarks().stream()
                        .filter(remark -> remark.kind() == Kind.NOTE_KEPT)
                        .count());
    }

    @Test
    void every_cell_of_a_text_laid_out_with_spaces_is_read() {
        ImportResult result = PublishedReports.read("hongze-2023");
        assertFigures("hongze-2023", result.draft());
        assertEquals(186, result.draft().cells().size());
        assertEquals(
                List.of("2.其他法律行政止公开"),
                result.remarks().stream().map(Remark::text).toList());
        assertEquals(7, result.draft().overview().paragraphs().size());
    }

    @Test
    void of_rows_that_run_together_those_are_read_that_can_be_told_apart() {
        Draft draft = PublishedReports.read("pingtan-2020").draft();
        assertEquals(
                "7",
                draft.value(draft.layout()
                                .cell("disclosure.governmentRules.totalPublic")
                                .orElseThrow())
                        .toString());
        assertEquals(
                "-15",
                draft.value(draft.layout().cell("disclosure.fees.change").orElseThrow())
                        .toString());
        Cell licensing = draft.layout().cell("disclosure.licensing.change").orElseThrow();
        assertEquals("行政许可 | 396442278", draft.value(licensing).toString());
        assertEquals(198, draft.cells().size());
        assertEquals(
                132,
                draft.cells().stream()
                        .filter(cell -> draft.value(cell).isNumber())
                        .count());
    }

    @Test
    void an_amount_keeps_the_unit_it_was_printed_with() {
        Draft draft = PublishedReports.readHtml("shanghai-office-2019").draft();
        Cell cell = draft.layout().cell("disclosure.procurement.amount").orElseThrow();
        assertEquals("251000", draft.value(cell).toString());
        assertEquals("251000元", draft.source(cell).orElseThrow().text());
    }

    @Test
    void the_prose_of_a_page_is_read_paragraph_by_paragraph() {
        Draft draft = PublishedReports.readHtml("pingtan-2019").draft();
        assertEquals("平潭综合实验区2019年政府信息公开工作年度报告", draft.title().orElseThrow());
        assertEquals("平潭综合实验区", draft.authority().orElseThrow().name());
        assertEquals(OptionalInt.of(2019), draft.year());
        assertEquals(23, draft.overview().paragraphs().size());
        assertEquals(4, draft.problems().paragraphs().size());
        assertEquals(List.of("无其他需要报告的事项"), draft.otherMatters().paragraphs());
        assertEquals("350400", draft.preface().contact().postalCode());
    }

    @Test
    void a_title_over_two_lines_is_one() {
        Draft draft = PublishedReports.read("hongze-2023").draft();
        assertEquals("洪泽区人民政府", draft.authority().orElseThrow().name());
        assertEquals(OptionalInt.of(2023), draft.year());
        assertEquals(
                new Contact("淮安市洪泽区人民政府办公室", "淮安市洪泽区洪泽湖大道90号", "223100", "0517-87222589", "hzzwgk@126.com", null),
                draft.preface().contact());
    }
}
