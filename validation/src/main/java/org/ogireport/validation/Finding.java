package org.ogireport.validation;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.ogireport.core.form.Cell;

/**
 * What a rule found in a document: facts, of which {@link #message} makes a sentence.
 *
 * @param rule the rule
 * @param severity what the finding weighs
 * @param verdict {@link Verdict#VIOLATED} or {@link Verdict#UNDETERMINED}
 * @param left the cells of the equation's left side, or the one cell of a rule about cells
 * @param right the cells of the equation's right side; none for a rule about cells
 */
public record Finding(Rule rule, Severity severity, Verdict verdict, List<Place> left, List<Place> right) {
    /** Makes the lists unmodifiable. */
    public Finding {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /**
     * Everything the rule looked at.
     *
     * @return the left side's places, then the right side's
     */
    public List<Place> places() {
        return Stream.concat(left.stream(), right.stream()).toList();
    }

    /**
     * The cells in question: all the rule looked at, or, where it could not be decided, those that are missing.
     *
     * @return the cells in print order of each side
     */
    public List<Cell> cells() {
        return places().stream()
                .filter(place ->
                        verdict != Verdict.UNDETERMINED || !place.value().isNumber())
                .map(Place::cell)
                .toList();
    }

    /**
     * The sum of an equation's left side.
     *
     * @return the sum, or empty where a cell is missing or the rule has no equation
     */
    public OptionalLong leftSum() {
        return right.isEmpty() ? OptionalLong.empty() : sum(left);
    }

    /**
     * The sum of an equation's right side.
     *
     * @return the sum, or empty where a cell is missing or the rule has no equation
     */
    public OptionalLong rightSum() {
        return sum(right);
    }

    /**
     * How much more the left side is than the right side.
     *
     * @return the difference, or empty where a sum is
     */
    public OptionalLong difference() {
        return leftSum().isPresent() && rightSum().isPresent()
                ? OptionalLong.of(leftSum().getAsLong() - rightSum().getAsLong())
                : OptionalLong.empty();
    }

    /**
     * The finding in words: the table, row and column as printed, what stands on both sides, and the difference.
     *
     * @param locale any locale
     * @return Chinese for Chinese locales, otherwise English
     */
    public String message(Locale locale) {
        return new FindingText(this, locale).sentence();
    }

    private static OptionalLong sum(List<Place> side) {
        if (side.isEmpty() || !side.stream().allMatch(place -> place.value().isNumber())) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(side.stream()
                .mapToLong(place -> place.value().number().orElseThrow().longValueExact())
                .sum());
    }
}
