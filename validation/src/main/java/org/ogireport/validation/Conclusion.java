package org.ogireport.validation;

import org.ogireport.core.Words;

/**
 * What is concluded from all that was found in a document.
 *
 * @since 0.1
 */
public enum Conclusion {
    /** All of it was read, and nothing in it is an error that is not waived. */
    PASS("通过", "passes"),
    /** Something in it is an error that is not waived. */
    FAIL("不通过", "fails"),
    /** Nothing that was read is an error, but not all of it could be read: a person must look at it. */
    UNDETERMINED("未能判定", "undetermined");

    private final Words words;

    Conclusion(String chinese, String english) {
        this.words = new Words(chinese, english);
    }

    /**
     * What it is called.
     *
     * @return the name in words
     */
    public Words words() {
        return words;
    }
}
