package org.ogireport.validation.equation;

/**
 * How the two sides of an equation must relate.
 *
 * @since 0.1
 */
public enum Relation {
    /** Both sides are the same. */
    EQUAL("="),
    /** The left side is no more than the right side. */
    AT_MOST("≤");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /**
     * The mathematical sign.
     *
     * @return one character
     */
    public String sign() {
        return sign;
    }
}
