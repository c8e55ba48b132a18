package org.ogireport.core.form;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.ogireport.core.Words;

/**
 * What kind of number a cell holds, and so which numbers it admits.
 *
 * @since 0.1
 */
public enum NumberKind {
    /** A number of things: a whole number from 0 to {@link #MAX_COUNT}. */
    COUNT(0, 0, "件数（从 0 到 9007199254740991 的整数）", "a count (a whole number from 0 to 9007199254740991)"),
    /** An increase or decrease: a whole number, negative ones included, as far from 0 as a count can be. */
    SIGNED(
            -NumberKind.MAX_COUNT,
            0,
            "增减数（从 -9007199254740991 到 9007199254740991 的整数）",
            "a signed count (a whole number from -9007199254740991 to 9007199254740991)"),
    /** An amount: a decimal from 0, with at most 15 integer and 6 fraction digits. */
    AMOUNT(
            0,
            NumberKind.MAX_FRACTION_DIGITS,
            "金额（不小于 0，整数部分至多 15 位，小数部分至多 6 位）",
            "an amount (0 or more, at most 15 integer and 6 fraction digits)");

    /** The largest count, 2^53-1: safe in JavaScript, and no sum over a form overflows a long. */
    public static final long MAX_COUNT = (1L << 53) - 1;

    /** The most digits an amount can have before the decimal point. */
    public static final int MAX_INTEGER_DIGITS = 15;

    /** The most digits an amount can have after the decimal point. */
    public static final int MAX_FRACTION_DIGITS = 6;

    private static final Words IS_NOT = new Words("%s 不是%s", "%s is not %s");

    private final long least;
    private final int fractionDigits;
    private final Words words;

    NumberKind(long least, int fractionDigits, String chinese, String english) {
        this.least = least;
        this.fractionDigits = fractionDigits;
        this.words = new Words(chinese, english);
    }

    /**
     * What the numbers of this kind are, for error messages.
     *
     * @return a noun phrase, in English with its article
     */
    public Words words() {
        return words;
    }

    /**
     * Whether numbers of this kind are whole.
     *
     * @return true for {@link #COUNT} and {@link #SIGNED}
     */
    public boolean isWhole() {
        return fractionDigits == 0;
    }

    /**
     * Whether numbers of this kind can be below zero.
     *
     * @return true for {@link #SIGNED}
     */
    public boolean isSigned() {
        return least < 0;
    }

    /**
     * Whether a cell of this kind can hold the number.
     *
     * @param value the number
     * @return true if it can
     */
    public boolean admits(long value) {
        return isWhole() ? value <= MAX_COUNT && value >= least : admits(BigDecimal.valueOf(value));
    }

    /**
     * Whether a cell of this kind can hold the number.
     *
     * @param value the number, however it is scaled
     * @return true if it can
     */
    public boolean admits(BigDecimal value) {
        Objects.requireNonNull(value, "value: must not be null");
        BigDecimal shortest = value.stripTrailingZeros();
        if (shortest.compareTo(BigDecimal.valueOf(least)) < 0 || shortest.scale() > fractionDigits) {
            return false;
        }
        return isWhole()
                ? shortest.compareTo(BigDecimal.valueOf(MAX_COUNT)) <= 0
                : (long) shortest.precision() - shortest.scale() <= MAX_INTEGER_DIGITS;
    }

    /**
     * What is told of a number that a cell of this kind cannot hold.
     *
     * @param value a number that is not {@link #admits admitted}
     * @return the number, and what was expected
     */
    public Words refusal(Number value) {
        Objects.requireNonNull(value, "value: must not be null");
        return IS_NOT.with(value, words);
    }

    /**
     * The one form in which equal numbers are equal: without trailing zeros after the decimal point, and never of a class
     * derived from {@link BigDecimal}, which could tell another number each time, or text that is none.
     *
     * @param value a number that a cell admits
     * @return the same number with the smallest scale that is not negative
     */
    public static BigDecimal normalize(BigDecimal value) {
        Objects.requireNonNull(value, "value: must not be null");
        BigDecimal shortest = own(value).stripTrailingZeros();
        return shortest.setScale(Math.max(shortest.scale(), 0));
    }

    /** The number in objects of the platform's own classes. */
    private static BigDecimal own(BigDecimal value) {
        return value.getClass() == BigDecimal.class
                ? value
                : new BigDecimal(new BigInteger(value.unscaledValue().toByteArray()), value.scale());
    }
}
