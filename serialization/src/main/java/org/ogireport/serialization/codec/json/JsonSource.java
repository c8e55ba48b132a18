package org.ogireport.serialization.codec.json;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ogireport.serialization.codec.Excerpt;
import org.ogireport.serialization.codec.Expectation;
import org.ogireport.serialization.codec.Position;
import org.ogireport.serialization.codec.ProblemCollector;
import org.ogireport.serialization.codec.TokenSource;
import org.ogireport.serialization.codec.Wire;
import org.ogireport.serialization.codec.text.DocumentText;
import org.ogireport.serialization.problem.Problem.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads JSON with Jackson's streaming parser.
 *
 * <p>The parser lets badly written numbers (NaN, +1, 007) pass as numbers: the codec refuses them by their path, and the
 * reading goes on. A number's text is taken from the document, since the parser may normalize it.
 */
public final class JsonSource implements TokenSource {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .enable(
                    JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                    JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS,
                    JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS,
                    JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS,
                    JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Wire.MAX_DEPTH)
                    .maxNumberLength(Wire.MAX_TOKEN)
                    .maxStringLength(Wire.MAX_TOKEN)
                    .maxNameLength(Wire.MAX_TOKEN)
                    .build())
            .build();

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?");

    private final DocumentText document;
    private final ProblemCollector problems;
    private final JsonParser parser;
    private @Nullable JsonToken token;
    private long nameMark;
    private long valueMark;

    public JsonSource(DocumentText document, ProblemCollector problems) {
        this.document = document;
        this.problems = problems;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), document.chars(), 0, document.length());
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
    public void end() {
        int rest = document.skipSpace((int) parser.currentLocation().getCharOffset());
        // so that the names it has learned are known to the next parser
        parser.close();
        if (rest < document.length()) {
            problems.add(Code.TRAILING_CONTENT, rest, document.excerpt(rest), Expectation.END);
        }
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
    public @Nullable String number() {
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            return null;
        }
        int from = (int) valueMark;
        int to = from;
        while (to < document.length() && isWithinNumber(document.charAt(to))) {
            to++;
        }
        if (to - from > Wire.MAX_TOKEN) {
            // of zeros, which the parser does not count
            throw problems.stop(Code.TOO_LARGE, valueMark, "", Expectation.LIMITS);
        }
        return document.substring(from, to);
    }

    private static boolean isWithinNumber(char c) {
        return c >= '0' && c <= '9' || c == '.' || c == '+' || c == '-' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    @Override
    public boolean isBlank() {
        return token == JsonToken.VALUE_NULL;
    }

    @Override
    public String found() {
        String number = number();
        if (number != null) {
            return Excerpt.of(number);
        }
        if (token == JsonToken.VALUE_STRING) {
            return Excerpt.quoted(string());
        }
        return token == JsonToken.START_OBJECT
                ? "{…}"
                : token == JsonToken.START_ARRAY ? "[…]" : String.valueOf(string());
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

    /** Passes over an object or array, in which nothing but JSON may stand: no one asks for the numbers. */
    private void skipChildren() {
        for (int depth = 1; depth > 0; ) {
            next();
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                depth++;
            } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                depth--;
            } else if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
                valueMark = mark();
                String number = number();
                if (number == null || !NUMBER.matcher(number).matches()) {
                    throw problems.stop(Code.MALFORMED, valueMark, document.excerpt((int) valueMark), "JSON");
                }
            }
        }
    }

    @Override
    public long nameMark() {
        return nameMark;
    }

    @Override
    public long valueMark() {
        return valueMark;
    }

    @Override
    public Position position(long mark) {
        return document.position(mark);
    }

    private long mark() {
        return parser.currentTokenLocation().getCharOffset();
    }

    private @Nullable JsonToken next() {
        try {
            token = parser.nextToken();
            return token;
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    private String string() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    private ProblemCollector.Stop malformed(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            boolean isDeep = parser.streamReadContext().getNestingDepth() >= Wire.MAX_DEPTH
                    && DocumentText.isOpening(document.charAt((int) lastMark()));
            return problems.stop(Code.TOO_LARGE, lastMark(), "", isDeep ? Expectation.DEPTH : Expectation.LIMITS);
        }
        TokenStreamLocation location = e.getLocation();
        int at = (int) (location == null ? lastMark() : location.getCharOffset());
        return at < document.length() ? problems.stop(Code.MALFORMED, at, document.excerpt(at), "JSON") : ended();
    }

    private ProblemCollector.Stop ended() {
        return problems.stop(Code.MALFORMED, document.length(), "", Expectation.MORE);
    }

    /** Where the parser is: at the character it read last. */
    private long lastMark() {
        return Math.max(0, parser.currentLocation().getCharOffset() - 1);
    }
}
