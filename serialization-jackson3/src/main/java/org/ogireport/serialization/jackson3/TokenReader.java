package org.ogireport.serialization.jackson3;

import org.jspecify.annotations.Nullable;
import org.ogireport.serialization.codec.HostParser;
import org.ogireport.serialization.codec.Place;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.ReaderBasedJsonParser;
import tools.jackson.core.json.UTF8StreamJsonParser;

/** The host's parser as the codec sees it. */
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
        return token(parser.nextToken());
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
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_NULL -> Token.NULL;
            case VALUE_TRUE, VALUE_FALSE, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Token.OTHER;
        };
    }

    @Override
    public String text() {
        return String.valueOf(parser.getString());
    }

    /** Of a floating number, the value where the host has no text: in a tree, a token buffer or a binary format. */
    @Override
    public Object number() {
        Object number =
                parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT ? parser.getNumberValueDeferred() : text();
        return number instanceof String digits ? asWritten(digits) : number;
    }

    /** Digits from which a parser of JSON has dropped a plus sign or leading zeros are marked, so that they are refused. */
    private String asWritten(String digits) {
        if (!(parser instanceof ReaderBasedJsonParser || parser instanceof UTF8StreamJsonParser)) {
            return digits;
        }
        TokenStreamLocation from = parser.currentTokenLocation();
        TokenStreamLocation to = parser.currentLocation();
        // one of the two is known: characters of a reader, bytes of a stream
        long length = from.getCharOffset() < 0
                ? to.getByteOffset() - from.getByteOffset()
                : to.getCharOffset() - from.getCharOffset();
        return length > digits.length() ? "…" + digits : digits;
    }

    @Override
    public void skipChildren() {
        parser.skipChildren();
    }

    @Override
    public Place place() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Place(location.getLineNr(), location.getColumnNr());
    }
}
