package org.ogireport.validation;

/** How much a finding weighs. */
public enum Severity {
    /** The report contradicts itself, the form or the law: it should not be published so. */
    ERROR,
    /** Something a person should look at; it may be right. */
    WARNING,
    /** Something worth knowing, such as a rule that could not be decided. */
    INFO
}
