package org.ogireport.serialization.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
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
            return parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT ? parser.getNumberValueDeferred() : text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
