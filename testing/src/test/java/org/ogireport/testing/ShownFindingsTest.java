package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ogireport.core.Narrative;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.ReadingRemark;
import org.ogireport.core.draft.Source;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.draft.Source.Unread;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Row;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.RulePolicy;
import org.ogireport.validation.Waiver;
import org.ogireport.validation.render.CheckedInput;
import org.ogireport.validation.render.CheckedReport;
import org.ogireport.validation.render.FindingsHtml;
import org.ogireport.validation.render.FindingsText;
import org.ogireport.validation.render.SourcesHtml;
import org.ogireport.validation.render.UncheckedInput;

/** What people are shown of one document with a fault of each kind, whole; {@code -Drecreate=true} writes it anew. */
class ShownFindingsTest {
    private static final String SOURCE = "年报<1>.txt";
    private static final LocalDate DAY = LocalDate.of(2024, 4, 8);

    private record Remark(int line, String code, Words words) implements ReadingRemark {}

    private static final List<Remark> REMARKS = List.of(
            new Remark(7, "UNPLACED_TEXT", new Words("表外文字：<注>", "text outside the tables: <注>")),
            new Remark(0, "TITLE_NOT_FOUND", new Words("没有标题", "no title")));

    private static Source source(int line, Match match) {
        return Source.builder()
                .document("年报.txt")
                .line(line)
                .row("行政许可")
                .column("本年处理决定数量")
                .text("a & b")
                .match(match)
                .build();
    }

    private static Draft draft() {
        Draft.Builder draft =
                Draft.of(ReportGenerator.seeded(2021).report(Layout.of(Form.CURRENT_2021), Profile.COUNTY)).toBuilder()
                        .overview(Narrative.of("全年收到政府信息公开申请7件。", "XX局公开信息。"))
                        .set(
                                Row.LICENSING.cell(Column.DECISIONS),
                                CellValue.unreadable("约<三>件"),
                                source(11, Match.EXACT))
                        .set(Row.PENALTIES.cell(Column.DECISIONS), CellValue.BLANK)
                        .set(Row.COMPULSION.cell(Column.DECISIONS), CellValue.NOT_FOUND)
                        .set(Row.FEES.cell(Column.FEE_AMOUNT), CellValue.of(3), source(12, Match.POSITION))
                        .set(Row.DISCLOSED.cell(Column.NATURAL_PERSONS), CellValue.of(999), source(13, Match.SIMILAR))
                        .set(Row.RECONSIDERATION.cell(Column.RESULTS_TOTAL), CellValue.of(500), source(14, Match.EXACT))
                        .set(
                                Row.DIRECT_LITIGATION.cell(Column.PENDING),
                                CellValue.unreadable("5"),
                                Source.builder()
                                        .line(15)
                                        .unread(Unread.SHOWN_OTHERWISE)
                                        .build());
        Row.CARRIED_OVER.cells().forEach(cell -> draft.set(cell, CellValue.NOT_FOUND));
        return draft.build();
    }

    private static CheckedReport checked() {
        Draft draft = draft();
        RulePolicy policy = RulePolicy.NONE.withWaiver(
                new Waiver("C3", Set.of(Row.PENALTIES.cell(Column.DECISIONS)), "另行公布", LocalDate.of(2024, 12, 31)));
        Circumstances circumstances =
                Circumstances.NONE.withPublished(LocalDate.of(2024, 4, 7)).withToday(DAY);
        return new CheckedReport(
                SOURCE, draft, new Checker(RuleCatalogue.standard(), policy).check(draft, circumstances), REMARKS);
    }

    private static void assertShown(String name, String shown) throws IOException {
        GoldenFilesTest.assertGolden("testing/src/test/resources/org/ogireport/testing/shown/" + name, shown);
    }

    /** A page, and beside it the style that it has in either language. */
    private static void assertPage(String name, String page, String style) throws IOException {
        String[] parts = page.split("(?<=<style>)\\n|(?=</style>)", -1);
        assertEquals(3, parts.length);
        assertShown(style, parts[1]);
        assertShown(name, parts[0] + parts[2]);
    }

    @Test
    void the_page_of_findings_is_what_it_was() throws IOException {
        UncheckedInput unchecked = new UncheckedInput("附件<2>.doc", "NO_TABLES", "没有表格 & 文字");
        List<CheckedInput> inputs = List.of(checked(), unchecked);
        assertPage("findings.zh-CN.html", FindingsHtml.render(inputs, Locale.CHINESE), "findings.css");
        assertPage("findings.html", FindingsHtml.render(inputs, Locale.ENGLISH), "findings.css");
    }

    @Test
    void the_page_of_sources_is_what_it_was() throws IOException {
        Draft draft = draft();
        assertPage("sources.zh-CN.html", SourcesHtml.render(SOURCE, draft, REMARKS, Locale.CHINESE), "sources.css");
        assertPage("sources.html", SourcesHtml.render(SOURCE, draft, REMARKS, Locale.ENGLISH), "sources.css");
    }

    @Test
    void the_findings_as_text_are_what_they_were() throws IOException {
        assertShown("findings.zh-CN.txt", FindingsText.render(checked(), Locale.CHINESE));
        assertShown("findings.txt", FindingsText.render(checked(), Locale.ENGLISH));
    }
}
