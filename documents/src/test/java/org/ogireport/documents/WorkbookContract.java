package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark.Kind;

/** What holds for workbooks of every format: what is read of them, and where a cell shows its number otherwise than it is kept. */
abstract class WorkbookContract {
    static final HtmlSample SAMPLE = new HtmlSample(Layout.of(Form.CURRENT_2021), Sample.DISTINCT);
    static final String CELL = "disclosure.licensing.decisions";

    /** A workbook of the format without any sheet. */
    abstract Workbook blank();

    private byte[] edited(Consumer<Workbook> edit) {
        Workbook workbook = WorkbookSample.fill(blank(), SAMPLE);
        edit.accept(workbook);
        return WorkbookSample.bytes(workbook);
    }

    private CellValue with(Consumer<Cell> edit) {
        return value(edited(workbook -> edit.accept(WorkbookSample.cell(workbook, 1006))));
    }

    static CellValue value(byte[] document) {
        ImportResult result = ReportImporters.read(document, "a");
        Draft draft = result.draft();
        draft.cells().stream()
                .filter(cell -> !cell.path().equals(CELL))
                .forEach(cell -> assertTrue(draft.value(cell).isNumber(), cell::path));
        return Sample.value(result, CELL);
    }

    static void assertUnreadable(CellValue value) {
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
        assertUnreadable(with(cell -> cell.setCellValue(123456789012.0)));
        assertUnreadable(with(cell -> cell.setCellValue(1e300)));
        assertUnreadable(with(cell -> cell.setCellValue(Math.PI)));
    }

    private Draft narrow(int digits) {
        byte[] document = edited(workbook -> {
            for (int column = 3; column < 20; column++) {
                workbook.getSheetAt(0).setColumnWidth(column, digits * 256 + 182);
            }
        });
        return ReportImporters.read(document, "a").draft();
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
        Draft draft = ReportImporters.read(
                        edited(workbook -> {
                            Cell cell = WorkbookSample.cell(workbook, 1010);
                            int row = cell.getRowIndex();
                            int column = cell.getColumnIndex();
                            cell.getSheet().addMergedRegion(new CellRangeAddress(row, row + 1, column, column));
                        }),
                        "a")
                .draft();
        assertTrue(Sample.read(draft) <= 198);
        assertEquals(List.of(), Sample.wrong(draft, Sample.DISTINCT));
    }

    @Test
    void a_figure_that_is_centred_across_a_blank_cell_is_no_column_s() {
        Draft across = read(workbook -> centre(workbook, true, true)).draft();
        assertEquals(198, Sample.read(across));
        assertUnreadable(across.value(across.cells().get(10)));
        assertUnreadable(across.value(across.cells().get(11)));
        Draft beside = read(workbook -> centre(workbook, false, true)).draft();
        assertEquals(199, Sample.read(beside));
        assertTrue(beside.value(beside.cells().get(11)).isBlank());
        assertWhole(read(workbook -> centre(workbook, true, false)));
    }

    /** Centres 1010 across the cells behind it. */
    private static void centre(Workbook workbook, boolean nextToo, boolean nextBlank) {
        Cell cell = WorkbookSample.cell(workbook, 1010);
        Cell next = cell.getRow().getCell(cell.getColumnIndex() + 1);
        style(cell).setAlignment(HorizontalAlignment.CENTER_SELECTION);
        if (nextToo) {
            style(next).setAlignment(HorizontalAlignment.CENTER_SELECTION);
        }
        if (nextBlank) {
            next.setBlank();
        }
    }

    @Test
    void a_figure_that_spans_rows_of_which_nothing_is_written_is_no_row_s() {
        Draft draft = read(workbook -> {
                    Cell cell = WorkbookSample.cell(workbook, 1010);
                    Sheet sheet = cell.getSheet();
                    int row = cell.getRowIndex();
                    sheet.shiftRows(row + 1, sheet.getLastRowNum(), 1);
                    sheet.addMergedRegion(
                            new CellRangeAddress(row, row + 2, cell.getColumnIndex(), cell.getColumnIndex()));
                })
                .draft();
        assertUnreadable(draft.value(Row.NEWLY_RECEIVED.cells().get(0)));
        assertEquals(List.of(), Sample.wrong(draft, Sample.DISTINCT));
    }

    @Test
    void a_picture_over_cells_makes_them_unreadable_and_others_not() {
        CellValue value = value(edited(workbook -> {
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

    private ImportResult read(Consumer<Workbook> edit) {
        return ReportImporters.read(edited(edit), "a");
    }

    private static void assertWhole(ImportResult result) {
        assertEquals(List.of(), Sample.wrong(result.draft(), Sample.DISTINCT));
        assertEquals(200, Sample.read(result.draft()));
    }

    @ParameterizedTest
    @MethodSource("org.ogireport.core.form.Layout#values")
    void a_sheet_of_every_form_gives_each_figure(Layout layout) {
        IntFunction<String> numbers = i -> Integer.toString(1000 + i);
        HtmlSample sample = new HtmlSample(layout, numbers);
        Draft draft = ReportImporters.read(WorkbookSample.bytes(WorkbookSample.fill(blank(), sample)), "a")
                .draft();
        assertEquals(layout, draft.layout());
        assertEquals(List.of(), Sample.wrong(draft, numbers));
        assertEquals(layout.cells().size(), Sample.read(draft));
    }

    @Test
    void what_stands_around_the_tables_is_the_report_s_text() {
        Draft draft = read(workbook -> {}).draft();
        assertEquals(Optional.of(WorkbookSample.TITLE), draft.title());
        assertEquals(2021, draft.year().orElseThrow());
        assertEquals("青山县人民政府", draft.authority().orElseThrow().name());
        assertEquals(List.of("工作仍有不足。"), draft.problems().paragraphs());
    }

    @Test
    void a_report_may_stand_on_several_sheets() {
        Workbook workbook = blank();
        WorkbookSample.addTo(workbook.createSheet("一"), SAMPLE, List.of(Part.OVERVIEW), true);
        for (Part part : List.of(Part.DISCLOSURE, Part.REQUESTS, Part.DISPUTES, Part.PROBLEMS, Part.OTHER_MATTERS)) {
            WorkbookSample.addTo(workbook.createSheet(part.path()), SAMPLE, List.of(part), false);
        }
        assertWhole(ReportImporters.read(WorkbookSample.bytes(workbook), "a"));
    }

    @Test
    void a_sheet_without_a_heading_is_headed_by_its_name() {
        Workbook workbook = blank();
        WorkbookSample.addTo(workbook.createSheet("一"), SAMPLE, List.of(Part.OVERVIEW), true);
        for (Part part : List.of(Part.DISCLOSURE, Part.REQUESTS, Part.DISPUTES)) {
            Sheet sheet = workbook.createSheet(part.words().chinese());
            WorkbookSample.addTo(sheet, SAMPLE, List.of(part), false);
            sheet.removeRow(sheet.getRow(0));
        }
        ImportResult result = ReportImporters.read(WorkbookSample.bytes(workbook), "a");
        assertWhole(result);
        assertTrue(result.remarks().stream()
                .noneMatch(remark ->
                        remark.kind() == Kind.PART_NOT_FOUND && remark.text().equals(Part.DISPUTES.heading())));
    }

    @Test
    void a_sheet_of_another_year_fills_no_gap() {
        Workbook workbook = blank();
        WorkbookSample.addTo(workbook.createSheet("2021"), SAMPLE, List.of(Part.OVERVIEW, Part.DISCLOSURE), true);
        WorkbookSample.addTo(workbook.createSheet("2020"), SAMPLE, List.of(Part.REQUESTS), false);
        Draft draft = ReportImporters.read(WorkbookSample.bytes(workbook), "a").draft();
        assertEquals(
                draft.layout().cells().stream()
                        .filter(cell -> cell.part() == Part.DISCLOSURE)
                        .count(),
                Sample.read(draft));
    }

    @Test
    void hidden_sheets_are_not_there() {
        for (SheetVisibility state : List.of(SheetVisibility.HIDDEN, SheetVisibility.VERY_HIDDEN)) {
            assertWhole(read(workbook -> {
                WorkbookSample.addTo(
                        workbook.createSheet("旧"),
                        new HtmlSample(Layout.of(Form.CURRENT_2021), i -> "7"),
                        List.of(Part.values()),
                        true);
                workbook.setSheetVisibility(1, state);
            }));
        }
    }

    @Test
    void hidden_rows_and_columns_are_not_there() {
        assertWhole(read(workbook -> {
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
        }));
    }
}
