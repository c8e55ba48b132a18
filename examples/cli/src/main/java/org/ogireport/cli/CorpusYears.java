package org.ogireport.cli;

import java.nio.file.Files;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.collection.GatheredReport;
import org.ogireport.collection.Gathering;
import org.ogireport.collection.Roster;
import org.ogireport.collection.reading.ReadInput;
import org.ogireport.collection.reading.ReadReport;
import org.ogireport.collection.reading.ReportReader;
import org.ogireport.core.draft.Draft;
import org.ogireport.validation.Circumstances;

/** The reports of a corpus by organ and year, where some are for years that follow each other; a pipe can be read once only. */
final class CorpusYears implements AutoCloseable {
    private final @Nullable Gathering gathering;

    private CorpusYears(@Nullable Gathering gathering) {
        this.gathering = gathering;
    }

    static CorpusYears of(Corpus corpus) {
        return new CorpusYears(
                Files.isRegularFile(corpus.path()) && haveNeighbours(years(corpus))
                        ? Gathering.of(ReportReader.readAll(corpus.path()), Roster.NONE)
                        : null);
    }

    private static Set<Integer> years(Corpus corpus) {
        try (Stream<OptionalInt> years =
                ReportReader.readAll(corpus.path(), ReportReader.Watch.NONE, CorpusYears::year)) {
            return years.flatMap(year -> year.stream().boxed()).collect(Collectors.toSet());
        }
    }

    private static OptionalInt year(ReadInput input) {
        return input instanceof ReadReport report ? report.draft().year() : OptionalInt.empty();
    }

    private static boolean haveNeighbours(Set<Integer> years) {
        return years.stream().anyMatch(year -> years.contains(year + 1));
    }

    /** What is known of a report besides: the same organ's for the year before, unless another was named. */
    Circumstances with(Draft report, Circumstances known) {
        return gathering == null || known.previous().isPresent()
                ? known
                : gathering
                        .before(report)
                        .map(GatheredReport::draft)
                        .map(known::withPrevious)
                        .orElse(known);
    }

    @Override
    public void close() {
        if (gathering != null) {
            gathering.close();
        }
    }
}
