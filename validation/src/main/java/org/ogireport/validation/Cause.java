package org.ogireport.validation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Violations of arithmetic rules that one mistake would explain, with the smallest repair that clears them.
 *
 * @param findings the violations, in the order of the findings
 * @param suggestion the smallest repair; null where the search was cut
 */
public record Cause(List<Finding> findings, @Nullable Repair suggestion) {
    /** Makes the list unmodifiable. */
    public Cause {
        findings = List.copyOf(findings);
    }

    /**
     * The smallest repair. There always is one, but it is looked for within bounds only, in size and in effort.
     *
     * @return the repair, or empty where the search was cut
     */
    public Optional<Repair> repair() {
        return Optional.ofNullable(suggestion);
    }
}
