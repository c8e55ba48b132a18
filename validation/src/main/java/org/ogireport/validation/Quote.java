package org.ogireport.validation;

import java.io.Serializable;
import java.util.Objects;
import org.ogireport.core.form.Passage;
import org.ogireport.validation.prose.Sentence;

/**
 * A sentence of a report's prose, exactly as it stands.
 *
 * @param passage what it stands in
 * @param paragraph the paragraph within the passage, from 0
 * @param offset where the sentence begins within the paragraph, in UTF-16 units from 0
 * @param sentence the sentence with its final punctuation
 * @since 0.1
 */
public record Quote(Passage passage, int paragraph, int offset, String sentence) implements Serializable {
    /** Refuses nulls. */
    public Quote {
        Objects.requireNonNull(passage, "passage: must not be null");
        Objects.requireNonNull(sentence, "sentence: must not be null");
    }

    static Quote of(Sentence sentence) {
        return new Quote(sentence.passage(), sentence.paragraph(), sentence.offset(), sentence.text());
    }
}
