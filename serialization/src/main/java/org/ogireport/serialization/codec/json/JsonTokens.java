package org.ogireport.serialization.codec.json;

import org.jspecify.annotations.Nullable;
import org.ogireport.serialization.codec.ProblemCollector;
import org.ogireport.serialization.codec.TokenSource;
import org.ogireport.serialization.codec.Wire;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/**
 * The tokens of a JSON document, from Jackson's streaming parser. Whether places are known, and what becomes of a document
 * that is not well formed, is for the kinds of source to say.
 */
abstract sealed class JsonTokens implements TokenSource permits JsonSource, WellFormedJson {
    private final JsonParser parser;
    private @Nullable JsonToken token;
    private long nameMark;
    private long valueMark;

    JsonTokens(JsonParser parser) {
        this.parser = parser;
    }

    /** A factory of parsers within the limits of a document, which the parser cannot tell from the text itself. */
    static JsonFactoryBuilder factory() {
        return JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Wire.MAX_DEPTH)
                        .maxNumberLength(Wire.MAX_TOKEN)
                        .maxStringLength(Wire.MAX_TOKEN)
                        .maxNameLength(Wire.MAX_TOKEN)
                        .build());
    }

    /** Where the current token stands. */
    abstract long mark();

    abstract ProblemCollector.Stop malformed(JacksonException e);

    abstract ProblemCollector.Stop ended();

    final JsonParser parser() {
        return parser;
    }

    final @Nullable JsonToken token() {
        return token;
    }

    final boolean isNumber() {
        return token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
    }

    @Override
    public void begin() {
        next();
        if (token == null) {
            throw ended();
        }
        valueMark = mark();
    }

    @Override
    public boolean beginObject() {
        return token == JsonToken.START_OBJECT;
    }

    @Override
    public @Nullable String nextName() {
        if (next() == JsonToken.END_OBJECT) {
            return null;
        }
        String name = string();
        nameMark = mark();
        next();
        valueMark = mark();
        return name;
    }

    @Override
    public boolean beginTexts() {
        return token == JsonToken.START_ARRAY;
    }

    @Override
    public boolean nextText() {
        if (next() == JsonToken.END_ARRAY) {
            return false;
        }
        valueMark = mark();
        return true;
    }

    @Override
    public @Nullable String text() {
        return token == JsonToken.VALUE_STRING ? string() : null;
    }

    @Override
    public boolean isBlank() {
        return token == JsonToken.VALUE_NULL;
    }

    @Override
    public void skip() {
        if (token == JsonToken.VALUE_STRING) {
            try {
                parser.finishToken();
            } catch (JacksonException e) {
                throw malformed(e);
            }
        } else if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            skipChildren();
        }
    }

    /** Passes over an object or array, in which nothing but JSON may stand. */
    private void skipChildren() {
        for (int depth = 1; depth > 0; ) {
            next();
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                depth++;
            } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                depth--;
            } else if (isNumber()) {
                valueMark = mark();
                requireNumber();
            }
        }
    }

    /** Makes sure that a number which no one asks for is one. */
    abstract void requireNumber();

    @Override
    public final long nameMark() {
        return nameMark;
    }

    @Override
    public final long valueMark() {
        return valueMark;
    }

    private @Nullable JsonToken next() {
        try {
            token = parser.nextToken();
            return token;
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    final String string() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }
}
