package org.ogireport.validation.prose;

import org.ogireport.core.form.Passage;

/**
 * A sentence of a report's prose, exactly as it stands.
 *
 * @param passage what it stands in
 * @param paragraph the paragraph within the passage, from 0
 * @param offset where the sentence begins within the paragraph, in UTF-16 units from 0
 * @param text the sentence with its final punctuation
 */
public record Sentence(Passage passage, int paragraph, int offset, String text) {}
