package org.ogireport.validation.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Row;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Drafts;
import org.ogireport.validation.Finding;
import org.ogireport.validation.Rule;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.RulePolicy;
import org.ogireport.validation.Severity;
import org.ogireport.validation.equation.Equation;

class FindingMessageTest {
    private static final Draft ZEROS = Drafts.zeros(Drafts.CURRENT);

    private static Draft blank(List<Cell> cells) {
        Draft.Builder draft = ZEROS.toBuilder();
        cells.forEach(cell -> draft.set(cell, CellValue.BLANK));
        return draft.build();
    }

    private static String message(Draft draft, String rule, Locale locale) {
        return message(Checker.standard(), draft, rule, locale);
    }

    private static String message(Checker checker, Draft draft, String rule, Locale locale) {
        Finding finding = checker.check(draft).list().stream()
                .filter(candidate -> candidate.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
        return FindingMessage.of(finding, locale);
    }

    @Test
    void what_cannot_be_decided_names_only_the_cells_that_are_missing() {
        Draft draft = blank(List.of(Row.DISCLOSED.cell(Column.NATURAL_PERSONS)));
        assertEquals(
                "「三、收到和处理政府信息公开申请情况 · （一）予以公开」：不能判定，缺「三、收到和处理政府信息公开申请情况 · （一）予以公开 · 自然人」",
                message(draft, "R3", Locale.CHINESE));
        assertEquals(
                "[Part 3, Requests for disclosure · natural persons]: cannot be decided without"
                        + " [Part 3, Requests for disclosure · disclosed - natural persons]",
                message(draft, "R2", Locale.ENGLISH));
    }

    @Test
    void of_more_than_four_missing_cells_the_first_four_are_named_and_the_rest_counted() {
        List<Cell> cells = Row.DISCLOSED.cells();
        String four = "[Part 3, Requests for disclosure · disclosed]: cannot be decided without"
                + " [Part 3, Requests for disclosure · disclosed - natural persons],"
                + " [Part 3, Requests for disclosure · disclosed - commercial enterprises],"
                + " [Part 3, Requests for disclosure · disclosed - research institutions],"
                + " [Part 3, Requests for disclosure · disclosed - public-interest organizations]";
        assertEquals(four, message(blank(cells.subList(0, 4)), "R3", Locale.ENGLISH));
        assertEquals(four + " and 1 more cell", message(blank(cells.subList(0, 5)), "R3", Locale.ENGLISH));
        assertEquals(four + " and 3 more cells", message(blank(cells), "R3", Locale.ENGLISH));
        String chinese = message(blank(cells), "R3", Locale.CHINESE);
        assertEquals("社会公益组织」 等 7 格", chinese.substring(chinese.length() - "社会公益组织」 等 7 格".length()));
    }

    @Test
    void an_equation_of_several_rows_and_columns_is_named_by_its_part_alone() {
        Rule own = Rule.builder("X1", Severity.ERROR, new Words("略", "omitted"))
                .forms(Form.CURRENT_2021)
                .equations((report, other) -> List.of(Equation.of(
                        List.of(Row.GOVERNMENT_RULES.cell(Column.ISSUED)),
                        List.of(Row.NORMATIVE_DOCUMENTS.cell(Column.REPEALED), Row.LICENSING.cell(Column.DECISIONS)))));
        Checker checker = new Checker(new RuleCatalogue(List.of(own)), RulePolicy.NONE);
        assertEquals(
                "[Part 2, Proactive disclosure]: government rules 1, but administrative normative documents 0"
                        + " + administrative licensing 0 = 0, a difference of 1",
                message(checker, ZEROS.with(Row.GOVERNMENT_RULES.cell(Column.ISSUED), 1), "X1", Locale.ENGLISH));
    }

    @Test
    void prose_is_quoted_with_its_part_and_its_paragraph_from_one() {
        Draft draft = ZEROS.toBuilder()
                .overview(Narrative.of("略。", "全年办结政府信息公开申请5件。"))
                .build();
        assertEquals("一、总体情况第 2 段“全年办结政府信息公开申请5件。”：所述为 5，而（七）总计为 0", message(draft, "P2", Locale.CHINESE));
        assertEquals(
                "Part 1, Overview, paragraph 2, \"全年办结政府信息公开申请5件。\":" + " it says 5, but total handled is 0",
                message(draft, "P2", Locale.ENGLISH));
    }

    @Test
    void what_stands_before_part_one_is_quoted_by_its_name() {
        Draft draft = ZEROS.toBuilder()
                .title("2023年政府信息公开工作年度报告")
                .preface(Preface.of(Narrative.of("根据国办公开办函〔2019〕60号编制。")))
                .build();
        assertEquals(
                "前言第 1 段“根据国办公开办函〔2019〕60号编制。”：引用的是已被国办公开办函〔2021〕30号取代的〔2019〕60号",
                message(draft, "N6", Locale.CHINESE));
        assertEquals(
                "Preface, paragraph 1, \"根据国办公开办函〔2019〕60号编制。\":"
                        + " cites notice 〔2019〕60号, which 国办公开办函〔2021〕30号 has superseded",
                message(draft, "N6", Locale.ENGLISH));
    }

    @Test
    void every_sense_of_a_claim_is_told_with_the_rows_it_sums() {
        Draft draft =
                ZEROS.toBuilder().overview(Narrative.of("全年收到政府信息公开申请5件。")).build();
        String english = message(draft, "P1", Locale.ENGLISH);
        String told = "it says 5, but newly received this year is 0,"
                + " newly received this year + carried over from last year is 0";
        assertEquals(told, english.substring(english.indexOf("it says")));
        String chinese = message(draft, "P1", Locale.CHINESE);
        assertEquals(
                "所述为 5，而一、本年新收政府信息公开申请数量为 0，一、本年新收政府信息公开申请数量 + 二、上年结转政府信息公开申请数量为 0",
                chinese.substring(chinese.indexOf("所述")));
    }

    @Test
    void a_doubtful_match_is_told_where_no_page_is_known() {
        Cell licensing = Row.LICENSING.cell(Column.DECISIONS);
        Draft draft = ZEROS.toBuilder()
                .set(
                        licensing,
                        CellValue.unreadable("二十"),
                        Source.builder().match(Source.Match.SIMILAR).row("许可").build())
                .build();
        assertEquals(
                "[Part 2, Proactive disclosure · administrative licensing decisions] \"二十\""
                        + " (label like the form's: \"许可\") is not a readable number",
                message(draft, "C2", Locale.ENGLISH));
    }

    @Test
    void a_source_of_which_no_place_is_known_adds_nothing() {
        Cell total = Row.RECONSIDERATION.cell(Column.RESULTS_TOTAL);
        Source source = Source.builder().document("a.pdf").build();
        Draft draft = ZEROS.toBuilder().set(total, CellValue.of(2), source).build();
        assertEquals(message(ZEROS.with(total, 2), "R4", Locale.ENGLISH), message(draft, "R4", Locale.ENGLISH));
    }

    @Test
    void a_block_of_part_four_is_no_row_in_chinese() {
        List<Cell> block = Row.RECONSIDERATION.cells();
        assertEquals("第四部分 5 格（“行政复议”整栏）", FindingMessage.cells(block).chinese());
        List<Cell> totals =
                List.of(Row.RECONSIDERATION, Row.DIRECT_LITIGATION, Row.LITIGATION_AFTER_RECONSIDERATION).stream()
                        .map(row -> row.cell(Column.RESULTS_TOTAL))
                        .toList();
        assertEquals("第四部分 3 格（各栏的“总计”）", FindingMessage.cells(totals).chinese());
    }
}
