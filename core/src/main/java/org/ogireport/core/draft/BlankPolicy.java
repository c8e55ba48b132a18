package org.ogireport.core.draft;

/**
 * What becomes of blank cells when a draft is made a report.
 *
 * @since 0.1
 */
public enum BlankPolicy {
    /** A blank is in the way: every blank cell is named. */
    REFUSE,
    /** A blank is taken as zero, and the result says which were. Unreadable cells are in the way all the same. */
    ZERO
}
