package org.ogireport.core;

import java.io.Serializable;

/**
 * 行政诉讼: administrative litigation, by whether reconsideration came first.
 *
 * @param direct 未经复议直接起诉
 * @param afterReconsideration 复议后起诉
 * @since 0.1
 */
public record Litigation(CaseResults direct, CaseResults afterReconsideration) implements Serializable {
    /**
     * Refuses a missing block.
     *
     * @throws NullPointerException if a component is null
     */
    public Litigation {
        Guard.present("direct", direct);
        Guard.present("afterReconsideration", afterReconsideration);
    }
}
