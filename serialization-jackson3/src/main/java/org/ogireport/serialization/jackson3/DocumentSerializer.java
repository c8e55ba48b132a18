package org.ogireport.serialization.jackson3;

import org.ogireport.serialization.codec.host.HostCodec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a document by the codec, whatever the host's settings. */
final class DocumentSerializer<T> extends StdSerializer<T> {
    private final HostCodec<T> codec;

    DocumentSerializer(HostCodec<T> codec) {
        super(codec.type());
        this.codec = codec;
    }

    @Override
    public void serialize(T document, JsonGenerator generator, SerializationContext context) {
        requireFormat(context);
        generator.writeStartObject(document);
        codec.writeMembers(document, new TokenWriter(generator));
        generator.writeEndObject();
    }

    @Override
    public void serializeWithType(
            T document, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        requireFormat(context);
        WritableTypeId id = types.typeId(document, JsonToken.START_OBJECT);
        types.writeTypePrefix(generator, context, id);
        codec.writeMembers(document, new TokenWriter(generator));
        types.writeTypeSuffix(generator, context, id);
    }

    private void requireFormat(SerializationContext context) {
        if (!HostCodec.writes(context.tokenStreamFactory().getFormatName())) {
            context.reportBadDefinition(codec.type(), HostCodec.NOT_AS_XML);
        }
    }
}
