package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.form.CellValue;
import org.ogireport.documents.result.DocumentFormat;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark.Kind;

class XlsReaderTest extends WorkbookContract {
    @Override
    Workbook blank() {
        return new HSSFWorkbook();
    }

    private static byte[] sample() {
        return WorkbookSample.bytes(WorkbookSample.fill(new HSSFWorkbook(), SAMPLE));
    }

    @Test
    void its_format_is_told_by_its_content() {
        assertEquals(DocumentFormat.XLS, ReportImporters.format(sample()));
        assertTrue(ReportImporters.recognize(sample()).isPresent());
    }

    @Test
    void results_of_formulas_are_taken_as_they_are_kept_and_said_to_be() {
        HSSFWorkbook workbook = WorkbookSample.fill(new HSSFWorkbook(), SAMPLE);
        Cell cell = WorkbookSample.cell(workbook, 1006);
        cell.setCellFormula("1000+6");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
        ImportResult result = ReportImporters.read(WorkbookSample.bytes(workbook), "a.xls");
        assertEquals(200, Sample.read(result.draft()));
        assertTrue(result.remarks().stream()
                .anyMatch(remark ->
                        remark.kind() == Kind.CALCULATED && remark.text().equals("年报!B12")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RAND()*1006", "TODAY()", "A1+OFFSET(A1,1,1)", "IF(1,1006,INDIRECT(\"A1\"))"})
    void results_that_are_made_anew_are_unreadable_and_so_is_what_is_calculated_from_them(String formula) {
        HSSFWorkbook workbook = WorkbookSample.fill(new HSSFWorkbook(), SAMPLE);
        Cell cell = WorkbookSample.cell(workbook, 1006);
        Cell beyond = cell.getRow().createCell(50);
        beyond.setCellFormula(formula);
        beyond.setCellValue(3);
        Name named = workbook.createName();
        named.setNameName("total");
        named.setRefersToFormula("年报!" + beyond.getAddress());
        for (String reading : List.of(formula, beyond.getAddress() + "+1003", "SUM(AX1:BB40)", "total+1003")) {
            cell.setCellFormula(reading);
            cell.setCellValue(1006);
            assertUnreadable(value(WorkbookSample.bytes(workbook)));
        }
        cell.setCellFormula("B11+1");
        cell.setCellValue(1006);
        assertEquals("1006", value(WorkbookSample.bytes(workbook)).toString());
    }

    @Test
    void a_workbook_of_excel_95_is_refused_by_its_name() {
        byte[] document = sample();
        byte[] begin = {9, 8, 16, 0, 0, 6, 5, 0};
        for (int i = 0; i + begin.length < document.length; i++) {
            if (Arrays.equals(document, i, i + begin.length, begin, 0, begin.length)) {
                document[i + 5] = 5;
                break;
            }
        }
        assertEquals(
                DocumentFormat.OFFICE_95,
                assertThrows(ImportException.class, () -> ReportImporters.read(document, "a.xls"))
                        .format()
                        .orElseThrow());
    }

    @Test
    void conditional_formats_are_not_understood() {
        HSSFWorkbook workbook = WorkbookSample.fill(new HSSFWorkbook(), SAMPLE);
        Cell cell = WorkbookSample.cell(workbook, 1006);
        SheetConditionalFormatting formats = workbook.getSheetAt(0).getSheetConditionalFormatting();
        int row = cell.getRowIndex();
        formats.addConditionalFormatting(
                new CellRangeAddress[] {new CellRangeAddress(row, row, cell.getColumnIndex(), cell.getColumnIndex())},
                formats.createConditionalFormattingRule("1=1"));
        CellValue value = Sample.value(ReportImporters.read(WorkbookSample.bytes(workbook), "a.xls"), CELL);
        assertUnreadable(value);
    }

    @Test
    void a_workbook_with_a_password_is_refused_as_such() {
        HSSFWorkbook workbook = WorkbookSample.fill(new HSSFWorkbook(), SAMPLE);
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        byte[] document = WorkbookSample.bytes(workbook);
        Biff8EncryptionKey.setCurrentUserPassword(null);
        assertEquals(
                Reason.ENCRYPTED,
                assertThrows(ImportException.class, () -> ReportImporters.read(document, "a.xls"))
                        .reason());
    }

    @Test
    void a_damaged_file_gives_a_draft_or_a_refusal() {
        byte[] document = sample();
        Random random = new Random(1);
        int refused = 0;
        for (int i = 0; i < Extent.of(40, 1_000); i++) {
            byte[] damaged = document.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                // which digits stand there, no one can tell: a digit that is another one is no damage that anybody
                // could see
                ReportImporters.read(damaged, "a.xls");
            } catch (ImportException e) {
                refused++;
            }
        }
        assertTrue(refused > 0, "nothing was refused");
    }

    @Test
    void a_workbook_without_the_record_of_a_cell_s_style_or_text_is_damaged() {
        byte[] cut = Arrays.copyOf(sample(), 4096);
        assertEquals(
                Reason.DAMAGED,
                assertThrows(ImportException.class, () -> ReportImporters.read(cut, "a.xls"))
                        .reason());
    }

    @Test
    void more_cells_than_any_report_has_are_refused() {
        HSSFWorkbook workbook = new HSSFWorkbook();
        var sheet = workbook.createSheet();
        for (int row = 0; row < 3000; row++) {
            var made = sheet.createRow(row);
            for (int column = 0; column < 250; column++) {
                made.createCell(column).setCellValue(1);
            }
        }
        byte[] document = WorkbookSample.bytes(workbook);
        assertEquals(
                Reason.TOO_COMPLEX,
                assertThrows(ImportException.class, () -> ReportImporters.read(document, "a.xls"))
                        .reason());
    }
}
