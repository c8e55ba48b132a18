package org.ogireport.core;

import java.io.Serializable;

/**
 * A row of documents made by the organ, in 件. A revised document counts as issued and as repealed.
 *
 * @param issued 本年制发件数, issued in the year
 * @param repealed 本年废止件数, repealed in the year
 * @param inForce 现行有效件数, in force at the end of the year
 * @since 0.1
 */
public record DocumentCounts(long issued, long repealed, long inForce) implements Serializable {
    /**
     * Refuses what is not a count.
     *
     * @throws IllegalArgumentException if a component is negative or above 2^53-1
     */
    public DocumentCounts {
        Guard.count("issued", issued);
        Guard.count("repealed", repealed);
        Guard.count("inForce", inForce);
    }
}
