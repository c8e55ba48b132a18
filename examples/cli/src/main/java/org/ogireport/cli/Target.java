package org.ogireport.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.documents.DocxPublisher;
import org.ogireport.documents.HtmlPublisher;
import org.ogireport.serialization.ReportJson;
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
            case CSV -> csv(draft).getBytes(StandardCharsets.UTF_8);
            case HTML -> HtmlPublisher.page(draft).getBytes(StandardCharsets.UTF_8);
            case DOCX -> DocxPublisher.write(draft);
            case NDJSON, COLLECTION -> throw new IllegalArgumentException("not one document");
        };
    }

    /** Every cell in print order; an empty value for one that holds no number. */
    private static String csv(Draft draft) {
        StringBuilder csv = new StringBuilder("path,value\n");
        for (Cell cell : draft.cells()) {
            CellValue value = draft.value(cell);
            csv.append(cell.path())
                    .append(',')
                    .append(value.isNumber() ? value : "")
                    .append('\n');
        }
        return csv.toString();
    }
}
