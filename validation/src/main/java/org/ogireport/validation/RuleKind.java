package org.ogireport.validation;

import org.ogireport.validation.equation.DocumentRole;

/**
 * What a rule compares.
 *
 * @since 0.1
 */
public enum RuleKind {
    /** Something within one report; D4 looks at last year's too, where it is known. */
    WITHIN_REPORT(DocumentRole.REPORT),
    /** A report with the same organ's report for the year before. */
    YEAR_TO_YEAR(DocumentRole.PREVIOUS),
    /** A report with those of all organs below. */
    PARENT_TO_CHILDREN(DocumentRole.CHILDREN),
    /** The prose of a report with its tables or with itself; N4 with that of last year's report and of organs beside it. */
    PROSE(DocumentRole.REPORT);

    private final DocumentRole compared;

    RuleKind(DocumentRole compared) {
        this.compared = compared;
    }

    /** What the report is compared with. */
    DocumentRole compared() {
        return compared;
    }
}
