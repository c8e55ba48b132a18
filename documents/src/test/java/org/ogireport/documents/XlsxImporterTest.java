package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.form.CellValue;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark.Kind;

class XlsxImporterTest extends WorkbookContract {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final byte[] DOCUMENT = WorkbookSample.xlsx(SAMPLE, workbook -> {});

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
                DOCUMENT, "xl/worksheets/sheet1.xml", xml -> xml.replace("<v>1006.0</v>", "<f>1000+7</f><v>1006</v>"));
        ImportResult result = readBytes(document);
        assertEquals(200, Sample.read(result.draft()));
        assertEquals(List.of(), Sample.wrong(result.draft(), Sample.DISTINCT));
        assertEquals(
                List.of("年报!B12"),
                result.remarks().stream()
                        .filter(remark -> remark.kind() == Kind.CALCULATED)
                        .map(remark -> remark.text())
                        .toList());
        assertFalse(readBytes(DOCUMENT).remarks().stream().anyMatch(remark -> remark.kind() == Kind.CALCULATED));
    }

    private static CellValue withXml(UnaryOperator<String> edit) {
        return value(WorkbookSample.with(DOCUMENT, SHEET, edit));
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
                                DOCUMENT, SHEET, xml -> xml.replace("</worksheet>", condition + "</worksheet>")),
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
                "<v>1006</v><v>5</v>",
                "<v>1006</v><x:y xmlns:x=\"urn:x\"/>"
            })
    void a_result_that_is_not_kept_or_made_anew_is_unreadable(String content) {
        assertUnreadable(withXml(xml -> xml.replace("<v>1006.0</v>", content)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"AZ12\"><f>RAND()</f><v>6</v></c>~<f>1000+AZ12</f>",
                "<c r=\"AZ12\"><f>TODAY()</f><v>6</v></c><c r=\"BA12\"><f>SUM(AY1:AZ99)</f><v>6</v></c>~<f>1000+$BA$12</f>",
                "<c r=\"AZ12\"><f ca=\"1\">7</f><v>6</v></c>~<f>1000+SUM(年报!AZ12)</f>",
                "<c r=\"AZ12\"><f t=\"array\" ref=\"AZ12:AZ13\">RANDARRAY(2)</f><v>6</v></c>~<f>AZ13</f>",
                "<c r=\"AZ12\"><f>NOW()</f><v>6</v></c>~<f>total</f>",
                "<c r=\"AZ12\"><f>NOW()</f><v>6</v></c>~<f>\"7\"&amp;Table1[x]</f>",
                "~<f ca=\"1\">1006</f>",
                "~<f t=\"shared\" si=\"9\"/>",
                "<c r=\"AZ12\"><f>NOW()</f><v>6</v></c>~<f t=\"dataTable\" ref=\"B12:B13\" r1=\"A1\"/>"
            })
    void what_is_calculated_from_a_result_that_is_made_anew_is_unreadable(String cells) {
        String[] parts = cells.split("~");
        byte[] document = WorkbookSample.with(
                DOCUMENT,
                SHEET,
                xml -> xml.replace("<v>1006.0</v>", parts[1] + "<v>1006</v>")
                        .replaceFirst("(<row r=\"12\".*?)</row>", "$1" + parts[0].replace("$", "\\$") + "</row>"));
        assertUnreadable(value(document));
        byte[] other = WorkbookSample.with(
                DOCUMENT,
                SHEET,
                xml -> xml.replace("<v>1006.0</v>", "<f>SUM(C1:C9,3)</f><v>1006</v>")
                        .replaceFirst("(<row r=\"12\".*?)</row>", "$1" + parts[0].replace("$", "\\$") + "</row>"));
        assertEquals("1006", value(other).toString());
    }

    @Test
    void cells_that_share_a_formula_which_is_made_anew_are_all_unreadable() {
        String first = "<c r=\"AZ11\" t=\"str\"><f t=\"shared\" si=\"0\" ref=\"B11:AZ12\">%s</f><v></v></c>";
        for (String formula : List.of("RAND()", "BZ12", "AX15+BZ$3")) {
            String anew = "<c r=\"BZ12\"><f>RAND()</f><v>6</v></c>";
            byte[] document = WorkbookSample.with(
                    DOCUMENT,
                    SHEET,
                    xml -> xml.replace("<v>1006.0</v>", "<f t=\"shared\" si=\"0\"/><v>1006</v>")
                            .replaceFirst(
                                    "(<row r=\"11\".*?)</row>",
                                    "$1" + first.formatted(formula).replace("$", "\\$") + "</row>")
                            .replaceFirst("(<row r=\"12\".*?)</row>", "$1" + anew + "</row>"));
            CellValue value = value(document);
            assertEquals(formula.equals("AX15+BZ$3"), value.isNumber(), formula);
        }
    }

    @Test
    void a_package_in_which_two_parts_are_of_one_kind_is_refused() {
        for (String part : List.of("_rels/.rels", "xl/_rels/workbook.xml.rels")) {
            for (String kind : List.of("officeDocument", "styles", "sharedStrings")) {
                byte[] changed = WorkbookSample.with(
                        DOCUMENT,
                        part,
                        xml -> xml.replaceFirst(
                                "<Relationship ([^>]*)Id=\"[^\"]*\"([^>]*/" + kind + "\"[^>]*)>",
                                "$0<Relationship $1Id=\"x\"$2>"));
                byte[] twice = WorkbookSample.with(
                        DOCUMENT, part, xml -> xml.replaceFirst("(<Relationship [^>]*/" + kind + "\"[^>]*>)", "$1$1"));
                boolean there = kind.equals("officeDocument") == part.startsWith("_");
                for (byte[] one : List.of(changed, twice)) {
                    if (there) {
                        assertThrows(ImportException.class, () -> readBytes(one), kind);
                    }
                }
            }
        }
    }

    @Test
    void a_number_format_of_which_there_are_two_is_not_known() {
        byte[] document = WorkbookSample.with(
                WorkbookSample.xlsx(SAMPLE, workbook -> {
                    org.apache.poi.ss.usermodel.CellStyle style = workbook.createCellStyle();
                    style.setDataFormat(workbook.createDataFormat().getFormat("0\"件\""));
                    WorkbookSample.cell(workbook, 1006).setCellStyle(style);
                }),
                "xl/styles.xml",
                xml -> xml.replaceFirst("<numFmt [^>]*/>", "$0$0"));
        assertUnreadable(value(document));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Calibri", "Wingdings 2"})
    void figures_in_the_fonts_of_a_theme_are_read_unless_one_draws_pictures(String font) {
        byte[] document = WorkbookSample.xlsx(
                SAMPLE,
                workbook -> addTheme(
                        (XSSFWorkbook) workbook,
                        "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:themeElements><a:fontScheme>"
                                + "<a:minorFont><a:latin typeface=\"" + font
                                + "\"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>"));
        long read = Sample.read(XlsxImporter.INSTANCE.read(document, "a.xlsx").draft());
        assertEquals(font.equals("Calibri") ? 200 : 0, read);
    }

    private static void addTheme(XSSFWorkbook workbook, String theme) {
        try {
            PackagePart part = workbook.getPackage()
                    .createPart(
                            PackagingURIHelper.createPartName("/xl/theme/theme1.xml"),
                            "application/vnd.openxmlformats-officedocument.theme+xml");
            try (OutputStream out = part.getOutputStream()) {
                out.write(theme.getBytes(StandardCharsets.UTF_8));
            }
            workbook.getPackagePart()
                    .addRelationship(
                            part.getPartName(),
                            TargetMode.INTERNAL,
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme");
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException(e);
        }
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
            byte[] document =
                    WorkbookSample.with(DOCUMENT, SHEET, xml -> xml.replace("</worksheet>", unknown + "</worksheet>"));
            assertEquals(
                    0,
                    Sample.read(XlsxImporter.INSTANCE.read(document, "a.xlsx").draft()));
        }
    }
}
