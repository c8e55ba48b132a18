package org.ogireport.core;

import java.io.Serializable;

/**
 * Part four, 政府信息公开行政复议、行政诉讼情况: disputes about disclosure, in 件; article 50(3).
 *
 * @param reconsideration 行政复议
 * @param litigation 行政诉讼
 * @since 0.1
 */
public record DisputeTable(CaseResults reconsideration, Litigation litigation) implements Serializable {
    /**
     * Refuses a missing block.
     *
     * @throws NullPointerException if a component is null
     */
    public DisputeTable {
        Guard.present("reconsideration", reconsideration);
        Guard.present("litigation", litigation);
    }
}
