package org.ogireport.core;

import java.io.Serializable;
import org.ogireport.core.form.NumberKind;

/**
 * A row of administrative matters in part two of the trial form.
 *
 * @param previousItems 上一年项目数量, matters in the year before, in 项
 * @param change 本年增/减, matters added, or removed where negative, in 项
 * @param decisions 处理决定数量, decisions taken in the year, in 件
 * @since 0.1
 */
public record ServiceItems(long previousItems, long change, long decisions) implements Serializable {
    /**
     * Refuses what is not a count.
     *
     * @throws IllegalArgumentException if a component is above 2^53-1, or, but for the change, negative
     */
    public ServiceItems {
        Guard.number("previousItems", NumberKind.COUNT, previousItems);
        Guard.number("change", NumberKind.SIGNED, change);
        Guard.number("decisions", NumberKind.COUNT, decisions);
    }
}
