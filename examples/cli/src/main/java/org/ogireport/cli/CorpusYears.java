package org.ogireport.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
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

/** The reports of a call by organ and year, where some are for years that follow each other; a pipe can be read once only. */
final class CorpusYears implements AutoCloseable {
    /** No report is known besides the one that is checked. */
    static final CorpusYears NONE = new CorpusYears(null);

    private final @Nullable Gathering gathering;

    private CorpusYears(@Nullable Gathering gathering) {
        this.gathering = gathering;
    }

    /** The reports of all files of many that can be read twice, and of the documents beside them. */
    static CorpusYears of(List<Corpus> corpora, CallDocuments documents) {
        List<Path> paths =
                corpora.stream().map(Corpus::path).filter(Files::isRegularFile).toList();
        Set<Integer> years = new HashSet<>();
        paths.forEach(path -> years.addAll(years(path)));
        documents
                .reports()
                .flatMapToInt(report -> report.draft().year().stream())
                .forEach(years::add);
        return haveNeighbours(years)
                ? new CorpusYears(Gathering.of(
                        Stream.concat(paths.stream().flatMap(ReportReader::readAll), documents.reports()), Roster.NONE))
                : NONE;
    }

    private static Set<Integer> years(Path path) {
        try (Stream<OptionalInt> years = ReportReader.readAll(path, ReportReader.Watch.NONE, CorpusYears::year)) {
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
