package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.draft.Source.Unread;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.documents.HtmlImporter;
import org.ogireport.documents.HtmlPublisher;
import org.ogireport.documents.TextImporter;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportXml;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.Conclusion;
import org.ogireport.validation.Detail;
import org.ogireport.validation.Finding;
import org.ogireport.validation.Findings;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.RulePolicy;
import org.ogireport.validation.Severity;
import org.ogireport.validation.Waiver;
import org.ogireport.validation.render.CheckedReport;
import org.ogireport.validation.render.FindingsText;

/** What this program could not read is no fault of a report, and what is not there or no number is. */
class UnreadCellsTest {
    private static final AnnualReport REPORT =
            ReportGenerator.seeded(2).report(Layout.of(Form.CURRENT_2021), Profile.COUNTY);
    private static final Pattern HEADS = Pattern.compile("(<th[^>]*>)[^<]*</th>");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Checker CHECKER = Checker.standard();

    /** A page that shows a report as the form prints it, and carries nothing for programs. */
    private static String page() {
        return HtmlPublisher.page(REPORT).replaceAll(" data-ogi-[a-z-]+=\"[^\"]*\"", "");
    }

    private static String withDamagedHeader() {
        String page = page();
        int from = page.indexOf("<thead>");
        int to = page.indexOf("</thead>");
        return page.substring(0, from)
                + HEADS.matcher(page.substring(from, to)).replaceAll("$1数据</th>")
                + page.substring(to);
    }

    /** The row of a page that is labelled so. */
    private static String rowOf(String page, String label) {
        int at = page.indexOf(">" + label + "</th>");
        return page.substring(page.lastIndexOf("<tr", at), page.indexOf("</tr>", at) + "</tr>".length());
    }

    private static String changed(String label, UnaryOperator<String> change) {
        String page = page();
        String row = rowOf(page, label);
        return page.replace(row, change.apply(row));
    }

    private static Draft read(String page) {
        return HtmlImporter.INSTANCE
                .read(page.getBytes(StandardCharsets.UTF_8), "a.html")
                .draft();
    }

    private static List<Finding> of(String rule, Draft draft) {
        return CHECKER.check(draft).stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .toList();
    }

    private static Set<Unread> reasons(Draft draft) {
        return of("C4", draft).stream()
                .map(finding -> ((Detail.CellState) finding.detail()).unread().orElseThrow())
                .collect(Collectors.toSet());
    }

    private static void assertUnread(Draft draft, Unread reason, Row row) {
        assertEquals(Set.of(reason), reasons(draft));
        assertTrue(
                of("C4", draft).get(0).cells().containsAll(row.cells()),
                CHECKER.check(draft).toString());
        assertEquals(List.of(), of("C1", draft));
        assertEquals(List.of(), of("C2", draft));
        assertEquals(Conclusion.UNDETERMINED, CHECKER.check(draft).conclusion());
    }

    @Test
    void the_page_that_is_damaged_here_passes() {
        assertEquals(Conclusion.PASS, CHECKER.check(read(page())).conclusion());
    }

    @Test
    void a_damaged_header_is_one_finding_of_all_its_cells_and_a_handful_of_lines() {
        ImportResult result =
                HtmlImporter.INSTANCE.read(withDamagedHeader().getBytes(StandardCharsets.UTF_8), "a.html");
        Draft draft = result.draft();
        List<Finding> unread = of("C4", draft);
        assertEquals(1, unread.size());
        assertEquals(175, unread.get(0).cells().size());
        assertEquals(Set.of(Unread.COLUMNS), reasons(draft));
        String text = FindingsText.render(
                new CheckedReport("a.html", draft, CHECKER.check(draft), result.remarks()), Locale.CHINESE);
        assertTrue(text.contains("数据 | 数据"), text);
        assertTrue(text.contains("第三部分全部 175 格未读"), text);
        assertTrue(text.lines().count() <= 6, text);
    }

    @Test
    void a_column_under_a_header_that_is_none_of_the_forms_is_unread() {
        Draft renamed = read(page().replace(">科研机构</th>", ">甲类</th>"));
        assertEquals(Set.of(Unread.COLUMNS), reasons(renamed));
        assertEquals(
                Set.of(Column.RESEARCH_INSTITUTIONS),
                of("C4", renamed).get(0).cells().stream().map(Cell::column).collect(Collectors.toSet()));
        assertEquals(Conclusion.UNDETERMINED, CHECKER.check(renamed).conclusion());
    }

    @Test
    void a_figure_that_is_shown_otherwise_is_unread() {
        Draft draft = read(changed("行政许可", row -> row.replaceAll("(<td[^>]*>)([0-9]+)", "$1<s>$2</s>")));
        assertUnread(draft, Unread.SHOWN_OTHERWISE, Row.LICENSING);
    }

    @Test
    void an_amount_whose_unit_is_uncertain_is_unread() {
        Draft draft = read(page().replace("单位：万元", "单位：元")
                .replace(
                        rowOf(page(), "行政事业性收费"),
                        rowOf(page(), "行政事业性收费").replaceAll("(<td[^>]*>)[0-9.]+", "$1" + "7.5")));
        assertUnread(draft, Unread.UNIT, Row.FEES);
    }

    @Test
    void values_that_are_more_than_the_columns_are_unread() {
        Draft draft = read(changed("（一）予以公开", row -> row.replace("</tr>", "<td>1</td></tr>")));
        assertUnread(draft, Unread.VALUES, Row.DISCLOSED);
    }

    @Test
    void several_numbers_in_one_cell_are_unread() {
        Draft draft = read(changed("行政许可", row -> row.replaceAll("(<td[^>]*>)([0-9]+)", "$1$2 $2")));
        assertUnread(draft, Unread.VALUES, Row.LICENSING);
    }

    @Test
    void a_row_that_stands_there_twice_with_different_values_is_unread() {
        Draft draft = read(changed("行政强制", row -> row + row.replaceAll("(<td[^>]*>)([0-9]+)", "$11$2")));
        assertUnread(draft, Unread.REPEATED, Row.COMPULSION);
    }

    @Test
    void a_row_that_is_not_there_is_not_found() {
        Draft draft = read(changed("行政强制", row -> ""));
        assertEquals(List.of(), of("C4", draft));
        assertEquals(Row.COMPULSION.cells(), of("C1", draft).get(0).cells());
        assertEquals(Conclusion.FAIL, CHECKER.check(draft).conclusion());
    }

    @Test
    void a_row_whose_numbers_stand_there_below_a_label_that_is_none_is_unread() {
        Draft draft = read(changed("（一）予以公开", row -> row.replace("（一）予以公开", "戊己庚辛壬癸")));
        assertUnread(draft, Unread.PLACE, Row.DISCLOSED);
    }

    @Test
    void a_text_that_is_no_number_is_the_reports_own_fault_and_the_same_one_in_many_cells_is_one_finding() {
        Draft draft = read(changed("（一）予以公开", row -> row.replaceAll("(<td[^>]*>)[0-9]+", "$1无")));
        assertEquals(List.of(), of("C4", draft));
        List<Finding> wrong = of("C2", draft);
        assertEquals(1, wrong.size());
        assertEquals(Row.DISCLOSED.cells(), wrong.get(0).cells());
        assertEquals(Conclusion.FAIL, CHECKER.check(draft).conclusion());
    }

    @Test
    void the_tables_of_a_page_whose_letters_may_all_look_otherwise_are_unread_and_not_missing() {
        Draft draft = read(page().replace("</head>", "<style>body{text-shadow:0 0 9px red}</style></head>"));
        assertUnread(draft, Unread.SHOWN_OTHERWISE, Row.PENALTIES);
        assertEquals(
                0,
                draft.cells().stream()
                        .filter(cell -> draft.value(cell).isNumber())
                        .count());
    }

    @Test
    void a_part_without_a_table_is_told_in_one_line() {
        String page = page();
        int from = page.indexOf("<table", page.indexOf("四、"));
        int to = page.indexOf("</table>", from) + "</table>".length();
        Draft draft = read(page.substring(0, from) + page.substring(to));
        Finding missing = of("C1", draft).get(0);
        assertTrue(missing.cells().stream().allMatch(cell -> cell.part() == Part.DISPUTES));
        String text = FindingsText.render(
                new CheckedReport("a.html", draft, CHECKER.check(draft), List.of()), Locale.CHINESE);
        assertTrue(text.contains("第四部分没有表格（15 格）"), text);
    }

    @Test
    void values_that_run_together_in_text_are_unread() {
        String text = ProjectFiles.read(ProjectFiles.root().resolve("examples/cli/samples/anhua-2021.txt"));
        String damaged = text.replace("(一)予以公开 |\n27 |\n0 |", "(一)予以公开 |\n270 |");
        assertTrue(!damaged.equals(text), "the sample has that row");
        Draft draft = TextImporter.INSTANCE.read(damaged, "a.txt").draft();
        assertEquals(Set.of(Unread.VALUES), reasons(draft));
        assertEquals(Row.DISCLOSED.cells(), of("C4", draft).get(0).cells());
    }

    @ParameterizedTest
    @EnumSource(Unread.class)
    void a_draft_written_and_read_gives_the_same_findings(Unread reason) {
        Draft draft = unread(reason);
        assertEquals(CHECKER.check(draft), CHECKER.check(ReportJson.readDraft(ReportJson.writeString(draft))));
        assertEquals(CHECKER.check(draft), CHECKER.check(ReportXml.readDraft(ReportXml.writeString(draft))));
    }

    @Test
    void an_imported_draft_written_and_read_gives_the_same_findings() {
        Draft draft = read(withDamagedHeader().replace("行政强制", "戊己庚辛壬癸"));
        assertEquals(Set.of(Unread.COLUMNS, Unread.PLACE), reasons(draft));
        assertEquals(CHECKER.check(draft), CHECKER.check(ReportJson.readDraft(ReportJson.writeString(draft))));
        assertEquals(CHECKER.check(draft), CHECKER.check(ReportXml.readDraft(ReportXml.writeString(draft))));
    }

    private static Draft unread(Unread reason) {
        Cell cell = Row.LICENSING.cell(Column.DECISIONS);
        Source source = Source.builder().line(3).text("12").unread(reason).build();
        return Draft.of(REPORT).toBuilder()
                .set(cell, CellValue.unreadable("12"), source)
                .build();
    }

    @Test
    void no_policy_makes_a_report_pass_that_was_not_read() {
        Draft draft = unread(Unread.VALUES);
        Waiver waiver = new Waiver("C4", Set.of(Row.LICENSING.cell(Column.DECISIONS)), "已核对", DAY);
        for (RulePolicy policy : List.of(
                RulePolicy.NONE,
                RulePolicy.NONE.without("C4"),
                RulePolicy.NONE.withSeverity("C4", Severity.ERROR),
                RulePolicy.NONE.withSeverity("C4", Severity.WARNING),
                RulePolicy.NONE.withWaiver(waiver))) {
            Findings findings =
                    new Checker(RuleCatalogue.standard(), policy).check(draft, Circumstances.NONE.withToday(DAY));
            assertEquals(Conclusion.UNDETERMINED, findings.conclusion(), policy.toString());
            assertTrue(findings.stream().allMatch(finding -> finding.severity() == Severity.INFO), policy.toString());
        }
    }

    @Test
    void an_error_outweighs_what_was_not_read_unless_it_is_waived() {
        Cell wrong = Row.GOVERNMENT_RULES.cell(Column.ISSUED);
        Draft draft = unread(Unread.VALUES).with(wrong, CellValue.unreadable("若干"));
        assertEquals(Conclusion.FAIL, CHECKER.check(draft).conclusion());
        RulePolicy policy = RulePolicy.NONE.withWaiver(new Waiver("C2", Set.of(wrong), "已核对", DAY));
        Findings findings =
                new Checker(RuleCatalogue.standard(), policy).check(draft, Circumstances.NONE.withToday(DAY));
        assertEquals(Conclusion.UNDETERMINED, findings.conclusion());
    }
}
