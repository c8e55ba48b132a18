package org.ogireport.testing;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;

/**
 * Makes a report smaller while it keeps a property: prose goes paragraph by paragraph and character by character, lines
 * are left out or shortened, numbers become 0, a power of ten or as small as they can. Figures that agree still agree, if so wished.
 */
final class Shrinker {
    private static final String TITLE = "年报";
    private static final CellValue ZERO = CellValue.of(0);

    private final boolean balanced;
    private final Bound bound;
    private final Predicate<Draft> property;
    private final long start = System.nanoTime();
    private Draft smallest;
    private int tries;

    private Shrinker(Draft draft, boolean balanced, Bound bound, Predicate<Draft> property) {
        this.smallest = draft;
        this.balanced = balanced;
        this.bound = bound;
        this.property = property;
    }

    /**
     * When a search ends, whatever it has found.
     *
     * @param tries how many candidates are tried at most: a system may take seconds for each
     * @param time after which no further candidate is tried
     */
    record Bound(int tries, Duration time) {}

    /**
     * The smallest draft found that has the property.
     *
     * @param balanced whether figures that agree still agree
     */
    static Draft shrink(Draft draft, boolean balanced, Bound bound, Predicate<Draft> property) {
        Shrinker shrinker = new Shrinker(draft, balanced, bound, property);
        Draft before;
        do {
            before = shrinker.smallest;
            shrinker.words();
            shrinker.cells();
        } while (!before.equals(shrinker.smallest));
        return shrinker.smallest;
    }

    /** Whether the search has ended: every loop asks, since also making a candidate takes time. */
    private boolean hasEnded() {
        return tries == bound.tries()
                || System.nanoTime() - start >= bound.time().toNanos();
    }

    private boolean keep(Draft candidate) {
        if (candidate.equals(smallest) || hasEnded()) {
            return false;
        }
        tries++;
        if (!property.test(candidate)) {
            return false;
        }
        smallest = candidate;
        return true;
    }

    private void words() {
        // first what takes longest to check
        keep(smallest.toBuilder()
                .preface(Preface.EMPTY)
                .overview(Narrative.EMPTY)
                .problems(Narrative.EMPTY)
                .otherMatters(Narrative.EMPTY)
                .build());
        narrative(smallest.preface().prose(), (builder, prose) -> builder.preface(withProse(prose)));
        narrative(smallest.overview(), Draft.Builder::overview);
        narrative(smallest.problems(), Draft.Builder::problems);
        narrative(smallest.otherMatters(), Draft.Builder::otherMatters);
        keep(smallest.toBuilder()
                .preface(Preface.of(smallest.preface().prose()))
                .build());
        Line.OMISSIONS.forEach(omission -> keep(omission.apply(smallest)));
        Line.ALL.forEach(this::line);
    }

    /** Leaves a line out, or makes it short. */
    private void line(Line line) {
        @Nullable String text = line.text().apply(smallest);
        if (text != null
                && !text.equals(TITLE)
                && !keep(line.with().apply(smallest, line.isRequired() ? TITLE : null))) {
            fewest(characters(text), kept -> {
                String shorter = String.join("", kept);
                return !shorter.isBlank() && keep(line.with().apply(smallest, shorter));
            });
        }
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    private Preface withProse(Narrative prose) {
        Preface preface = smallest.preface();
        return new Preface(
                prose, preface.periodStart(), preface.periodEnd(), preface.downloadAddress(), preface.contact());
    }

    private void narrative(Narrative narrative, BiFunction<Draft.Builder, Narrative, Draft.Builder> set) {
        List<String> paragraphs = fewest(
                narrative.paragraphs(),
                kept -> keep(
                        set.apply(smallest.toBuilder(), new Narrative(kept)).build()));
        for (int i = 0; i < paragraphs.size() && !hasEnded(); i++) {
            int at = i;
            List<String> all = new ArrayList<>(paragraphs);
            List<String> few = fewest(characters(paragraphs.get(i)), kept -> {
                all.set(at, String.join("", kept));
                return keep(set.apply(smallest.toBuilder(), new Narrative(all)).build());
            });
            all.set(at, String.join("", few));
            paragraphs = List.copyOf(all);
        }
    }

    /** The list without every stretch that can go, long ones first. */
    private List<String> fewest(List<String> list, Predicate<List<String>> kept) {
        List<String> fewest = list;
        for (int length = list.size(); length > 0; length /= 2) {
            for (int from = 0; from + length <= fewest.size() && !hasEnded(); ) {
                List<String> without = new ArrayList<>(fewest.subList(0, from));
                without.addAll(fewest.subList(from + length, fewest.size()));
                if (kept.test(without)) {
                    fewest = without;
                } else {
                    from += length;
                }
            }
        }
        return fewest;
    }

    private void cells() {
        List<Cell> cells = balanced ? Balance.details(smallest.layout()) : smallest.cells();
        for (int length = cells.size(); length > 0; length /= 2) {
            for (int from = 0; from < cells.size() && !hasEnded(); from += length) {
                List<Cell> stretch = cells.subList(from, Math.min(cells.size(), from + length)).stream()
                        .filter(cell -> !smallest.value(cell).equals(ZERO))
                        .toList();
                if (stretch.isEmpty()) {
                    continue;
                }
                keepWith(draft -> {
                    Draft.Builder builder = draft.toBuilder();
                    stretch.forEach(cell -> builder.set(cell, 0));
                    return builder.build();
                });
            }
        }
        cells.forEach(this::smallestNumber);
    }

    /** Looks for the smallest number by halving, as if a larger number had the property whenever a smaller one has. */
    private void smallestNumber(Cell cell) {
        CellValue value = smallest.value(cell);
        if (!value.isNumber() || value.number().orElseThrow().signum() == 0) {
            return;
        }
        BigDecimal number = value.number().orElseThrow();
        for (BigDecimal power = BigDecimal.ONE; power.compareTo(number) < 0; power = power.movePointRight(1)) {
            CellValue candidate = CellValue.of(power.longValueExact());
            if (keepWith(draft -> draft.with(cell, candidate))) {
                return;
            }
        }
        if (!cell.kind().isWhole()) {
            return;
        }
        long passes = 0;
        long fails = number.longValueExact();
        while (Math.abs(fails - passes) > 1 && !hasEnded()) {
            long middle = passes + (fails - passes) / 2;
            if (keepWith(draft -> draft.with(cell, middle))) {
                fails = middle;
            } else {
                passes = middle;
            }
        }
    }

    private boolean keepWith(UnaryOperator<Draft> change) {
        Draft changed = change.apply(smallest);
        Optional<Draft> candidate = balanced ? Balance.restore(changed) : Optional.of(changed);
        return candidate.isPresent() && keep(candidate.get());
    }
}
