package org.ogireport.collection.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ogireport.documents.ReportImporters;
import org.ogireport.documents.result.DocumentFormat;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.xlsx.XlsxWorkbook;

/** The rows of a table that somebody keeps in a file. */
public final class TableRows {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String MARK = "\uFEFF";

    private TableRows() {}

    /**
     * Reads csv (UTF-8, or else GB18030) or the sheets of a workbook (xlsx) as they are shown.
     *
     * @param bytes the file's bytes
     * @return its rows, each with the texts of its cells; empty where it is neither
     */
    public static Optional<List<List<String>>> read(byte[] bytes) {
        try {
            DocumentFormat format = ReportImporters.format(bytes);
            if (format == DocumentFormat.XLSX) {
                return Optional.of(XlsxWorkbook.read(bytes, "").lines().stream()
                        .map(line -> line.isTabular() ? line.cells() : List.of(line.text()))
                        .toList());
            }
            return format == DocumentFormat.TEXT ? Optional.of(rows(text(bytes))) : Optional.empty();
        } catch (IOException | ImportException e) {
            return Optional.empty();
        }
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = GB18030.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        }
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    /** Splits csv as RFC 4180 has it; what stands behind a closing quotation mark belongs to the cell. */
    static List<List<String>> rows(String csv) {
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
        if (!cell.isEmpty() || !row.isEmpty()) {
            row.add(cell.toString());
            rows.add(List.copyOf(row));
        }
        return rows;
    }
}
