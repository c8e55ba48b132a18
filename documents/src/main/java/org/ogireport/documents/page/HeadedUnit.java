package org.ogireport.documents.page;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.form.Unit;

/**
 * The unit of money that the texts above columns, and those around their table, state for them.
 *
 * @param named the units that the texts above name, one as often as it is named
 * @param around the units that texts around the table state
 * @param columns the units of the columns on the form
 */
public record HeadedUnit(List<String> named, List<String> around, Collection<Unit> columns) {
    /**
     * A unit that is not the form's.
     *
     * @param name the unit
     * @param isPlain whether it is meant for certain; 元 or 万万元, named but once, may be 万元 short of a character or with
     *     one doubled
     */
    public record Stated(String name, boolean isPlain) {}

    private static final Pattern DOUBLED = Pattern.compile("(.)\\1");

    /**
     * Takes the units out of texts.
     *
     * @param around the units stated around the table, as {@link #statedIn} finds them
     */
    public static HeadedUnit of(Stream<String> texts, List<String> around, Collection<Unit> columns) {
        return new HeadedUnit(
                texts.filter(text -> !Money.isStatement(text))
                        .flatMap(Money::unitsIn)
                        .toList(),
                around,
                columns);
    }

    /** The units of money that texts state which say nothing else: a caption, a note, a line beside the table. */
    public static List<String> statedIn(Stream<String> texts) {
        return texts.filter(Money::hasSign)
                .flatMap(Money::statementsIn)
                .flatMap(Money::unitsIn)
                .distinct()
                .toList();
    }

    /** The units of money that a heading names. */
    public static List<String> statedIn(String heading) {
        return Money.unitsIn(heading).distinct().toList();
    }

    /** Whether there are several, so that no amount below them has one reading. */
    public boolean isContradictory() {
        return named.size() > 1
                && named.stream().distinct().count() > 1
                && columns.stream().anyMatch(HeadedUnit::isOfMoney);
    }

    /** Whether a unit of money is named where no column is in any. */
    public boolean isForeign() {
        return !named.isEmpty() && columns.stream().noneMatch(HeadedUnit::isOfMoney);
    }

    /** The unit that a column is in; null where it is the form's, or no unit of money. */
    @Nullable
    public Stated of(Unit column) {
        List<String> others = isOfMoney(column)
                ? Stream.concat(named.stream(), around.stream())
                        .filter(name -> !name.equals(column.words().chinese()))
                        .toList()
                : List.of();
        if (others.isEmpty()) {
            return null;
        }
        String name = others.get(0);
        boolean one = others.stream().allMatch(name::equals) && others.size() == named.size() + around.size();
        boolean damaged = column.words().chinese().endsWith(name)
                || DOUBLED.matcher(name).replaceAll("$1").equals(column.words().chinese());
        return new Stated(name, one && Money.isUnit(name) && (others.size() > 1 || !damaged));
    }

    private static boolean isOfMoney(Unit unit) {
        return unit == Unit.TEN_THOUSAND_YUAN || unit == Unit.UNSTATED;
    }
}
