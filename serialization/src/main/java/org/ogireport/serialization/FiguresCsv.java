package org.ogireport.serialization;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Figures;
import org.ogireport.serialization.codec.ProblemCollector;
import org.ogireport.serialization.codec.csv.CsvDocument;
import org.ogireport.serialization.codec.text.DocumentText;
import org.ogireport.serialization.problem.ReportReadException;

/**
 * Reads and writes the figures of one document as comma-separated values, a line for each cell in print order. A report's
 * prose, year and organ are not in it.
 *
 * <p>Safe for use by several threads.
 *
 * @since 0.1
 */
public final class FiguresCsv {
    private FiguresCsv() {}

    /**
     * Writes the numbers under the header {@code path,value}, in plain digits. The value of a cell without a number is empty,
     * whatever the reason.
     *
     * @param figures the figures of a report or draft
     * @return the document in UTF-8, its lines ended by LF; the same for equal figures
     */
    public static byte[] write(Figures figures) {
        return writeString(figures).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes the numbers, as {@link #write} does.
     *
     * @param figures the figures of a report or draft
     * @return the document
     */
    public static String writeString(Figures figures) {
        return CsvDocument.ofNumbers(present(figures));
    }

    /**
     * Writes the figures under the header {@code path,value,state,unreadable}: besides the number whether it is a {@code
     * NUMBER}, {@code BLANK}, {@code UNREADABLE} or {@code NOT_FOUND}, and the text of an unreadable cell. A spreadsheet takes
     * none of the texts for a formula: an apostrophe stands before those that it would.
     *
     * @param figures the figures of a report or draft
     * @return the document in UTF-8, of which {@link #readDraft(byte[])} gives the same figures back
     */
    public static byte[] writeWithStates(Figures figures) {
        return writeStringWithStates(figures).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes the figures, as {@link #writeWithStates} does.
     *
     * @param figures the figures of a report or draft
     * @return the document
     */
    public static String writeStringWithStates(Figures figures) {
        return CsvDocument.ofStates(present(figures));
    }

    /**
     * Reads figures, also from a document with a byte order mark, other line ends, the columns in another order or only those
     * of path and value, as spreadsheets leave them. Every cell of one form's tables must be there, and no other.
     *
     * @param document the document in UTF-8
     * @return a draft of which nothing else is known
     * @throws ReportReadException if the document is anything else; it lists every problem
     */
    public static Draft readDraft(byte[] document) {
        byte[] bytes = Objects.requireNonNull(document, "document: must not be null");
        ProblemCollector problems = new ProblemCollector();
        return CsvDocument.read(DocumentText.unmarked(bytes, problems), problems);
    }

    /**
     * Reads figures, as {@link #readDraft(byte[])} does.
     *
     * @param document the document
     * @return a draft of which nothing else is known
     * @throws ReportReadException if the document is anything else; it lists every problem
     */
    public static Draft readDraft(String document) {
        String text = Objects.requireNonNull(document, "document: must not be null");
        ProblemCollector problems = new ProblemCollector();
        return CsvDocument.read(
                DocumentText.of(text.startsWith("\uFEFF") ? text.substring(1) : text, problems), problems);
    }

    private static Figures present(Figures figures) {
        return Objects.requireNonNull(figures, "figures: must not be null");
    }
}
