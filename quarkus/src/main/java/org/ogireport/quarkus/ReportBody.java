package org.ogireport.quarkus;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportXml;

/**
 * Reads and writes a body that is a report or a draft by the library itself: the same bytes as everywhere, in UTF-8.
 *
 * @since 0.1
 */
@Provider
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML, MediaType.TEXT_XML})
@Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML, MediaType.TEXT_XML})
public class ReportBody implements MessageBodyReader<Object>, MessageBodyWriter<Object> {
    /** Made by Quarkus. */
    public ReportBody() {}

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return isOurs(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        boolean isDraft = Draft.class.equals(type);
        if (isXml(media)) {
            return isDraft ? ReportXml.readDraft(body) : ReportXml.read(body);
        }
        return isDraft ? ReportJson.readDraft(body) : ReportJson.read(body);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return isOurs(type);
    }

    @Override
    public void writeTo(
            Object document,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        if (document instanceof Draft draft) {
            body.write(isXml(media) ? ReportXml.write(draft) : ReportJson.write(draft));
        } else {
            AnnualReport report = (AnnualReport) document;
            body.write(isXml(media) ? ReportXml.write(report) : ReportJson.write(report));
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type == AnnualReport.class || type == Draft.class;
    }

    private static boolean isXml(MediaType media) {
        return media.getSubtype().equals("xml");
    }
}
