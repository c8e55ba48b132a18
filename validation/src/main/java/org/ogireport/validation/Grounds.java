package org.ogireport.validation;

/**
 * Where a rule comes from.
 *
 * @since 0.1
 */
public enum Grounds {
    /** Printed on the form. */
    PRINTED_ON_FORM,
    /** Implied by the layout of the form's tables. */
    IMPLIED_BY_LAYOUT,
    /** An article of the Regulations on Open Government Information, or of another law. */
    ARTICLE,
    /** A notice of the State Council or its General Office. */
    NOTICE,
    /** What careful auditors do. */
    PRACTICE
}
