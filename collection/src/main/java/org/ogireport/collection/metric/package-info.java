/**
 * Measures that offices and analysts compute from a report, each defined once: formula, cells, and the least denominator at
 * which it means something. Knows the form and its figures.
 *
 * <pre>{@code
 * MetricValue rate = Metric.DISCLOSURE_RATE.in(report);
 * System.out.println(rate.value().map(BigDecimal::toPlainString).orElse(rate.state().words().english()));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.ogireport.collection.metric;

import org.jspecify.annotations.NullMarked;
