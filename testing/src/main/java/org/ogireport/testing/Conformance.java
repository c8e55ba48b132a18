package org.ogireport.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Holds a producer to the contract: valid reports of every profile, drafts in which cells are blank, not found or
 * unreadable, and a report broken for each rule that a report can break by itself.
 *
 * @since 0.1
 */
public final class Conformance {
    /** The seed that is used where none is given. */
    public static final long SEED = 20211;

    private final Producer producer;
    private final List<Long> seeds;
    private final Predicate<String> names;
    private final Path folder;

    private Conformance(Producer producer, List<Long> seeds, Predicate<String> names, Path folder) {
        this.producer = producer;
        this.seeds = seeds;
        this.names = names;
        this.folder = folder;
    }

    /**
     * A run that is the same each time, unless a search for a smallest report ends by time: see
     * {@link ProducerContract#of(Producer)}.
     *
     * @param producer the system under test
     * @return a run with {@link #SEED}
     * @throws IllegalArgumentException if the producer has no layout, so that nothing could be found
     */
    public static Conformance of(Producer producer) {
        if (Objects.requireNonNull(producer, "producer: must not be null")
                .layouts()
                .isEmpty()) {
            throw new IllegalArgumentException("layouts: the producer has none");
        }
        return new Conformance(
                producer,
                List.of(SEED),
                name -> true,
                Path.of(System.getProperty("java.io.tmpdir"), "ogi-report-contract"));
    }

    /**
     * The same with other reports, and as many times more as there are seeds.
     *
     * @param seeds any numbers, at least one
     * @return a run with these seeds
     * @throws IllegalArgumentException if there is no seed
     */
    public Conformance seeds(long... seeds) {
        Objects.requireNonNull(seeds, "seeds: must not be null");
        if (seeds.length == 0) {
            throw new IllegalArgumentException("seeds: there is none");
        }
        return new Conformance(producer, Arrays.stream(seeds).boxed().toList(), names, folder);
    }

    /**
     * The same with some of the cases, such as those that failed while their cause is looked into.
     *
     * @param names whether to give the producer the case of a name, as {@link ConformanceReport.Failure#name} has it
     * @return a run without the other cases
     */
    public Conformance only(Predicate<String> names) {
        return new Conformance(
                producer, seeds, this.names.and(Objects.requireNonNull(names, "names: must not be null")), folder);
    }

    /**
     * The same with another folder for the smallest reports that {@link ProducerContract} shows failures by.
     *
     * @param folder a folder, which is made when a test fails
     * @return a run that writes there; otherwise it is {@code ogi-report-contract} in the system's folder for temporary files
     */
    public Conformance smallestIn(Path folder) {
        return new Conformance(producer, seeds, names, Objects.requireNonNull(folder, "folder: must not be null"));
    }

    /**
     * Gives the producer every case.
     *
     * @return what came of it
     */
    public ConformanceReport run() {
        List<ProducerCase> cases = cases();
        List<ConformanceReport.Failure> failures = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        List<String> unsupported = new ArrayList<>();
        for (ProducerCase each : cases) {
            ProducerCase.Outcome outcome = each.check(producer);
            if (outcome instanceof ProducerCase.Unmet unmet) {
                failures.add(failure(each, unmet));
            } else if (outcome == ProducerCase.Answer.REFUSED) {
                refused.add(each.name());
            } else if (outcome == ProducerCase.Answer.UNSUPPORTED) {
                unsupported.add(each.name());
            }
        }
        return ConformanceReport.of(seeds, cases, refused, unsupported, failures);
    }

    Path folder() {
        return folder;
    }

    ProducerCase.Outcome outcome(ProducerCase each) {
        return each.check(producer);
    }

    /** A case's failure, with the smallest report that shows it. */
    ConformanceReport.Failure failure(ProducerCase each, ProducerCase.Unmet unmet) {
        return each.failure(producer, unmet, Exports.bound(producer.format()));
    }

    List<ProducerCase> cases() {
        return seeds.stream()
                .flatMap(seed ->
                        Cases.of(producer.layouts(), seed, names, seeds.size() == 1 ? "" : " seed " + seed).stream())
                .toList();
    }
}
