package org.ogireport.core;

import java.io.Serializable;
import org.ogireport.core.form.NumberKind;

/**
 * The row of administrative and institutional fees in part two of the trial form, which counts kinds of fee and not
 * money.
 *
 * @param previousItems 上一年项目数量, kinds of fee in the year before, in 项
 * @param change 本年增/减, kinds added, or removed where negative, in 项
 * @since 0.1
 */
public record FeeItems(long previousItems, long change) implements Serializable {
    /**
     * Refuses what is not a count.
     *
     * @throws IllegalArgumentException if a component is above 2^53-1, or the previous items are negative
     */
    public FeeItems {
        Guard.number("previousItems", NumberKind.COUNT, previousItems);
        Guard.number("change", NumberKind.SIGNED, change);
    }
}
