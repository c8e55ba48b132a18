package org.ogireport.validation;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ogireport.core.Authority;
import org.ogireport.core.AuthorityKind;
import org.ogireport.core.AuthorityLevel;

/**
 * When a report is due (条例第四十九条): from departments of governments at county level and above by 31 January of the
 * next year, and of each local government at that level, through its open-information office, by 31 March.
 */
final class Deadline {
    /** A city is at county level or above, whichever it is; its townships name themselves behind it. */
    private static final Pattern OF_CITY = Pattern.compile("\\p{IsHan}{1,20}市(?!.*(?:镇|乡|街道|苏木))\\p{IsHan}*");

    private Deadline() {}

    /**
     * The last day on which a report is published in time.
     *
     * @param year the year reported on
     * @param authority the organ that reports
     * @return the day, or empty for a township and where the organ's kind or level is not plain
     */
    static Optional<LocalDate> dueDate(int year, Authority authority) {
        Optional<AuthorityKind> kind = authority.plainKind();
        Optional<AuthorityLevel> level = authority.plainLevel();
        if (level.isEmpty() && OF_CITY.matcher(authority.name()).matches()) {
            level = Optional.of(AuthorityLevel.COUNTY);
        }
        return kind.isEmpty() || level.isEmpty() ? Optional.empty() : dueDate(year, kind.get(), level.get());
    }

    /**
     * The last day on which a report is published in time.
     *
     * @param year the year reported on
     * @param kind what kind of organ reports
     * @param level its level
     * @return the day, or empty where the article sets none: for townships, and for the State Council itself
     */
    static Optional<LocalDate> dueDate(int year, AuthorityKind kind, AuthorityLevel level) {
        if (level == AuthorityLevel.TOWNSHIP) {
            return Optional.empty();
        }
        if (kind == AuthorityKind.DEPARTMENT) {
            return Optional.of(LocalDate.of(year + 1, Month.JANUARY, 31));
        }
        return level == AuthorityLevel.NATIONAL
                ? Optional.empty()
                : Optional.of(LocalDate.of(year + 1, Month.MARCH, 31));
    }
}
