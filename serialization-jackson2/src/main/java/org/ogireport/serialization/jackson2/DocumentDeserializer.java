package org.ogireport.serialization.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.ogireport.serialization.codec.host.HostCodec;
import org.ogireport.serialization.problem.ReportReadException;

/** Reads a document by the codec, whatever the host's settings. */
final class DocumentDeserializer<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1;

    private final HostCodec<T> codec;

    DocumentDeserializer(HostCodec<T> codec) {
        super(codec.type());
        this.codec = codec;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return codec.read(new TokenReader(parser));
        } catch (ReportReadException e) {
            throw new RefusedDocumentException(parser, handledType(), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
