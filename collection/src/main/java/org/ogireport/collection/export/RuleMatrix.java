package org.ogireport.collection.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.collection.Coverage;
import org.ogireport.collection.Coverage.Status;
import org.ogireport.collection.InspectedReport;
import org.ogireport.collection.Inspection;
import org.ogireport.collection.Organ;
import org.ogireport.collection.OrganGuess;
import org.ogireport.core.Words;
import org.ogireport.validation.Finding;
import org.ogireport.validation.Rule;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.Severity;

/**
 * Every organ and year against every rule that some report breaks: how often, and how much that weighs. Immutable.
 *
 * @since 0.1
 */
public final class RuleMatrix {
    private final List<Row> rows;
    private final List<Rule> rules;

    private RuleMatrix(List<Row> rows, List<Rule> rules) {
        this.rows = List.copyOf(rows);
        this.rules = List.copyOf(rules);
    }

    /**
     * An organ and a year, or an input of which neither is known.
     *
     * @param organ the organ's name; empty where it is not known
     * @param expected the organ as the roster has it; empty where it is not on the roster
     * @param year the year; empty where it is not known
     * @param lines what the coverage says of it
     * @param report the report with what was found in it; empty where none counts
     */
    public record Row(
            Optional<String> organ,
            Optional<Organ> expected,
            OptionalInt year,
            List<Coverage.Line> lines,
            Optional<InspectedReport> report) {
        /** Makes the list unmodifiable. */
        public Row {
            Objects.requireNonNull(organ, "organ: must not be null");
            Objects.requireNonNull(expected, "expected: must not be null");
            Objects.requireNonNull(year, "year: must not be null");
            Objects.requireNonNull(lines, "lines: must not be null");
            Objects.requireNonNull(report, "report: must not be null");
            lines = List.copyOf(lines);
        }

        /**
         * Whose the input may be, where the organ is not known.
         *
         * @return the guess, or empty where the organ is known or nothing tells
         */
        public Optional<OrganGuess> guess() {
            return lines.stream().flatMap(line -> line.guess().stream()).findFirst();
        }

        /**
         * What was found by a rule.
         *
         * @param rule the rule
         * @return how often; empty where nothing was
         */
        public Optional<Count> count(Rule rule) {
            Objects.requireNonNull(rule, "rule: must not be null");
            List<Finding> found = report.stream()
                    .flatMap(inspected -> inspected.findings().stream())
                    .filter(finding -> finding.rule().id().equals(rule.id()))
                    .filter(finding -> finding.waiver().isEmpty())
                    .toList();
            return found.stream()
                    .map(Finding::severity)
                    .min(Comparator.naturalOrder())
                    .map(worst -> new Count(found.size(), worst));
        }

        /**
         * Whether it is of another year than those asked for.
         *
         * @return true if all inputs are
         */
        public boolean isOfOtherYear() {
            return lines.stream().allMatch(line -> line.status() == Status.OTHER_YEAR);
        }

        /**
         * Whether a report was received as it should be and nothing is to be mended or looked up.
         *
         * @return false where there is something to say to the organ
         */
        public boolean isClear() {
            return lines.stream().allMatch(RuleMatrix::isReceived)
                    && report.stream()
                            .flatMap(inspected -> inspected.findings().stream())
                            .noneMatch(finding -> finding.severity() != Severity.INFO
                                    && finding.waiver().isEmpty());
        }

        /**
         * What the coverage says of the organ and year in one text.
         *
         * @return what it is called, such as 已收到、逾期
         */
        public Words status() {
            return Stream.of(
                            lines.stream().map(line -> line.status().words()),
                            lines.stream().filter(Coverage.Line::isLate).map(line -> Coverage.Line.LATE),
                            lines.stream()
                                    .filter(line -> line.formerName().isPresent())
                                    .map(line -> new Words("用曾用名", "under a former name")))
                    .flatMap(each -> each)
                    .distinct()
                    .collect(Words.joining(new Words("、", ", ")));
        }

        private Optional<String> inputs() {
            return lines.stream().flatMap(line -> line.input().stream()).reduce((one, other) -> one + "；" + other);
        }
    }

    /**
     * How often a rule is broken.
     *
     * @param findings the number of findings
     * @param worst what the weightiest weighs
     */
    public record Count(int findings, Severity worst) {
        /** Refuses nulls. */
        public Count {
            Objects.requireNonNull(worst, "worst: must not be null");
        }

        /** The number. */
        @Override
        public String toString() {
            return Integer.toString(findings);
        }
    }

    /**
     * The matrix of a gathering.
     *
     * @param inspection what was found in its reports
     * @param coverage who has reported and who has not
     * @return the matrix, in the order of the coverage
     */
    public static RuleMatrix of(Inspection inspection, Coverage coverage) {
        Objects.requireNonNull(inspection, "inspection: must not be null");
        Objects.requireNonNull(coverage, "coverage: must not be null");
        Map<List<Object>, InspectedReport> reports = new HashMap<>();
        inspection
                .reports()
                .forEach(each ->
                        reports.put(List.of(each.report().organ(), each.report().year()), each));
        Map<List<Object>, List<Coverage.Line>> together = new LinkedHashMap<>();
        for (Coverage.Line line : coverage.lines()) {
            boolean known = line.organ().isPresent() && line.year().isPresent();
            together.computeIfAbsent(
                            known ? List.of(line.organ().get(), line.year().getAsInt()) : List.of(line),
                            key -> new ArrayList<>())
                    .add(line);
        }
        List<Row> rows = new ArrayList<>();
        together.forEach((key, lines) -> {
            Coverage.Line first = lines.get(0);
            boolean counts = lines.stream().noneMatch(line -> line.status() == Status.OTHER_YEAR);
            rows.add(new Row(
                    first.organ(),
                    first.expected(),
                    first.year(),
                    lines,
                    counts ? Optional.ofNullable(reports.get(key)) : Optional.empty()));
        });
        return new RuleMatrix(rows, rules(rows));
    }

    /** The rules that some report breaks, in the order of the catalogue; those of one's own behind. */
    private static List<Rule> rules(List<Row> rows) {
        List<String> order =
                RuleCatalogue.standard().rules().stream().map(Rule::id).toList();
        Map<String, Rule> found = new TreeMap<>();
        rows.stream()
                .flatMap(row -> row.report().stream())
                .flatMap(report -> report.findings().stream())
                .filter(finding -> finding.waiver().isEmpty())
                .forEach(finding -> found.putIfAbsent(finding.rule().id(), finding.rule()));
        return found.values().stream()
                .sorted(Comparator.comparingInt(
                        rule -> order.contains(rule.id()) ? order.indexOf(rule.id()) : order.size()))
                .toList();
    }

    private static boolean isReceived(Coverage.Line line) {
        return !line.isLate() && (line.status() == Status.RECEIVED || line.status() == Status.INCOMPLETE);
    }

    /**
     * The organs and years.
     *
     * @return the rows; unmodifiable
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * The rules that some report breaks.
     *
     * @return the rules, in the order of the catalogue; unmodifiable
     */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * A row an organ and year, and a column a rule.
     *
     * @return the table
     */
    public Table table() {
        List<TableColumn> columns = Stream.of(
                        ReportColumns.ALL.stream(),
                        Stream.of(
                                TableColumn.text("status", "收报情况", "status", "是否已收到", "whether it was received"),
                                TableColumn.text("conclusion", "结论", "conclusion", "核对的结论", "what is concluded")),
                        rules.stream().map(RuleMatrix::column))
                .flatMap(each -> each)
                .toList();
        return new Table(columns, sink -> {
            for (Row row : rows) {
                List<@Nullable Object> cells = ReportColumns.of(row.organ(), row.expected(), row.year(), row.inputs());
                Words guess = row.guess()
                        .map(whose -> new Words("，", ", ").plus(whose.words()))
                        .orElse(Words.NONE);
                cells.add(row.status().plus(guess).chinese());
                cells.add(row.report()
                        .map(report -> report.conclusion().words().chinese())
                        .orElse(null));
                rules.forEach(rule -> cells.add(row.count(rule).orElse(null)));
                sink.accept(cells);
            }
        });
    }

    private static TableColumn column(Rule rule) {
        return new TableColumn(
                rule.id(),
                new Words(rule.id(), rule.id()),
                new Words("处", "findings"),
                new Words(
                        rule.statement().chinese() + "（" + rule.because().chinese() + "）",
                        rule.statement().english() + " (" + rule.because().english() + ")"));
    }
}
