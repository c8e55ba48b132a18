package org.ogireport.documents.office97.xls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.PaletteRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.WindowOneRecord;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.ShownDocument;
import org.ogireport.documents.result.DocumentFormat;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.sheet.Formulas;
import org.ogireport.documents.sheet.Sheet;
import org.ogireport.documents.sheet.Workbook;

/** A workbook as its stream of records keeps it: what holds for all sheets, then one sheet after the other. */
public final class XlsWorkbook {
    private static final int MOST_RECORDS = 600_000;
    private static final int BIFF8 = 0x0600;

    private final String name;
    private final Grid.Limit limit;
    private final RecordFactoryInputStream records;
    private final XlsStyles styles = new XlsStyles();
    private final Formulas formulas = new Formulas();
    private final List<BoundSheetRecord> listed = new ArrayList<>();
    private @Nullable SSTRecord strings;
    private boolean hidden;
    private int read;

    private XlsWorkbook(byte[] stream, String name) {
        this.name = name;
        this.limit = new Grid.Limit(name);
        this.records = new RecordFactoryInputStream(new ByteArrayInputStream(stream), false);
    }

    /**
     * Reads the stream of a workbook.
     *
     * @param name what the document is called
     * @throws IOException if it is damaged
     * @throws ImportException if it was kept by Excel 95 or before
     */
    public static ShownDocument read(byte[] stream, String name) throws IOException {
        XlsWorkbook workbook = new XlsWorkbook(stream, name);
        workbook.readGlobals();
        return Workbook.of(workbook.sheets(beginnings(stream)));
    }

    private @Nullable Record next() {
        if (++read > MOST_RECORDS) {
            throw limit.tooLarge();
        }
        return records.nextRecord();
    }

    private void readGlobals() throws IOException {
        begin(BOFRecord.TYPE_WORKBOOK);
        for (Record record = next(); !(record instanceof EOFRecord); record = next()) {
            if (record == null) {
                throw new IOException("the stream ends before its sheets");
            } else if (record instanceof FontRecord font) {
                styles.add(font);
            } else if (record instanceof ExtendedFormatRecord format) {
                styles.add(format);
            } else if (record instanceof FormatRecord format) {
                styles.add(format);
            } else if (record instanceof PaletteRecord palette) {
                styles.use(palette);
            } else if (record instanceof SSTRecord table) {
                strings = table;
            } else if (record instanceof BoundSheetRecord sheet) {
                listed.add(sheet);
            } else if (record instanceof NameRecord name) {
                formulas.addNamed(XlsFormulas.of(name.getNameDefinition()));
            } else if (record instanceof WindowOneRecord window) {
                hidden |= window.getHidden();
            }
        }
    }

    /** The kind of what begins; there must be a kind where one is expected. */
    private int begin(int expected) throws IOException {
        Record record = next();
        if (!(record instanceof BOFRecord begin) || expected != 0 && begin.getType() != expected) {
            throw new IOException("the stream does not begin as that of a workbook");
        }
        if (begin.getVersion() != BIFF8) {
            throw new ImportException(name, DocumentFormat.OFFICE_95);
        }
        return begin.getType();
    }

    private List<Sheet> sheets(List<Integer> beginnings) throws IOException {
        List<BoundSheetRecord> inOrder = List.of(BoundSheetRecord.orderByBofPosition(listed));
        List<Integer> places =
                inOrder.stream().map(BoundSheetRecord::getPositionOfBof).toList();
        if (!places.equals(beginnings.subList(Math.min(1, beginnings.size()), beginnings.size()))) {
            throw new IOException("the list of sheets is not that of the sheets there are");
        }
        @Nullable Sheet[] sheets = new @Nullable Sheet[listed.size()];
        for (BoundSheetRecord bound : inOrder) {
            int kind = begin(0);
            Sheet sheet = new Sheet(bound.getSheetname(), limit);
            new XlsSheet(sheet, styles, strings, formulas, limit).read(this::next);
            boolean shown = !bound.isHidden() && !bound.isVeryHidden() && kind == BOFRecord.TYPE_WORKSHEET;
            sheets[listed.indexOf(bound)] = shown ? sheet : null;
            if (hidden) {
                sheet.doubt();
            }
        }
        formulas.settle(false);
        List<Sheet> shown = new ArrayList<>();
        for (Sheet sheet : sheets) {
            if (sheet != null) {
                shown.add(sheet);
            }
        }
        return shown;
    }

    /** Where each sheet begins in the stream, by its records alone; what begins within another is a part of it. */
    private static List<Integer> beginnings(byte[] stream) throws IOException {
        ByteBuffer data = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        List<Integer> beginnings = new ArrayList<>();
        int depth = 0;
        while (data.remaining() >= 4) {
            int place = data.position();
            int kind = data.getShort() & 0xFFFF;
            int length = data.getShort() & 0xFFFF;
            if (length > data.remaining()) {
                throw new IOException("a record is longer than the stream");
            }
            if (kind == BOFRecord.sid) {
                if (depth++ == 0) {
                    beginnings.add(place);
                }
            } else if (kind == EOFRecord.sid) {
                depth--;
            } else if (depth == 0) {
                // what follows the last sheet is filled up with zeros
                break;
            }
            data.position(data.position() + length);
        }
        return beginnings;
    }
}
