package org.ogireport.collection.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.ReportImporters;
import org.ogireport.documents.page.Decoding;
import org.ogireport.documents.result.DocumentFormat;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.xlsx.XlsxWorkbook;

/**
 * The rows of a table that somebody keeps in a file.
 *
 * @since 0.1
 */
public final class TableRows {
    private static final String MARK = "\uFEFF";

    private TableRows() {}

    /**
     * Reads csv (UTF-8, or else GB18030) or the sheets of a workbook (xlsx) as they are shown.
     *
     * @param bytes the file's bytes
     * @return its rows; empty where it is neither
     * @throws ParseException if a quotation mark at the beginning of a cell is not closed, or text follows the closing one; the
     *     offset is the number of the line where its row begins, from 1
     */
    public static Optional<List<TableRow>> read(byte[] bytes) throws ParseException {
        try {
            DocumentFormat format = ReportImporters.format(bytes);
            if (format == DocumentFormat.XLSX) {
                return Optional.of(rows(XlsxWorkbook.texts(bytes, "")));
            }
            String text = format == DocumentFormat.TEXT ? text(bytes) : null;
            return text == null ? Optional.empty() : Optional.of(rows(text));
        } catch (IOException | ImportException e) {
            return Optional.empty();
        }
    }

    private static List<TableRow> rows(Map<String, List<List<String>>> sheets) {
        List<TableRow> rows = new ArrayList<>();
        sheets.forEach((name, texts) -> {
            for (int i = 0; i < texts.size(); i++) {
                rows.add(new TableRow(sheets.size() == 1 ? "" : name, i + 1, texts.get(i)));
            }
        });
        return rows;
    }

    private static @Nullable String text(byte[] bytes) {
        String utf8 = Decoding.strictly(bytes, StandardCharsets.UTF_8);
        String text = utf8 == null ? Decoding.strictly(bytes, Decoding.GB18030) : utf8;
        return text != null && text.startsWith(MARK) ? text.substring(1) : text;
    }

    /** Cells as RFC 4180 has them, so that what stands in a row is never guessed. */
    static List<TableRow> rows(String csv) throws ParseException {
        List<TableRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(csv)) {
            for (CsvRecord each : records) {
                rows.add(new TableRow("", Math.toIntExact(each.getStartingLineNumber()), each.getFields()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is read from a file", e);
        } catch (CsvParseException e) {
            throw new ParseException("a quotation mark is not closed, or text follows it", behind(rows));
        }
        return rows;
    }

    /** The line behind the last row. */
    private static int behind(List<TableRow> rows) {
        if (rows.isEmpty()) {
            return 1;
        }
        TableRow last = rows.get(rows.size() - 1);
        long breaks =
                String.join("", last.cells()).chars().filter(c -> c == '\n').count();
        return last.number() + 1 + (int) breaks;
    }
}
