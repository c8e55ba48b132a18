package org.ogireport.spring;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportXml;
import org.ogireport.serialization.problem.ReportReadException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Reads and writes a body that is a report or a draft by the library itself: the same bytes as everywhere, and every problem
 * told with its place, also one of the text as a whole. Whatever charset a client names, the body is UTF-8.
 */
final class ReportConverter extends AbstractHttpMessageConverter<Object> {
    private final Format format;

    private ReportConverter(Format format, MediaType... types) {
        super(types);
        this.format = format;
    }

    /** How bytes and documents are made of each other. */
    private record Format(
            Reader<AnnualReport> reports,
            Reader<Draft> drafts,
            Function<AnnualReport, byte[]> report,
            Function<Draft, byte[]> draft) {}

    private interface Reader<T> {
        T read(InputStream body) throws IOException;
    }

    static ReportConverter json() {
        return new ReportConverter(
                new Format(ReportJson::read, ReportJson::readDraft, ReportJson::write, ReportJson::write),
                MediaType.APPLICATION_JSON,
                new MediaType("application", "*+json"));
    }

    static ReportConverter xml() {
        return new ReportConverter(
                new Format(ReportXml::read, ReportXml::readDraft, ReportXml::write, ReportXml::write),
                MediaType.APPLICATION_XML,
                MediaType.TEXT_XML,
                new MediaType("application", "*+xml"));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == AnnualReport.class || type == Draft.class;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
        try {
            return type == Draft.class
                    ? format.drafts().read(message.getBody())
                    : format.reports().read(message.getBody());
        } catch (ReportReadException e) {
            throw new HttpMessageNotReadableException(e.getMessage(), e, message);
        }
    }

    @Override
    protected void writeInternal(Object document, HttpOutputMessage message) throws IOException {
        message.getBody()
                .write(
                        document instanceof Draft draft
                                ? format.draft().apply(draft)
                                : format.report().apply((AnnualReport) document));
    }
}
