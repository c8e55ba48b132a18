/**
 * The rules under Jakarta Validation: what {@code @Valid AnnualReport} objects to, and which checker it asks. Names Jakarta
 * nowhere; see {@link org.ogireport.core.constraint.ReportCheck}.
 */
@NullMarked
package org.ogireport.validation.constraint;

import org.jspecify.annotations.NullMarked;
