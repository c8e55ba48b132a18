package org.ogireport.serialization.codec.json;

import org.jspecify.annotations.Nullable;
import org.ogireport.serialization.codec.Position;
import org.ogireport.serialization.codec.ProblemCollector;
import org.ogireport.serialization.problem.Problem.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the bytes of a document as they are, in the hope that it is right: nothing is kept by which to say where something
 * stands. What turns out to be wrong is read anew, by {@link JsonSource}.
 */
final class WellFormedJson extends JsonTokens {
    private static final JsonFactory FACTORY = factory().build();

    private final ProblemCollector problems;

    WellFormedJson(byte[] document, ProblemCollector problems) {
        super(FACTORY.createParser(ObjectReadContext.empty(), document));
        this.problems = problems;
    }

    /** The parser closes itself at the end, so that the names it has learned are known to the next one. */
    @Override
    public void end() {
        JsonToken more;
        try {
            more = parser().nextToken();
        } catch (JacksonException e) {
            throw malformed(e);
        }
        if (more != null) {
            problems.add(Code.TRAILING_CONTENT, 0);
        }
    }

    @Override
    public long count() {
        if (token() != JsonToken.VALUE_NUMBER_INT || parser().getNumberType() == NumberType.BIG_INTEGER) {
            return -1;
        }
        long count = parser().getLongValue();
        // a zero may have a sign
        return count > 0 || count == 0 && parser().getStringLength() == 1 ? count : -1;
    }

    @Override
    public @Nullable String number() {
        return isNumber() ? string() : null;
    }

    @Override
    void requireNumber() {
        // the parser has seen that it is one
    }

    /** Of no use: a document in which something is found wrong is read anew. */
    @Override
    public String found() {
        return "";
    }

    @Override
    public boolean isPlaced() {
        return false;
    }

    @Override
    long mark() {
        return 0;
    }

    @Override
    public Position position(long mark) {
        return Position.FIRST;
    }

    @Override
    ProblemCollector.Stop malformed(JacksonException e) {
        return ended();
    }

    @Override
    ProblemCollector.Stop ended() {
        return problems.stop(Code.MALFORMED, 0, "", "");
    }
}
