package org.ogireport.serialization.codec.host;

import java.util.List;

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
        END;

        /** By the numbers that both majors of Jackson give their tokens, from 0. */
        private static final List<Token> BY_ID = List.of(
                END,
                BEGIN_OBJECT,
                END_OBJECT,
                BEGIN_ARRAY,
                END_ARRAY,
                NAME,
                TEXT,
                NUMBER,
                NUMBER,
                OTHER,
                OTHER,
                NULL,
                OTHER);

        /** The kind of one of Jackson's tokens. */
        public static Token ofId(int id) {
            return id < 0 ? OTHER : BY_ID.get(id);
        }
    }

    /**
     * A place in what the host reads.
     *
     * @param line the line as the host counts it; below 1 where it knows none, as in a tree or a binary format
     * @param column the column
     * @param offset how much stands before it, in bytes or, where the host reads text, in characters; below 0 where it
     *     does not know
     */
    record Location(int line, int column, long offset) {}

    /** The current token. */
    Token token();

    /** Moves to the next token. */
    Token next();

    /** The current token as text: a name, a text, or what else stands there. */
    String text();

    /**
     * The current number: a {@code String} if it was written as one, or is whole; or else a floating {@code Number}, as a
     * {@code Double} or a {@code BigDecimal}.
     */
    Object number();

    /** Where the current token begins. */
    Location location();

    /** The offset behind the current token, if it is a number in JSON; below 0 where the host does not know. */
    long end();
}
