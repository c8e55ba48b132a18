package org.ogireport.validation.equation;

import org.ogireport.core.Words;

/**
 * Which of the documents that a rule compares a cell is read from.
 *
 * @since 0.1
 */
public enum DocumentRole {
    /** The report that is checked. */
    REPORT(new Words("本年", "this year")),
    /** The same organ's report for the year before. */
    PREVIOUS(new Words("上年", "last year")),
    /** The reports of all organs below, summed up. */
    CHILDREN(new Words("下级合计", "children"));

    private final Words words;

    DocumentRole(Words words) {
        this.words = words;
    }

    /**
     * The document's name in sentences.
     *
     * @return such as 上年
     */
    public Words words() {
        return words;
    }
}
