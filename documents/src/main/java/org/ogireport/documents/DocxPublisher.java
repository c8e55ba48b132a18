package org.ogireport.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Part;
import org.ogireport.core.print.PrintedTable;
import org.ogireport.documents.draft.PublishedFront;
import org.ogireport.documents.publish.DocxBody;
import org.ogireport.documents.publish.DocxFile;
import org.ogireport.documents.publish.DocxParts;

/**
 * Publishes a report or draft as a Word document (.docx) in the official form, with its merged cells and headers that
 * repeat on every page.
 *
 * <p>{@link DocxImporter} reads it back exactly but for where each figure stood. What the document does not show (such as
 * the organ's level) travels along in its custom properties; figures never do, so a number that was edited counts as it
 * was edited. The same content gives the same bytes.
 *
 * @since 0.1
 */
public final class DocxPublisher {
    private DocxPublisher() {}

    /**
     * A report as a Word document.
     *
     * @param report the report
     * @return the bytes of the file
     */
    public static byte[] write(AnnualReport report) {
        Objects.requireNonNull(report, "report: must not be null");
        return write(Draft.of(report));
    }

    /**
     * A draft as a Word document. What is blank stays blank; what could not be read is shown and marked.
     *
     * @param draft the draft
     * @return the bytes of the file
     */
    public static byte[] write(Draft draft) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        try {
            write(draft, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes a report as a Word document.
     *
     * @param report the report
     * @param out where to write; it is flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(AnnualReport report, OutputStream out) throws IOException {
        Objects.requireNonNull(report, "report: must not be null");
        write(Draft.of(report), out);
    }

    /**
     * Writes a draft as a Word document.
     *
     * @param draft the draft
     * @param out where to write; it is flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Draft draft, OutputStream out) throws IOException {
        Objects.requireNonNull(draft, "draft: must not be null");
        Objects.requireNonNull(out, "out: must not be null");
        PublishedFront front = PublishedFront.of(draft);
        DocxFile.write(out, front.title(), properties(draft, front), document(draft, front));
    }

    private static Map<String, String> properties(Draft draft, PublishedFront front) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put(DocxParts.FORM_PROPERTY, draft.layout().form().code());
        properties.put(
                DocxParts.REQUESTS_FORM_PROPERTY, draft.layout().requestsForm().code());
        front.carried().forEach((key, value) -> properties.put(DocxParts.CARRIED_PREFIX + key, value));
        for (Cell cell : draft.cells()) {
            CellValue value = draft.value(cell);
            if (!value.isNumber() && !value.isBlank()) {
                properties.put(DocxParts.UNREADABLE_PREFIX + cell.path(), value.toString());
                draft.source(cell)
                        .map(Source::unread)
                        .ifPresent(reason -> properties.put(DocxParts.UNREAD_PREFIX + cell.path(), reason.name()));
            }
        }
        return properties;
    }

    private static String document(Draft draft, PublishedFront front) {
        DocxBody body = new DocxBody();
        body.paragraph(DocxParts.TITLE, front.title());
        front.prose().forEach(paragraph -> body.paragraph(DocxParts.PROSE, paragraph));
        front.shown().forEach(fact -> body.paragraph(DocxParts.FACT, fact.line()));
        List<PrintedTable> tables = PrintedTable.of(draft.layout());
        for (Part part : Part.values()) {
            body.paragraph(DocxParts.HEADING, part.heading());
            for (PrintedTable table : tables) {
                if (table.part() == part) {
                    body.table(table, draft);
                }
            }
            prose(draft, part).paragraphs().forEach(paragraph -> body.paragraph(DocxParts.PROSE, paragraph));
        }
        return body.document();
    }

    private static Narrative prose(Draft draft, Part part) {
        return switch (part) {
            case OVERVIEW -> draft.overview();
            case PROBLEMS -> draft.problems();
            case OTHER_MATTERS -> draft.otherMatters();
            default -> Narrative.EMPTY;
        };
    }
}
