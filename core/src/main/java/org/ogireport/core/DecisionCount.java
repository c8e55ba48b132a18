package org.ogireport.core;

import java.io.Serializable;

/**
 * A row of administrative decisions.
 *
 * @param decisions 本年处理决定数量, decisions taken in the year, in 件
 * @since 0.1
 */
public record DecisionCount(long decisions) implements Serializable {
    /**
     * Refuses what is not a count.
     *
     * @throws IllegalArgumentException if the component is negative or above 2^53-1
     */
    public DecisionCount {
        Guard.count("decisions", decisions);
    }
}
