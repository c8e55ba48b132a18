package org.ogireport.core;

import java.io.Serializable;
import java.math.BigDecimal;
import org.ogireport.core.form.NumberKind;

/**
 * The row of centralized government procurement (政府集中采购) in part two of the trial form.
 *
 * @param projects 采购项目数量, in 项
 * @param amount 采购总金额, for which the form prints no unit; normalized, so that 1.50 and 1.5 are equal
 * @since 0.1
 */
public record Procurement(long projects, BigDecimal amount) implements Serializable {
    /**
     * Normalizes the amount.
     *
     * @throws IllegalArgumentException if the projects are no count, or the amount is negative or has more than 15
     *     integer or 6 fraction digits
     */
    public Procurement {
        Guard.number("projects", NumberKind.COUNT, projects);
        amount = Guard.amount("amount", amount);
    }
}
