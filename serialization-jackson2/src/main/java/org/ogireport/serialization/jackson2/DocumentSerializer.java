package org.ogireport.serialization.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.codec.HostCodec;
import org.ogireport.serialization.codec.HostGenerator;

/** Writes a document by the codec, whatever the host's settings. */
abstract class DocumentSerializer<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1;

    private DocumentSerializer(Class<T> type) {
        super(type);
    }

    abstract void writeMembers(T document, HostGenerator generator);

    @Override
    public void serialize(T document, JsonGenerator generator, SerializerProvider context) throws IOException {
        generator.writeStartObject(document);
        members(document, generator);
        generator.writeEndObject();
    }

    @Override
    public void serializeWithType(T document, JsonGenerator generator, SerializerProvider context, TypeSerializer types)
            throws IOException {
        WritableTypeId id = types.typeId(document, JsonToken.START_OBJECT);
        types.writeTypePrefix(generator, id);
        members(document, generator);
        types.writeTypeSuffix(generator, id);
    }

    private void members(T document, JsonGenerator generator) throws IOException {
        try {
            writeMembers(document, new TokenWriter(generator));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    static final class OfReport extends DocumentSerializer<AnnualReport> {
        private static final long serialVersionUID = 1;

        OfReport() {
            super(AnnualReport.class);
        }

        @Override
        void writeMembers(AnnualReport report, HostGenerator generator) {
            HostCodec.writeMembers(report, generator);
        }
    }

    static final class OfDraft extends DocumentSerializer<Draft> {
        private static final long serialVersionUID = 1;

        OfDraft() {
            super(Draft.class);
        }

        @Override
        void writeMembers(Draft draft, HostGenerator generator) {
            HostCodec.writeMembers(draft, generator);
        }
    }
}
