package org.ogireport.cli;

import java.util.ArrayList;
import java.util.List;
import org.ogireport.collection.Coverage;
import org.ogireport.collection.Coverage.Status;
import org.ogireport.collection.Inspection;
import org.ogireport.validation.Conclusion;

/** What the command {@code collect} prints: how many reports there are, and every organ and input of which something is to be said. */
final class CollectionSummary {
    private final Console console;

    CollectionSummary(Console console) {
        this.console = console;
    }

    void print(Inspection inspection, Coverage coverage) {
        List<String> conclusions = new ArrayList<>();
        for (Conclusion conclusion : Conclusion.values()) {
            long reports = inspection.reports().stream()
                    .filter(report -> report.conclusion() == conclusion)
                    .count();
            conclusions.add(conclusion.words().in(console.locale()) + " " + reports);
        }
        console.println(console.choose("报告 ", "reports: ")
                + inspection.reports().size()
                + console.choose(" 份：", ": ")
                + String.join(console.choose("，", ", "), conclusions));
        for (Status status : Status.values()) {
            List<Coverage.Line> lines = coverage.lines(status);
            if (!lines.isEmpty()) {
                console.println(status.words().in(console.locale()) + " " + lines.size());
            }
            if (status != Status.RECEIVED && status != Status.INCOMPLETE) {
                lines.forEach(line -> console.println("  " + told(line)));
            }
        }
        List<Coverage.Line> late =
                coverage.lines().stream().filter(Coverage.Line::isLate).toList();
        if (!late.isEmpty()) {
            console.println(console.choose("逾期 ", "late ") + late.size());
            late.forEach(line -> console.println("  " + told(line)));
        }
    }

    private static String told(Coverage.Line line) {
        List<String> said = new ArrayList<>();
        line.organ().ifPresent(said::add);
        line.year().ifPresent(year -> said.add(Integer.toString(year)));
        line.input().ifPresent(said::add);
        return String.join(" ", said);
    }
}
