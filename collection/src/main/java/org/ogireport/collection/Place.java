package org.ogireport.collection;

import org.ogireport.core.Words;

/**
 * Where an input of a gathering ends; each ends in one place.
 *
 * @since 0.1
 */
public enum Place {
    /** A complete report, which counts for its organ and year. */
    REPORT("报告", "report"),
    /** A report that lacks some cell or another part, which counts for its organ and year as far as it goes. */
    DRAFT("不完整的报告", "incomplete report"),
    /** Another version of a report that counts; where both have a number in a cell, it is the same. */
    DUPLICATE("重复的版本", "duplicate version"),
    /** A version of a report of which another says otherwise; none of them counts, since nobody knows which is right. */
    CONTRADICTORY("互相矛盾的版本", "contradictory version"),
    /** A report whose organ or year is not known. */
    UNPLACED("机关或年度不明", "organ or year not known"),
    /** No report at all. */
    REFUSED("不能读取", "refused");

    private final Words words;

    Place(String chinese, String english) {
        this.words = new Words(chinese, english);
    }

    /**
     * What the place is called.
     *
     * @return the words
     */
    public Words words() {
        return words;
    }
}
