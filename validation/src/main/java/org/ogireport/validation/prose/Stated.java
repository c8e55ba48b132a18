package org.ogireport.validation.prose;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number that a sentence states and the tables contradict in every legitimate sense of its words.
 *
 * @param number the number
 * @param sentence the sentence
 * @param senses what the tables say, in each sense
 */
public record Stated(BigDecimal number, Sentence sentence, List<SenseValue> senses) {
    /** Makes the list unmodifiable. */
    public Stated {
        senses = List.copyOf(senses);
    }
}
