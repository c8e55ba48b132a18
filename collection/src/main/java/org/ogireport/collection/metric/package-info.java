/**
 * Measures that offices and analysts compute from a report, each defined once: formula, cells, and the least denominator at
 * which it means something. Knows the form and its figures.
 *
 * <pre>{@code
 * MetricValue rate = Metric.DISCLOSURE_RATE.in(report, null);
 * System.out.println(rate.value() + " of " + rate.denominator() + " (" + rate.state() + ")");
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.ogireport.collection.metric;

import org.jspecify.annotations.NullMarked;
