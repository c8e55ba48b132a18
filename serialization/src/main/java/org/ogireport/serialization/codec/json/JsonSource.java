package org.ogireport.serialization.codec.json;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ogireport.serialization.codec.Excerpt;
import org.ogireport.serialization.codec.Expectation;
import org.ogireport.serialization.codec.Position;
import org.ogireport.serialization.codec.ProblemCollector;
import org.ogireport.serialization.codec.Wire;
import org.ogireport.serialization.codec.text.DocumentText;
import org.ogireport.serialization.problem.Problem.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads the characters of a document, and knows where everything stands.
 *
 * <p>The parser lets badly written numbers (NaN, +1, 007) pass as numbers: the codec refuses them by their path, and the
 * reading goes on. A number's text is taken from the document, since the parser may normalize it.
 */
final class JsonSource extends JsonTokens {
    private static final JsonFactory FACTORY = factory()
            .enable(
                    JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                    JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS,
                    JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS,
                    JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS,
                    JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS)
            .build();

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?");

    private final DocumentText document;
    private final ProblemCollector problems;

    JsonSource(DocumentText document, ProblemCollector problems) {
        super(FACTORY.createParser(ObjectReadContext.empty(), document.chars(), 0, document.length()));
        this.document = document;
        this.problems = problems;
    }

    @Override
    public void end() {
        int rest = document.skipSpace((int) parser().currentLocation().getCharOffset());
        // so that the names it has learned are known to the next parser
        parser().close();
        if (rest < document.length()) {
            problems.add(Code.TRAILING_CONTENT, rest, document.excerpt(rest), Expectation.END);
        }
    }

    @Override
    public @Nullable String number() {
        if (!isNumber()) {
            return null;
        }
        int from = (int) valueMark();
        int to = from;
        while (to < document.length() && isWithinNumber(document.charAt(to))) {
            to++;
        }
        if (to - from > Wire.MAX_TOKEN) {
            // of zeros, which the parser does not count
            throw problems.stop(Code.TOO_LARGE, valueMark(), "", Expectation.LIMITS);
        }
        return document.substring(from, to);
    }

    private static boolean isWithinNumber(char c) {
        return c >= '0' && c <= '9' || c == '.' || c == '+' || c == '-' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    @Override
    public String found() {
        String number = number();
        if (number != null) {
            return Excerpt.of(number);
        }
        if (token() == JsonToken.VALUE_STRING) {
            return Excerpt.quoted(string());
        }
        return token() == JsonToken.START_OBJECT
                ? "{…}"
                : token() == JsonToken.START_ARRAY ? "[…]" : String.valueOf(string());
    }

    @Override
    void requireNumber() {
        String number = number();
        if (number == null || !NUMBER.matcher(number).matches()) {
            throw problems.stop(Code.MALFORMED, valueMark(), document.excerpt((int) valueMark()), "JSON");
        }
    }

    @Override
    public Position position(long mark) {
        return document.position(mark);
    }

    @Override
    long mark() {
        return parser().currentTokenLocation().getCharOffset();
    }

    @Override
    ProblemCollector.Stop malformed(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            boolean isDeep = parser().streamReadContext().getNestingDepth() >= Wire.MAX_DEPTH
                    && DocumentText.isOpening(document.charAt((int) lastMark()));
            return problems.stop(Code.TOO_LARGE, lastMark(), "", isDeep ? Expectation.DEPTH : Expectation.LIMITS);
        }
        TokenStreamLocation location = e.getLocation();
        int at = (int) (location == null ? lastMark() : location.getCharOffset());
        return at < document.length() ? problems.stop(Code.MALFORMED, at, document.excerpt(at), "JSON") : ended();
    }

    @Override
    ProblemCollector.Stop ended() {
        return problems.stop(Code.MALFORMED, document.length(), "", Expectation.MORE);
    }

    /** Where the parser is: at the character it read last. */
    private long lastMark() {
        return Math.max(0, parser().currentLocation().getCharOffset() - 1);
    }
}
