package org.ogireport.documents.page;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.form.Unit;

/**
 * The unit of money that the texts above columns state for them.
 *
 * @param named the units they name, one as often as it is named
 * @param columns the units of the columns on the form
 */
public record HeadedUnit(List<String> named, Collection<Unit> columns) {
    /**
     * A unit that is not the form's.
     *
     * @param name the unit
     * @param isPlain whether it is meant for certain; 元 or 万万元, named but once, may be 万元 short of a character or with
     *     one doubled
     */
    public record Stated(String name, boolean isPlain) {}

    private static final Pattern DOUBLED = Pattern.compile("(.)\\1");

    public static HeadedUnit of(Stream<String> texts, Collection<Unit> columns) {
        return new HeadedUnit(texts.flatMap(Money::unitsIn).toList(), columns);
    }

    /** Whether there are several, so that no amount below them has one reading. */
    public boolean isContradictory() {
        return named.stream().distinct().count() > 1 && columns.stream().anyMatch(HeadedUnit::isOfMoney);
    }

    /** Whether a unit of money is named where no column is in any. */
    public boolean isForeign() {
        return !named.isEmpty() && columns.stream().noneMatch(HeadedUnit::isOfMoney);
    }

    /** The unit that a column is in; null where it is the form's, or no unit of money. */
    @Nullable
    public Stated of(Unit column) {
        if (named.isEmpty()
                || !isOfMoney(column)
                || named.get(0).equals(column.words().chinese())) {
            return null;
        }
        String name = named.get(0);
        boolean damaged = column.words().chinese().endsWith(name)
                || DOUBLED.matcher(name).replaceAll("$1").equals(column.words().chinese());
        return new Stated(name, named.size() > 1 || !damaged);
    }

    private static boolean isOfMoney(Unit unit) {
        return unit == Unit.TEN_THOUSAND_YUAN || unit == Unit.UNSTATED;
    }
}
