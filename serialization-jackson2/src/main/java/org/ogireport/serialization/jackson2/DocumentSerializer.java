package org.ogireport.serialization.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.ogireport.serialization.codec.host.HostCodec;

/** Writes a document by the codec, whatever the host's settings. */
final class DocumentSerializer<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1;

    private final HostCodec<T> codec;

    DocumentSerializer(HostCodec<T> codec) {
        super(codec.type());
        this.codec = codec;
    }

    @Override
    public void serialize(T document, JsonGenerator generator, SerializerProvider context) throws IOException {
        requireFormat(generator, context);
        generator.writeStartObject(document);
        writeMembers(document, generator);
        generator.writeEndObject();
    }

    @Override
    public void serializeWithType(T document, JsonGenerator generator, SerializerProvider context, TypeSerializer types)
            throws IOException {
        requireFormat(generator, context);
        WritableTypeId id = types.typeId(document, JsonToken.START_OBJECT);
        types.writeTypePrefix(generator, id);
        writeMembers(document, generator);
        types.writeTypeSuffix(generator, id);
    }

    private void requireFormat(JsonGenerator generator, SerializerProvider context) throws IOException {
        ObjectCodec mapper = generator.getCodec();
        if (mapper != null && !HostCodec.writes(mapper.getFactory().getFormatName())) {
            context.reportBadDefinition(codec.type(), HostCodec.NOT_AS_XML);
        }
    }

    private void writeMembers(T document, JsonGenerator generator) throws IOException {
        try {
            codec.writeMembers(document, new TokenWriter(generator));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
