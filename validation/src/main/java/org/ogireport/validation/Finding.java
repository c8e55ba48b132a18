package org.ogireport.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Words;
import org.ogireport.core.form.Cell;

/**
 * What a rule found in a document: facts, of which {@link #message} makes a sentence.
 *
 * @param rule the rule
 * @param severity what the finding weighs
 * @param verdict {@link Verdict#VIOLATED} or {@link Verdict#UNDETERMINED}
 * @param left the equation's left side; of another rule, what was found
 * @param right the equation's right side; of another rule, what it was compared with
 * @param detail what a rule that is not an equation has to add
 * @param quotation the sentence it was found in, where it was found in prose
 * @param waivedBy the waiver that excuses it, where there is one
 */
public record Finding(
        Rule rule,
        Severity severity,
        Verdict verdict,
        Side left,
        Side right,
        Words detail,
        @Nullable Quote quotation,
        @Nullable Waiver waivedBy) {
    /** Refuses nulls. */
    public Finding {
        Objects.requireNonNull(rule, "rule: must not be null");
        Objects.requireNonNull(severity, "severity: must not be null");
        Objects.requireNonNull(verdict, "verdict: must not be null");
        Objects.requireNonNull(left, "left: must not be null");
        Objects.requireNonNull(right, "right: must not be null");
        Objects.requireNonNull(detail, "detail: must not be null");
    }

    /** A violated or undetermined equation. */
    static Finding of(Rule rule, Verdict verdict, List<Place> left, List<Place> right) {
        Severity severity = verdict == Verdict.VIOLATED ? rule.severity() : Severity.INFO;
        return new Finding(rule, severity, verdict, Side.sum(left), Side.sum(right), Words.NONE, null, null);
    }

    /** A violation that certain cells show. */
    static Finding about(Rule rule, Severity severity, List<Place> places, Words detail) {
        return new Finding(rule, severity, Verdict.VIOLATED, new Side(places, null), Side.NONE, detail, null, null);
    }

    /** The same finding with another weight. */
    Finding withSeverity(Severity other) {
        return new Finding(rule, other, verdict, left, right, detail, quotation, waivedBy);
    }

    /** The same finding, excused. */
    Finding waivedBy(Waiver waiver) {
        return new Finding(rule, severity, verdict, left, right, detail, quotation, waiver);
    }

    /**
     * Everything the rule looked at.
     *
     * @return the left side's places, then the right side's
     */
    public List<Place> places() {
        return Stream.concat(left.places().stream(), right.places().stream()).toList();
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
                .distinct()
                .toList();
    }

    /**
     * How much more the left side is than the right side.
     *
     * @return the difference, or empty where a side is not known
     */
    public Optional<BigDecimal> difference() {
        return left.value().flatMap(l -> right.value().map(l::subtract));
    }

    /**
     * The sentence it was found in.
     *
     * @return the quotation, or empty where it was not found in prose
     */
    public Optional<Quote> quote() {
        return Optional.ofNullable(quotation);
    }

    /**
     * The waiver that excuses the finding.
     *
     * @return the waiver, or empty where there is none
     */
    public Optional<Waiver> waiver() {
        return Optional.ofNullable(waivedBy);
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
}
