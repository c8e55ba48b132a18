package org.ogireport.validation.prose;

import org.ogireport.core.form.Part;

/**
 * A sentence of a report's prose, exactly as it stands.
 *
 * @param part the part it stands in: one, five or six
 * @param paragraph the paragraph within the part, from 0
 * @param offset where the sentence begins within the paragraph, in UTF-16 units from 0
 * @param text the sentence with its final punctuation
 */
public record Sentence(Part part, int paragraph, int offset, String text) {}
