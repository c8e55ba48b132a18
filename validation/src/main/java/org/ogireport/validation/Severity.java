package org.ogireport.validation;

import org.ogireport.core.Words;

/**
 * How much a finding weighs.
 *
 * @since 0.1
 */
public enum Severity {
    /** The report contradicts itself, the form or the law: it should not be published so. */
    ERROR(new Words("错误", "error")),
    /** Something a person should look at; it may be right. */
    WARNING(new Words("警告", "warning")),
    /** Something worth knowing, such as a rule that could not be decided. */
    INFO(new Words("提示", "info"));

    private final Words words;

    Severity(Words words) {
        this.words = words;
    }

    /**
     * What it is called.
     *
     * @return the words
     */
    public Words words() {
        return words;
    }
}
