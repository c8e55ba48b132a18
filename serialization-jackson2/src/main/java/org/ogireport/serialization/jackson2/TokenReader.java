package org.ogireport.serialization.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.ReaderBasedJsonParser;
import com.fasterxml.jackson.core.json.UTF8StreamJsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.ogireport.serialization.codec.HostParser;
import org.ogireport.serialization.codec.Place;

/** The host's parser as the codec sees it. The exceptions of the parser come out unchecked. */
final class TokenReader implements HostParser {
    private final JsonParser parser;

    TokenReader(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public Token token() {
        return token(parser.currentToken());
    }

    @Override
    public Token next() {
        try {
            return token(parser.nextToken());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Token token(@Nullable JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.BEGIN_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.BEGIN_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case FIELD_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_NULL -> Token.NULL;
            case VALUE_TRUE, VALUE_FALSE, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Token.OTHER;
        };
    }

    @Override
    public String text() {
        try {
            return String.valueOf(parser.getText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a floating number, the value where the host has no text: in a tree, a token buffer or a binary format. */
    @Override
    public Object number() {
        try {
            Object number =
                    parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT ? parser.getNumberValueDeferred() : text();
            return number instanceof String digits ? asWritten(digits) : number;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Digits from which a parser of JSON has dropped a plus sign or leading zeros are marked, so that they are refused. */
    private String asWritten(String digits) {
        if (!(parser instanceof ReaderBasedJsonParser || parser instanceof UTF8StreamJsonParser)) {
            return digits;
        }
        JsonLocation from = parser.currentTokenLocation();
        JsonLocation to = parser.currentLocation();
        // one of the two is known: characters of a reader, bytes of a stream
        long length = from.getCharOffset() < 0
                ? to.getByteOffset() - from.getByteOffset()
                : to.getCharOffset() - from.getCharOffset();
        return length > digits.length() ? "…" + digits : digits;
    }

    @Override
    public void skipChildren() {
        try {
            parser.skipChildren();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Place place() {
        JsonLocation location = parser.currentTokenLocation();
        return new Place(location.getLineNr(), location.getColumnNr());
    }
}
