/**
 * Reports in Quarkus, with nothing to configure. No class of this package is needed to use the library.
 *
 * <pre>{@code
 * @POST
 * @Path("reports")
 * public AnnualReport take(@Valid AnnualReport report) {
 *     return report;
 * }
 *
 * @ApplicationScoped
 * public class OurChecker implements CheckerProvider {
 *     @Override
 *     public Checker checker() {
 *         return new Checker(RuleCatalogue.standard(), RulePolicy.NONE.without("R5"));
 *     }
 * }
 * }</pre>
 *
 * <p>A report arrives as our JSON or XML, strictly read and without an error by the rules; what is not has been answered by
 * RFC 9457.
 *
 * @since 0.1
 */
@NullMarked
package org.ogireport.quarkus;

import org.jspecify.annotations.NullMarked;
