package org.ogireport.serialization.jackson3;

import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.codec.HostCodec;
import org.ogireport.serialization.codec.HostGenerator;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a document by the codec, whatever the host's settings. */
abstract class DocumentSerializer<T> extends StdSerializer<T> {
    private DocumentSerializer(Class<T> type) {
        super(type);
    }

    abstract void writeMembers(T document, HostGenerator generator);

    @Override
    public void serialize(T document, JsonGenerator generator, SerializationContext context) {
        generator.writeStartObject(document);
        writeMembers(document, new TokenWriter(generator));
        generator.writeEndObject();
    }

    @Override
    public void serializeWithType(
            T document, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        WritableTypeId id = types.typeId(document, JsonToken.START_OBJECT);
        types.writeTypePrefix(generator, context, id);
        writeMembers(document, new TokenWriter(generator));
        types.writeTypeSuffix(generator, context, id);
    }

    static final class OfReport extends DocumentSerializer<AnnualReport> {
        OfReport() {
            super(AnnualReport.class);
        }

        @Override
        void writeMembers(AnnualReport report, HostGenerator generator) {
            HostCodec.writeMembers(report, generator);
        }
    }

    static final class OfDraft extends DocumentSerializer<Draft> {
        OfDraft() {
            super(Draft.class);
        }

        @Override
        void writeMembers(Draft draft, HostGenerator generator) {
            HostCodec.writeMembers(draft, generator);
        }
    }
}
