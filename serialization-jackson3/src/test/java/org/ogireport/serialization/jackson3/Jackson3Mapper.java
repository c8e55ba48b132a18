package org.ogireport.serialization.jackson3;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.InputStream;
import java.io.Reader;
import org.ogireport.serialization.HostMapper;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

record Jackson3Mapper(JsonMapper mapper) implements HostMapper {
    @Override
    public String version() {
        return mapper.version().toString();
    }

    @Override
    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> T read(byte[] json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> T read(InputStream json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> T read(Reader json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> T readTree(String json, Class<T> type) {
        return mapper.treeToValue(mapper.readTree(json), type);
    }

    @Override
    public <T> T readBuffer(String json, Class<T> type) {
        try (JsonParser parser = mapper.createParser(json);
                TokenBuffer buffer = mapper.readValue(parser, TokenBuffer.class);
                JsonParser copy = buffer.asParser()) {
            return mapper.readValue(copy, type);
        }
    }

    @Override
    public <T> T convert(Object value, Class<T> type) {
        return mapper.convertValue(value, type);
    }

    @Override
    public byte[] write(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    @Override
    public byte[] writePretty(Object value) {
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
    }

    @Override
    public String writeTree(Object value) {
        return mapper.valueToTree(value).toString();
    }

    @Override
    public int lineOfMismatch(Throwable thrown) {
        return assertInstanceOf(MismatchedInputException.class, thrown)
                .getLocation()
                .getLineNr();
    }

    @Override
    public boolean isSyntaxError(Throwable thrown) {
        return thrown instanceof StreamReadException;
    }
}
