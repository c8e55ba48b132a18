package org.ogireport.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.ogireport.fuzz.FormTable.Placed;
import org.ogireport.fuzz.FormTable.Td;

/** A page as the sheet of a workbook of Excel 97. */
final class OldWorkbook {
    private final HSSFSheet sheet;
    private int row;

    private OldWorkbook(HSSFSheet sheet) {
        this.sheet = sheet;
    }

    static byte[] of(Page page) {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            OldWorkbook old = new OldWorkbook(workbook.createSheet("1"));
            for (Page.Block block : page.blocks()) {
                block.table()
                        .ifPresentOrElse(
                                old::add,
                                () -> old.sheet
                                        .createRow(old.row++)
                                        .createCell(0)
                                        .setCellValue(block.text()));
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(FormTable table) {
        int top = row;
        for (Placed cell : table.placed()) {
            HSSFRow own = sheet.getRow(top + cell.row());
            own = own == null ? sheet.createRow(top + cell.row()) : own;
            row = Math.max(row, top + cell.row() + 1);
            Td td = cell.td();
            if (td.text().matches("[0-9]{1,9}(?:\\.[0-9]{1,4})?")) {
                own.createCell(cell.column()).setCellValue(Double.parseDouble(td.text()));
            } else {
                own.createCell(cell.column()).setCellValue(td.text());
            }
            if (td.columns() > 1 || td.rows() > 1) {
                int first = top + cell.row();
                sheet.addMergedRegion(new CellRangeAddress(
                        first, first + td.rows() - 1, cell.column(), cell.column() + td.columns() - 1));
            }
        }
    }
}
