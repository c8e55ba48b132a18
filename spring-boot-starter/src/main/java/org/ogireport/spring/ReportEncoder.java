package org.ogireport.spring;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.AbstractSingleValueEncoder;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.util.MimeType;
import reactor.core.publisher.Flux;

/** Writes a body that is a report or a draft in WebFlux, as {@link ReportConverter} does in Spring MVC. */
final class ReportEncoder extends AbstractSingleValueEncoder<Object> {
    private final ReportFormat format;

    ReportEncoder(ReportFormat format) {
        super(format.types().toArray(MediaType[]::new));
        this.format = format;
    }

    @Override
    public boolean canEncode(ResolvableType type, @Nullable MimeType mimeType) {
        return ReportFormat.isDocument(type.toClass()) && super.canEncode(type, mimeType);
    }

    @Override
    protected Flux<DataBuffer> encode(
            Object document,
            DataBufferFactory buffers,
            ResolvableType type,
            @Nullable MimeType mimeType,
            @Nullable Map<String, Object> hints) {
        return Flux.just(buffers.wrap(format.write(document)));
    }
}
