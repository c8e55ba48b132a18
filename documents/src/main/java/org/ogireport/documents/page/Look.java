package org.ogireport.documents.page;

/** How a piece of a document is seen, from the surest to the least. */
public enum Look {
    /** As it is written. */
    PLAIN,
    /** Not at all. */
    HIDDEN,
    /** A label can still be told; a figure may be another. */
    DOUBTFUL,
    /** Otherwise than it is written, or nobody knows. */
    OTHERWISE;

    /** How a piece is seen of which both are true; what is certainly not seen stays so. */
    public Look and(Look other) {
        if (this == HIDDEN || other == HIDDEN) {
            return HIDDEN;
        }
        return compareTo(other) < 0 ? other : this;
    }

    /** How a piece is seen of which one or the other is true. */
    public Look or(Look other) {
        return this == other ? this : OTHERWISE;
    }

    public static Look plainIf(boolean plain) {
        return plain ? PLAIN : OTHERWISE;
    }

    public static Look certainIf(boolean certain) {
        return certain ? PLAIN : DOUBTFUL;
    }
}
