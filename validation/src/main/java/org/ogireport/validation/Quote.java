package org.ogireport.validation;

import org.ogireport.core.form.Part;

/**
 * A sentence of the prose.
 *
 * @param part the part it stands in
 * @param paragraph the paragraph, from 0
 * @param offset where it begins in the paragraph
 * @param sentence the sentence
 */
public record Quote(Part part, int paragraph, int offset, String sentence) {}
