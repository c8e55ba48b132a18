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
 * next year, and of each local government at that level, through its open-information office, by 31 March. An office
 * reports for itself by the first of these days, for its government by the second: between them it is not known to be late.
 *
 * @param due the last day in time
 * @param doubtfulFrom the day after which it may be late; the same where it is plain for whom is reported
 */
record Deadline(LocalDate due, LocalDate doubtfulFrom) {
    /** A city is at county level or above, whichever it is; its townships name themselves behind it. */
    private static final Pattern OF_CITY = Pattern.compile("\\p{IsHan}{1,20}市(?!.*(?:镇|乡|街道|苏木))\\p{IsHan}*");

    /** Named after a township: its department or station there, for which the article sets no day. */
    private static final Pattern IN_TOWNSHIP = Pattern.compile(".*\\p{IsHan}(?:镇|乡|街道|苏木)(?![市县区]).+");

    private Deadline(LocalDate due) {
        this(due, due);
    }

    /**
     * When an organ's report is due.
     *
     * @param year the year reported on
     * @param authority the organ that reports
     * @return the day, or empty for a township and where the organ's kind or level is not plain
     */
    static Optional<Deadline> of(int year, Authority authority) {
        Optional<AuthorityKind> kind = authority.plainKind();
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        return level(authority, kind.get()).flatMap(level -> of(year, kind.get(), level));
    }

    /** The level as far as the day depends on it: whether it is a county's or above. */
    private static Optional<AuthorityLevel> level(Authority authority, AuthorityKind kind) {
        Optional<AuthorityLevel> level = authority.plainLevel();
        if (level.isPresent()) {
            return level;
        }
        String name = authority.name();
        boolean department =
                kind == AuthorityKind.DEPARTMENT && !IN_TOWNSHIP.matcher(name).matches();
        return department || OF_CITY.matcher(name).matches() ? Optional.of(AuthorityLevel.COUNTY) : Optional.empty();
    }

    /**
     * When the report of a kind of organ is due.
     *
     * @param year the year reported on
     * @param kind what kind of organ reports
     * @param level its level
     * @return the day, or empty where the article sets none: for townships, and for the State Council itself
     */
    static Optional<Deadline> of(int year, AuthorityKind kind, AuthorityLevel level) {
        LocalDate january = LocalDate.of(year + 1, Month.JANUARY, 31);
        LocalDate march = LocalDate.of(year + 1, Month.MARCH, 31);
        if (level == AuthorityLevel.TOWNSHIP || level == AuthorityLevel.NATIONAL && kind != AuthorityKind.DEPARTMENT) {
            return Optional.empty();
        }
        return Optional.of(
                switch (kind) {
                    case DEPARTMENT -> new Deadline(january);
                    case OFFICE -> new Deadline(march, january);
                    case GOVERNMENT -> new Deadline(march);
                });
    }

    /** The day that a policy sets, or else the Regulations. */
    static Optional<Deadline> of(int year, Authority authority, RulePolicy policy) {
        return policy.deadlines().stream()
                .filter(local -> local.isFor(authority))
                .findFirst()
                .map(local -> new Deadline(local.after(year)))
                .or(() -> of(year, authority));
    }
}
