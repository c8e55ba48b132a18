package org.ogireport.documents.office97.xls;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.poi.hssf.record.ArrayRecord;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CFHeaderBase;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DefaultColWidthRecord;
import org.apache.poi.hssf.record.DefaultRowHeightRecord;
import org.apache.poi.hssf.record.DrawingRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulBlankRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SharedFormulaRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.UncalcedRecord;
import org.apache.poi.hssf.record.WindowTwoRecord;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.Look;
import org.ogireport.documents.sheet.Area;
import org.ogireport.documents.sheet.CellStyle;
import org.ogireport.documents.sheet.Formulas;
import org.ogireport.documents.sheet.Sheet;
import org.ogireport.documents.sheet.SheetCell;
import org.ogireport.documents.sheet.SheetCell.Piece;

/** Reads the records of a sheet. */
final class XlsSheet {
    private static final double TWIPS = 20;
    private static final double PARTS_OF_DIGIT = 256;
    private static final double PADDING = 0.7;
    private static final int HIDDEN_ROWS = 2;
    private static final int HEIGHT = 0x7FFF;

    /**
     * The kinds of records that change nothing of what cells show: calculation, printing, protection, views, outlines,
     * filters, validation, links, properties of newer programs, pivot tables (whose figures stand in the cells too), and the
     * texts of shapes, which are told by their anchors.
     */
    private static final Set<Integer> HARMLESS = Set.of(
            0x0C, 0x0D, 0x0F, 0x10, 0x11, 0x5F, 0x2A, 0x2B, 0x82, 0x80, 0x81, 0x1A, 0x1B, 0x14, 0x15, 0x83, 0x84, 0x26,
            0x27, 0x28, 0x29, 0x4D, 0xA1, 0x12, 0xDD, 0x63, 0x13, 0x200, 0x20B, 0xD7, 0xA0, 0x41, 0x1D, 0x99, 0xEF,
            0x1B1, 0x87A, 0x87B, 0x1B2, 0x1BE, 0x1B8, 0x800, 0x1BA, 0x862, 0x867, 0x868, 0x89C, 0x9D, 0x9E, 0x9B, 0x90,
            0x1B6, 0x3C, 0x97, 0x98, 0x86C, 0x88B, 0x871, 0x874, 0xAE, 0xAF, 0x221, 0x236, 0x4BC, 0x33, 0x15F, 0x1AA,
            0x1AB, 0x5C, 0x8C8, 0x850, 0x851, 0x1A9, 0xB0, 0xB1, 0xB2, 0xB4, 0xB5, 0xB6, 0xC5, 0xD0, 0xD1, 0xDF, 0xF0,
            0xF1, 0xF2, 0xF4, 0xF5, 0xF6, 0xF7, 0xFB, 0xFF, 0x100, 0x802, 0x810, 0x864, 0x8A3, 0x161);

    private final Sheet sheet;
    private final XlsStyles styles;
    private final @Nullable SSTRecord strings;
    private final Formulas formulas;
    private final Grid.Limit limit;
    private final XlsDrawing drawing = new XlsDrawing();
    private final List<Record> cells = new ArrayList<>();
    private double width = 8 + PADDING;
    private double height = 15;
    private boolean asFormulas;
    private boolean zeros = true;
    private boolean stale;

    XlsSheet(Sheet sheet, XlsStyles styles, @Nullable SSTRecord strings, Formulas formulas, Grid.Limit limit) {
        this.sheet = sheet;
        this.styles = styles;
        this.strings = strings;
        this.formulas = formulas;
        this.limit = limit;
    }

    /** Reads all records up to that which ends the sheet. */
    void read(Supplier<@Nullable Record> records) throws IOException {
        int depth = 0;
        for (Record record = records.get(); depth > 0 || !(record instanceof EOFRecord); record = records.get()) {
            if (record == null) {
                throw new IOException("a sheet does not end");
            }
            if (record instanceof BOFRecord || depth > 0) {
                // a chart within the sheet
                depth += record instanceof BOFRecord ? 1 : record instanceof EOFRecord ? -1 : 0;
            } else if (record instanceof CellValueRecordInterface || record instanceof StringRecord) {
                cells.add(record);
            } else {
                readAround(record);
            }
        }
        readCells();
        drawing.cover(sheet);
    }

    /** What is said of cells besides what stands in them. */
    private void readAround(Record record) {
        if (record instanceof RowRecord row) {
            boolean shown = !row.getZeroHeight();
            sheet.height(row.getRowNumber(), shown ? (row.getHeight() & HEIGHT) / TWIPS : 0);
        } else if (record instanceof ColumnInfoRecord columns) {
            readColumns(columns);
        } else if (record instanceof DefaultColWidthRecord columns) {
            width = columns.getColWidth() + PADDING;
            sheet.defaults(width, height);
        } else if (record instanceof DefaultRowHeightRecord rows) {
            height = rows.getRowHeight() / TWIPS;
            sheet.defaults(width, height);
            if ((rows.getOptionFlags() & HIDDEN_ROWS) != 0) {
                sheet.doubt();
            }
        } else if (record instanceof WindowTwoRecord view) {
            asFormulas |= view.getDisplayFormulas();
            zeros &= view.getDisplayZeros();
            if (view.getArabic()) {
                sheet.doubt();
            }
        } else if (record instanceof MergeCellsRecord merged) {
            for (int i = 0; i < merged.getNumAreas(); i++) {
                sheet.merge(area(merged.getAreaAt(i)));
            }
        } else if (record instanceof MulBlankRecord blanks) {
            for (int column = blanks.getFirstColumn(); column <= blanks.getLastColumn(); column++) {
                CellStyle style = style(blanks.getXFAt(column - blanks.getFirstColumn()));
                put(blanks.getRow(), column, SheetCell.blank(style), style);
            }
        } else if (record instanceof CFHeaderBase condition) {
            for (CellRangeAddress range : condition.getCellRanges()) {
                sheet.doubt(area(range));
            }
        } else if (record instanceof DrawingRecord drawn) {
            drawing.add(drawn);
        } else if (record instanceof ObjRecord object) {
            drawing.add(object);
        } else if (record instanceof NoteRecord note) {
            drawing.add(note);
        } else if (record instanceof UncalcedRecord) {
            stale = true;
        } else if (record instanceof SharedFormulaRecord shared) {
            formulas.addNamed(XlsFormulas.of(shared.getFormulaTokens(new FormulaRecord())));
        } else if (record instanceof ArrayRecord array) {
            formulas.addNamed(XlsFormulas.of(array.getFormulaTokens()));
        } else if (!HARMLESS.contains(record.getSid() & 0xFFFF)) {
            sheet.doubt();
        }
    }

    private Area area(CellRangeAddress range) {
        boolean ordered = range.getFirstRow() <= range.getLastRow() && range.getFirstColumn() <= range.getLastColumn();
        if (!ordered || range.getFirstRow() < 0 || range.getFirstColumn() < 0) {
            throw limit.damaged();
        }
        return new Area(range.getFirstRow(), range.getFirstColumn(), range.getLastRow(), range.getLastColumn());
    }

    private void readColumns(ColumnInfoRecord columns) {
        for (int column = columns.getFirstColumn();
                column <= Math.min(columns.getLastColumn(), Grid.Limit.COLUMNS);
                column++) {
            sheet.width(column, columns.getHidden() ? 0 : columns.getColumnWidth() / PARTS_OF_DIGIT);
        }
    }

    private void readCells() {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof CellValueRecordInterface cell) {
                CellStyle style = style(cell.getXFIndex());
                Record next = i + 1 < cells.size() ? cells.get(i + 1) : null;
                put(cell.getRow(), cell.getColumn() & 0xFFFF, cell(cell, style, next), style);
            }
        }
    }

    private void put(int row, int column, SheetCell cell, CellStyle style) {
        sheet.put(row, column, cell);
        if (style.layout().across()) {
            sheet.centre(row, column);
        }
    }

    private CellStyle style(short number) {
        CellStyle style = styles.cell(number & 0xFFFF);
        if (style == null) {
            throw limit.damaged();
        }
        return style;
    }

    private SheetCell cell(CellValueRecordInterface cell, CellStyle style, @Nullable Record next) {
        if (cell instanceof BlankRecord) {
            return SheetCell.blank(style);
        } else if (cell instanceof NumberRecord number) {
            return number(number.getValue(), style, false);
        } else if (cell instanceof LabelSSTRecord label) {
            return text(pieces(label.getSSTIndex(), style), style, false);
        } else if (cell instanceof LabelRecord label) {
            return text(label.getValue(), style, false);
        } else if (cell instanceof BoolErrRecord value && value.isBoolean()) {
            return text(value.getBooleanValue() ? "TRUE" : "FALSE", style, false);
        } else if (cell instanceof FormulaRecord formula) {
            int row = cell.getRow();
            int column = cell.getColumn() & 0xFFFF;
            formulas.add(sheet, new Area(row, column, row, column), XlsFormulas.of(formula.getParsedExpression()));
            boolean anew = formula.isAlwaysCalc() || stale || asFormulas;
            return anew ? SheetCell.otherwise(style, true) : result(formula, style, next);
        }
        return SheetCell.otherwise(style, false);
    }

    private SheetCell result(FormulaRecord formula, CellStyle style, @Nullable Record next) {
        CellType type = formula.getCachedResultTypeEnum();
        if (type == CellType.NUMERIC) {
            return number(formula.getValue(), style, true);
        }
        if (type == CellType.STRING && next instanceof StringRecord string) {
            return text(string.getString(), style, true);
        }
        return SheetCell.otherwise(style, true);
    }

    private SheetCell number(double number, CellStyle style, boolean calculated) {
        return number == 0 && !zeros
                ? SheetCell.blank(style)
                : SheetCell.number(number, style, Look.PLAIN, calculated, styles.digit());
    }

    private SheetCell text(String text, CellStyle style, boolean calculated) {
        return text(List.of(new Piece(text, style.font())), style, calculated);
    }

    private SheetCell text(List<Piece> pieces, CellStyle style, boolean calculated) {
        return SheetCell.text(pieces, style, Look.PLAIN, calculated, styles.digit());
    }

    /** The pieces of a text that the workbook keeps for all its sheets. */
    private List<Piece> pieces(int index, CellStyle style) {
        if (strings == null || index < 0 || index >= strings.getNumUniqueStrings()) {
            throw limit.damaged();
        }
        UnicodeString string = strings.getString(index);
        String text = string.getString();
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        int font = -1;
        for (int i = 0; i <= string.getFormatRunCount(); i++) {
            boolean last = i == string.getFormatRunCount();
            int to = last ? text.length() : string.getFormatRun(i).getCharacterPos() & 0xFFFF;
            if (to < from || to > text.length()) {
                throw limit.damaged();
            }
            pieces.add(new Piece(text.substring(from, to), font < 0 ? style.font() : styles.font(font)));
            from = to;
            font = last ? font : string.getFormatRun(i).getFontIndex() & 0xFFFF;
        }
        return pieces;
    }
}
