package org.ogireport.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ogireport.collection.Coverage;
import org.ogireport.collection.Coverage.Status;
import org.ogireport.collection.InspectedReport;
import org.ogireport.validation.Conclusion;

/** What the command {@code collect} prints: how many reports there are, and every organ and input of which something is to be said. */
final class CollectionSummary {
    private final Console console;

    CollectionSummary(Console console) {
        this.console = console;
    }

    /** Prints what is to be said of the reports for the years that are asked for. */
    void print(List<InspectedReport> reports, Coverage coverage) {
        List<String> conclusions = new ArrayList<>();
        for (Conclusion conclusion : Conclusion.values()) {
            long concluded = reports.stream()
                    .filter(report -> report.conclusion() == conclusion)
                    .count();
            conclusions.add(conclusion.words().in(console.locale()) + " " + concluded);
        }
        console.println(console.choose("报告 ", "reports: ")
                + reports.size()
                + console.choose(" 份：", ": ")
                + String.join(console.choose("，", ", "), conclusions));
        Set<Optional<String>> received = coverage.lines().stream()
                .filter(line -> line.status() == Status.RECEIVED || line.status() == Status.INCOMPLETE)
                .map(Coverage.Line::organ)
                .collect(Collectors.toSet());
        for (Status status : Status.values()) {
            List<Coverage.Line> lines = coverage.lines(status);
            if (!lines.isEmpty()) {
                console.println(status.words().in(console.locale()) + " " + lines.size());
            }
            if (status != Status.RECEIVED && status != Status.INCOMPLETE) {
                lines.stream()
                        .filter(line -> status != Status.OTHER_YEAR || !received.contains(line.organ()))
                        .forEach(line -> console.println("  " + told(line)));
            }
        }
        List<Coverage.Line> late =
                coverage.lines().stream().filter(Coverage.Line::isLate).toList();
        if (!late.isEmpty()) {
            console.println(console.choose("逾期 ", "late ") + late.size());
            late.forEach(line -> console.println("  " + told(line)));
        }
    }

    private String told(Coverage.Line line) {
        List<String> said = new ArrayList<>();
        line.organ().ifPresent(said::add);
        line.year().ifPresent(year -> said.add(Integer.toString(year)));
        line.input().ifPresent(said::add);
        line.guess().ifPresent(guess -> said.add(guess.words().in(console.locale())));
        return String.join(" ", said);
    }
}
