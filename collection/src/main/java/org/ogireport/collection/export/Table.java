package org.ogireport.collection.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ogireport.collection.table.CsvWriter;

/**
 * Columns and rows; the rows are made as they are asked for, each time anew.
 *
 * @param columns what each column is
 * @param rows makes the rows
 * @since 0.1
 */
public record Table(List<TableColumn> columns, Rows rows) {
    /** Makes the list unmodifiable. */
    public Table {
        Objects.requireNonNull(columns, "columns: must not be null");
        Objects.requireNonNull(rows, "rows: must not be null");
        columns = List.copyOf(columns);
    }

    /** Takes a row. */
    @FunctionalInterface
    public interface RowSink {
        /**
         * Takes a row.
         *
         * @param cells a text, a number, or null in each column
         * @throws IOException if the row cannot be written
         */
        void accept(List<@Nullable Object> cells) throws IOException;
    }

    /** Makes rows. */
    @FunctionalInterface
    public interface Rows {
        /**
         * Makes all rows, one after the other.
         *
         * @param sink takes them
         * @throws IOException if the sink does
         */
        void each(RowSink sink) throws IOException;
    }

    /**
     * Writes the table as csv with Chinese headers, as {@link CsvWriter} does.
     *
     * @param stream where to write; left open
     * @throws IOException if it cannot be written
     */
    public void writeCsv(OutputStream stream) throws IOException {
        CsvWriter writer = new CsvWriter(stream);
        writer.row(columns.stream().map(column -> column.words().chinese()).toList());
        rows.each(writer::row);
        writer.flush();
    }
}
