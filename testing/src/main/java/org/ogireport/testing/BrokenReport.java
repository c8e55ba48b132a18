package org.ogireport.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.Finding;
import org.ogireport.validation.RollUp;
import org.ogireport.validation.Rule;
import org.ogireport.validation.Severity;
import org.ogireport.validation.equation.Equation;
import org.ogireport.validation.equation.Verdict;

/**
 * A report that breaks a rule, with everything that the rule compares it with.
 *
 * @param rule the rule it breaks
 * @param equation the equation it breaks, one of the rule's; empty where the rule is not arithmetic
 * @param report the report
 * @param circumstances last year's report and the day of publication, where the rule needs them
 * @param children the reports of all organs below, where the rule needs them; unmodifiable
 * @param changed the cells in which it differs from a report that breaks nothing; none where it differs in something else
 * @since 0.1
 */
public record BrokenReport(
        Rule rule,
        Optional<Equation> equation,
        Draft report,
        Circumstances circumstances,
        List<Draft> children,
        List<Cell> changed) {
    /** Refuses nulls and makes the lists unmodifiable. */
    public BrokenReport {
        Objects.requireNonNull(children, "children: must not be null");
        Objects.requireNonNull(changed, "changed: must not be null");
        Objects.requireNonNull(rule, "rule: must not be null");
        Objects.requireNonNull(equation, "equation: must not be null");
        Objects.requireNonNull(report, "report: must not be null");
        Objects.requireNonNull(circumstances, "circumstances: must not be null");
        children = List.copyOf(children);
        changed = List.copyOf(changed);
    }

    /** A report that is broken in itself. */
    static BrokenReport alone(Rule rule, Draft report, Cell... changed) {
        return new BrokenReport(rule, Optional.empty(), report, Circumstances.NONE, List.of(), List.of(changed));
    }

    /** A report that is broken beside that for the year before. */
    static BrokenReport after(Draft previous, Rule rule, Draft report) {
        return new BrokenReport(
                rule, Optional.empty(), report, Circumstances.NONE.withPrevious(previous), List.of(), List.of());
    }

    /** The same with other content in it. */
    BrokenReport with(Equation equation, Draft other, Cell cell) {
        return new BrokenReport(rule, Optional.of(equation), other, circumstances, children, List.of(cell));
    }

    /**
     * What a checker finds: in the report, compared with the report of last year and with those of the children.
     *
     * @param checker the checker, which must know the rule
     * @return the findings
     */
    public List<Finding> findings(Checker checker) {
        Objects.requireNonNull(checker, "checker: must not be null");
        List<Finding> findings =
                new ArrayList<>(checker.check(report, circumstances).list());
        if (!children.isEmpty()) {
            RollUp sum = RollUp.ZERO;
            for (Draft child : children) {
                sum = sum.add(child);
            }
            findings.addAll(
                    sum.compare(report, sum.coverage(children.size()), checker).orElseThrow());
        }
        return List.copyOf(findings);
    }

    /**
     * The other rules that it cannot but break, found by checking it.
     *
     * @param checker the checker
     * @return the rules in the catalogue's order
     */
    public List<Rule> alsoBroken(Checker checker) {
        Objects.requireNonNull(checker, "checker: must not be null");
        return violations(checker)
                .map(Finding::rule)
                .filter(Predicate.not(rule::equals))
                .distinct()
                .toList();
    }

    /**
     * Whether it breaks its rule and, where the rule is arithmetic, its equation.
     *
     * @param checker the checker
     * @return true if it does
     */
    public boolean isBroken(Checker checker) {
        Objects.requireNonNull(checker, "checker: must not be null");
        return violations(checker)
                .anyMatch(finding -> finding.rule() == rule
                        && equation.map(broken -> broken.cells().stream()
                                        .distinct()
                                        .toList()
                                        .equals(finding.cells()))
                                .orElse(true));
    }

    /** What is held against it, and what this program did not read, which no rule holds against a report. */
    private Stream<Finding> violations(Checker checker) {
        return findings(checker).stream()
                .filter(finding ->
                        finding.verdict() == Verdict.VIOLATED || finding.rule().severity() == Severity.INFO);
    }
}
