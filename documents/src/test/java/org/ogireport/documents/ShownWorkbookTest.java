package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.documents.result.ImportResult;

/** Workbooks in which a cell shows its number otherwise than it is kept. */
class ShownWorkbookTest {
    private static final HtmlSample SAMPLE = new HtmlSample(Layout.of(Form.CURRENT_2021), Sample.DISTINCT);
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String CELL = "disclosure.licensing.decisions";

    private static CellValue with(Consumer<Cell> edit) {
        return value(WorkbookSample.xlsx(SAMPLE, workbook -> edit.accept(WorkbookSample.cell(workbook, 1006))));
    }

    private static CellValue withXml(UnaryOperator<String> edit) {
        return value(WorkbookSample.with(WorkbookSample.xlsx(SAMPLE, workbook -> {}), SHEET, edit));
    }

    private static CellValue value(byte[] document) {
        ImportResult result = XlsxImporter.INSTANCE.read(document, "a.xlsx");
        Draft draft = result.draft();
        draft.cells().stream()
                .filter(cell -> !cell.path().equals(CELL))
                .forEach(cell -> assertTrue(draft.value(cell).isNumber(), cell::path));
        return Sample.value(result, CELL);
    }

    private static void assertUnreadable(CellValue value) {
        assertFalse(value.isNumber() || value.isBlank(), value::toString);
    }

    private static CellStyle style(Cell cell) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        cell.setCellStyle(style);
        return style;
    }

    private static Font font(Cell cell) {
        Font font = cell.getSheet().getWorkbook().createFont();
        style(cell).setFont(font);
        return font;
    }

    private static void format(Cell cell, String format) {
        style(cell)
                .setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    General         ~ 1006
                    0               ~ 1006
                    #,##0           ~ 1006
                    @               ~ 1006
                    0_ ;[Red]-0     ~ 1006
                    0"件"           ~ 1006
                    0_);(0)         ~ 1006
                    #,##0;-#,##0;"-" ~ 1006
                    [>=1000]0;General ~ 1006
                    0.0             ~ 1006.0
                    0.00            ~ 1006.00
                    0%              ~ 100600%
                    0.0E+00         ~ ?
                    yyyy-m-d        ~ ?
                    0,              ~ ?
                    [DBNum1]0       ~ ?
                    # ?/?           ~ ?
                    "第"0"项"        ~ 第1006项
                    00-00           ~ ?
                    [White]0        ~ ?
                    """)
    void a_number_is_read_as_its_format_shows_it(String format, String shown) {
        CellValue value = with(cell -> format(cell, format.strip()));
        if (shown.matches("[0-9]+")) {
            assertEquals(shown, value.toString());
        } else {
            assertUnreadable(value);
            assertTrue(shown.equals("?") || value.toString().contains(shown), value::toString);
        }
    }

    @Test
    void what_a_format_shows_nothing_of_is_not_there() {
        assertTrue(with(cell -> format(cell, ";;;")).isBlank());
        assertTrue(with(cell -> {
                    cell.setCellValue("1006");
                    format(cell, ";;;");
                })
                .isBlank());
        assertEquals(
                "1006",
                with(cell -> {
                            cell.setCellValue("1006");
                            format(cell, ";;");
                        })
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({"1006.4, 1006", "1006.5, 1007", "0.5, 1"})
    void a_rounded_number_is_read_as_it_is_shown(double number, String shown) {
        assertEquals(
                shown,
                with(cell -> {
                            cell.setCellValue(number);
                            format(cell, "0");
                        })
                        .toString());
    }

    @Test
    void text_that_is_a_number_is_one() {
        assertEquals("1006", with(cell -> cell.setCellValue(" 1006 ")).toString());
    }

    @Test
    void letters_that_are_not_plain_make_a_figure_unreadable() {
        assertUnreadable(with(cell -> font(cell).setStrikeout(true)));
        assertUnreadable(with(cell -> font(cell).setTypeOffset(Font.SS_SUPER)));
        assertUnreadable(with(cell -> font(cell).setColor(IndexedColors.WHITE.getIndex())));
        assertUnreadable(with(cell -> font(cell).setFontHeightInPoints((short) 2)));
        assertUnreadable(with(cell -> font(cell).setFontName("Wingdings")));
        assertEquals("1006", with(cell -> font(cell).setBold(true)).toString());
        assertEquals(
                "1006",
                with(cell -> font(cell).setColor(IndexedColors.RED.getIndex())).toString());
        assertEquals(
                "1006", with(cell -> font(cell).setUnderline(Font.U_SINGLE)).toString());
    }

    @Test
    void letters_are_seen_on_the_ground_of_their_cell() {
        assertUnreadable(with(cell -> {
            CellStyle style = style(cell);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(IndexedColors.BLACK.getIndex());
        }));
        assertEquals(
                "1006",
                with(cell -> {
                            Font white = cell.getSheet().getWorkbook().createFont();
                            white.setColor(IndexedColors.WHITE.getIndex());
                            CellStyle style = style(cell);
                            style.setFont(white);
                            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                            style.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
                        })
                        .toString());
        assertUnreadable(with(cell -> style(cell).setFillPattern(FillPatternType.DIAMONDS)));
    }

    @Test
    void pieces_of_a_text_are_each_seen_in_their_own_way() {
        assertUnreadable(with(
                cell -> cell.setCellValue(pieces(cell, "10062", font -> font.setTypeOffset(Font.SS_SUPER)))));
        assertUnreadable(with(cell -> cell.setCellValue(pieces(cell, "10062", font -> font.setStrikeout(true)))));
        assertEquals(
                "1006",
                with(cell -> cell.setCellValue(pieces(cell, "1006", font -> font.setBold(true))))
                        .toString());
    }

    private static RichTextString pieces(Cell cell, String text, Consumer<Font> last) {
        Workbook workbook = cell.getSheet().getWorkbook();
        Font font = workbook.createFont();
        last.accept(font);
        RichTextString pieces = workbook.getCreationHelper().createRichTextString(text);
        pieces.applyFont(text.length() - 1, text.length(), font);
        return pieces;
    }

    @Test
    void a_figure_that_its_column_has_no_room_for_is_unreadable() {
        assertEquals(200, Sample.read(narrow(5)));
        assertEquals(13, Sample.read(narrow(3)));
        assertEquals(List.of(), Sample.wrong(narrow(3), Sample.DISTINCT));
        assertUnreadable(with(cell -> style(cell).setIndention((short) 50)));
        assertUnreadable(with(cell -> cell.setCellValue(123456789012.0)));
        assertUnreadable(with(cell -> cell.setCellValue(1e300)));
        assertUnreadable(with(cell -> cell.setCellValue(Math.PI)));
    }

    private static Draft narrow(int digits) {
        byte[] document = WorkbookSample.xlsx(SAMPLE, workbook -> {
            for (int column = 3; column < 20; column++) {
                workbook.getSheetAt(0).setColumnWidth(column, digits * 256 + 182);
            }
        });
        return XlsxImporter.INSTANCE.read(document, "a.xlsx").draft();
    }

    @Test
    void so_is_one_that_is_laid_out_otherwise() {
        assertUnreadable(with(cell -> style(cell).setAlignment(HorizontalAlignment.FILL)));
        assertUnreadable(with(cell -> style(cell).setRotation((short) 90)));
        assertEquals(
                "1006",
                with(cell -> style(cell).setAlignment(HorizontalAlignment.CENTER))
                        .toString());
    }

    @Test
    void a_figure_that_spans_rows_is_no_row_s() {
        Draft draft = XlsxImporter.INSTANCE
                .read(
                        WorkbookSample.xlsx(SAMPLE, workbook -> {
                            Cell cell = WorkbookSample.cell(workbook, 1010);
                            int row = cell.getRowIndex();
                            int column = cell.getColumnIndex();
                            cell.getSheet().addMergedRegion(new CellRangeAddress(row, row + 1, column, column));
                        }),
                        "a.xlsx")
                .draft();
        assertTrue(Sample.read(draft) <= 198);
        assertEquals(List.of(), Sample.wrong(draft, Sample.DISTINCT));
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
    void a_picture_over_cells_makes_them_unreadable_and_others_not() {
        CellValue value = value(WorkbookSample.xlsx(SAMPLE, workbook -> {
            Cell cell = WorkbookSample.cell(workbook, 1006);
            int picture = workbook.addPicture(new byte[] {1}, Workbook.PICTURE_TYPE_PNG);
            var anchor = workbook.getCreationHelper().createClientAnchor();
            anchor.setCol1(cell.getColumnIndex());
            anchor.setRow1(cell.getRowIndex());
            anchor.setCol2(cell.getColumnIndex() + 1);
            anchor.setRow2(cell.getRowIndex() + 1);
            cell.getSheet().createDrawingPatriarch().createPicture(anchor, picture);
        }));
        assertUnreadable(value);
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
