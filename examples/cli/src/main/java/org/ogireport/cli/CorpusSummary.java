package org.ogireport.cli;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ogireport.validation.Conclusion;
import org.ogireport.validation.Finding;
import org.ogireport.validation.Rule;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.render.CheckedReport;

/** How many reports of a corpus pass, and which rules the others break. */
final class CorpusSummary {
    private final String name;
    /** In the order of the catalogue, those of a policy behind them. */
    private final Map<Rule, Count> byRule =
            new TreeMap<>(Comparator.comparingInt(CorpusSummary::place).thenComparing(Rule::id));

    private final Map<Conclusion, Long> concluded = new EnumMap<>(Conclusion.class);
    private long unreadable;
    private long broken;

    /** In how many reports, and how many times in all. */
    private record Count(long reports, long findings) {
        Count plus(Count other) {
            return new Count(reports + other.reports, findings + other.findings);
        }
    }

    CorpusSummary(String name) {
        this.name = name;
    }

    private static int place(Rule rule) {
        int place = RuleCatalogue.standard().rules().indexOf(rule);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    void add(CheckedReport report) {
        concluded.merge(report.findings().conclusion(), 1L, Long::sum);
        report.findings().list().stream()
                .collect(Collectors.groupingBy(Finding::rule, Collectors.counting()))
                .forEach((rule, findings) -> byRule.merge(rule, new Count(1, findings), Count::plus));
    }

    /** Adds a report that was not checked, by the exit status that comes of it. */
    void addUnchecked(int status) {
        if (status == OgiReport.BROKEN) {
            broken++;
        } else {
            unreadable++;
        }
    }

    /** The exit status: a failure of the program outweighs what cannot be read, and that outweighs what has errors. */
    int status() {
        int status = broken > 0 ? OgiReport.BROKEN : unreadable > 0 ? OgiReport.REFUSED : OgiReport.OK;
        for (Conclusion conclusion : concluded.keySet()) {
            status = OgiReport.worse(status, OgiReport.status(conclusion));
        }
        return status;
    }

    /** A line of totals, and a line a rule. */
    String render(Console console) {
        long passing = concluded.getOrDefault(Conclusion.PASS, 0L);
        long failing = concluded.getOrDefault(Conclusion.FAIL, 0L);
        long undetermined = concluded.getOrDefault(Conclusion.UNDETERMINED, 0L);
        long reports = passing + failing + undetermined + unreadable + broken;
        StringBuilder text = new StringBuilder(name)
                .append(console.choose(
                        "：" + reports + " 份，没有错误 " + passing + "，有错误 " + failing + "，未能判定 " + undetermined + "，不能读取 "
                                + unreadable,
                        ": " + reports + " reports, " + passing + " without an error, " + failing + " with errors, "
                                + undetermined + " undetermined, " + unreadable + " unreadable"));
        if (broken > 0) {
            text.append(console.choose("，程序出错 " + broken, ", " + broken + " on which the program failed"));
        }
        byRule.forEach((rule, count) -> text.append(
                        String.format("%n  %-3s %-7s ", rule.id(), console.severity(rule.severity())))
                .append(console.choose(
                        count.reports + " 份 " + count.findings + " 处  ",
                        count.reports + " reports, " + count.findings + " findings  "))
                .append(rule.statement().in(console.locale())));
        return text.toString();
    }
}
