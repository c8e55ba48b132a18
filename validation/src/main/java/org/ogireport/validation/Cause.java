package org.ogireport.validation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Violations of arithmetic rules that one mistake would explain, with the smallest repair that clears them.
 *
 * @param findings the violations, in the order of the findings
 * @param repair the smallest repair; there always is one, but it is looked for within bounds only, in size and in effort:
 *     empty where the search was cut
 * @since 0.1
 */
public record Cause(List<Finding> findings, Optional<Repair> repair) {
    /** Makes the list unmodifiable. */
    public Cause {
        Objects.requireNonNull(findings, "findings: must not be null");
        Objects.requireNonNull(repair, "repair: must not be null");
        findings = List.copyOf(findings);
    }

    /**
     * The rules that are broken, each once, in the order of the catalogue.
     *
     * @return the rules
     */
    public List<Rule> rules() {
        return findings.stream().map(Finding::rule).distinct().toList();
    }
}
