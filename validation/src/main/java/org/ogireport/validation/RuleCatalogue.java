package org.ogireport.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ogireport.core.RefusedValueException;
import org.ogireport.core.Words;

/**
 * Rules, in the order their findings are given.
 *
 * @param rules the rules; no two have the same id
 * @since 0.1
 */
public record RuleCatalogue(List<Rule> rules) {
    private static final RuleCatalogue STANDARD = new RuleCatalogue(Stream.of(
                    CellRules.ALL,
                    FormRules.ALL,
                    ArithmeticRules.ALL,
                    PlausibilityRules.ALL,
                    ProseRules.ALL,
                    List.of(DeadlineRule.RULE),
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
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new RefusedValueException(new Words("有两条规则 %s", "there are two rules %s").with(rule.id()));
            }
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
        Objects.requireNonNull(id, "id: must not be null");
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
