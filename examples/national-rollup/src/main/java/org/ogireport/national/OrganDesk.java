package org.ogireport.national;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;
import org.ogireport.collection.Roster;
import scala.Tuple2;

/** Has the library gather and check one organ's reports after the other. */
final class OrganDesk {
    private final Roster roster;
    private final List<Integer> years;

    OrganDesk(Roster roster, List<Integer> years) {
        this.roster = roster;
        this.years = years;
    }

    /**
     * What becomes of an organ's lines.
     *
     * @param tables the rows of every table
     * @param reports the reports that count, each under its year
     */
    record Outcome(EnumMap<OutputTable, List<Row>> tables, List<Tuple2<Integer, Line>> reports)
            implements Serializable {}

    /** Settles an organ; an input whose organ is not known comes alone, under its own name. */
    Outcome settle(String organ, Iterable<Line> lines) {
        var inputs = StreamSupport.stream(lines.spliterator(), false)
                .filter(line -> !line.isNone())
                .map(Line::input);
        try (Settled settled = Settled.of(inputs, rosterFor(organ), years)) {
            // another organ that is missing here has its own turn
            Settled own = settled.keeping(
                    line -> line.input().isPresent() || line.organ().equals(Optional.of(organ)));
            EnumMap<OutputTable, List<Row>> tables = new EnumMap<>(OutputTable.class);
            for (OutputTable table : OutputTable.values()) {
                tables.put(table, table.rows(own).toList());
            }
            return new Outcome(
                    tables,
                    settled.gathering().reports().stream()
                            .map(report -> new Tuple2<>(report.year(), Line.of(report)))
                            .toList());
        }
    }

    /** The organ alone; for one that is not on the roster, another, so that it is not on that either. */
    private Roster rosterFor(String organ) {
        return roster.organ(organ)
                .or(() -> roster.organs().stream().findFirst())
                .map(each -> Roster.of(List.of(each)))
                .orElse(Roster.NONE);
    }
}
