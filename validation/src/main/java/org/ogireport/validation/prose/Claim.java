package org.ogireport.validation.prose;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that prose states about something the tables tell.
 *
 * @param subject what the number is about
 * @param number the number; of a percentage, as many decimals as are printed, negative for a decrease
 * @param numberOffset where the number stands in the sentence, or the words that say there was none, in UTF-16
 *     units from 0
 * @param sentence the sentence
 * @param basis what a percentage is of; null for a count
 */
public record Claim(
        Subject subject,
        BigDecimal number,
        int numberOffset,
        Sentence sentence,
        @Nullable Basis basis) {
    /** A count. */
    Claim(Subject subject, BigDecimal number, int numberOffset, Sentence sentence) {
        this(subject, number, numberOffset, sentence, null);
    }

    /**
     * What a percentage is of.
     *
     * @param of what has grown, or is a part
     * @param number how many of them the sentence states; null where it states none
     * @param against the numbers it states of the year before, or of the whole; none where it states none
     */
    public record Basis(Subject of, @Nullable BigDecimal number, List<BigDecimal> against) {
        /** Makes the list unmodifiable. */
        public Basis {
            against = List.copyOf(against);
        }
    }
}
