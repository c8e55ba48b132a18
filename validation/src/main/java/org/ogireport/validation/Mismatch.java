package org.ogireport.validation;

import java.util.List;

/**
 * A claim that the tables contradict in every legitimate sense of its words.
 *
 * @param claim the claim
 * @param readings what the tables say, in each sense
 */
record Mismatch(Claim claim, List<Reading> readings) {
    Mismatch {
        readings = List.copyOf(readings);
    }
}
