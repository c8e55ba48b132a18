/**
 * Words, pages and JSON made of findings and rules, at the end: nothing is decided here, and no rule knows it.
 *
 * <p>{@link FindingMessage} makes the sentence of a finding; {@link FindingsText}, {@link FindingsHtml} and
 * {@link FindingsJson} render {@link CheckedReport checked reports}; {@link RuleDocuments} a rule catalogue.
 */
@NullMarked
package org.ogireport.validation.render;

import org.jspecify.annotations.NullMarked;
