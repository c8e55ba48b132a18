package org.ogireport.serialization.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.ReportReadException;
import org.ogireport.serialization.codec.HostCodec;
import org.ogireport.serialization.codec.HostParser;

/** Reads a document by the codec, whatever the host's settings. */
abstract class DocumentDeserializer<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1;

    private DocumentDeserializer(Class<T> type) {
        super(type);
    }

    abstract T read(HostParser parser);

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return read(new TokenReader(parser));
        } catch (ReportReadException e) {
            throw new RefusedDocumentException(parser, handledType(), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
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
