package org.ogireport.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.DocumentOutline;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Figures;

/**
 * What a check knows besides the report. Whatever is not given is not checked: nothing is taken from the clock. An immutable
 * value: circumstances in which the same is known are equal.
 *
 * @since 0.1
 */
public final class Circumstances {
    /** Nothing but the report. */
    public static final Circumstances NONE = new Circumstances(null, List.of(), null, null, false);

    private final @Nullable Draft previous;
    private final List<Draft> siblings;
    private final @Nullable LocalDate published;
    private final @Nullable LocalDate today;
    private final boolean partial;

    private Circumstances(
            @Nullable Draft previous,
            List<Draft> siblings,
            @Nullable LocalDate published,
            @Nullable LocalDate today,
            boolean partial) {
        this.previous = previous;
        this.siblings = siblings;
        this.published = published;
        this.today = today;
        this.partial = partial;
    }

    /**
     * With the same organ's report for the year before.
     *
     * @param report the earlier report, complete or not
     * @return further circumstances
     */
    public Circumstances withPrevious(Draft report) {
        return new Circumstances(
                Objects.requireNonNull(report, "report: must not be null"), siblings, published, today, partial);
    }

    /**
     * With the same organ's report for the year before.
     *
     * @param report the earlier report
     * @return further circumstances
     */
    public Circumstances withPrevious(AnnualReport report) {
        return withPrevious(Draft.of(report));
    }

    /**
     * With the day on which the report was published. Where it is not given, the day that the draft's document names for
     * itself counts, if it names one ({@link DocumentOutline#published}).
     *
     * @param day the day
     * @return further circumstances
     */
    public Circumstances withPublished(LocalDate day) {
        return new Circumstances(
                previous, siblings, Objects.requireNonNull(day, "day: must not be null"), today, partial);
    }

    /**
     * With the day of the check, against which waivers expire. Without it no waiver excuses.
     *
     * @param day the day
     * @return further circumstances
     */
    public Circumstances withToday(LocalDate day) {
        return new Circumstances(
                previous, siblings, published, Objects.requireNonNull(day, "day: must not be null"), partial);
    }

    /**
     * While the draft is still being filled in. What is blank is then to come: all blank cells are one finding, no equation is
     * told that a blank cell leaves undecided, no part is missed behind the last that has text, and nothing passes as long as a
     * cell is blank.
     *
     * @return further circumstances
     */
    public Circumstances asPartial() {
        return new Circumstances(previous, siblings, published, today, true);
    }

    /**
     * With the reports of organs beside this one for the same year, such as the other townships of a county, of which it
     * should be no copy.
     *
     * @param reports the reports, each a draft or an {@link AnnualReport}
     * @return further circumstances
     * @throws IllegalArgumentException if one is neither
     */
    public Circumstances withSiblings(Collection<? extends Figures> reports) {
        return new Circumstances(previous, Reports.drafts(reports), published, today, partial);
    }

    /**
     * The reports of organs beside this one.
     *
     * @return the reports; none where there is none to compare with
     */
    public List<Draft> siblings() {
        return siblings;
    }

    /**
     * The report of the year before.
     *
     * @return the report, or empty where there is none to compare with
     */
    public Optional<Draft> previous() {
        return Optional.ofNullable(previous);
    }

    /**
     * The day of publication that was given.
     *
     * @return the day, or empty where none was
     */
    public Optional<LocalDate> published() {
        return Optional.ofNullable(published);
    }

    /**
     * Whether the draft is still being filled in.
     *
     * @return true after {@link #asPartial}
     */
    public boolean isPartial() {
        return partial;
    }

    /**
     * The day of the check that was given.
     *
     * @return the day, or empty where none was
     */
    public Optional<LocalDate> today() {
        return Optional.ofNullable(today);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Circumstances that
                && Objects.equals(previous, that.previous)
                && siblings.equals(that.siblings)
                && Objects.equals(published, that.published)
                && Objects.equals(today, that.today)
                && partial == that.partial;
    }

    @Override
    public int hashCode() {
        return Objects.hash(previous, siblings, published, today, partial);
    }

    /** What is known, in English. */
    @Override
    public String toString() {
        List<String> known = new ArrayList<>();
        previous().ifPresent(report -> known.add("previous=" + report));
        if (!siblings.isEmpty()) {
            known.add("siblings=" + siblings.size());
        }
        published().ifPresent(day -> known.add("published=" + day));
        if (today != null) {
            known.add("today=" + today);
        }
        if (partial) {
            known.add("partial");
        }
        return "Circumstances" + known;
    }
}
