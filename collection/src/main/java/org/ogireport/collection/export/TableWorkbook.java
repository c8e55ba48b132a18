package org.ogireport.collection.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.ogireport.collection.export.RuleMatrix.Count;
import org.ogireport.validation.Severity;

/**
 * Tables as the sheets of one workbook (.xlsx), written row by row. A table that is longer than a sheet can be goes on in a
 * further one.
 *
 * @since 0.1
 */
public final class TableWorkbook {
    /** The most rows of a sheet, its header included. */
    public static final int MAX_ROWS = 1 << 20;

    private static final int FLUSHED_ROWS = 500;
    private static final int LONGEST_TEXT = 32_767;
    private static final int WIDE = 24;
    private static final int NARROW = 12;

    private final Workbook workbook;

    private TableWorkbook(Workbook workbook) {
        this.workbook = workbook;
    }

    /**
     * Writes a workbook.
     *
     * @param stream where to write; left open
     * @param sheets the tables, by the names of their sheets
     * @throws IOException if it cannot be written
     */
    public static void write(OutputStream stream, Map<String, Table> sheets) throws IOException {
        Objects.requireNonNull(stream, "stream: must not be null");
        Objects.requireNonNull(sheets, "sheets: must not be null");
        Path written = Files.createTempFile("ogi-report-", ".xlsx");
        try {
            try (OutputStream file = Files.newOutputStream(written)) {
                Workbook workbook = new Workbook(file, "OGI Report", null);
                TableWorkbook writer = new TableWorkbook(workbook);
                for (Map.Entry<String, Table> sheet : sheets.entrySet()) {
                    writer.add(sheet.getKey(), sheet.getValue());
                }
                workbook.finish();
            }
            StreamableZip.copy(written, stream);
        } finally {
            Files.delete(written);
        }
    }

    private void add(String name, Table table) throws IOException {
        Sheets sheets = new Sheets(name, table.columns());
        table.rows().each(sheets::add);
        sheets.finish();
    }

    /** The sheets of one table. */
    private final class Sheets {
        private final String name;
        private final List<TableColumn> columns;
        private Worksheet sheet;
        private int number = 1;
        private int row;

        Sheets(String name, List<TableColumn> columns) {
            this.name = name;
            this.columns = columns;
            this.sheet = begin(name);
        }

        private Worksheet begin(String called) {
            Worksheet begun = workbook.newWorksheet(called);
            for (int column = 0; column < columns.size(); column++) {
                begun.width(column, column == 0 ? WIDE : NARROW);
                begun.inlineString(0, column, columns.get(column).words().chinese());
                begun.style(0, column)
                        .bold()
                        .fillColor("E8ECF2")
                        .wrapText(true)
                        .verticalAlignment("top")
                        .set();
            }
            begun.freezePane(Math.min(1, columns.size()), 1);
            begun.repeatRows(0);
            row = 1;
            return begun;
        }

        void add(List<@Nullable Object> cells) throws IOException {
            if (row == MAX_ROWS) {
                sheet.finish();
                sheet = begin(name + " (" + ++number + ")");
            }
            for (int column = 0; column < cells.size(); column++) {
                put(column, cells.get(column));
            }
            if (++row % FLUSHED_ROWS == 0) {
                sheet.flush();
            }
        }

        private void put(int column, @Nullable Object cell) {
            if (cell instanceof Count count) {
                sheet.value(row, column, count.findings());
                sheet.style(row, column).fillColor(colour(count.worst())).set();
            } else if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cell != null) {
                String text = cell.toString();
                sheet.inlineString(row, column, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
            }
        }

        void finish() throws IOException {
            sheet.finish();
        }
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "FFD9D6";
            case WARNING -> "FFF1C7";
            case INFO -> "EEF3FB";
        };
    }
}
