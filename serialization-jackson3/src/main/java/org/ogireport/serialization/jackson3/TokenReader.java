package org.ogireport.serialization.jackson3;

import org.ogireport.serialization.codec.host.HostParser;
import org.ogireport.serialization.codec.host.HostParser.Token;
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
        return Token.ofId(parser.currentTokenId());
    }

    @Override
    public Token next() {
        parser.nextToken();
        return token();
    }

    @Override
    public String text() {
        return String.valueOf(parser.getString());
    }

    /** Of a floating number, the value where the host has no text: in a tree, a token buffer or a binary format. */
    @Override
    public Object number() {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT ? parser.getNumberValueDeferred() : text();
    }

    @Override
    public Location location() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Location(location.getLineNr(), location.getColumnNr(), offset(location));
    }

    @Override
    public long end() {
        boolean isJson = parser instanceof ReaderBasedJsonParser || parser instanceof UTF8StreamJsonParser;
        return isJson ? offset(parser.currentLocation()) : -1;
    }

    /** One of the two is known: characters of a reader, bytes of a stream. */
    private static long offset(TokenStreamLocation location) {
        return location.getCharOffset() < 0 ? location.getByteOffset() : location.getCharOffset();
    }
}
