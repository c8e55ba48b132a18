package org.ogireport.core;

import java.io.Serializable;

/**
 * A row of documents in part two of the trial form, in 件.
 *
 * @param made 本年新制作数量, made in the year
 * @param disclosed 本年新公开数量, disclosed in the year
 * @param totalPublic 对外公开总数量, published in all; not comparable with what is in force
 * @since 0.1
 */
public record PublishedDocuments(long made, long disclosed, long totalPublic) implements Serializable {
    /**
     * Refuses what is not a count.
     *
     * @throws IllegalArgumentException if a component is negative or above 2^53-1
     */
    public PublishedDocuments {
        Guard.count("made", made);
        Guard.count("disclosed", disclosed);
        Guard.count("totalPublic", totalPublic);
    }
}
