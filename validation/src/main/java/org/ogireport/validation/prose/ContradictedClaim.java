package org.ogireport.validation.prose;

import java.util.List;

/**
 * A claim that the tables contradict in every legitimate sense of its words.
 *
 * @param claim the claim
 * @param senses what the tables say, in each sense
 */
public record ContradictedClaim(Claim claim, List<SenseValue> senses) {
    /** Makes the list unmodifiable. */
    public ContradictedClaim {
        senses = List.copyOf(senses);
    }
}
