package org.ogireport.core;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The row of administrative and institutional fees (行政事业性收费). The information-processing fee (国办函〔2020〕109号) is
 * one of them, and told in part six as well.
 *
 * @param amount 本年收费金额, fees taken in the year, in 万元 (10,000 yuan); normalized, so that 1.50 and 1.5 are equal
 * @since 0.1
 */
public record FeeAmount(BigDecimal amount) implements Serializable {
    /**
     * Normalizes the amount.
     *
     * @throws IllegalArgumentException if the amount is negative, or has more than 15 integer or 6 fraction digits
     */
    public FeeAmount {
        amount = Guard.amount("amount", amount);
    }
}
