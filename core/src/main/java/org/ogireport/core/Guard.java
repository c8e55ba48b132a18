package org.ogireport.core;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.form.NumberKind;

/** What the compact constructors refuse, by the component's name. */
final class Guard {
    private Guard() {}

    static void count(String component, long value) {
        number(component, NumberKind.COUNT, value);
    }

    static void number(String component, NumberKind kind, long value) {
        if (!kind.admits(value)) {
            throw RefusedValueException.of(component, kind.refusal(value));
        }
    }

    /** The amount in its one normal form, so that equal numbers are equal. */
    static BigDecimal amount(String component, BigDecimal value) {
        present(component, value);
        // asked before, since a number with an absurd exponent is not to be written out, and after, of what is kept
        BigDecimal amount = NumberKind.AMOUNT.admits(value) ? NumberKind.normalize(value) : value;
        if (!NumberKind.AMOUNT.admits(amount)) {
            throw RefusedValueException.of(component, NumberKind.AMOUNT.refusal(amount));
        }
        return amount;
    }

    static <T> T present(String component, @Nullable T value) {
        if (value == null) {
            throw new NullPointerException(component + ": must not be null");
        }
        return value;
    }

    static void optionalLine(String component, @Nullable String value) {
        if (value != null) {
            accepted(component, Text.findRefusedInLine(value));
        }
    }

    static void accepted(String component, Optional<Words> problem) {
        if (problem.isPresent()) {
            throw RefusedValueException.of(component, problem.get());
        }
    }
}
