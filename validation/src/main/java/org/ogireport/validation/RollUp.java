package org.ogireport.validation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Authority;
import org.ogireport.core.FigureScope;
import org.ogireport.core.RefusedValueException;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Figures;
import org.ogireport.core.form.Layout;

/**
 * The figures of many organs summed up, cell by cell and exactly. Summing is associative and commutative: parts of a
 * nation can be summed up anywhere, in any order, and merged. Immutable.
 *
 * @since 0.1
 */
public final class RollUp implements Serializable {
    private static final long serialVersionUID = 1;

    /** The sum of no organs. */
    public static final RollUp ZERO = new RollUp(new HashMap<>(), new TreeMap<>(), new TreeSet<>());

    private final HashMap<Cell, Sum> sums;
    private final TreeMap<String, Integer> organs;
    private final TreeSet<Integer> years;

    private RollUp(HashMap<Cell, Sum> sums, TreeMap<String, Integer> organs, TreeSet<Integer> years) {
        this.sums = sums;
        this.organs = organs;
        this.years = years;
    }

    /** The sum of a cell over the organs that have a number in it, and how many have. */
    private record Sum(BigDecimal number, int organs) implements Serializable {
        Sum plus(Sum other) {
            return new Sum(number.add(other.number), organs + other.organs);
        }
    }

    /**
     * With the figures of one more organ. It is known by its name, or else by its title.
     *
     * @param organ its report, complete or not; cells that cannot be added are passed over
     * @return the sum
     * @throws IllegalArgumentException if neither the organ nor the title is known
     */
    public RollUp add(Draft organ) {
        Objects.requireNonNull(organ, "organ: must not be null");
        HashMap<Cell, Sum> own = new HashMap<>();
        for (Cell cell : organ.cells()) {
            Optional<BigDecimal> number = organ.value(cell).number();
            if (cell.isAdditive() && number.isPresent()) {
                own.put(cell, new Sum(number.get(), 1));
            }
        }
        String name = organ.authority()
                .map(Authority::name)
                .or(organ::title)
                .orElseThrow(() -> RefusedValueException.of(
                        "authority", new Words("不知道是哪个机关，不能相加", "an organ that is not known cannot be added")));
        TreeSet<Integer> year = new TreeSet<>();
        organ.year().ifPresent(year::add);
        return merge(new RollUp(own, new TreeMap<>(Map.of(name, 1)), year));
    }

    /**
     * With the figures of one more organ.
     *
     * @param organ its report; cells that cannot be added are passed over
     * @return the sum
     */
    public RollUp add(AnnualReport organ) {
        Objects.requireNonNull(organ, "organ: must not be null");
        return add(Draft.of(organ));
    }

    /**
     * The sum of this and another sum.
     *
     * @param other the other sum
     * @return the sum of both
     */
    public RollUp merge(RollUp other) {
        Objects.requireNonNull(other, "other: must not be null");
        HashMap<Cell, Sum> both = new HashMap<>(sums);
        other.sums.forEach((cell, sum) -> both.merge(cell, sum, Sum::plus));
        TreeMap<String, Integer> names = new TreeMap<>(organs);
        other.organs.forEach((name, times) -> names.merge(name, times, Integer::sum));
        TreeSet<Integer> all = new TreeSet<>(years);
        all.addAll(other.years);
        return new RollUp(both, names, all);
    }

    /**
     * How many organs were added.
     *
     * @return the number, one counted twice included
     */
    public int size() {
        return organs.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * The years of the reports, as far as they are known.
     *
     * @return the years in order
     */
    public List<Integer> years() {
        return List.copyOf(years);
    }

    /**
     * The sum of a cell.
     *
     * @param cell the cell
     * @return the sum, or empty where the cell cannot be added or an organ has no number in it
     */
    public Optional<BigDecimal> sum(Cell cell) {
        Objects.requireNonNull(cell, "cell: must not be null");
        Sum sum = sums.get(cell);
        return sum == null || sum.organs() < size() ? Optional.empty() : Optional.of(sum.number());
    }

    /**
     * Which organs were added of those that should have been.
     *
     * @param expected the names of all organs
     * @return the coverage
     */
    public Coverage coverage(Collection<String> expected) {
        Objects.requireNonNull(expected, "expected: must not be null");
        Set<String> all = new HashSet<>(expected);
        Set<String> missing = new TreeSet<>(all);
        missing.removeAll(organs.keySet());
        Set<String> unexpected = new TreeSet<>(organs.keySet());
        unexpected.removeAll(all);
        return new Coverage(
                all.size(), all.size() - missing.size(), List.copyOf(missing), List.copyOf(unexpected), twice());
    }

    /**
     * The organs that were added.
     *
     * @return their names in order, each once
     */
    public List<String> organs() {
        return List.copyOf(organs.keySet());
    }

    /**
     * The organs that were added more than once.
     *
     * @return their names in order
     */
    public List<String> twice() {
        return organs.entrySet().stream()
                .filter(organ -> organ.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The coverage where only the number of organs is known.
     *
     * @param expected how many organs there are
     * @return the coverage, in which the missing are not named, and all organs are unexpected if there are too many
     * @throws IllegalArgumentException if the number is below 1
     */
    public Coverage coverage(int expected) {
        if (expected < 1) {
            throw RefusedValueException.of(
                    "expected", new Words("%s 不是机关数", "%s is no number of organs").with(expected));
        }
        List<String> unexpected = organs.size() > expected ? organs() : List.of();
        return new Coverage(expected, Math.min(organs.size(), expected), List.of(), unexpected, twice());
    }

    /**
     * Which organs were added of those that should have been.
     *
     * @param expected how many there are
     * @param added how many of them were added
     * @param missing the names of those that were not, as far as names are known
     * @param unexpected the names of those that were added and not expected: renamed, merged, or of another parent
     * @param twice the names of those that were added more than once
     */
    public record Coverage(int expected, int added, List<String> missing, List<String> unexpected, List<String> twice) {
        /** Makes the lists unmodifiable. */
        public Coverage {
            Objects.requireNonNull(missing, "missing: must not be null");
            Objects.requireNonNull(twice, "twice: must not be null");
            Objects.requireNonNull(unexpected, "unexpected: must not be null");
            missing = List.copyOf(missing);
            unexpected = List.copyOf(unexpected);
            twice = List.copyOf(twice);
        }

        /**
         * Whether exactly the organs that should have been added were, each once.
         *
         * @return true if a parent's own figures can be compared with the sum
         */
        public boolean isComplete() {
            return added == expected && unexpected.isEmpty() && twice.isEmpty();
        }

        /** Such as {@code 183 of 190}. */
        @Override
        public String toString() {
            return added + " of " + expected;
        }
    }

    /**
     * Compares a parent's own report with the sum of its children, if all of them are there. A difference is an error where
     * the parent's authority states that its figures are those of its area ({@link FigureScope#AREA}): then the government's
     * own office must be among the children, and organs under vertical management (垂直管理) must not. Otherwise it is a
     * warning.
     *
     * @param parent the parent's report
     * @param coverage which children were added
     * @param checker the rules
     * @return what was found by the rules between parent and children; empty where the coverage is not complete
     * @throws IllegalArgumentException if a child is for another year than the parent, or is the parent itself
     */
    public Optional<List<Finding>> compare(Draft parent, Coverage coverage, Checker checker) {
        Objects.requireNonNull(coverage, "coverage: must not be null");
        Objects.requireNonNull(checker, "checker: must not be null");
        Objects.requireNonNull(parent, "parent: must not be null");
        parent.year()
                .ifPresent(year -> years.stream()
                        .filter(other -> other != year)
                        .findFirst()
                        .ifPresent(other -> {
                            throw RefusedValueException.of(
                                    "year",
                                    new Words("下级的报告有 %s 年的，上级的是 %s 年", "a child is for %s, the parent for %s")
                                            .with(other, year));
                        }));
        parent.authority().map(Authority::name).filter(organs::containsKey).ifPresent(name -> {
            throw RefusedValueException.of(
                    "authority", new Words("%s 不能是自己的下级", "%s cannot be its own child").with(name));
        });
        if (!coverage.isComplete()) {
            return Optional.empty();
        }
        return Optional.of(checker.checkChildren(parent, figures(parent.layout())).list().stream()
                .filter(finding -> finding.rule().kind() == RuleKind.PARENT_TO_CHILDREN)
                .toList());
    }

    /**
     * Compares a parent's own report with the sum of its children, as {@link #compare(Draft, Coverage, Checker)} does.
     *
     * @param parent the parent's report
     * @param coverage which children were added
     * @param checker the rules
     * @return what was found by the rules between parent and children; empty where the coverage is not complete
     * @throws IllegalArgumentException if a child is for another year than the parent, or is the parent itself
     */
    public Optional<List<Finding>> compare(AnnualReport parent, Coverage coverage, Checker checker) {
        Objects.requireNonNull(parent, "parent: must not be null");
        return compare(Draft.of(parent), coverage, checker);
    }

    /** The sums as the figures of one document; a cell that an organ lacks is blank. */
    private Figures figures(Layout layout) {
        return new Figures() {
            @Override
            public Layout layout() {
                return layout;
            }

            @Override
            public CellValue value(Cell cell) {
                Optional<BigDecimal> sum = sum(cell);
                if (sum.isEmpty()) {
                    return CellValue.BLANK;
                }
                return CellValue.of(sum.get());
            }
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RollUp that
                && sums.equals(that.sums)
                && organs.equals(that.organs)
                && years.equals(that.years);
    }

    @Override
    public int hashCode() {
        return sums.hashCode();
    }

    /** How many organs were summed up. */
    @Override
    public String toString() {
        return "RollUp of " + size() + " organs";
    }
}
