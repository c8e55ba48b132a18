package org.ogireport.testing;

/**
 * What the contract demands of a producer.
 *
 * @since 0.1
 */
public enum Demand {
    /** A report whose figures agree is exported, without a failure. */
    IS_EXPORTED("is exported"),
    /** What is exported is read strictly. */
    IS_READ("is read strictly"),
    /** What is read has the findings of what went in: a report is neither broken by the export nor silently mended. */
    HAS_SAME_FINDINGS("has the same findings"),
    /** What is read equals what went in, also where no rule tells them apart. */
    EQUALS_INPUT("equals what went in"),
    /** The bytes are those that this library writes, where the producer claims it. */
    IS_CANONICAL("is canonical"),
    /** What is blank in a draft is blank in what is exported, and what is a number is that number. */
    BLANKS_STAY_BLANK("leaves blank what is blank");

    private final String words;

    Demand(String words) {
        this.words = words;
    }

    /** The demand, to follow "the exported report". */
    @Override
    public String toString() {
        return words;
    }
}
