package org.ogireport.validation.prose;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.form.Figures;

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

    /**
     * What a document states and its tables contradict: of requests and disputes, then of documents and decisions.
     *
     * @param text the document
     * @param figures its tables
     * @param lastYear the same organ's tables of the year before; null where they are not known
     */
    public static List<ContradictedClaim> in(DocumentText text, Figures figures, @Nullable Figures lastYear) {
        return Stream.concat(
                        new ProseComparison(figures, lastYear).contradicted(text.claims()).stream(),
                        DocumentClaims.contradicted(text, figures).stream())
                .toList();
    }
}
