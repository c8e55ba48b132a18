package org.ogireport.validation.render;

import org.ogireport.core.Words;
import org.ogireport.core.draft.ReadingRemark;

/** What some reader of documents has to say. */
record Told(int line, String code, Words words) implements ReadingRemark {
    Told(int line, String code, String words) {
        this(line, code, new Words(words, words));
    }
}
