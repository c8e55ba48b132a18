package org.ogireport.core.draft;

import org.ogireport.core.Words;

/**
 * One thing that the reader of a document has to say about it, as facts; whoever shows a draft puts it in words.
 *
 * @since 0.1
 */
public interface ReadingRemark {
    /**
     * The line it concerns.
     *
     * @return the line, from 1; 0 where there is none
     */
    int line();

    /**
     * What it is about.
     *
     * @return a name in capitals, for programs
     */
    String code();

    /**
     * The remark in words.
     *
     * @return one sentence
     */
    Words words();
}
