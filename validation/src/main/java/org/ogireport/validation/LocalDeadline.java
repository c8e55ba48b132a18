package org.ogireport.validation;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Authority;
import org.ogireport.core.AuthorityKind;
import org.ogireport.core.AuthorityLevel;

/**
 * A day of its own by which a place wants reports published, such as 21 January for the departments of a county.
 *
 * @param level the organs it is for by their level; null for every level
 * @param kind the organs it is for by their kind; null for every kind
 * @param due the last day in time, in the year after the one reported on
 * @since 0.1
 */
public record LocalDeadline(
        @Nullable AuthorityLevel level, @Nullable AuthorityKind kind, MonthDay due) {
    /** Refuses a deadline without a day. */
    public LocalDeadline {
        Objects.requireNonNull(due, "due: must not be null");
    }

    /** Whether it is for an organ, whose level and kind must be plain where it asks for them. */
    boolean isFor(Authority authority) {
        return (level == null || authority.plainLevel().filter(level::equals).isPresent())
                && (kind == null || authority.plainKind().filter(kind::equals).isPresent());
    }

    LocalDate after(int year) {
        return due.atYear(year + 1);
    }
}
