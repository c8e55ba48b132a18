package org.ogireport.serialization.jackson3;

import org.ogireport.serialization.codec.host.HostCodec;
import org.ogireport.serialization.problem.ReportReadException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a document by the codec, whatever the host's settings. */
final class DocumentDeserializer<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1;

    private final HostCodec<T> codec;

    DocumentDeserializer(HostCodec<T> codec) {
        super(codec.type());
        this.codec = codec;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return codec.read(new TokenReader(parser));
        } catch (ReportReadException e) {
            throw new RefusedDocumentException(parser, handledType(), e);
        }
    }
}
