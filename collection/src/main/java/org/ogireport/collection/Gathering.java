package org.ogireport.collection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ogireport.collection.reading.ReadInput;
import org.ogireport.core.draft.Draft;

/**
 * The reports of many organs and years, gathered from many inputs: at most one report counts for an organ and a year, and
 * every input is accounted for in one {@link Place}. Where each ends does not depend on the order of the inputs.
 *
 * <p>Organs are told apart by their whole names. Only a roster makes two names one organ's. Holds little of each report in
 * memory and the rest in a temporary file, which is gone when the gathering is closed. Immutable otherwise, and safe for use by
 * several threads.
 *
 * @since 0.1
 */
public final class Gathering implements AutoCloseable {
    private final Roster roster;
    private final List<GatheredInput> inputs;
    private final List<GatheredReport> reports;
    private final Map<Key, GatheredReport> byKey = new HashMap<>();
    private final Shelf shelf;

    Gathering(Roster roster, List<GatheredInput> inputs, List<GatheredReport> reports, Shelf shelf) {
        this.roster = roster;
        this.inputs = List.copyOf(inputs);
        this.reports = List.copyOf(reports);
        this.shelf = shelf;
        reports.forEach(report -> byKey.put(new Key(report.organ(), report.year()), report));
    }

    /** An organ and a year. */
    record Key(String organ, int year) {}

    /**
     * Gathers inputs.
     *
     * @param inputs what was read and what was refused; read to its end, and closed
     * @param roster the organs expected, whose former names are known
     * @return the gathering, to be closed
     */
    public static Gathering of(Stream<? extends ReadInput> inputs, Roster roster) {
        Objects.requireNonNull(inputs, "inputs: must not be null");
        Sorting sorting = new Sorting(Objects.requireNonNull(roster, "roster: must not be null"));
        try (inputs) {
            inputs.forEachOrdered(sorting::add);
            return sorting.gathering();
        } catch (RuntimeException | Error e) {
            sorting.close();
            throw e;
        }
    }

    /**
     * The organs expected.
     *
     * @return the roster
     */
    public Roster roster() {
        return roster;
    }

    /**
     * Every input, in the order in which they were given.
     *
     * @return the inputs; unmodifiable
     */
    public List<GatheredInput> inputs() {
        return inputs;
    }

    /**
     * The reports that count: the organs of the roster in its order, then others by name; an organ's by year.
     *
     * @return the reports; unmodifiable
     */
    public List<GatheredReport> reports() {
        return reports;
    }

    /**
     * The reports that count for one year.
     *
     * @param year the year
     * @return the reports, in the same order
     */
    public List<GatheredReport> reports(int year) {
        return reports.stream().filter(report -> report.year() == year).toList();
    }

    /**
     * The report that counts for an organ and a year.
     *
     * @param organ the organ's name, as {@link GatheredReport#organ} has it
     * @param year the year
     * @return the report, or empty where there is none or none that counts
     */
    public Optional<GatheredReport> report(String organ, int year) {
        Objects.requireNonNull(organ, "organ: must not be null");
        return Optional.ofNullable(byKey.get(new Key(organ, year)));
    }

    /**
     * The report that counts for the same organ and the year before.
     *
     * @param report a report, of this gathering or not
     * @return the earlier report, or empty where there is none or none that counts
     */
    public Optional<GatheredReport> before(Draft report) {
        Objects.requireNonNull(report, "report: must not be null");
        return report.year().isEmpty()
                ? Optional.empty()
                : Names.in(report)
                        .map(name -> roster.organ(name).map(Organ::name).orElse(name))
                        .flatMap(organ -> report(organ, report.year().getAsInt() - 1));
    }

    /**
     * The years for which some report counts or is contradictory.
     *
     * @return the years in order
     */
    public List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        for (GatheredInput input : inputs) {
            if (input.organ().isPresent()) {
                input.year().ifPresent(years::add);
            }
        }
        return new ArrayList<>(years);
    }

    /** Forgets what stands in the reports. */
    @Override
    public void close() {
        shelf.close();
    }
}
