package org.ogireport.serialization.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.ReaderBasedJsonParser;
import com.fasterxml.jackson.core.json.UTF8StreamJsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.ogireport.serialization.codec.host.HostParser;

/** The host's parser as the codec sees it. The exceptions of the parser come out unchecked. */
final class TokenReader implements HostParser {
    private final JsonParser parser;

    TokenReader(JsonParser parser) {
        this.parser = parser;
    }

    private interface Step<T> {
        T take() throws IOException;
    }

    private static <T> T unchecked(Step<T> step) {
        try {
            return step.take();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Token token() {
        return Token.ofId(parser.currentTokenId());
    }

    @Override
    public Token next() {
        unchecked(parser::nextToken);
        return token();
    }

    @Override
    public String text() {
        return Objects.toString(unchecked(parser::getText));
    }

    /** Of a floating number, the value where the host has no text: in a tree, a token buffer or a binary format. */
    @Override
    public Object number() {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT
                ? unchecked(parser::getNumberValueDeferred)
                : text();
    }

    @Override
    public Location location() {
        JsonLocation location = parser.currentTokenLocation();
        return new Location(location.getLineNr(), location.getColumnNr(), offset(location));
    }

    @Override
    public long end() {
        boolean isJson = parser instanceof ReaderBasedJsonParser || parser instanceof UTF8StreamJsonParser;
        return isJson ? offset(parser.currentLocation()) : -1;
    }

    /** One of the two is known: characters of a reader, bytes of a stream. */
    private static long offset(JsonLocation location) {
        return location.getCharOffset() < 0 ? location.getByteOffset() : location.getCharOffset();
    }
}
