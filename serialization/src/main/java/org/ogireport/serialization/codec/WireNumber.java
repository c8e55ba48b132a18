package org.ogireport.serialization.codec;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.NumberKind;
import org.ogireport.serialization.problem.Problem.Code;

/**
 * Numbers as both formats write them: plain digits without a leading zero, with a minus sign only where the kind is
 * signed, with a fraction only where it is not whole. The text is judged before a number is built.
 */
public final class WireNumber {
    private static final int MAX_COUNT_DIGITS =
            Long.toString(NumberKind.MAX_COUNT).length();

    private WireNumber() {}

    /** The count that a text plainly is, in digits without a leading zero; -1 where it is none. */
    public static long count(String text) {
        return text.length() <= MAX_COUNT_DIGITS && isInteger(text, 0, text.length()) ? Long.parseLong(text) : -1;
    }

    /** The number a text stands for that was not refused. */
    public static CellValue parse(String text, NumberKind kind) {
        return kind.isWhole() ? CellValue.of(Long.parseLong(text)) : CellValue.of(new BigDecimal(text));
    }

    /** Why a text is not a number of a kind; null where it is one. */
    public static @Nullable Code refusal(String text, NumberKind kind) {
        int from = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int to = point < 0 ? text.length() : point;
        boolean wellWritten = isInteger(text, from, to)
                && (point < 0 || !kind.isWhole() && isDigits(text, point + 1, text.length()))
                && !(from == 1 && isZero(text));
        if (!wellWritten) {
            return Code.BAD_NUMBER;
        }
        if (from == 1 && !kind.isSigned()) {
            return Code.OUT_OF_RANGE;
        }
        boolean admitted = kind.isWhole()
                ? to - from <= MAX_COUNT_DIGITS && kind.admits(Long.parseLong(text))
                : to - from <= NumberKind.MAX_INTEGER_DIGITS
                        && (point < 0 || text.length() - point - 1 <= NumberKind.MAX_FRACTION_DIGITS);
        return admitted ? null : Code.OUT_OF_RANGE;
    }

    private static boolean isInteger(String text, int from, int to) {
        return isDigits(text, from, to) && (text.charAt(from) != '0' || to == from + 1);
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < to;
    }

    private static boolean isZero(String text) {
        return text.chars().allMatch(c -> c == '-' || c == '0' || c == '.');
    }
}
