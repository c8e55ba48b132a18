package org.ogireport.collection.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.ReportImporters;
import org.ogireport.documents.page.Decoding;
import org.ogireport.documents.result.DocumentFormat;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.xlsx.XlsxWorkbook;

/** The rows of a table that somebody keeps in a file. */
public final class TableRows {
    private static final String MARK = "\uFEFF";

    private TableRows() {}

    /**
     * Reads csv (UTF-8, or else GB18030) or the sheets of a workbook (xlsx) as they are shown.
     *
     * @param bytes the file's bytes
     * @return its rows, each with the texts of its cells; empty where it is neither
     * @throws ParseException if a quotation mark at the beginning of a cell is not closed; the offset is the number of
     *     its row, from 1
     */
    public static Optional<List<List<String>>> read(byte[] bytes) throws ParseException {
        try {
            DocumentFormat format = ReportImporters.format(bytes);
            if (format == DocumentFormat.XLSX) {
                return Optional.of(XlsxWorkbook.texts(bytes, ""));
            }
            String text = format == DocumentFormat.TEXT ? text(bytes) : null;
            return text == null ? Optional.empty() : Optional.of(rows(text));
        } catch (IOException | ImportException e) {
            return Optional.empty();
        }
    }

    private static @Nullable String text(byte[] bytes) {
        String utf8 = Decoding.strictly(bytes, StandardCharsets.UTF_8);
        String text = utf8 == null ? Decoding.strictly(bytes, Decoding.GB18030) : utf8;
        return text != null && text.startsWith(MARK) ? text.substring(1) : text;
    }

    /** Splits csv as RFC 4180 has it; what stands behind a closing quotation mark belongs to the cell. */
    static List<List<String>> rows(String csv) throws ParseException {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (isQuoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    isQuoted = false;
                }
            } else if (c == '"' && cell.isEmpty()) {
                isQuoted = true;
            } else if (c == ',' || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (isQuoted) {
            throw new ParseException("a quotation mark is not closed", rows.size() + 1);
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            row.add(cell.toString());
            rows.add(List.copyOf(row));
        }
        return rows;
    }
}
