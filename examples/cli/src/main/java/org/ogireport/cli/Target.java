package org.ogireport.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.documents.DocxPublisher;
import org.ogireport.documents.HtmlPublisher;
import org.ogireport.serialization.FiguresCsv;
import org.ogireport.serialization.ReportCollection;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportLines;
import org.ogireport.serialization.ReportWriter;
import org.ogireport.serialization.ReportXml;

/** A format that reports are written in. */
enum Target {
    JSON,
    XML,
    CSV,
    HTML,
    DOCX,
    NDJSON,
    COLLECTION;

    /** Whether one file of this format holds many reports. */
    boolean isOfMany() {
        return this == NDJSON || this == COLLECTION;
    }

    /** What the name of a file of this format ends with. */
    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * A document that holds one report: as a report where the draft is one, otherwise as the draft.
     *
     * @throws IllegalArgumentException if a file of this format holds many
     */
    byte[] write(Draft draft) {
        Optional<AnnualReport> report = draft.toReport(BlankPolicy.REFUSE).report();
        return switch (this) {
            case JSON -> report.map(ReportJson::write).orElseGet(() -> ReportJson.write(draft));
            case XML -> report.map(ReportXml::write).orElseGet(() -> ReportXml.write(draft));
            case CSV -> FiguresCsv.write(draft);
            case HTML -> HtmlPublisher.page(draft).getBytes(StandardCharsets.UTF_8);
            case DOCX -> DocxPublisher.write(draft);
            case NDJSON, COLLECTION -> throw new IllegalArgumentException("not one document");
        };
    }

    /**
     * Opens a document that holds many reports, compressed if the name of its file ends with {@code .gz}.
     *
     * @throws IllegalArgumentException if a file of this format holds one
     */
    ReportWriter writer(OutputStream stream, @Nullable String file) throws IOException {
        boolean compressed = file != null && file.toLowerCase(Locale.ROOT).endsWith(".gz");
        OutputStream bytes = compressed ? new GZIPOutputStream(stream, 1 << 16) : stream;
        return switch (this) {
            case NDJSON -> ReportLines.write(bytes);
            case COLLECTION -> ReportCollection.write(bytes);
            default -> throw new IllegalArgumentException("one document");
        };
    }

    /** Writes a report among many, or a draft that is none yet. */
    static void write(Draft draft, ReportWriter writer) throws IOException {
        Optional<AnnualReport> report = draft.toReport(BlankPolicy.REFUSE).report();
        if (report.isPresent()) {
            writer.write(report.get());
        } else {
            writer.write(draft);
        }
    }
}
