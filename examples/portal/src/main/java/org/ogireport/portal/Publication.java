package org.ogireport.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ogireport.collection.table.CsvWriter;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.documents.DocxPublisher;
import org.ogireport.documents.HtmlPublisher;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportXml;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;

/** The formats that a report leaves the portal in: as a report where it is complete, else as a draft. */
public enum Publication {
    JSON("application/json", Publication::json),
    XML("application/xml", Publication::xml),
    HTML("text/html;charset=UTF-8", draft -> HtmlPublisher.page(draft).getBytes(StandardCharsets.UTF_8)),
    DOCX(Attachment.DOCX.toString(), DocxPublisher::write),
    CSV("text/csv;charset=UTF-8", Publication::csv);

    private final MediaType type;
    private final Function<Draft, byte[]> writer;

    Publication(String type, Function<Draft, byte[]> writer) {
        this.type = MediaType.parseMediaType(type);
        this.writer = writer;
    }

    /**
     * The first format that a client takes, by the client's own order.
     *
     * @param types what it takes
     * @return the format, or empty where it takes none
     */
    public static Optional<Publication> accepted(List<MediaType> types) {
        List<MediaType> ordered = new ArrayList<>(types);
        MimeTypeUtils.sortBySpecificity(ordered);
        return ordered.stream()
                .flatMap(wanted -> Stream.of(values()).filter(each -> wanted.includes(each.type)))
                .findFirst();
    }

    /**
     * What the formats are called.
     *
     * @return their media types
     */
    public static List<MediaType> types() {
        return Stream.of(values()).map(Publication::type).toList();
    }

    public MediaType type() {
        return type;
    }

    /**
     * A report in this format.
     *
     * @param draft the report
     * @return its bytes
     */
    public byte[] write(Draft draft) {
        return writer.apply(draft);
    }

    /**
     * A report as a file of this format, named by its title.
     *
     * @param draft the report
     * @return the answer
     */
    public ResponseEntity<byte[]> attachment(Draft draft) {
        String name = draft.title().orElse("report");
        return Attachment.of(name + '.' + name().toLowerCase(Locale.ROOT), type, write(draft));
    }

    private static byte[] json(Draft draft) {
        return draft.toReport(BlankPolicy.REFUSE)
                .report()
                .map(ReportJson::write)
                .orElseGet(() -> ReportJson.write(draft));
    }

    private static byte[] xml(Draft draft) {
        return draft.toReport(BlankPolicy.REFUSE)
                .report()
                .map(ReportXml::write)
                .orElseGet(() -> ReportXml.write(draft));
    }

    /** A line a cell: its path, its name and what stands in it. */
    private static byte[] csv(Draft draft) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(out)) {
            for (Cell cell : draft.cells()) {
                csv.row(List.of(
                        cell.path(), cell.words().chinese(), draft.value(cell).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
