/**
 * Measures that offices and analysts compute from a report, each defined once: formula, cells, and the least denominator at
 * which it means something. Knows the form and its figures.
 */
@NullMarked
package org.ogireport.collection.metric;

import org.jspecify.annotations.NullMarked;
