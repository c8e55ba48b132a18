/**
 * The rules under Jakarta Validation: what {@code @Valid AnnualReport} objects to, and which checker it asks. Names Jakarta
 * nowhere; see {@link org.ogireport.core.constraint.ReportCheck}.
 *
 * <pre>{@code
 * public final class OurChecker implements CheckerProvider {
 *     private static final Checker CHECKER = new Checker(RuleCatalogue.standard(), RulePolicy.NONE.without("R5"));
 *
 *     @Override
 *     public Checker checker() {
 *         return CHECKER;
 *     }
 * }
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.ogireport.validation.constraint;

import org.jspecify.annotations.NullMarked;
