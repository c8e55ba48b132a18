package org.ogireport.portal.desk;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.documents.DocxPublisher;
import org.ogireport.documents.HtmlPublisher;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportXml;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;

/** A format that a clerk takes the report home in: as a report where it is complete, else as a draft. */
enum Download {
    JSON("application/json", ReportJson::write, ReportJson::write),
    XML("application/xml", ReportXml::write, ReportXml::write),
    HTML(
            "text/html;charset=UTF-8",
            report -> utf8(HtmlPublisher.page(report)),
            draft -> utf8(HtmlPublisher.page(draft))),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            DocxPublisher::write,
            DocxPublisher::write);

    private final MediaType type;
    private final Function<AnnualReport, byte[]> ofReport;
    private final Function<Draft, byte[]> ofDraft;

    Download(String type, Function<AnnualReport, byte[]> ofReport, Function<Draft, byte[]> ofDraft) {
        this.type = MediaType.parseMediaType(type);
        this.ofReport = ofReport;
        this.ofDraft = ofDraft;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    MediaType type() {
        return type;
    }

    byte[] write(Draft draft) {
        return draft.toReport(BlankPolicy.REFUSE).report().map(ofReport).orElseGet(() -> ofDraft.apply(draft));
    }

    /** The file's name, which is the report's title. */
    ContentDisposition disposition(Draft draft) {
        String name = draft.title().orElse("report").replaceAll("[\\\\/:*?\"<>|]", "_");
        return ContentDisposition.attachment()
                .filename(name + '.' + name().toLowerCase(Locale.ROOT), StandardCharsets.UTF_8)
                .build();
    }
}
