package org.ogireport.collection.table;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes csv that Excel and WPS open as it is meant: UTF-8 with its mark, lines that end with CR and LF, and no text that
 * they would take for a formula: it gets an apostrophe before it. Not safe for use by several threads.
 *
 * @since 0.1
 */
public final class CsvWriter implements Closeable {
    private static final String TO_QUOTE = "\",\r\n";
    private static final String FORMULA = "=+-@\t\r";

    private final Writer writer;

    /**
     * Begins a table.
     *
     * @param stream where to write; closed with the writer
     * @throws IOException if it cannot be written
     */
    public CsvWriter(OutputStream stream) throws IOException {
        this.writer = new BufferedWriter(new OutputStreamWriter(
                Objects.requireNonNull(stream, "stream: must not be null"), StandardCharsets.UTF_8));
        writer.write('\uFEFF');
    }

    /**
     * Writes a row.
     *
     * @param cells texts and numbers; a cell that is null or empty stays empty
     * @throws IOException if it cannot be written
     */
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        Objects.requireNonNull(cells, "cells: must not be null");
        String separator = "";
        for (Object cell : cells) {
            writer.write(separator);
            separator = ",";
            if (cell instanceof BigDecimal number) {
                writer.write(number.toPlainString());
            } else if (cell instanceof Number) {
                writer.write(cell.toString());
            } else if (cell != null) {
                writer.write(quoted(cell.toString()));
            }
        }
        writer.write("\r\n");
    }

    /**
     * Writes what is held back.
     *
     * @throws IOException if it cannot be written
     */
    public void flush() throws IOException {
        writer.flush();
    }

    private static String quoted(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(c -> TO_QUOTE.indexOf(c) >= 0) ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
