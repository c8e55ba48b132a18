package org.ogireport.validation;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;
import org.ogireport.core.Authority;
import org.ogireport.core.AuthorityKind;
import org.ogireport.core.AuthorityLevel;

/**
 * A day of its own by which a place wants reports published, such as 21 January for the departments of a county.
 *
 * @param level the organs it is for by their level; empty for every level
 * @param kind the organs it is for by their kind; empty for every kind
 * @param due the last day in time, in the year after the one reported on
 * @since 0.1
 */
public record LocalDeadline(Optional<AuthorityLevel> level, Optional<AuthorityKind> kind, MonthDay due) {
    /** Refuses nulls. */
    public LocalDeadline {
        Objects.requireNonNull(level, "level: must not be null");
        Objects.requireNonNull(kind, "kind: must not be null");
        Objects.requireNonNull(due, "due: must not be null");
    }

    /**
     * A deadline for every organ.
     *
     * @param due the last day in time, in the year after the one reported on
     * @return the deadline
     */
    public static LocalDeadline of(MonthDay due) {
        return new LocalDeadline(Optional.empty(), Optional.empty(), due);
    }

    /**
     * The same day, for the organs of a level.
     *
     * @param level the level
     * @return a deadline for fewer organs
     */
    public LocalDeadline withLevel(AuthorityLevel level) {
        Objects.requireNonNull(level, "level: must not be null");
        return new LocalDeadline(Optional.of(level), kind, due);
    }

    /**
     * The same day, for the organs of a kind.
     *
     * @param kind the kind
     * @return a deadline for fewer organs
     */
    public LocalDeadline withKind(AuthorityKind kind) {
        Objects.requireNonNull(kind, "kind: must not be null");
        return new LocalDeadline(level, Optional.of(kind), due);
    }

    /** Whether it is for an organ, whose level and kind must be plain where it asks for them. */
    boolean isFor(Authority authority) {
        return (level.isEmpty() || level.equals(authority.plainLevel()))
                && (kind.isEmpty() || kind.equals(authority.plainKind()));
    }

    LocalDate after(int year) {
        return due.atYear(year + 1);
    }
}
