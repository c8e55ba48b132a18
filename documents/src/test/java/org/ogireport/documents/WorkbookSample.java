package org.ogireport.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ogireport.core.form.Part;
import org.ogireport.documents.HtmlSample.Td;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.GridCell;

/** The sample page as a workbook of one sheet or several. */
final class WorkbookSample {
    static final String TITLE = "青山县人民政府2021年政府信息公开工作年度报告";
    static final String PREFACE = "本报告的统计期限自2021年1月1日至2021年12月31日止。";

    private WorkbookSample() {}

    /** A sheet that holds the whole sample. */
    static <W extends Workbook> W fill(W workbook, HtmlSample sample) {
        addTo(workbook.createSheet("年报"), sample, List.of(Part.values()), true);
        return workbook;
    }

    /** A sheet with some parts of the sample. */
    static void addTo(Sheet sheet, HtmlSample sample, List<Part> parts, boolean front) {
        CellStyle lined = sheet.getWorkbook().createCellStyle();
        lined.setBorderBottom(BorderStyle.THIN);
        lined.setBorderTop(BorderStyle.THIN);
        lined.setWrapText(true);
        if (front) {
            addText(sheet, TITLE);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 9));
            addText(sheet, PREFACE);
        }
        for (Part part : parts) {
            addText(sheet, part.heading());
            switch (part) {
                case DISCLOSURE -> addTable(sheet, lined, sample.disclosure);
                case REQUESTS -> addTable(sheet, lined, sample.requests);
                case DISPUTES -> addTable(sheet, lined, sample.disputes);
                default -> addText(sheet, "工作仍有不足。");
            }
        }
    }

    private static void addText(Sheet sheet, String text) {
        sheet.createRow(sheet.getPhysicalNumberOfRows()).createCell(0).setCellValue(text);
    }

    private static void addTable(Sheet sheet, CellStyle lined, List<List<Td>> rows) {
        Grid grid = new Grid(new Grid.Limit(""));
        for (List<Td> row : rows) {
            grid.addRow();
            row.forEach(cell -> grid.add(cell.text(), 0, cell.columns(), cell.rows()));
        }
        int top = sheet.getPhysicalNumberOfRows();
        for (int i = 0; i < grid.size(); i++) {
            Row row = sheet.createRow(top + i);
            for (GridCell cell : grid.cells(i)) {
                Cell made = row.createCell(cell.left());
                made.setCellStyle(lined);
                if (cell.top() < i) {
                    continue;
                }
                if (cell.text().matches("[0-9.]+")) {
                    made.setCellValue(Double.parseDouble(cell.text()));
                } else {
                    made.setCellValue(cell.text());
                }
                int down = i;
                while (down + 1 < grid.size() && grid.at(down + 1, cell.left()) == cell) {
                    down++;
                }
                if (down > i || cell.right() > cell.left() + 1) {
                    sheet.addMergedRegion(new CellRangeAddress(top + i, top + down, cell.left(), cell.right() - 1));
                }
            }
        }
    }

    /** The bytes of a workbook. */
    static byte[] bytes(Workbook workbook) {
        try (workbook;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] xlsx(HtmlSample sample, Consumer<Workbook> edit) {
        Workbook workbook = fill(new XSSFWorkbook(), sample);
        edit.accept(workbook);
        return bytes(workbook);
    }

    /** The cell that holds a number. */
    static Cell cell(Workbook workbook, double number) {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() == number) {
                        return cell;
                    }
                }
            }
        }
        throw new IllegalArgumentException(number + " is not there");
    }

    /** A packed file with one of its parts written otherwise; an empty part is left out. */
    static byte[] with(byte[] packed, String part, UnaryOperator<String> change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                if (entry.getName().equals(part)) {
                    content = change.apply(new String(content, StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8);
                }
                if (content.length > 0) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(content);
                    out.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A packed file with one part more. */
    static byte[] and(byte[] packed, String part, String content) {
        return and(packed, part, content.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] and(byte[] packed, String part, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(in.readAllBytes());
                out.closeEntry();
            }
            out.putNextEntry(new ZipEntry(part));
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
