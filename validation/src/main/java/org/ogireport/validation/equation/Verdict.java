package org.ogireport.validation.equation;

/**
 * What a rule says of a document.
 *
 * @since 0.1
 */
public enum Verdict {
    /** The rule is satisfied, and nothing it needs is missing. */
    HOLDS,
    /** The rule is broken, whatever may stand in the cells that are missing. */
    VIOLATED,
    /** Whether the rule is satisfied depends on cells that are missing. */
    UNDETERMINED
}
