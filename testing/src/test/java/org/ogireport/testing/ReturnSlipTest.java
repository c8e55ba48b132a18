package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.ogireport.collection.slip.ReturnSlip;
import org.ogireport.collection.slip.SlipEntry;
import org.ogireport.collection.slip.SlipEntry.Request;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Row;
import org.ogireport.core.markup.Markup;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Rule;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.Severity;

/** What an organ is told of its own report. */
class ReturnSlipTest {
    private static final Checker CHECKER = Checker.standard();
    private static final Layout LAYOUT = Layout.of(Form.CURRENT_2021);
    private static final Draft VALID = Draft.of(ReportGenerator.seeded(18).report(LAYOUT));
    private static final Cell TOTAL =
            VALID.layout().cell("requests.outcomes.total.total").orElseThrow();

    private static Draft broken(long more) {
        long total = Long.parseLong(VALID.value(TOTAL).toString());
        return VALID.toBuilder().set(TOTAL, total + more).build();
    }

    private static ReturnSlip slip(Draft draft) {
        return ReturnSlip.of(draft, CHECKER.check(draft), "报告.docx");
    }

    @Test
    void a_report_without_findings_is_told_that_nothing_is_to_be_mended() {
        ReturnSlip slip = slip(VALID);
        assertTrue(slip.isClear());
        assertTrue(slip.toHtml().contains("没有发现须修改或核实之处"));
    }

    @Test
    void a_wrong_total_is_one_entry_with_its_row_its_column_and_the_figure_that_would_mend_it() {
        ReturnSlip slip = slip(broken(7));
        List<SlipEntry> mend = slip.entries().stream()
                .filter(entry -> entry.request() == Request.MEND)
                .toList();
        assertEquals(1, mend.size(), slip::toString);
        SlipEntry entry = mend.get(0);
        assertTrue(entry.place().startsWith("三、收到和处理政府信息公开申请情况，“（七）总计”行“总计”栏"), entry.place());
        long wrong = Long.parseLong(VALID.value(TOTAL).toString()) + 7;
        assertTrue(entry.remedy().contains("由 " + wrong + " 改为 " + (wrong - 7)), entry.remedy());
        assertTrue(entry.grounds().contains("R2") && entry.grounds().contains("R3"), entry.grounds());
        assertEquals(TOTAL, entry.cells().get(0));
    }

    @Test
    void a_cell_of_part_four_is_told_by_its_block_of_columns_as_the_form_prints_no_rows_there() {
        Cell total = Row.RECONSIDERATION.cell(Column.RESULTS_TOTAL);
        long right = Long.parseLong(VALID.value(total).toString());
        SlipEntry entry = slip(VALID.with(total, right + 7)).entries().get(0);
        assertTrue(entry.place().startsWith("四、政府信息公开行政复议、行政诉讼情况，“行政复议”栏的“总计”"), entry.place());
        assertTrue(entry.remedy().contains("将“行政复议”栏的“总计”由 " + (right + 7) + " 改为 " + right), entry.remedy());
    }

    @Test
    void every_rule_that_a_report_breaks_by_itself_is_told_with_its_grounds_and_what_to_do() {
        for (Rule rule : RuleCatalogue.standard().rules()) {
            List<BrokenReport> all = BrokenReports.standard(1).breaking(rule, LAYOUT);
            if (all.isEmpty() || !all.get(0).children().isEmpty()) {
                continue;
            }
            BrokenReport broken = all.get(0);
            ReturnSlip slip =
                    ReturnSlip.of(broken.report(), CHECKER.check(broken.report(), broken.circumstances()), "报告.docx");
            assertTrue(
                    rule.id().equals("C4")
                            || slip.entries().stream()
                                    .anyMatch(entry -> entry.grounds().contains(rule.id())),
                    () -> rule + ": " + slip);
            slip.entries().forEach(entry -> assertFalse(entry.remedy().isBlank(), () -> rule + ": " + entry));
            assertTrue(rule.severity() == Severity.INFO || !slip.isClear(), () -> rule + ": " + slip);
        }
    }

    @Test
    void what_was_not_read_is_told_as_no_fault_of_the_report() {
        Draft draft = VALID.toBuilder().set(TOTAL, CellValue.NOT_FOUND).build();
        ReturnSlip slip = slip(draft);
        assertTrue(slip.notes().stream().anyMatch(note -> note.contains("因表中缺数未能核对")), slip::toString);
    }

    @Test
    void the_page_and_the_word_document_say_all_of_it() throws IOException {
        ReturnSlip slip = slip(broken(7));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        slip.writeDocx(bytes);
        String document = part(bytes.toByteArray(), "word/document.xml");
        String page = slip.toHtml();
        for (SlipEntry entry : slip.entries()) {
            List<String> texts = new ArrayList<>(entry.problems());
            texts.addAll(List.of(entry.place(), entry.remedy(), entry.grounds()));
            for (String text : texts) {
                assertTrue(page.contains(Markup.escape(text)), text);
                text.lines().forEach(line -> assertTrue(document.contains(Markup.escape(line)), line));
            }
        }
        assertFalse(page.contains("<script") || page.contains("src="), "it loads something");
    }

    private static String part(byte[] archive, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name);
    }
}
