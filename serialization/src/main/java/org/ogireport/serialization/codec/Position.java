package org.ogireport.serialization.codec;

/** Where something stands in a document: line and column, both from 1 and both in characters (code points). */
public record Position(int line, int column) {
    /** Where a document begins that is not part of another. */
    public static final Position FIRST = new Position(1, 1);

    /** Where a document has no lines. */
    public static final Position UNKNOWN = new Position(0, 0);
}
