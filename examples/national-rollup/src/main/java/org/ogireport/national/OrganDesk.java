package org.ogireport.national;

import java.util.EnumMap;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;
import org.ogireport.collection.Roster;

/** Has the library gather and check one organ's reports after the other. */
final class OrganDesk {
    private final Roster roster;
    private final List<Integer> years;

    OrganDesk(Roster roster, List<Integer> years) {
        this.roster = roster;
        this.years = years;
    }

    /** The rows of every table for an organ; an input whose organ is not known comes alone, under its own name. */
    EnumMap<OutputTable, List<Row>> settle(String organ, Iterable<Line> lines) {
        var inputs = StreamSupport.stream(lines.spliterator(), false)
                .filter(line -> !line.isNone())
                .map(Line::input);
        try (Settled settled = Settled.of(inputs, rosterFor(organ), years)) {
            // another organ that is missing here has its own turn
            Settled own = settled.keeping(line -> line.input() != null || organ.equals(line.organ()));
            EnumMap<OutputTable, List<Row>> tables = new EnumMap<>(OutputTable.class);
            for (OutputTable table : OutputTable.values()) {
                tables.put(table, table.rows(own).toList());
            }
            return tables;
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
