package org.ogireport.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.print.PrintedCell;
import org.ogireport.core.print.PrintedTable;

/** A report as an office keeps it in a sheet: each table below its part's heading, cells merged as the form prints them. */
final class Workbook {
    private final Draft draft;
    private final Sheet sheet;

    private Workbook(Draft draft, Sheet sheet) {
        this.draft = draft;
        this.sheet = sheet;
    }

    static byte[] of(AnnualReport report) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Workbook filled = new Workbook(Draft.of(report), workbook.createSheet());
            filled.addRow().createCell(0).setCellValue(report.title());
            PrintedTable.of(filled.draft.layout()).forEach(filled::add);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Row addRow() {
        return sheet.createRow(sheet.getPhysicalNumberOfRows());
    }

    private void add(PrintedTable table) {
        addRow().createCell(0).setCellValue(table.part().heading());
        for (PrintedTable.Group group : table.groups()) {
            for (List<PrintedCell> cells : group.rows()) {
                Row row = addRow();
                cells.forEach(cell -> add(cell, row));
            }
        }
    }

    private void add(PrintedCell printed, Row row) {
        var made = row.createCell(printed.left());
        if (printed.cell().isEmpty()) {
            made.setCellValue(printed.text());
        }
        printed.cell()
                .flatMap(cell -> draft.value(cell).number())
                .map(Number::doubleValue)
                .ifPresent(made::setCellValue);
        if (printed.rows() > 1 || printed.columns() > 1) {
            int top = row.getRowNum();
            int left = printed.left();
            sheet.addMergedRegion(
                    new CellRangeAddress(top, top + printed.rows() - 1, left, left + printed.columns() - 1));
        }
    }
}
