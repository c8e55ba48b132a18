/**
 * Words, pages and JSON made of findings and rules, at the end: nothing is decided here, and no rule knows it.
 *
 * <p>{@link FindingMessage} makes the sentence of a finding; {@link FindingsText}, {@link FindingsHtml} and
 * {@link FindingsJson} render {@link CheckedReport checked reports}; {@link RuleDocuments} a rule catalogue.
 *
 * <pre>{@code
 * CheckedReport checked = new CheckedReport("a.docx", draft, Checker.standard().check(draft), List.of());
 * String page = FindingsHtml.render(List.of(checked), locale);
 * String forPrograms = FindingsJson.render(List.of(checked), locale);
 * String forTerminals = FindingsText.render(checked, locale);
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.ogireport.validation.render;

import org.jspecify.annotations.NullMarked;
