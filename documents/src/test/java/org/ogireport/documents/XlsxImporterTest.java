package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.form.CellValue;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark.Kind;

class XlsxImporterTest extends WorkbookContract {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Override
    Workbook blank() {
        return new XSSFWorkbook();
    }

    private static ImportResult readBytes(byte[] document) {
        return ReportImporters.read(document, "a.xlsx");
    }

    @Test
    void results_of_formulas_are_taken_as_they_are_kept_and_said_to_be() {
        byte[] document = WorkbookSample.with(
                WorkbookSample.xlsx(SAMPLE, workbook -> {}),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replace("<v>1006.0</v>", "<f>1000+7</f><v>1006</v>"));
        ImportResult result = readBytes(document);
        assertEquals(200, Sample.read(result.draft()));
        assertEquals(List.of(), Sample.wrong(result.draft(), Sample.DISTINCT));
        assertEquals(
                List.of("年报!B12"),
                result.remarks().stream()
                        .filter(remark -> remark.kind() == Kind.CALCULATED)
                        .map(remark -> remark.text())
                        .toList());
        assertFalse(readBytes(WorkbookSample.xlsx(SAMPLE, workbook -> {})).remarks().stream()
                .anyMatch(remark -> remark.kind() == Kind.CALCULATED));
    }

    private static CellValue withXml(UnaryOperator<String> edit) {
        return value(WorkbookSample.with(WorkbookSample.xlsx(SAMPLE, workbook -> {}), SHEET, edit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<conditionalFormatting sqref=\"B12\"><cfRule type=\"dataBar\" priority=\"1\"><dataBar showValue=\"0\"/></cfRule></conditionalFormatting>",
                "<conditionalFormatting sqref=\"A1 A9:D20\"><cfRule type=\"iconSet\" priority=\"1\"/></conditionalFormatting>",
                "<conditionalFormatting sqref=\"B12\"><cfRule type=\"cellIs\" dxfId=\"7\" priority=\"1\"/></conditionalFormatting>",
                "<extLst><ext xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\" uri=\"{1}\"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\"><xm:sqref>B12</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>"
            })
    void what_a_condition_may_show_otherwise_is_unreadable(String condition) {
        CellValue value = Sample.value(
                XlsxImporter.INSTANCE.read(
                        WorkbookSample.with(
                                WorkbookSample.xlsx(SAMPLE, workbook -> {}),
                                SHEET,
                                xml -> xml.replace("</worksheet>", condition + "</worksheet>")),
                        "a.xlsx"),
                CELL);
        assertUnreadable(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<f>1006</f>",
                "<f>RAND()*1006</f><v>1006</v>",
                "<f>OFFSET(A1,1,1)</f><v>1006</v>",
                "<v>1006</v><x:y xmlns:x=\"urn:x\"/>"
            })
    void a_result_that_is_not_kept_or_made_anew_is_unreadable(String content) {
        assertUnreadable(withXml(xml -> xml.replace("<v>1006.0</v>", content)));
    }

    @Test
    void an_error_is_no_figure() {
        assertUnreadable(withXml(xml -> xml.replaceFirst("t=\"n\"><v>1006.0</v>", "t=\"e\"><v>#REF!</v>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<sheetView showFormulas=\"1\" workbookViewId=\"0\"/>", "<sheetView workbookViewId=\"0\"/>"})
    void formulas_that_are_shown_themselves_are_no_figures(String view) {
        CellValue value = withXml(
                xml -> xml.replaceFirst("<sheetView [^>]*/>", view).replace("<v>1006.0</v>", "<f>1+1</f><v>1006</v>"));
        assertEquals(!view.contains("showFormulas"), value.isNumber());
    }

    @Test
    void zeros_that_are_not_shown_are_blank() {
        String[] views = {"showZeros=\"0\" ", ""};
        for (String view : views) {
            CellValue value = withXml(
                    xml -> xml.replaceFirst("<sheetView ", "<sheetView " + view).replace("<v>1006.0</v>", "<v>0</v>"));
            assertEquals(view.isEmpty() ? "0" : "", value.toString());
        }
    }

    @Test
    void what_nobody_knows_of_a_sheet_makes_all_its_figures_unreadable() {
        for (String unknown : List.of("<unheardOf/>", "<picture/>")) {
            byte[] document = WorkbookSample.with(
                    WorkbookSample.xlsx(SAMPLE, workbook -> {}),
                    SHEET,
                    xml -> xml.replace("</worksheet>", unknown + "</worksheet>"));
            assertEquals(
                    0,
                    Sample.read(XlsxImporter.INSTANCE.read(document, "a.xlsx").draft()));
        }
    }
}
