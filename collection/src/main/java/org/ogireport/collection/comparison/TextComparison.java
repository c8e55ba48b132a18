package org.ogireport.collection.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ogireport.collection.comparison.ParagraphChange.Segment.In;
import org.ogireport.core.form.Passage;

/**
 * A passage of two reports.
 *
 * @param passage the passage
 * @param paragraphs what became of each paragraph, in the order of the second report, those of the first alone where they stood
 * @since 0.1
 */
public record TextComparison(Passage passage, List<ParagraphChange> paragraphs) {
    /** Makes the list unmodifiable. */
    public TextComparison {
        Objects.requireNonNull(passage, "passage: must not be null");
        Objects.requireNonNull(paragraphs, "paragraphs: must not be null");
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * How much of both texts they have in common.
     *
     * @return the share in hundredths, or empty where neither has any text
     */
    public Optional<BigDecimal> percentInCommon() {
        long common = length(In.BOTH);
        long all = 2 * common + length(In.FIRST) + length(In.SECOND);
        return all == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(200 * common).divide(BigDecimal.valueOf(all), 0, RoundingMode.HALF_UP));
    }

    private long length(In in) {
        return paragraphs.stream().mapToLong(change -> change.length(in)).sum();
    }

    /**
     * Whether the passage is the same in both.
     *
     * @return true if every paragraph is
     */
    public boolean isSame() {
        return paragraphs.stream().allMatch(change -> change.kind() == ParagraphChange.Kind.SAME);
    }
}
