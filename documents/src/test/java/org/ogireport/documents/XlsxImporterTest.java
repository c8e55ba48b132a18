package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark.Kind;

class XlsxImporterTest {
    private static final HtmlSample SAMPLE = new HtmlSample(Layout.of(Form.CURRENT_2021), Sample.DISTINCT);

    private static ImportResult read(byte[] document) {
        return ReportImporters.read(document, "a.xlsx");
    }

    private static void assertWhole(ImportResult result) {
        assertEquals(List.of(), Sample.wrong(result.draft(), Sample.DISTINCT));
        assertEquals(200, Sample.read(result.draft()));
    }

    private static byte[] of(Workbook workbook) {
        return WorkbookSample.bytes(workbook);
    }

    @ParameterizedTest
    @MethodSource("org.ogireport.core.form.Layout#values")
    void a_sheet_of_every_form_gives_each_figure(Layout layout) {
        IntFunction<String> numbers = i -> Integer.toString(1000 + i);
        HtmlSample sample = new HtmlSample(layout, numbers);
        Draft draft = read(WorkbookSample.xlsx(sample, workbook -> {})).draft();
        assertEquals(layout, draft.layout());
        assertEquals(List.of(), Sample.wrong(draft, numbers));
        assertEquals(layout.cells().size(), Sample.read(draft));
    }

    @Test
    void what_stands_around_the_tables_is_the_report_s_text() {
        Draft draft = read(WorkbookSample.xlsx(SAMPLE, workbook -> {})).draft();
        assertEquals(Optional.of(WorkbookSample.TITLE), draft.title());
        assertEquals(2021, draft.year().orElseThrow());
        assertEquals("青山县人民政府", draft.authority().orElseThrow().name());
        assertEquals(List.of("工作仍有不足。"), draft.problems().paragraphs());
    }

    @Test
    void a_report_may_stand_on_several_sheets() {
        Workbook workbook = new XSSFWorkbook();
        WorkbookSample.addTo(workbook.createSheet("一"), SAMPLE, List.of(Part.OVERVIEW), true);
        for (Part part : List.of(Part.DISCLOSURE, Part.REQUESTS, Part.DISPUTES, Part.PROBLEMS, Part.OTHER_MATTERS)) {
            WorkbookSample.addTo(workbook.createSheet(part.path()), SAMPLE, List.of(part), false);
        }
        assertWhole(read(of(workbook)));
    }

    @Test
    void a_sheet_without_a_heading_is_headed_by_its_name() {
        Workbook workbook = new XSSFWorkbook();
        WorkbookSample.addTo(workbook.createSheet("一"), SAMPLE, List.of(Part.OVERVIEW), true);
        for (Part part : List.of(Part.DISCLOSURE, Part.REQUESTS, Part.DISPUTES)) {
            Sheet sheet = workbook.createSheet(part.words().chinese());
            WorkbookSample.addTo(sheet, SAMPLE, List.of(part), false);
            sheet.removeRow(sheet.getRow(0));
        }
        ImportResult result = read(of(workbook));
        assertWhole(result);
        assertTrue(result.remarks().stream()
                .noneMatch(remark ->
                        remark.kind() == Kind.PART_NOT_FOUND && remark.text().equals(Part.DISPUTES.heading())));
    }

    @Test
    void a_sheet_of_another_year_fills_no_gap() {
        Workbook workbook = new XSSFWorkbook();
        WorkbookSample.addTo(workbook.createSheet("2021"), SAMPLE, List.of(Part.OVERVIEW, Part.DISCLOSURE), true);
        WorkbookSample.addTo(workbook.createSheet("2020"), SAMPLE, List.of(Part.REQUESTS), false);
        Draft draft = read(of(workbook)).draft();
        assertEquals(
                draft.layout().cells().stream()
                        .filter(cell -> cell.part() == Part.DISCLOSURE)
                        .count(),
                Sample.read(draft));
    }

    @Test
    void hidden_sheets_are_not_there() {
        for (SheetVisibility state : List.of(SheetVisibility.HIDDEN, SheetVisibility.VERY_HIDDEN)) {
            assertWhole(read(WorkbookSample.xlsx(SAMPLE, workbook -> {
                WorkbookSample.addTo(
                        workbook.createSheet("旧"),
                        new HtmlSample(Layout.of(Form.CURRENT_2021), i -> "7"),
                        List.of(Part.values()),
                        true);
                workbook.setSheetVisibility(1, state);
            })));
        }
    }

    @Test
    void hidden_rows_and_columns_are_not_there() {
        assertWhole(read(WorkbookSample.xlsx(SAMPLE, workbook -> {
            Sheet sheet = workbook.getSheetAt(0);
            sheet.setColumnHidden(20, true);
            sheet.forEach(row -> {
                if (row.getRowNum() > 2) {
                    row.createCell(20).setCellValue(99);
                }
            });
            sheet.createRow(sheet.getLastRowNum() + 1).createCell(0).setCellValue("规章");
            sheet.getRow(sheet.getLastRowNum()).createCell(1).setCellValue(99);
            sheet.getRow(sheet.getLastRowNum()).setZeroHeight(true);
        })));
    }

    @Test
    void results_of_formulas_are_taken_as_they_are_kept_and_said_to_be() {
        byte[] document = WorkbookSample.with(
                WorkbookSample.xlsx(SAMPLE, workbook -> {}),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replace("<v>1006.0</v>", "<f>1000+7</f><v>1006</v>"));
        ImportResult result = read(document);
        assertWhole(result);
        assertEquals(
                List.of("年报!B12"),
                result.remarks().stream()
                        .filter(remark -> remark.kind() == Kind.CALCULATED)
                        .map(remark -> remark.text())
                        .toList());
        assertFalse(read(WorkbookSample.xlsx(SAMPLE, workbook -> {})).remarks().stream()
                .anyMatch(remark -> remark.kind() == Kind.CALCULATED));
    }
}
