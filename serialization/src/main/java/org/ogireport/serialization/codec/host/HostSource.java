package org.ogireport.serialization.codec.host;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.ogireport.serialization.codec.Excerpt;
import org.ogireport.serialization.codec.Expectation;
import org.ogireport.serialization.codec.Position;
import org.ogireport.serialization.codec.ProblemCollector;
import org.ogireport.serialization.codec.TokenSource;
import org.ogireport.serialization.codec.Wire;
import org.ogireport.serialization.codec.host.HostParser.Token;
import org.ogireport.serialization.codec.text.Utf8;
import org.ogireport.serialization.problem.Problem.Code;

/**
 * Reads the tokens of a host's parser. What is not well-formed is the host's to refuse; what follows the document is the
 * host's to read. A document is measured from its first token to its last: in bytes, where the host reads text in
 * characters, and where it reads none by what its names and texts would have in UTF-8.
 *
 * <p>A mark is a line and a column, or where the host knows none (a tree, a binary format) the number of the token.
 */
final class HostSource implements TokenSource {
    private static final int MAX_SCALE = 1000;
    private static final HostParser.Location NOWHERE = new HostParser.Location(0, 0, -1);

    private final HostParser parser;
    private final ProblemCollector problems;
    private Token token = Token.END;
    private HostParser.Location location = NOWHERE;

    /** The first offset that the host has told, and the last; below 0 as long as it has told none. */
    private long start = -1;

    private long reached = -1;

    /** What the tokens hold that the host has told no offset of. */
    private long held;

    private long tokens;
    private long nameMark;
    private long valueMark;

    /** Whether the host has entered the document's object already, as it does to find a type's name in it. */
    private boolean isEntered;

    HostSource(HostParser parser, ProblemCollector problems) {
        this.parser = parser;
        this.problems = problems;
    }

    @Override
    public void begin() {
        moveTo(parser.token());
        isEntered = token == Token.NAME || token == Token.END_OBJECT;
        valueMark = mark();
    }

    @Override
    public void end() {
        // the host's
    }

    @Override
    public boolean beginObject() {
        return token == Token.BEGIN_OBJECT || isEntered;
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
        tokens++;
        moveTo(parser.next());
        if (token == Token.END) {
            throw problems.stop(Code.MALFORMED, mark(), "", Expectation.MORE);
        }
    }

    private void moveTo(Token next) {
        token = next;
        location = parser.location();
        if (location.offset() > reached) {
            reached = location.offset();
            start = start < 0 ? reached : start;
        } else {
            held += token == Token.NAME || token == Token.TEXT ? 1 + Utf8.length(parser.text()) : 1;
        }
        if (held + reached - start >= Wire.MAX_BYTES) {
            throw problems.stop(Code.TOO_LARGE, mark(), "", Expectation.BYTES);
        }
    }

    @Override
    public @Nullable String text() {
        return token == Token.TEXT ? parser.text() : null;
    }

    @Override
    public @Nullable String number() {
        return token == Token.NUMBER ? digits() : null;
    }

    private String digits() {
        Object number = parser.number();
        if (!(number instanceof String written)) {
            return digits(number);
        }
        // from which a parser of JSON drops a plus sign or leading zeros: that it did is told, so that it is refused
        return parser.end() - location.offset() > written.length() ? "…" + written : written;
    }

    /** A floating number that never was a text has a fraction here, be it zero, so that it cannot pass as a whole one. */
    private static String digits(Object number) {
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
            case NUMBER -> Excerpt.of(digits());
            case TEXT -> Excerpt.quoted(parser.text());
            case BEGIN_OBJECT, NAME, END_OBJECT -> "{…}";
            case BEGIN_ARRAY, END_ARRAY -> "[…]";
            case NULL, OTHER, END -> Excerpt.of(parser.text());
        };
    }

    @Override
    public void skip() {
        int depth = 0;
        do {
            if (depth > 0) {
                next();
            }
            if (token == Token.BEGIN_OBJECT || token == Token.BEGIN_ARRAY) {
                depth++;
            } else if (token == Token.END_OBJECT || token == Token.END_ARRAY) {
                depth--;
            }
        } while (depth > 0);
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
        return location.line() < 1 ? tokens : (long) location.line() << Integer.SIZE | Math.max(1, location.column());
    }

    @Override
    public Position position(long mark) {
        int line = (int) (mark >> Integer.SIZE);
        return line < 1 ? Position.UNKNOWN : new Position(line, (int) mark);
    }
}
