package org.ogireport.validation.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Words;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Figures;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Row;

/**
 * Compares what prose claims with the tables. A claim is right if one legitimate sense of its words is; it is
 * contradicted only if every sense is, whatever the cells hold that are blank or cannot be read.
 */
final class ProseComparison {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Words WITHIN_SENTENCE = new Words("按句中数字计算", "the sentence's own numbers");

    /** What each subject can mean, by layout. */
    private static final Map<Layout, Map<Subject, List<Subject.Sense>>> SENSES = Layout.values().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(),
                    layout -> Stream.of(Subject.values())
                            .collect(Collectors.toUnmodifiableMap(
                                    Function.identity(), subject -> subject.senses(layout)))));

    private final Figures figures;
    private final @Nullable Figures lastYear;
    private final Map<Subject, List<Known>> known = new EnumMap<>(Subject.class);

    /**
     * A comparison for one document.
     *
     * @param figures its tables
     * @param lastYear the same organ's tables of the year before; null where they are not known
     */
    ProseComparison(Figures figures, @Nullable Figures lastYear) {
        this.figures = figures;
        this.lastYear = lastYear;
    }

    /**
     * The claims of a report that the tables contradict, in the order given. A count below one that is right of the same
     * subject is taken for a part of it; of two counts of one thing in a sentence one is enough to be right.
     */
    List<ContradictedClaim> contradicted(List<Claim> claims) {
        Map<Subject, BigDecimal> right = new EnumMap<>(Subject.class);
        List<ContradictedClaim> contradicted = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.basis() == null && matched(claim).isPresent()) {
                right.merge(claim.subject(), claim.number(), BigDecimal::max);
            } else {
                contradiction(claim).ifPresent(contradicted::add);
            }
        }
        contradicted.removeIf(each -> isBelow(right.get(each.claim().subject()), each.claim()));
        if (!contradicted.isEmpty()) {
            Set<Told> told = new HashSet<>();
            claims.stream()
                    .filter(claim -> claim.basis() == null && matched(claim).isPresent())
                    .forEach(claim -> told.add(Told.of(claim)));
            contradicted.removeIf(each -> each.claim().basis() == null && !told.add(Told.of(each.claim())));
        }
        return List.copyOf(contradicted);
    }

    /** What a sentence counts, be it in two numbers: what was received, and what of it counts. */
    private record Told(Subject subject, Sentence sentence) {
        static Told of(Claim claim) {
            return new Told(claim.subject(), claim.sentence());
        }
    }

    private static boolean isBelow(@Nullable BigDecimal right, Claim claim) {
        return right != null && claim.number().compareTo(right) < 0;
    }

    /** What the tables say, where they contradict the claim in every sense. */
    Optional<ContradictedClaim> contradiction(Claim claim) {
        List<Candidate> candidates = candidates(claim);
        return !candidates.isEmpty() && candidates.stream().allMatch(candidate -> candidate.agreement == Agreement.NO)
                ? Optional.of(new ContradictedClaim(
                        claim,
                        candidates.stream().map(Candidate::sense).distinct().toList()))
                : Optional.empty();
    }

    /** The first sense in which the claim is right. */
    Optional<SenseValue> matched(Claim claim) {
        return candidates(claim).stream()
                .filter(candidate -> candidate.agreement == Agreement.YES)
                .map(Candidate::sense)
                .findFirst();
    }

    private enum Agreement {
        YES,
        NO,
        UNKNOWN
    }

    private record Candidate(SenseValue sense, Agreement agreement) {}

    private List<Candidate> candidates(Claim claim) {
        return switch (claim.subject()) {
            case GROWTH -> growth(claim);
            case SHARE -> share(claim);
            default -> counts(claim);
        };
    }

    private List<Candidate> counts(Claim claim) {
        return known(claim.subject()).stream()
                .map(known -> new Candidate(known.sense(), known.agreement(claim.number())))
                .toList();
    }

    private List<Candidate> growth(Claim claim) {
        Claim.Basis basis = basis(claim);
        BigDecimal stated = basis.number();
        if (stated != null && !basis.against().isEmpty()) {
            return basis.against().stream()
                    .filter(before -> before.signum() > 0)
                    .map(before -> percentage(claim, stated.subtract(before), before, WITHIN_SENTENCE, List.of()))
                    .toList();
        }
        if (lastYear == null) {
            return List.of();
        }
        List<Known> now = known(basis.of());
        List<Known> then = known(basis.of(), lastYear);
        boolean inTables = stated != null && now.stream().anyMatch(known -> known.agreement(stated) == Agreement.YES);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            candidates.add(growth(claim, now.get(i), now.get(i).value, then.get(i)));
            if (stated != null && !inTables) {
                candidates.add(growth(claim, now.get(i).with(stated), stated, then.get(i)));
            }
        }
        return candidates;
    }

    private Candidate growth(Claim claim, Known now, BigDecimal number, Known then) {
        if (!now.exact || !then.exact || then.value.signum() == 0) {
            return new Candidate(now.sense(), Agreement.UNKNOWN);
        }
        return percentage(claim, number.subtract(then.value), then.value, now.words, now.cells);
    }

    private List<Candidate> share(Claim claim) {
        Claim.Basis basis = basis(claim);
        List<Known> wholes = Stream.concat(
                        basis.against().stream().map(whole -> new Known(WITHIN_SENTENCE, whole, true, List.of())),
                        known(Subject.PROCESSED).stream())
                .toList();
        Set<BigDecimal> parts = new LinkedHashSet<>();
        Stream.ofNullable(basis.number()).forEach(parts::add);
        known(basis.of()).stream().filter(Known::exact).forEach(part -> parts.add(part.value));
        List<Candidate> candidates = new ArrayList<>();
        for (Known whole : wholes) {
            for (BigDecimal part : parts) {
                boolean told = whole.exact && whole.value.signum() > 0;
                candidates.add(
                        told
                                ? percentage(claim, part, whole.value, whole.words, whole.cells)
                                : new Candidate(whole.sense(), whole.exact ? Agreement.NO : Agreement.UNKNOWN));
            }
        }
        return candidates;
    }

    /** A percentage is right rounded or cut off to the decimals that are printed. */
    private static Candidate percentage(Claim claim, BigDecimal part, BigDecimal whole, Words sense, List<Cell> cells) {
        BigDecimal hundredfold = part.multiply(HUNDRED);
        int decimals = Math.max(0, claim.number().scale());
        BigDecimal rounded = hundredfold.divide(whole, decimals, RoundingMode.HALF_UP);
        BigDecimal cutOff = hundredfold.divide(whole, decimals, RoundingMode.DOWN);
        boolean right = rounded.compareTo(claim.number()) == 0 || cutOff.compareTo(claim.number()) == 0;
        return new Candidate(new SenseValue(sense, rounded, true, cells), right ? Agreement.YES : Agreement.NO);
    }

    private static Claim.Basis basis(Claim claim) {
        Claim.Basis basis = claim.basis();
        if (basis == null) {
            throw new IllegalArgumentException(claim.subject() + " of nothing");
        }
        return basis;
    }

    /** What tables tell of a number: itself, or what it cannot be less than. */
    private record Known(Words words, BigDecimal value, boolean exact, List<Cell> cells) {
        Agreement agreement(BigDecimal stated) {
            int sign = stated.compareTo(value);
            return exact && sign == 0 ? Agreement.YES : exact || sign < 0 ? Agreement.NO : Agreement.UNKNOWN;
        }

        Known with(BigDecimal stated) {
            return new Known(WITHIN_SENTENCE, stated, true, cells);
        }

        SenseValue sense() {
            return new SenseValue(words, value, exact, cells);
        }
    }

    private List<Known> known(Subject subject) {
        return known.computeIfAbsent(subject, each -> known(each, figures));
    }

    private static List<Known> known(Subject subject, Figures figures) {
        return Objects.requireNonNull(
                        Objects.requireNonNull(SENSES.get(figures.layout())).get(subject))
                .stream()
                .map(sense -> known(sense, figures))
                .toList();
    }

    private static Known known(Subject.Sense sense, Figures figures) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean exact = true;
        List<Cell> cells = new ArrayList<>();
        for (Row row : sense.rows()) {
            Cell total = row.cells().get(row.cells().size() - 1);
            Optional<BigDecimal> value = figures.value(total).number();
            if (value.isPresent()) {
                sum = sum.add(value.get());
                cells.add(total);
                continue;
            }
            // A count is never below zero, so the parts that are known are the least the total can be.
            for (Cell part : parts(figures.layout(), total)) {
                Optional<BigDecimal> known = figures.value(part).number();
                exact &= known.isPresent();
                sum = sum.add(known.orElse(BigDecimal.ZERO));
                known.ifPresent(number -> cells.add(part));
            }
        }
        return new Known(sense.words(), sum, exact, cells);
    }

    private static List<Cell> parts(Layout layout, Cell total) {
        return layout.totals().stream()
                .filter(candidate -> candidate.cell() == total && !candidate.isOfRows())
                .findFirst()
                .orElseThrow()
                .parts();
    }
}
