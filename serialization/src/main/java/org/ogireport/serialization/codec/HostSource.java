package org.ogireport.serialization.codec;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.ogireport.serialization.Problem.Code;
import org.ogireport.serialization.codec.HostParser.Token;

/**
 * Reads the tokens of a host's parser. What is not well-formed is the host's to refuse; what follows the document is the
 * host's to read.
 *
 * <p>A mark is a line and a column, or where the host knows none (a tree, a binary format) the number of the token.
 */
final class HostSource implements TokenSource {
    private static final int MAX_SCALE = 1000;

    private final HostParser parser;
    private final Problems problems;
    private Token token = Token.END;
    private long tokens;
    private long nameMark;
    private long valueMark;

    /** Whether the host has entered the document's object already, as it does to find a type's name in it. */
    private boolean isEntered;

    HostSource(HostParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    @Override
    public void begin() {
        token = parser.token();
        isEntered = token == Token.NAME || token == Token.END_OBJECT;
        valueMark = mark();
    }

    @Override
    public void end() {
        // the host's
    }

    @Override
    public boolean isVersioned() {
        return false;
    }

    @Override
    public boolean beginObject() {
        return token == Token.BEGIN_OBJECT || isEntered;
    }

    @Override
    public boolean beginMap() {
        return beginObject();
    }

    @Override
    public @Nullable String nextName() {
        if (isEntered) {
            isEntered = false;
        } else {
            next();
        }
        if (token == Token.END_OBJECT) {
            return null;
        }
        String name = parser.text();
        nameMark = mark();
        next();
        valueMark = mark();
        return name;
    }

    @Override
    public boolean beginTexts() {
        return token == Token.BEGIN_ARRAY;
    }

    @Override
    public boolean nextText() {
        next();
        valueMark = mark();
        return token != Token.END_ARRAY;
    }

    private void next() {
        token = parser.next();
        tokens++;
        if (token == Token.END) {
            throw problems.stop(Code.MALFORMED, mark(), "", Expectation.MORE);
        }
    }

    @Override
    public @Nullable String text() {
        return token == Token.TEXT ? parser.text() : null;
    }

    @Override
    public @Nullable String number() {
        return token == Token.NUMBER ? digits(parser.number()) : null;
    }

    /** A floating number that never was a text has a fraction here, be it zero, so that it cannot pass as a whole one. */
    private static String digits(Object number) {
        if (!(number instanceof Double || number instanceof Float || number instanceof BigDecimal)) {
            return number.toString();
        }
        String digits = number.toString();
        if (!Character.isDigit(digits.charAt(digits.length() - 1))) {
            return digits; // NaN and the infinite ones
        }
        BigDecimal decimal = new BigDecimal(digits);
        if (Math.abs((long) decimal.scale()) > MAX_SCALE) {
            return digits;
        }
        String plain = decimal.stripTrailingZeros().toPlainString();
        return plain.contains(".") ? plain : plain + ".0";
    }

    @Override
    public boolean isBlank() {
        return token == Token.NULL;
    }

    @Override
    public String found() {
        return switch (token) {
            case NUMBER -> Excerpt.of(digits(parser.number()));
            case TEXT -> Excerpt.quoted(parser.text());
            case BEGIN_OBJECT, NAME, END_OBJECT -> "{…}";
            case BEGIN_ARRAY, END_ARRAY -> "[…]";
            case NULL, OTHER, END -> Excerpt.of(parser.text());
        };
    }

    @Override
    public void skip() {
        parser.skipChildren();
    }

    @Override
    public long nameMark() {
        return nameMark;
    }

    @Override
    public long valueMark() {
        return valueMark;
    }

    private long mark() {
        Place place = parser.place();
        return place.line() < 1 ? tokens : (long) place.line() << Integer.SIZE | Math.max(1, place.column());
    }

    @Override
    public Place place(long mark) {
        int line = (int) (mark >> Integer.SIZE);
        return line < 1 ? Place.UNKNOWN : new Place(line, (int) mark);
    }
}
