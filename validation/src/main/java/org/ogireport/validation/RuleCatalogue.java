package org.ogireport.validation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rules, in the order their findings are given.
 *
 * @param rules the rules; no two have the same id
 */
public record RuleCatalogue(List<Rule> rules) {
    private static final RuleCatalogue STANDARD = new RuleCatalogue(Stream.of(
                    CellRules.ALL,
                    FormRules.ALL,
                    ArithmeticRules.ALL,
                    PlausibilityRules.ALL,
                    ProseRules.ALL,
                    StatementRules.ALL,
                    TextRules.ALL,
                    List.of(PageRule.RULE))
            .flatMap(List::stream)
            .toList());

    /**
     * Refuses two rules of one id.
     *
     * @throws IllegalArgumentException if an id stands twice
     */
    public RuleCatalogue {
        Objects.requireNonNull(rules, "rules: must not be null");
        rules = List.copyOf(rules);
        long ids = rules.stream().map(Rule::id).distinct().count();
        if (ids < rules.size()) {
            throw new IllegalArgumentException("two rules of one id in " + rules);
        }
    }

    /**
     * The rules of this library.
     *
     * @return the catalogue
     */
    public static RuleCatalogue standard() {
        return STANDARD;
    }

    /**
     * These rules and further ones, such as a province's own.
     *
     * @param further the rules to add
     * @return a new catalogue
     * @throws IllegalArgumentException if an id stands twice
     */
    public RuleCatalogue with(List<Rule> further) {
        Objects.requireNonNull(further, "further: must not be null");
        return new RuleCatalogue(Stream.concat(rules.stream(), further.stream()).toList());
    }

    /**
     * The rule of an id.
     *
     * @param id such as {@code R1}
     * @return the rule, or empty where there is none
     */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
