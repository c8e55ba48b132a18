package org.ogireport.serialization.jackson3;

import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.ReportReadException;
import org.ogireport.serialization.codec.HostCodec;
import org.ogireport.serialization.codec.HostParser;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a document by the codec, whatever the host's settings. */
abstract class DocumentDeserializer<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1;

    private DocumentDeserializer(Class<T> type) {
        super(type);
    }

    abstract T read(HostParser parser);

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return read(new TokenReader(parser));
        } catch (ReportReadException e) {
            throw new RefusedDocumentException(parser, handledType(), e);
        }
    }

    static final class OfReport extends DocumentDeserializer<AnnualReport> {
        private static final long serialVersionUID = 1;

        OfReport() {
            super(AnnualReport.class);
        }

        @Override
        AnnualReport read(HostParser parser) {
            return HostCodec.readReport(parser);
        }
    }

    static final class OfDraft extends DocumentDeserializer<Draft> {
        private static final long serialVersionUID = 1;

        OfDraft() {
            super(Draft.class);
        }

        @Override
        Draft read(HostParser parser) {
            return HostCodec.readDraft(parser);
        }
    }
}
