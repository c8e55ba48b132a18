package org.ogireport.documents.css;

/** Whether something holds, as far as the page alone tells. */
public enum Truth {
    NO,
    MAYBE,
    YES;

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    Truth and(Truth other) {
        return compareTo(other) < 0 ? this : other;
    }

    Truth or(Truth other) {
        return compareTo(other) > 0 ? this : other;
    }

    Truth not() {
        return this == MAYBE ? MAYBE : of(this == NO);
    }
}
