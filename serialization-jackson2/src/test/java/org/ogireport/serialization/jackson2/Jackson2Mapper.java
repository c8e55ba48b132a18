package org.ogireport.serialization.jackson2;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.ogireport.serialization.HostMapper;

record Jackson2Mapper(JsonMapper mapper) implements HostMapper {
    @Override
    public String version() {
        return mapper.version().toString();
    }

    @Override
    public <T> T read(String json, Class<T> type) throws IOException {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> T read(byte[] json, Class<T> type) throws IOException {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> T read(InputStream json, Class<T> type) throws IOException {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> T read(Reader json, Class<T> type) throws IOException {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> T readTree(String json, Class<T> type) throws IOException {
        return mapper.treeToValue(mapper.readTree(json), type);
    }

    @Override
    public <T> T readBuffer(String json, Class<T> type) throws IOException {
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
    public byte[] write(Object value) throws IOException {
        return mapper.writeValueAsBytes(value);
    }

    @Override
    public byte[] writePretty(Object value) throws IOException {
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
