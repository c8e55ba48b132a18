package org.ogireport.spring;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportXml;
import org.springframework.http.MediaType;

/** The formats of a body that is a report or a draft. Whatever charset a client names, it is UTF-8. */
enum ReportFormat {
    JSON(
            ReportJson::read,
            ReportJson::readDraft,
            ReportJson::write,
            ReportJson::write,
            "json",
            MediaType.APPLICATION_JSON),
    XML(
            ReportXml::read,
            ReportXml::readDraft,
            ReportXml::write,
            ReportXml::write,
            "xml",
            MediaType.APPLICATION_XML,
            MediaType.TEXT_XML);

    private final Reader<AnnualReport> reports;
    private final Reader<Draft> drafts;
    private final Writer<AnnualReport> report;
    private final Writer<Draft> draft;
    private final List<MediaType> types;

    ReportFormat(
            Reader<AnnualReport> reports,
            Reader<Draft> drafts,
            Writer<AnnualReport> report,
            Writer<Draft> draft,
            String suffix,
            MediaType... types) {
        this.reports = reports;
        this.drafts = drafts;
        this.report = report;
        this.draft = draft;
        this.types = Stream.concat(Stream.of(types), Stream.of(new MediaType("application", "*+" + suffix)))
                .toList();
    }

    private interface Reader<T> {
        T read(InputStream body) throws IOException;
    }

    private interface Writer<T> {
        byte[] write(T document);
    }

    static boolean isDocument(Class<?> type) {
        return type == AnnualReport.class || type == Draft.class;
    }

    List<MediaType> types() {
        return types;
    }

    Object read(Class<?> type, InputStream body) throws IOException {
        return type == Draft.class ? drafts.read(body) : reports.read(body);
    }

    byte[] write(Object document) {
        return document instanceof Draft own ? draft.write(own) : report.write((AnnualReport) document);
    }
}
