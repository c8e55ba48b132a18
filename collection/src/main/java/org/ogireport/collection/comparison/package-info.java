/**
 * Two reports side by side: an organ's of two years, or two organs'. Knows what stands in reports and nothing of gatherings; what
 * differs is found as facts, and told in words, JSON or a page at the end.
 *
 * <pre>{@code
 * ReportComparison comparison = ReportComparison.of(Draft.of(lastYear), Draft.of(report));
 * comparison.cells().forEach(cell -> System.out.println(cell.cell().path() + " " + cell.difference()));
 * String page = ComparisonHtml.render(comparison, locale);
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.ogireport.collection.comparison;

import org.jspecify.annotations.NullMarked;
