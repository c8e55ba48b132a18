package org.ogireport.serialization.codec;

/** A place in a document: line and column, both from 1 and both in characters (code points). */
public record Place(int line, int column) {
    /** Where a document begins that is not part of another. */
    static final Place FIRST = new Place(1, 1);

    /** Where a document has no lines. */
    static final Place UNKNOWN = new Place(0, 0);
}
