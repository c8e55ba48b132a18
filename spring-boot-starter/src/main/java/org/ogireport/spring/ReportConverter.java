package org.ogireport.spring;

import java.io.IOException;
import java.util.Locale;
import org.ogireport.serialization.problem.ReportReadException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Reads and writes a body that is a report or a draft by the library itself: the same bytes as everywhere, and every problem
 * told with its place, also one of the text as a whole.
 */
final class ReportConverter extends AbstractHttpMessageConverter<Object> {
    private final ReportFormat format;

    ReportConverter(ReportFormat format) {
        super(format.types().toArray(MediaType[]::new));
        this.format = format;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return ReportFormat.isDocument(type);
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
        try {
            return format.read(type, message.getBody());
        } catch (ReportReadException e) {
            throw new HttpMessageNotReadableException(e.message(Locale.ENGLISH), e, message);
        }
    }

    @Override
    protected void writeInternal(Object document, HttpOutputMessage message) throws IOException {
        message.getBody().write(format.write(document));
    }
}
