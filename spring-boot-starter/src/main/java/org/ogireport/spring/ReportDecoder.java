package org.ogireport.spring;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ogireport.serialization.problem.ReportReadException;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.AbstractDataBufferDecoder;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.util.MimeType;

/** Reads a body that is a report or a draft in WebFlux, as {@link ReportConverter} does in Spring MVC. */
final class ReportDecoder extends AbstractDataBufferDecoder<Object> {
    private final ReportFormat format;

    ReportDecoder(ReportFormat format) {
        super(format.types().toArray(MediaType[]::new));
        this.format = format;
    }

    @Override
    public boolean canDecode(ResolvableType type, @Nullable MimeType mimeType) {
        return ReportFormat.isDocument(type.toClass()) && super.canDecode(type, mimeType);
    }

    @Override
    public Object decode(
            DataBuffer buffer, ResolvableType type, @Nullable MimeType mimeType, @Nullable Map<String, Object> hints) {
        try (InputStream body = buffer.asInputStream(true)) {
            return format.read(type.toClass(), body);
        } catch (ReportReadException | IOException e) {
            throw new DecodingException(String.valueOf(e.getMessage()), e);
        }
    }
}
