package org.ogireport.core;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands between the title and part one: the law and notice relied on, the statistics period, where the electronic
 * copy can be downloaded, and whom to ask.
 *
 * @param prose the preface as printed
 * @param periodStart first day of the statistics period, normally 1 January of the report's year
 * @param periodEnd last day of the statistics period, normally 31 December of the report's year
 * @param downloadAddress where the electronic copy can be downloaded; one line, as printed
 * @param contact whom to ask
 * @since 0.1
 */
public record Preface(
        Narrative prose,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        @Nullable String downloadAddress,
        @Nullable Contact contact)
        implements Serializable {
    /** A preface in which nothing is stated. */
    public static final Preface EMPTY = of(Narrative.EMPTY);

    /**
     * Refuses text that no format could carry.
     *
     * @throws IllegalArgumentException if the address is not one line, or a year lies outside 0 to 9999
     */
    public Preface {
        Guard.present("prose", prose);
        checkYear("periodStart", periodStart);
        checkYear("periodEnd", periodEnd);
        Guard.optionalLine("downloadAddress", downloadAddress);
    }

    /**
     * A preface of which only the prose is known.
     *
     * @param prose the preface as printed
     * @return the preface
     */
    public static Preface of(Narrative prose) {
        return new Preface(prose, null, null, null, null);
    }

    private static void checkYear(String component, @Nullable LocalDate date) {
        if (date != null && (date.getYear() < 0 || date.getYear() > 9999)) {
            throw RefusedValueException.of(component, new Words("%s 的年份不是四位数", "%s has no four-digit year").with(date));
        }
    }
}
