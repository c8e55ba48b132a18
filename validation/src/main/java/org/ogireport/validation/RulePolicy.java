package org.ogireport.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ogireport.validation.equation.Verdict;

/**
 * How strictly a catalogue is applied: rules left out, rules that weigh otherwise, findings excused for a time, and what a
 * place sets for itself: thresholds and days of its own. Immutable.
 *
 * @param disabled the ids of rules that are not evaluated
 * @param severities other weights of violations, by rule id
 * @param waivers findings that are excused; they stay visible
 * @param thresholds from where on what is measured is told
 * @param deadlines days by which organs publish, where they are not those of the Regulations; the first that fits an organ
 *     holds
 * @param ownRules rules of the place's own, evaluated behind those of the catalogue
 * @since 0.1
 */
public record RulePolicy(
        Set<String> disabled,
        Map<String, Severity> severities,
        List<Waiver> waivers,
        Thresholds thresholds,
        List<LocalDeadline> deadlines,
        List<Rule> ownRules) {
    /** Every rule as the catalogue has it. */
    public static final RulePolicy NONE =
            new RulePolicy(Set.of(), Map.of(), List.of(), Thresholds.STANDARD, List.of(), List.of());

    /** Refuses nulls, and makes the collections unmodifiable. */
    public RulePolicy {
        Objects.requireNonNull(disabled, "disabled: must not be null");
        disabled = Set.copyOf(disabled);
        Objects.requireNonNull(severities, "severities: must not be null");
        severities = Map.copyOf(severities);
        Objects.requireNonNull(waivers, "waivers: must not be null");
        waivers = List.copyOf(waivers);
        Objects.requireNonNull(thresholds, "thresholds: must not be null");
        Objects.requireNonNull(deadlines, "deadlines: must not be null");
        deadlines = List.copyOf(deadlines);
        Objects.requireNonNull(ownRules, "ownRules: must not be null");
        ownRules = List.copyOf(ownRules);
    }

    /**
     * The policy that a JSON text tells; its schema is {@code policy.schema.json} beside those of the report.
     *
     * @param json the text
     * @return the policy, with a place's own rules
     * @throws IllegalArgumentException if it is no policy: it says what is wrong
     */
    public static RulePolicy read(String json) {
        Objects.requireNonNull(json, "json: must not be null");
        return PolicyReader.read(json);
    }

    /**
     * This policy with a further rule of the place's own.
     *
     * @param rule the rule, whose id no other has
     * @return a new policy
     */
    public RulePolicy withRule(Rule rule) {
        Objects.requireNonNull(rule, "rule: must not be null");
        return new RulePolicy(
                disabled,
                severities,
                waivers,
                thresholds,
                deadlines,
                Stream.concat(ownRules.stream(), Stream.of(rule)).toList());
    }

    /**
     * This policy with a rule left out.
     *
     * @param rule the rule's id
     * @return a new policy
     */
    public RulePolicy without(String rule) {
        Set<String> more = new HashSet<>(disabled);
        more.add(Objects.requireNonNull(rule, "rule: must not be null"));
        return new RulePolicy(more, severities, waivers, thresholds, deadlines, ownRules);
    }

    /**
     * This policy with another weight of a rule's violations.
     *
     * @param rule the rule's id
     * @param severity what a violation weighs
     * @return a new policy
     */
    public RulePolicy withSeverity(String rule, Severity severity) {
        Objects.requireNonNull(severity, "severity: must not be null");
        Map<String, Severity> more = new HashMap<>(severities);
        more.put(Objects.requireNonNull(rule, "rule: must not be null"), severity);
        return new RulePolicy(disabled, more, waivers, thresholds, deadlines, ownRules);
    }

    /**
     * This policy with a further waiver.
     *
     * @param waiver the waiver
     * @return a new policy
     */
    public RulePolicy withWaiver(Waiver waiver) {
        Objects.requireNonNull(waiver, "waiver: must not be null");
        return new RulePolicy(
                disabled,
                severities,
                Stream.concat(waivers.stream(), Stream.of(waiver)).toList(),
                thresholds,
                deadlines,
                ownRules);
    }

    /**
     * This policy with other thresholds.
     *
     * @param others the thresholds
     * @return a new policy
     */
    public RulePolicy withThresholds(Thresholds others) {
        Objects.requireNonNull(others, "others: must not be null");
        return new RulePolicy(disabled, severities, waivers, others, deadlines, ownRules);
    }

    /**
     * This policy with a further local day by which organs publish.
     *
     * @param deadline the deadline; those added before come before it
     * @return a new policy
     */
    public RulePolicy withDeadline(LocalDeadline deadline) {
        Objects.requireNonNull(deadline, "deadline: must not be null");
        return new RulePolicy(
                disabled,
                severities,
                waivers,
                thresholds,
                Stream.concat(deadlines.stream(), Stream.of(deadline)).toList(),
                ownRules);
    }

    /** The ids that the policy names. */
    Stream<String> ruleIds() {
        return Stream.of(
                        disabled.stream(),
                        severities.keySet().stream(),
                        waivers.stream().map(Waiver::rule))
                .flatMap(ids -> ids);
    }

    Severity severityOf(Rule rule) {
        return severities.getOrDefault(rule.id(), rule.severity());
    }

    boolean evaluates(Rule rule) {
        return !disabled.contains(rule.id());
    }

    /** The finding as the policy has it on a day; of cells for one cause, those that are excused are a finding apart. */
    Stream<Finding> apply(Finding finding, Optional<LocalDate> today) {
        Severity severity = severities.get(finding.rule().id());
        Finding weighed =
                severity == null || finding.verdict() != Verdict.VIOLATED ? finding : finding.withSeverity(severity);
        if (weighed.detail() instanceof Detail.CellState state && !waivers.isEmpty()) {
            return state.operands().stream()
                    .collect(Collectors.groupingBy(
                            operand -> waiver(weighed.with(state.of(List.of(operand))), today),
                            LinkedHashMap::new,
                            Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(part -> waived(weighed.with(state.of(part.getValue())), part.getKey()));
        }
        return Stream.of(waived(weighed, waiver(weighed, today)));
    }

    private Optional<Waiver> waiver(Finding finding, Optional<LocalDate> today) {
        return today.flatMap(day ->
                waivers.stream().filter(waiver -> waiver.excuses(finding, day)).findFirst());
    }

    private static Finding waived(Finding finding, Optional<Waiver> waiver) {
        return waiver.map(finding::waivedBy).orElse(finding);
    }
}
