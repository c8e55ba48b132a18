package org.ogireport.portal.county;

import org.ogireport.core.Words;

/** What became of a submission. */
public enum SubmissionState {
    /** Nobody has decided yet. */
    RECEIVED("已收到", "received"),
    /** It was sent back, to be handed in anew. */
    RETURNED("已退回", "returned"),
    /** It counts. */
    ACCEPTED("已接受", "accepted");

    private final Words words;

    SubmissionState(String chinese, String english) {
        this.words = new Words(chinese, english);
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
