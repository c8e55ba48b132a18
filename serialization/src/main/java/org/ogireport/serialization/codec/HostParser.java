package org.ogireport.serialization.codec;

/** What the codec asks of a host's parser: a cursor over tokens, handed over where a document begins. */
public interface HostParser {
    /** The kinds of tokens. */
    enum Token {
        BEGIN_OBJECT,
        END_OBJECT,
        BEGIN_ARRAY,
        END_ARRAY,
        NAME,
        TEXT,
        NUMBER,
        NULL,
        /** A truth value, or what no text can say. */
        OTHER,
        /** No more tokens. */
        END
    }

    /** The current token. */
    Token token();

    /** Moves to the next token. */
    Token next();

    /** The current token as text: a name, a text, or what else stands there. */
    String text();

    /**
     * The current number: a {@code String} as it was written where it was, or else a {@code Number}, which is floating if
     * and only if it is a {@code Double}, {@code Float} or {@code BigDecimal}.
     */
    Object number();

    /** Moves to the end of the current object or array; stays at any other token. */
    void skipChildren();

    /** Where the current token begins, as the host counts lines and columns; a line below 1 where it knows none. */
    Place place();
}
