package org.ogireport.collection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Words;

/**
 * Who has reported and who has not: a line for every input, and one for every organ and year of which there is none.
 * An immutable value.
 *
 * @since 0.1
 */
public final class Coverage {
    /** The rule that tells who is late. */
    private static final String IN_TIME = "T1";

    private final List<Line> lines;

    private Coverage(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** What a line says. */
    public enum Status {
        /** The report is there. */
        RECEIVED("已收到", "received"),
        /** The report is there, and not complete. */
        INCOMPLETE("已收到，不完整", "received, incomplete"),
        /** There is no report of the organ for the year. */
        MISSING("缺报", "missing"),
        /** Another version of a report that is there. */
        DUPLICATE("重复", "duplicate"),
        /** Versions that contradict each other, of which none counts. */
        CONTRADICTORY("版本互相矛盾", "contradictory versions"),
        /** A report for another year than the one asked for. */
        OTHER_YEAR("其他年度", "of another year"),
        /** A report of an organ that is not on the roster. */
        NOT_ON_ROSTER("不在名册", "not on the roster"),
        /** A report whose organ or year is not known. */
        UNPLACED("机关或年度不明", "organ or year not known"),
        /** No report at all. */
        REFUSED("不能读取", "refused");

        private final Words words;

        Status(String chinese, String english) {
            this.words = new Words(chinese, english);
        }

        /**
         * What it is called.
         *
         * @return the words
         */
        public Words words() {
            return words;
        }
    }

    /**
     * An input, or the lack of one.
     *
     * @param organ the organ's name; empty where it is not known
     * @param expected the organ as the roster has it; empty where it is not on the roster
     * @param year the year; empty where it is not known
     * @param status what there is to say
     * @param isLate whether the report was published after the day that is set
     * @param input what the input is called; empty where there is none
     * @param remark the reason, or what else there is to say; {@link Words#NONE} for nothing
     * @param formerName the former name under which the organ has reported; empty where it was today's
     * @param guess whose it may be, where the organ is not known; empty where nothing tells
     */
    public record Line(
            Optional<String> organ,
            Optional<Organ> expected,
            OptionalInt year,
            Status status,
            boolean isLate,
            Optional<String> input,
            Words remark,
            Optional<String> formerName,
            Optional<OrganGuess> guess) {
        /** What an input is called that {@link #isLate}. */
        public static final Words LATE = new Words("逾期", "late");

        /** Refuses nulls. */
        public Line {
            Objects.requireNonNull(formerName, "formerName: must not be null");
            Objects.requireNonNull(guess, "guess: must not be null");
            Objects.requireNonNull(organ, "organ: must not be null");
            Objects.requireNonNull(expected, "expected: must not be null");
            Objects.requireNonNull(year, "year: must not be null");
            Objects.requireNonNull(status, "status: must not be null");
            Objects.requireNonNull(input, "input: must not be null");
            Objects.requireNonNull(remark, "remark: must not be null");
        }
    }

    /**
     * The coverage of the years that some report is for.
     *
     * @param gathering what was gathered
     * @param inspection what was found in it, which tells who is late
     * @return the coverage
     */
    public static Coverage of(Gathering gathering, Inspection inspection) {
        Objects.requireNonNull(gathering, "gathering: must not be null");
        Objects.requireNonNull(inspection, "inspection: must not be null");
        return of(gathering, inspection, gathering.years());
    }

    /**
     * The coverage of some years.
     *
     * @param gathering what was gathered
     * @param inspection what was found in it, which tells who is late
     * @param years the years for which reports are expected
     * @return the coverage
     */
    public static Coverage of(Gathering gathering, Inspection inspection, Collection<Integer> years) {
        Objects.requireNonNull(gathering, "gathering: must not be null");
        Objects.requireNonNull(inspection, "inspection: must not be null");
        Objects.requireNonNull(years, "years: must not be null");
        Set<Integer> expected = new HashSet<>(years);
        Set<GatheredReport> late = inspection.reports().stream()
                .filter(report -> report.findings().stream()
                        .anyMatch(finding -> finding.rule().id().equals(IN_TIME)))
                .map(InspectedReport::report)
                .collect(Collectors.toSet());
        List<Line> lines = new ArrayList<>();
        OrganGuesses guesses = new OrganGuesses(gathering);
        for (GatheredInput input : gathering.inputs()) {
            lines.add(line(input, gathering, expected, late, guesses));
        }
        addMissing(gathering, expected, lines);
        lines.sort(Comparator.comparing((Line line) -> place(gathering.roster(), line))
                .thenComparing(line -> line.organ().orElse("\uFFFF"))
                .thenComparing(line -> line.year().orElse(Integer.MAX_VALUE))
                .thenComparing(Line::status)
                .thenComparing(line -> line.input().orElse("")));
        return new Coverage(lines);
    }

    private static Line line(
            GatheredInput input,
            Gathering gathering,
            Set<Integer> years,
            Set<GatheredReport> late,
            OrganGuesses guesses) {
        Optional<OrganGuess> guess = input.organ().isPresent() ? Optional.empty() : guesses.of(input.name());
        Optional<Organ> organ = input.organ().flatMap(gathering.roster()::organ);
        boolean isLate = key(input)
                .flatMap(key -> gathering.report(key.organ(), key.year()))
                .filter(report -> report.input().equals(input.name()) && late.contains(report))
                .isPresent();
        return new Line(
                input.organ(),
                organ,
                input.year(),
                status(input, gathering, organ, years),
                isLate,
                Optional.of(input.name()),
                guess.map(whose -> input.remark().plus(new Words("；", "; ")).plus(whose.words()))
                        .orElse(input.remark()),
                input.formerName(),
                guess);
    }

    private static Optional<Gathering.Key> key(GatheredInput input) {
        return input.year().isEmpty()
                ? Optional.empty()
                : input.organ()
                        .map(organ -> new Gathering.Key(organ, input.year().getAsInt()));
    }

    private static Status status(GatheredInput input, Gathering gathering, Optional<Organ> organ, Set<Integer> years) {
        if (input.place() == Place.REFUSED) {
            return Status.REFUSED;
        }
        if (input.place() == Place.UNPLACED) {
            return Status.UNPLACED;
        }
        if (!years.contains(input.year().orElseThrow())) {
            return Status.OTHER_YEAR;
        }
        if (input.place() == Place.CONTRADICTORY) {
            return Status.CONTRADICTORY;
        }
        if (input.place() == Place.DUPLICATE) {
            return Status.DUPLICATE;
        }
        if (organ.isEmpty() && !gathering.roster().isEmpty()) {
            return Status.NOT_ON_ROSTER;
        }
        return input.place() == Place.REPORT ? Status.RECEIVED : Status.INCOMPLETE;
    }

    private static void addMissing(Gathering gathering, Set<Integer> years, List<Line> lines) {
        Set<Gathering.Key> there = gathering.inputs().stream()
                .filter(input -> input.place() != Place.REFUSED)
                .flatMap(input -> key(input).stream())
                .collect(Collectors.toSet());
        for (Organ organ : gathering.roster().organs()) {
            for (int year : years) {
                if (!there.contains(new Gathering.Key(organ.name(), year))) {
                    lines.add(new Line(
                            Optional.of(organ.name()),
                            Optional.of(organ),
                            OptionalInt.of(year),
                            Status.MISSING,
                            false,
                            Optional.empty(),
                            Words.NONE,
                            Optional.empty(),
                            Optional.empty()));
                }
            }
        }
    }

    private static int place(Roster roster, Line line) {
        return line.guess()
                .map(OrganGuess::organ)
                .or(line::expected)
                .map(roster::place)
                .orElse(Integer.MAX_VALUE);
    }

    /**
     * The lines: the organs of the roster in its order, each with what may be its own behind it, then others by name, then inputs
     * of which nothing tells the organ.
     *
     * @return the lines; unmodifiable
     */
    public List<Line> lines() {
        return lines;
    }

    /**
     * The lines that say one thing.
     *
     * @param status what they say
     * @return the lines, in the same order
     */
    public List<Line> lines(Status status) {
        Objects.requireNonNull(status, "status: must not be null");
        return lines.stream().filter(line -> line.status() == status).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Coverage that && lines.equals(that.lines);
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }

    /** How many lines say what, in English, such as {@code Coverage[received 3, missing 1]}. */
    @Override
    public String toString() {
        return Arrays.stream(Status.values())
                .filter(status -> !lines(status).isEmpty())
                .map(status -> status.words().english() + " " + lines(status).size())
                .collect(Collectors.joining(", ", "Coverage[", "]"));
    }
}
