package org.ogireport.validation;

import java.io.Serializable;
import java.util.Objects;
import org.ogireport.core.form.Part;
import org.ogireport.validation.prose.Sentence;

/**
 * A sentence of a report's prose, exactly as it stands.
 *
 * @param part the part it stands in: one, five or six
 * @param paragraph the paragraph within the part, from 0
 * @param offset where the sentence begins within the paragraph, in UTF-16 units from 0
 * @param sentence the sentence with its final punctuation
 */
public record Quote(Part part, int paragraph, int offset, String sentence) implements Serializable {
    /** Refuses nulls. */
    public Quote {
        Objects.requireNonNull(part, "part: must not be null");
        Objects.requireNonNull(sentence, "sentence: must not be null");
    }

    static Quote of(Sentence sentence) {
        return new Quote(sentence.part(), sentence.paragraph(), sentence.offset(), sentence.text());
    }
}
