package org.ogireport.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.ogireport.core.form.Part;
import org.ogireport.documents.HtmlSample.Td;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.GridCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The tables of a sample page as a Word document. */
final class DocxSample {
    private DocxSample() {}

    static byte[] of(HtmlSample sample) {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            word.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("规章 99 99 99");
            addText(word, "青山县人民政府2021年政府信息公开工作年度报告");
            addText(word, "本报告的统计期限自2021年1月1日至2021年12月31日止。");
            addText(word, Part.OVERVIEW.heading());
            addText(word, "全年共公开信息300条。");
            addTable(word, Part.DISCLOSURE, sample.disclosure);
            addTable(word, Part.REQUESTS, sample.requests);
            addTable(word, Part.DISPUTES, sample.disputes);
            addText(word, Part.PROBLEMS.heading());
            addText(word, "2021年，工作仍有不足。");
            addText(word, Part.OTHER_MATTERS.heading());
            addText(word, "收取信息处理费0元。");
            word.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addText(XWPFDocument word, String text) {
        word.createParagraph().createRun().setText(text);
    }

    private static void addTable(XWPFDocument word, Part part, List<List<Td>> rows) {
        addText(word, part.heading());
        fill(word.createTable(), rows);
    }

    static void fill(XWPFTable table, List<List<Td>> rows) {
        Grid grid = new Grid(new Grid.Limit(""));
        for (List<Td> row : rows) {
            grid.addRow();
            row.forEach(cell -> grid.add(cell.text(), 0, cell.columns(), cell.rows()));
        }
        for (int i = 0; i < grid.size(); i++) {
            XWPFTableRow row = i < table.getNumberOfRows() ? table.getRow(i) : table.createRow();
            while (!row.getTableCells().isEmpty()) {
                row.removeCell(0);
            }
            for (GridCell cell : grid.cells(i)) {
                XWPFTableCell made = row.addNewTableCell();
                CTTcPr properties = made.getCTTc().addNewTcPr();
                properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.right() - cell.left()));
                boolean goesOn = i + 1 < grid.size() && grid.at(i + 1, cell.left()) == cell;
                if (cell.top() < i) {
                    properties.addNewVMerge();
                } else {
                    if (goesOn) {
                        properties.addNewVMerge().setVal(STMerge.RESTART);
                    }
                    made.setText(cell.text());
                }
            }
        }
    }
}
