package org.ogireport.core.form;

/** The unit of a cell's number. */
public enum Unit {
    /** 件: requests, cases, documents or decisions. */
    ITEMS("件", "items"),
    /** 万元: ten thousand yuan. */
    TEN_THOUSAND_YUAN("万元", "10,000 yuan"),
    /** 项: matters, kinds of fee, or projects. */
    MATTERS("项", "matters"),
    /** None: the form prints no unit. */
    UNSTATED("", "");

    private final String label;
    private final String english;

    Unit(String label, String english) {
        this.label = label;
        this.english = english;
    }

    /**
     * The unit as printed.
     *
     * @return the Chinese label
     */
    public String label() {
        return label;
    }

    /**
     * The unit in English.
     *
     * @return the English name
     */
    public String english() {
        return english;
    }
}
