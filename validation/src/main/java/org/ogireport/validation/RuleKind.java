package org.ogireport.validation;

/** What a rule compares. */
public enum RuleKind {
    /** Something within one report. */
    WITHIN_REPORT,
    /** A report with the same organ's report for the year before. */
    YEAR_TO_YEAR,
    /** A report with those of all organs below. */
    PARENT_TO_CHILDREN,
    /** The prose of a report with its tables, or with itself. */
    PROSE
}
