package org.ogireport.core.form;

import org.ogireport.core.Words;

/**
 * The unit of a cell's number.
 *
 * @since 0.1
 */
public enum Unit {
    /** 件: requests, cases, documents or decisions. */
    ITEMS("件", "items"),
    /** 万元: ten thousand yuan. */
    TEN_THOUSAND_YUAN("万元", "10,000 yuan"),
    /** 项: matters, kinds of fee, or projects. */
    MATTERS("项", "matters"),
    /** None: the form prints no unit. */
    UNSTATED("", "");

    private final Words words;

    Unit(String chinese, String english) {
        this.words = new Words(chinese, english);
    }

    /**
     * What it is called: as printed, and in English.
     *
     * @return the words, none where the form prints no unit
     */
    public Words words() {
        return words;
    }
}
